import { useEffect } from 'react'
import { retryableLazy } from '../../kit/boundary/retryable-lazy'
import { LazyDialog } from '../../kit/overlays/lazy-dialog'
import { stopAskingForChain, useAddChain } from './add-chain-store'

const AddChainDialog = retryableLazy(() =>
  import('./add-chain-dialog').then((module) => ({ default: module.AddChainDialog })),
)

/** The window for a second chain, loaded when it is asked for. */
export function AddChain() {
  const open = useAddChain((state) => state.open)
  // The back button can leave the map while the window is open.
  useEffect(() => stopAskingForChain, [])
  if (!open) return null
  return (
    <LazyDialog onClose={stopAskingForChain}>
      <AddChainDialog />
    </LazyDialog>
  )
}
