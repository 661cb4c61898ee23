import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { demandExceedsCapacity } from '../facts/capacity'
import { sharedMeetings } from '../facts/meetings'
import { namesOf, triangleNames } from '../facts/names'
import { clientsOf, hasPartedAuthority } from '../facts/steering'
import type { RuleFinding, Severity, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function checkTriangle(graph: ChainGraph, triangle: Triangle): readonly RuleFinding[] {
  if (hasPartedAuthority(triangle)) return []
  const clients = clientsOf(graph, triangle)
  if (clients.length < graph.settings.manyClients || clients.some((client) => client.coordinating)) return []
  const parties = [...new Set(clients.map((client) => client.party))].sort()
  if (sharedMeetings(graph, triangle.contractor ? [triangle.contractor, ...parties] : parties).length > 0) return []

  const departments = new Set(parties.flatMap((id) => graph.party(id)?.department ?? []))
  const crowded = triangle.contractor ? demandExceedsCapacity(graph, triangle.contractor) : false
  const known = clients.every((client) => client.coordinating !== undefined)
  const severity: Severity = !known ? 'low' : crowded && departments.size >= 2 ? 'high' : 'medium'
  const message = known ? 'multiple-clients-uncoordinated.none' : 'multiple-clients-uncoordinated.open'
  return [
    {
      rule: 'multiple-clients-uncoordinated',
      key: findingKey(message, [triangle.id]),
      kind: known ? 'finding' : 'question',
      severity,
      about: [{ kind: 'triangles', id: triangle.id }, ...parties.map((id): Subject => ({ kind: 'parties', id }))],
      message,
      values: { ...triangleNames(graph, triangle), count: clients.length, clients: namesOf(graph, parties) },
    },
  ]
}

/** Two or more clients, no one of them coordinates, and they never meet together with the contractor. */
export const multipleClientsUncoordinated = {
  id: 'multiple-clients-uncoordinated',
  group: 'steering',
  severity: 'medium',
  grounds: ['Werk aan Uitvoering, Meervoudig opdrachtgeverschap (2023): onderzoek en ervaringen'],
  messages: ['multiple-clients-uncoordinated.none', 'multiple-clients-uncoordinated.open'],
  check: (graph) => graph.triangles.flatMap((triangle) => checkTriangle(graph, triangle)),
} as const satisfies Rule
