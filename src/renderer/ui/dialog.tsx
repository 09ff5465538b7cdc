import { Dialog as Body, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import './dialog.css'

export type DialogProps = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly size?: 'normal' | 'wide' | 'full'
  /** Buttons at the foot, the one to press last. */
  readonly actions?: React.ReactNode
  /** For questions that must be answered: interrupts a screen reader. */
  readonly alert?: boolean
  readonly children: React.ReactNode
}

/** Opens over the page, holds the focus and gives it back. Escape and a press outside close it. */
export const Dialog = ({ title, isOpen, onClose, size = 'normal', actions, alert = false, children }: DialogProps) => {
  const { t } = useTranslation('ui')
  return (
    <ModalOverlay className="dialog-veil" isOpen={isOpen} onOpenChange={open => !open && onClose()} isDismissable={!alert}>
      <Modal className={`dialog ${size}`}>
        <Body className="dialog-body" role={alert ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={t('close')} onPress={onClose} />
          </header>
          <div className="dialog-content">{children}</div>
          {actions && <footer className="dialog-actions">{actions}</footer>}
        </Body>
      </Modal>
    </ModalOverlay>
  )
}
