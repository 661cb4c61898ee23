import type { ChainGraph } from '../chain-graph'
import { type MapHonesty, mapHonesty } from '../facts/map-honesty'
import { namesOf } from '../facts/names'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

type Message = 'map-one-sided-or-stale.one-sided' | 'map-one-sided-or-stale.stale' | 'map-one-sided-or-stale.unknown'

function base(graph: ChainGraph, message: Message) {
  return {
    rule: 'map-one-sided-or-stale',
    key: findingKey(message, [WHOLE_MAP]),
    severity: 'low',
    about: [{ kind: 'map', id: graph.map.id }],
    message,
  } as const
}

function honestyFindings(graph: ChainGraph, { oneSided, stale, unknown, figures }: MapHonesty): readonly RuleFinding[] {
  const { leaning, unconfirmed, newest, fields, open } = figures
  const found: RuleFinding[] = []
  if (oneSided) {
    const shared = base(graph, 'map-one-sided-or-stale.one-sided')
    found.push({
      ...shared,
      kind: 'finding',
      about: [...shared.about, ...unconfirmed.map((id) => ({ kind: 'parties', id }) as const)],
      values: {
        parties: namesOf(graph, unconfirmed),
        confirmed: leaning.length - unconfirmed.length,
        count: leaning.length,
      },
    })
  }
  if (stale && newest !== undefined) {
    found.push({ ...base(graph, 'map-one-sided-or-stale.stale'), kind: 'finding', values: { newest } })
  }
  if (unknown) {
    const percent = Math.round((100 * open) / fields)
    found.push({ ...base(graph, 'map-one-sided-or-stale.unknown'), kind: 'question', values: { percent } })
  }
  return found
}

/** How far the map itself can be relied on: confirmed by few, long ago, or with much that nobody looked at yet. */
export const mapOneSidedOrStale = {
  id: 'map-one-sided-or-stale',
  group: 'map',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 2 (toetsen en verrijken)',
    'Bezint eer gij begint (iBestuur)',
  ],
  messages: ['map-one-sided-or-stale.one-sided', 'map-one-sided-or-stale.stale', 'map-one-sided-or-stale.unknown'],
  check: (graph) => honestyFindings(graph, mapHonesty(graph)),
} as const satisfies Rule
