import { useEffect } from 'react'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { stopReshape, useReshape } from './reshape-store'

const ReshapeDialog = retryableLazy(() =>
  import('./reshape-dialog').then((module) => ({ default: module.ReshapeDialog })),
)

/** The window that asks how a chain gets another shape, loaded when it is asked for. */
export function Reshape() {
  const question = useReshape((state) => state.question)
  // The back button can leave the map while the window is open.
  useEffect(() => stopReshape, [])
  if (!question) return null
  return (
    <LazyDialog onClose={stopReshape}>
      <ReshapeDialog question={question} />
    </LazyDialog>
  )
}
