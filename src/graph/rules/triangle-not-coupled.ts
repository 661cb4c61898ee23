import { triangleNames } from '../facts/names'
import { isArticulationParty } from '../facts/pivots'
import { clientsOf, hasPartedAuthority } from '../facts/steering'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/** A triangle around a party the chain leans on, without a coupling point where triangle and chain meet. */
export const triangleNotCoupled = {
  id: 'triangle-not-coupled',
  group: 'coupling',
  severity: 'medium',
  grounds: [
    'Driehoek en keten (webpagina Samenwerken in de driehoek)',
    'Advies ketensturing, Inleiding (waar en wanneer driehoek en keten elkaar treffen)',
  ],
  messages: ['triangle-not-coupled.none'],
  check: (graph) =>
    graph.triangles.flatMap((triangle) => {
      const contractor = triangle.contractor ? graph.party(triangle.contractor) : undefined
      if (!contractor || graph.couplingPointsOf(triangle.id).length > 0) return []
      const critical = graph.criticalOf(contractor.id)
      if (critical.length === 0) return []
      return {
        rule: 'triangle-not-coupled',
        key: findingKey('triangle-not-coupled.none', [triangle.id]),
        kind: 'finding',
        severity: isArticulationParty(graph, contractor.id) ? 'high' : 'medium',
        about: [
          { kind: 'triangles', id: triangle.id },
          { kind: 'parties', id: contractor.id },
        ],
        message: 'triangle-not-coupled.none',
        values: {
          ...triangleNames(graph, triangle),
          party: graph.nameOf(contractor.id),
          critical: critical.length,
          // Where nobody orders, the question is where authority and management meet.
          ...(hasPartedAuthority(triangle) && clientsOf(graph, triangle).length === 0 ? { authority: 'parted' } : {}),
        },
      }
    }),
} as const satisfies Rule
