import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'

export type ConfirmDialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** The deed, as a verb: "Delete the case". */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly danger?: boolean
  readonly children: React.ReactNode
}

/** For what cannot be undone. What can be undone is done at once, with a toast that offers Undo. */
export const ConfirmDialog = ({ title, isOpen, onClose, confirm, onConfirm, danger = false, children }: ConfirmDialogProps) => {
  const { t } = useTranslation('ui')
  const sure = () => {
    onClose()
    onConfirm()
  }
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      alert
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} onPress={sure}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
