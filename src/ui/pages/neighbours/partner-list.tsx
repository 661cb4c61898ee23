import { useId } from 'react'
import type { ChainGraph } from '../../../graph/chain-graph'
import type { Partner, PartnerGroup, Partners } from '../../../graph/facts/partners'
import type { Party } from '../../../model/schema/parties'
import type { Dependency } from '../../../model/schema/relations'
import { sentencesOf, viewsOf } from '../../../text/partner-words'
import { showDetails } from '../../base/go-to/details'
import { select, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Marked, Struck } from '../../forms/difference/marked'
import { Button } from '../../kit/controls/button'
import { stepTitle } from './partner-side'

interface PartnerListProps {
  readonly graph: ChainGraph
  readonly centre: Party
  readonly partners: Partners
}

/** The same as the picture in sentences: for reading aloud, and for who does not see the picture. */
export function PartnerList({ graph, centre, partners }: PartnerListProps) {
  const words = useTexts().neighbours
  const name = graph.nameOf(centre.id)
  const { suppliers, dependents, supplierCount, dependentCount } = partners
  return (
    <div className="partner-words">
      <Direction graph={graph} centre={centre} title={words.suppliers(name)} groups={suppliers} count={supplierCount} />
      <Direction
        graph={graph}
        centre={centre}
        title={words.dependents(name)}
        groups={dependents}
        count={dependentCount}
      />
    </div>
  )
}

interface DirectionProps {
  readonly graph: ChainGraph
  readonly centre: Party
  readonly title: string
  readonly groups: readonly PartnerGroup[]
  readonly count: number
}

function Direction({ graph, centre, title, groups, count }: DirectionProps) {
  const words = useTexts().neighbours
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title} <span className="keten-quiet">{words.parties(count)}</span>
      </h3>
      {count === 0 && <p>{words.words.none}</p>}
      {groups.map((group) => (
        <div key={group.step ?? String(group.step)}>
          <h4>{words.step(stepTitle(graph, group.step, words.noStep, words.stepNone), group.partners.length)}</h4>
          <ol>
            {group.partners.map((partner) => (
              <PartnerInWords key={partner.party.id} graph={graph} centre={centre} partner={partner} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

interface PartnerInWordsProps {
  readonly graph: ChainGraph
  readonly centre: Party
  readonly partner: Partner
}

function PartnerInWords({ graph, centre, partner }: PartnerInWordsProps) {
  const texts = useTexts()
  const { party, dependencies } = partner
  const name = graph.nameOf(party.id)
  const supplies = dependencies[0]?.supplier === party.id
  const own = graph.nameOf(centre.id)
  return (
    <li>
      <p>
        <Button
          variant="link"
          className="partner-name"
          label={texts.neighbours.putInMiddle(name)}
          onPress={() => select([party.id])}
        >
          <Struck id={party.id}>{name}</Struck>
        </Button>{' '}
        <Marked id={party.id} />
        {party.abbreviation && <span className="keten-quiet">{party.name}</span>}
      </p>
      <p>{supplies ? texts.neighbours.words.delivers(name, own) : texts.neighbours.words.delivers(own, name)}</p>
      <ul>
        {dependencies.map((dependency) => (
          <DependencyInWords key={dependency.id} graph={graph} dependency={dependency} />
        ))}
      </ul>
      <p>{sentencesOf(graph, centre.id, partner, texts).join(' ')}</p>
    </li>
  )
}

function DependencyInWords({ graph, dependency }: { readonly graph: ChainGraph; readonly dependency: Dependency }) {
  const texts = useTexts()
  const isSelected = useSession((state) => state.selection.includes(dependency.id))
  const { both, supplier, dependent, differ } = viewsOf(graph, dependency, texts)
  const traits = [
    texts.vocabulary.flow[dependency.flow],
    ...(dependency.critical === true ? [texts.drawing.dependencyTraits.critical] : []),
    ...(dependency.strained === true ? [texts.drawing.dependencyTraits.strained] : []),
    ...(dependency.certainty ? [texts.vocabulary.certainty[dependency.certainty]] : []),
  ]
  return (
    <li>
      <Button variant="link" className="partner-name" current={isSelected} onPress={() => showDetails(dependency.id)}>
        <Struck id={dependency.id}>{dependency.product}</Struck>
      </Button>{' '}
      <Marked id={dependency.id} />({traits.join(', ')}); {both ?? `${supplier}, ${dependent}`}
      {differ && <strong> ≠ {texts.neighbours.viewsDiffer}</strong>}
    </li>
  )
}
