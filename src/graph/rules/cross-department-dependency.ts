import type { Dependency } from '../../model/schema/relations'
import type { ChainGraph } from '../chain-graph'
import { isAgreedUpon } from '../facts/agreement-cover'
import { isHeldOn } from '../facts/meetings'
import { isBesideChain } from '../facts/partnership'
import { clientsOf } from '../facts/steering'
import { venueOf } from '../facts/venues'
import type { RuleFinding, Subject } from '../finding'
import { indexBy } from '../indexing'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** For each meeting that is still held: the departments whose clients sit there. */
function departmentsAtMeetings(graph: ChainGraph): readonly ReadonlySet<string>[] {
  const clients = new Set(
    graph.triangles.flatMap((triangle) => clientsOf(graph, triangle).map((client) => client.party)),
  )
  const departmentsOf = indexBy([...clients], (id) => graph.meetingsOf(id).map((meeting) => meeting.id))
  return graph.meetings
    .filter((meeting) => isHeldOn(meeting, graph.today))
    .map((meeting) => new Set(departmentsOf(meeting.id).flatMap((id) => graph.party(id)?.department ?? [])))
}

/** Whether its two ends meet, or an agreement or order is about it or may be. */
function isArranged(graph: ChainGraph, dependency: Dependency): boolean {
  return isAgreedUpon(graph, dependency) || venueOf(graph, dependency).meetings.length > 0
}

interface PairGroup {
  /** Two codes, in order of text. */
  readonly departments: readonly [string, string]
  readonly dependencies: Dependency[]
}

function groupByPair(graph: ChainGraph): readonly PairGroup[] {
  const groups = new Map<string, PairGroup>()
  for (const dependency of graph.dependencies) {
    if (dependency.critical !== true) continue
    const ends = [graph.party(dependency.supplier), graph.party(dependency.dependent)]
    // Whose ministry supplies something does not steer the chain for that.
    if (ends.some((party) => party && isBesideChain(party))) continue
    const [from, to] = ends.map((party) => party?.department)
    if (!from || !to || from === to) continue
    const departments: [string, string] = from < to ? [from, to] : [to, from]
    const name = departments.join('\n')
    const group = groups.get(name)
    if (group) group.dependencies.push(dependency)
    else groups.set(name, { departments, dependencies: [dependency] })
  }
  return [...groups.values()]
}

/** Critical dependencies between parties of two departments with nothing arranged: one finding for each pair of departments. */
export const crossDepartmentDependency = {
  id: 'cross-department-dependency',
  group: 'department',
  severity: 'medium',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 1 (andere departementen)'],
  messages: ['cross-department-dependency.unlinked'],
  check: (graph) => {
    const meetings = departmentsAtMeetings(graph)
    return groupByPair(graph).flatMap(({ departments, dependencies }): readonly RuleFinding[] => {
      // Where their clients meet, or each of it is arranged, there is nothing to ask.
      if (meetings.some((seated) => departments.every((department) => seated.has(department)))) return []
      const loose = dependencies.filter((dependency) => !isArranged(graph, dependency))
      if (loose.length === 0) return []
      const message = 'cross-department-dependency.unlinked'
      return [
        {
          rule: 'cross-department-dependency',
          key: findingKey(message, departments),
          kind: 'finding',
          severity: 'medium',
          about: loose.map(({ id }): Subject => ({ kind: 'dependencies', id })),
          message,
          values: { departments, count: loose.length },
        },
      ]
    })
  },
} as const satisfies Rule
