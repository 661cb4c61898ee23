import type { CouplingEnd, CouplingPoint } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import type { RuleFinding, Subject } from '../finding'
import { sortedRecords } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** What makes a coupling point work: where, when, by whom and with which room to decide. */
const FIELDS = ['meeting', 'moment', 'representedBy', 'mandate'] as const

function nameOfEnd(graph: ChainGraph, end: CouplingEnd): readonly string[] {
  if ('party' in end) return graph.party(end.party) ? [graph.nameOf(end.party)] : []
  const triangle = graph.map.triangles[end.triangle]
  if (triangle?.contractor && graph.party(triangle.contractor)) return [graph.nameOf(triangle.contractor)]
  return triangle?.name ? [triangle.name] : []
}

function subjectsOf(graph: ChainGraph, { ends }: CouplingPoint): readonly Subject[] {
  return ends.flatMap((end): readonly Subject[] =>
    'party' in end
      ? graph.party(end.party)
        ? [{ kind: 'parties', id: end.party }]
        : []
      : graph.map.triangles[end.triangle]
        ? [{ kind: 'triangles', id: end.triangle }]
        : [],
  )
}

/** One finding for each coupling point, whatever it lacks: a list of what is still to be arranged. */
function checkPoint(graph: ChainGraph, point: CouplingPoint): readonly RuleFinding[] {
  const fields = FIELDS.filter((field) => point[field] === undefined || point[field] === null)
  if (fields.length === 0) return []
  const known = fields.some((field) => point[field] === null)
  const message = known ? 'coupling-point-incomplete.none' : 'coupling-point-incomplete.open'
  return [
    {
      rule: 'coupling-point-incomplete',
      key: findingKey(message, [point.id]),
      kind: known ? 'finding' : 'question',
      severity: 'low',
      about: [{ kind: 'couplingPoints', id: point.id }, ...subjectsOf(graph, point)],
      message,
      values: { ends: point.ends.flatMap((end) => nameOfEnd(graph, end)), fields },
    },
  ]
}

/** A coupling point without a place, a moment, someone who is there, or a mandate. */
export const couplingPointIncomplete = {
  id: 'coupling-point-incomplete',
  group: 'coupling',
  severity: 'low',
  grounds: [
    'Advies ketensturing, inleiding',
    'Advies ketensturing, Handelingsperspectief, stap 8: de overlegstructuren',
  ],
  messages: ['coupling-point-incomplete.none', 'coupling-point-incomplete.open'],
  check: (graph) => sortedRecords(graph.map.couplingPoints).flatMap((point) => checkPoint(graph, point)),
} as const satisfies Rule
