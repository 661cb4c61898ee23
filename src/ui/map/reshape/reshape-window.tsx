import type { ReactNode, Ref } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { stopReshape } from './reshape-store'

interface ReshapeWindowProps {
  readonly title: string
  /** What the button that does it says. */
  readonly confirm: string
  readonly isReady: boolean
  /** Whether the keyboard begins at that button: nothing is left to choose. */
  readonly startsAtConfirm?: boolean
  readonly onConfirm: () => void
  readonly button: Ref<HTMLButtonElement>
  readonly children: ReactNode
}

/** A window that asks for what a change of shape still needs, with a way out and a button that does it. */
export function ReshapeWindow(props: ReshapeWindowProps) {
  const { title, confirm, isReady, startsAtConfirm = false, onConfirm, button, children } = props
  const texts = useTexts()
  return (
    <ModalDialog
      title={title}
      isOpen
      onClose={stopReshape}
      footer={
        <>
          <Button onPress={stopReshape}>{texts.reshape.cancel}</Button>
          <Button variant="primary" ref={button} isDisabled={!isReady} autoFocus={startsAtConfirm} onPress={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </ModalDialog>
  )
}
