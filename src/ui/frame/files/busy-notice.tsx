import './files.css'
import { useBusy } from '../../base/storage/busy-store'

/** Says in the middle of the page what is under way: what `whileBusy` does, or the given words. */
export function BusyNotice({ label }: { readonly label?: string }) {
  const task = useBusy((state) => state.task)
  const words = label ?? task?.label
  return (
    <div role="status" className="keten-busy">
      {words && <p key={words}>{words}</p>}
    </div>
  )
}
