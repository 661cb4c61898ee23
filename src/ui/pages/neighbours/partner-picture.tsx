import { Fragment, useEffect, useRef } from 'react'
import type { ChainGraph } from '../../../graph/chain-graph'
import type { Partners } from '../../../graph/facts/partners'
import { chainsOf } from '../../../model/combine/chain-membership'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { fieldWords } from '../../../text/field-words'
import { showDetails } from '../../base/go-to/details'
import { setSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked } from '../../forms/difference/marked'
import { PartnerSide } from './partner-side'
import { PartyCard } from './party-card'
import { PROFILE_FIELDS, profileValue } from './profile-fields'

interface PartnerPictureProps {
  readonly graph: ChainGraph
  readonly centre: Party
  readonly partners: Partners
}

/** One party in the middle, on the left whom it depends on, on the right who depends on it. */
export function PartnerPicture({ graph, centre, partners }: PartnerPictureProps) {
  const texts = useTexts()
  const words = texts.neighbours
  const name = graph.nameOf(centre.id)
  const { suppliers, dependents, supplierCount, dependentCount } = partners
  return (
    <div className="partner-picture">
      <PartnerSide
        key={`suppliers ${centre.id}`}
        graph={graph}
        side="suppliers"
        title={words.suppliers(name)}
        groups={suppliers}
        count={supplierCount}
        onAdd={() => setSession({ draft: { kind: 'dependency', to: { record: centre.id } } })}
      />
      <Middle graph={graph} centre={centre} />
      <PartnerSide
        key={`dependents ${centre.id}`}
        graph={graph}
        side="dependents"
        title={words.dependents(name)}
        groups={dependents}
        count={dependentCount}
        onAdd={() => setSession({ draft: { kind: 'dependency', from: centre.id } })}
      />
    </div>
  )
}

function Middle({ graph, centre }: { readonly graph: ChainGraph; readonly centre: Party }) {
  const texts = useTexts()
  const words = texts.neighbours
  const card = useRef<HTMLButtonElement>(null)
  useKeyboardStays(card, centre.id)
  const chains = chainsOf(graph.map, centre)
  return (
    <section className="partner-middle" aria-label={words.party}>
      <div>
        <PartyCard
          ref={card}
          party={centre}
          scale={1.25}
          action={texts.forms.panel.heading}
          onPress={() => showDetails(centre.id)}
        />
        <Marked id={centre.id} />
        <dl>
          {PROFILE_FIELDS.map((field) => {
            const { words: said, value } = profileValue(field, centre, chains, graph.map, texts)
            // Most parties have no political department of their own: then nothing is asked.
            if (field.name === 'politicalDepartment' && value === undefined) return null
            return (
              <Fragment key={field.name}>
                <dt>{fieldWords(texts, 'parties', field.name).label}</dt>
                <dd>{said}</dd>
              </Fragment>
            )
          })}
        </dl>
      </div>
    </section>
  )
}

/** The card that was pressed may be gone once it is in the middle: the keyboard goes along. */
function useKeyboardStays(card: { readonly current: HTMLButtonElement | null }, centre: Id): void {
  const last = useRef(centre)
  useEffect(() => {
    if (last.current === centre) return
    last.current = centre
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true })
  }, [card, centre])
}
