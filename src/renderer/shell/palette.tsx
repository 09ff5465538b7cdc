import { Autocomplete, Menu, MenuItem, useFilter } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCommands } from '#renderer/shell/commands.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Kbd } from '#renderer/ui/kbd.tsx'
import { SearchField } from '#renderer/ui/search-field.tsx'
import '#renderer/ui/list.css'
import './help-dialog.css'

/** Any command by a few of its letters. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('shell')
  const { contains } = useFilter({ sensitivity: 'base' })
  const commands = useCommands().filter(({ onlyKeys }) => !onlyKeys)
  return (
    <Dialog title={t('palette')} isOpen onClose={onClose}>
      <Autocomplete filter={contains}>
        <SearchField label={t('palette')} autoFocus />
        <Menu
          className="list-box palette-list"
          aria-label={t('palette')}
          items={commands}
          renderEmptyState={() => <div className="list-empty">{t('paletteEmpty')}</div>}
          onAction={key => {
            onClose()
            commands.find(({ id }) => id === key)?.does()
          }}
        >
          {({ id, says, keys }) => (
            <MenuItem id={id} textValue={says} className="list-item">
              {says}
              {keys && <Kbd keys={keys} />}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
