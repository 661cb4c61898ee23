import type { ChainMap } from '../../../model/chain-map'
import { pendingProposals } from '../../../model/proposals/proposable'
import { useTexts } from '../../base/state/use-texts'
import { carriedOut, useWanted } from '../../base/state/wanted-store'
import { useOutlook } from '../../base/workers/follow-outlook'
import { BeforeAfter } from './before-after'

/** The present beside the wanted picture: of the proposal that is worked on, or of all that count in. */
export function NowAndLater({ map }: { readonly map: ChainMap }) {
  const words = useTexts().wanted.outlook
  const wanted = useWanted()
  const { outlook, busy, failed } = useOutlook()
  const pending = pendingProposals(map)
  const ids = carriedOut(map, wanted)
  if (pending.length === 0) return <p className="keten-quiet">{words.noneYet}</p>
  if (ids.length === 0) return <p className="keten-quiet">{words.none}</p>
  const open = wanted.open === null ? undefined : map.proposals[wanted.open]
  const said = open
    ? words.one(open.title)
    : ids.length === pending.length
      ? words.all(ids.length)
      : words.some(ids.length, pending.length)
  return (
    <>
      <p>{said}</p>
      <p role="status" className="keten-quiet">
        {failed ? words.failed : busy ? words.busy : ''}
      </p>
      {outlook && (
        <div aria-busy={busy}>
          <BeforeAfter facts={outlook.facts} maps={outlook.sides} />
        </div>
      )}
    </>
  )
}
