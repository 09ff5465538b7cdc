import { useTranslation } from 'react-i18next'
import { useApp } from '#renderer/app-context.ts'
import type { ImportState } from '#renderer/case/case-imports.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Icon } from '#renderer/ui/icon.tsx'
import { ProgressBar } from '#renderer/ui/progress-bar.tsx'
import { Refusal } from '#renderer/ui/refusal.tsx'
import './cases.css'

type ImportDialogProps = { readonly state: Exclude<ImportState, { readonly kind: 'none' }> }

/** Case files on their way in: the question, the progress, and what was refused. */
export const ImportDialog = ({ state }: ImportDialogProps) => {
  const { t } = useTranslation('shell')
  const { t: ui } = useTranslation('ui')
  const { imports, views } = useApp()
  if (state.kind === 'offered') {
    const { files } = state
    return (
      <Dialog
        title={t('incoming.title', { count: files.length })}
        isOpen
        onClose={imports.close}
        actions={
          <>
            <Button onPress={imports.close}>{t('incoming.notNow')}</Button>
            <Button kind="primary" autoFocus onPress={() => void imports.bring(files)}>
              {t('incoming.doImport', { count: files.length })}
            </Button>
          </>
        }
      >
        <ul className="cases-files">
          {files.map(({ name }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list does not change
            <li key={`${place} ${name}`} className="cases-file" dir="auto">
              <Icon name="file" /> {name}
            </li>
          ))}
        </ul>
        <p className="quiet">{t('incoming.says')}</p>
      </Dialog>
    )
  }
  if (state.kind === 'running') {
    const { done, of, name } = state
    return (
      <Dialog title={t('incoming.running')} isOpen onClose={imports.close}>
        <ProgressBar label={name} done={done / of} says={t('incoming.runningAt', { done: done + 1, of })} />
      </Dialog>
    )
  }
  const { brought, refused } = state
  const close = () => {
    imports.close()
    views.go('cases')
  }
  return (
    <Dialog
      title={brought.length === 0 ? t('incoming.refusedOne') : t('incoming.refusedTitle')}
      isOpen
      onClose={close}
      size="wide"
      actions={
        <Button kind="primary" autoFocus onPress={close}>
          {ui('close')}
        </Button>
      }
    >
      <p>{t('incoming.nothingLost')}</p>
      {brought.length > 0 && (
        <p className="cases-brought">
          <Icon name="check" /> {t('incoming.brought', { count: brought.length, names: brought.map(one => one.case.codeName).join(', ') })}
        </p>
      )}
      {refused.map(({ name, refusal }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list does not change
        <Refusal key={`${place} ${name}`} refusal={refusal} />
      ))}
    </Dialog>
  )
}
