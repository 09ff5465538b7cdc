import { useTranslation } from 'react-i18next'
import { useCommands } from '#renderer/shell/commands.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import './help-dialog.css'

/** Every key that does something here and now. */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('shell')
  const withKeys = useCommands().flatMap(({ id, says, keys }) => (keys === undefined ? [] : [{ id, says, keys }]))
  return (
    <Dialog title={t('help')} isOpen onClose={onClose} size="wide">
      <dl className="key-list">
        {withKeys.map(({ id, says, keys }) => (
          <div key={`${id} ${keys}`}>
            <dt>{says}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
