import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { useLeaving } from '../../base/storage/leave-store'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { saveMapFile } from './save-file'

/** Asks what to do with a map that this browser could not keep, before another takes its place. */
export function LeaveDialog() {
  const { leave } = useTexts().files
  const answer = useLeaving((state) => state.answer)
  const map = useDocument((state) => state.map)
  if (!answer || !map) return null
  return (
    <ModalDialog
      title={leave.title}
      isOpen
      onClose={() => answer(false)}
      role="alertdialog"
      isDismissable={false}
      footer={
        <>
          <Button onPress={() => answer(false)}>{leave.stay}</Button>
          <Button variant="danger" onPress={() => answer(true)}>
            {leave.without}
          </Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              void saveMapFile(map).then(() => answer(true))
            }}
          >
            {leave.download}
          </Button>
        </>
      }
    >
      <p>{leave.body(map.title)}</p>
    </ModalDialog>
  )
}
