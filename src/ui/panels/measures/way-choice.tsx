import { unavoidableOf, wayOf } from '../../../graph/measures/way'
import type { ChainMap } from '../../../model/chain-map'
import { setSession, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Select } from '../../kit/fields/select'
import { PartyLink } from './party-links'

/** Chooses where the chain begins and ends, and lists who lies on every way between. */
export function WayChoice({ map }: { readonly map: ChainMap }) {
  const words = useTexts().measures.steps
  const chosen = useSession((state) => state.way)
  const way = wayOf(map, chosen)
  const found = unavoidableOf(map, chosen)
  const several = Object.keys(map.chains).length > 1
  const options = map.stepOrder.flatMap((id) => {
    const step = map.steps[id]
    return step ? [{ id, label: step.name, detail: several ? map.chains[step.chain]?.name : undefined }] : []
  })
  if (options.length < 2) return <p className="keten-help">{words.noSteps}</p>
  const choose = (change: Partial<typeof chosen>) => setSession({ way: { ...way, ...change } })
  const shared = { options, placeholder: words.choose }
  return (
    <>
      <div className="measure-way">
        <Select {...shared} label={words.from} value={way.from ?? undefined} onChange={(from) => choose({ from })} />
        <Select {...shared} label={words.to} value={way.to ?? undefined} onChange={(to) => choose({ to })} />
      </div>
      <div role="status">
        {!found ? (
          <p className="keten-help">{way.from && way.from === way.to ? words.same : words.ask}</p>
        ) : found.parties.length > 0 ? (
          <>
            <h3 className="measure-list-title">
              {words.list} <span className="details-count">{found.parties.length}</span>
            </h3>
            <ol className="measure-order">
              {found.parties.map((id) => (
                <li key={id}>
                  <PartyLink id={id} />
                </li>
              ))}
            </ol>
          </>
        ) : (
          <p className="keten-help">
            {found.outcome === 'empty-step' ? words.empty : found.outcome === 'no-way' ? words.noWay : words.notOne}
          </p>
        )}
      </div>
    </>
  )
}
