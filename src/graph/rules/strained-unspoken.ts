import type { Id } from '../../model/id'
import type { ChainGraph } from '../chain-graph'
import { namesOf } from '../facts/names'
import { starsOf } from '../facts/pairs'
import { type Unspoken, unspokenStrains } from '../facts/unspoken'
import type { RuleFinding, Subject } from '../finding'
import { compareText } from '../indexing'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const ID = 'strained-unspoken'

/** The meetings of some of these dependencies, each once, in order of id. */
function meetingsOf(strains: readonly Unspoken[], dependencies: ReadonlySet<Id>): readonly (readonly [Id, string])[] {
  const found = strains
    .filter(({ dependency }) => dependencies.has(dependency.id))
    .flatMap(({ meetings }) => meetings.map(({ id, name }) => [id, name] as const))
  return [...new Map(found)].sort(([a], [b]) => compareText(a, b))
}

const places = (meetings: readonly (readonly [Id, string])[]) =>
  meetings.map(([id]): Subject => ({ kind: 'meetings', id }))
const namesIn = (meetings: readonly (readonly [Id, string])[]) =>
  [...new Set(meetings.map(([, name]) => name))].sort(compareText)

/** One finding for each pair of parties, or for all pairs of the party that has the most of them. */
function perParty(graph: ChainGraph, strains: readonly Unspoken[]): readonly RuleFinding[] {
  return starsOf(strains.map(({ dependency }) => dependency)).map(({ party, others, dependencies }): RuleFinding => {
    const message = `${ID}.unspoken`
    const meetings = meetingsOf(strains, new Set(dependencies.map(({ id }) => id)))
    const parties = [party, ...others].map((id): Subject => ({ kind: 'parties', id }))
    const edges = dependencies.map(({ id }): Subject => ({ kind: 'dependencies', id }))
    const isPair = others.length === 1
    return {
      rule: ID,
      key: findingKey(message, isPair ? [party, ...others].sort() : [party]),
      kind: 'finding',
      severity: 'medium',
      about: [...(isPair ? [...edges, ...parties] : [...parties, ...edges]), ...places(meetings)],
      message,
      values: {
        party: graph.nameOf(party),
        others: namesOf(graph, others),
        products: [...new Set(dependencies.map(({ product }) => product.trim()))].sort(compareText),
        meetings: namesIn(meetings),
      },
    }
  })
}

/** One question for the map: what is on the agenda of the meetings that could be the place. */
function openAgendas(graph: ChainGraph, strains: readonly Unspoken[]): readonly RuleFinding[] {
  if (strains.length === 0) return []
  const message = `${ID}.open`
  const meetings = meetingsOf(strains, new Set(strains.map(({ dependency }) => dependency.id)))
  return [
    {
      rule: ID,
      key: findingKey(message, [WHOLE_MAP]),
      kind: 'question',
      severity: 'low',
      about: [
        { kind: 'map', id: graph.map.id },
        ...places(meetings),
        ...strains.map(({ dependency }): Subject => ({ kind: 'dependencies', id: dependency.id })),
      ],
      message,
      values: { count: strains.length, meetings: namesIn(meetings) },
    },
  ]
}

/** A dependency that people call strained, between two that meet, and that stands on no agenda. */
export const strainedUnspoken = {
  id: ID,
  group: 'meetings',
  severity: 'medium',
  grounds: [
    'Advies ketensturing, Probleemanalyse (beperkte afstemming, uiteenlopende belangen)',
    'Advies ketensturing, Handelingsperspectief, stap 1 (onderwerpen op de agenda)',
  ],
  messages: ['strained-unspoken.unspoken', 'strained-unspoken.open'],
  check: (graph) => {
    const strains = unspokenStrains(graph, ID)
    return [
      ...perParty(
        graph,
        strains.filter(({ isOpen }) => !isOpen),
      ),
      ...openAgendas(
        graph,
        strains.filter(({ isOpen }) => isOpen),
      ),
    ]
  },
} as const satisfies Rule
