import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTexts } from '../../base/state/use-texts'
import { Guard } from '../boundary/guard'
import { Button } from '../controls/button'
import { classNames } from '../controls/class-names'
import { Icon } from '../controls/icons'

interface ModalDialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The row of buttons at the bottom. */
  readonly footer?: ReactNode
  readonly size?: 'medium' | 'large'
  /** False for a question that wants an answer: a click beside it then does nothing. */
  readonly isDismissable?: boolean
  /** For a question that interrupts. */
  readonly role?: 'dialog' | 'alertdialog'
}

/** A window over the page. Focus stays in it and goes back to where it was. */
export function ModalDialog(props: ModalDialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'medium', isDismissable = true, role = 'dialog' } = props
  const texts = useTexts()
  return (
    <ModalOverlay
      className="keten-overlay"
      isOpen={isOpen}
      isDismissable={isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={classNames('keten-modal', `keten-modal-${size}`)}>
        <Dialog className="keten-dialog" role={role}>
          <div className="keten-dialog-head">
            <Heading slot="title" level={2} className="keten-dialog-title">
              {title}
            </Heading>
            <Button variant="icon" slot="close" label={texts.forms.widgets.close}>
              <Icon name="close" />
            </Button>
          </div>
          <div className="keten-dialog-body">
            <Guard where="dialog" part={texts.failures.parts.dialog}>
              {children}
            </Guard>
          </div>
          {footer && <div className="keten-dialog-foot">{footer}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
