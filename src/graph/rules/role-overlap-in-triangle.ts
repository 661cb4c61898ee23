import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { triangleNames } from '../facts/names'
import { CORNERS, roleOverlaps } from '../facts/roles'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

function checkTriangle(graph: ChainGraph, triangle: Triangle): readonly RuleFinding[] {
  const contractor = triangle.contractor ? graph.party(triangle.contractor) : undefined
  return roleOverlaps(graph.party, triangle).map(({ party, overlap, corners }): RuleFinding => {
    const message = `role-overlap-in-triangle.${overlap}`
    const shared = overlap === 'function' ? [...corners].find((corner) => corner.function)?.function : undefined
    return {
      rule: 'role-overlap-in-triangle',
      key: findingKey(message, [triangle.id, party]),
      kind: overlap === 'open' ? 'question' : 'finding',
      severity: overlap === 'open' ? 'low' : contractor?.kind === 'agency' ? 'high' : 'medium',
      about: [
        { kind: 'triangles', id: triangle.id },
        { kind: 'parties', id: party },
      ],
      message,
      values: {
        ...triangleNames(graph, triangle),
        party: graph.nameOf(party),
        function: shared?.trim() ?? '',
        roles: CORNERS.filter((role) => [...corners].some((corner) => corner.role === role)),
      },
    }
  })
}

/** One function, or one unit, in two corners of the same triangle. */
export const roleOverlapInTriangle = {
  id: 'role-overlap-in-triangle',
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Samenwerken in de driehoek: eigenaar, opdrachtgever en opdrachtnemer',
    'ABDTOPConsult, Aansturing van agentschappen en zbo’s bij OCW (2025)',
  ],
  messages: ['role-overlap-in-triangle.function', 'role-overlap-in-triangle.unit', 'role-overlap-in-triangle.open'],
  check: (graph) => graph.triangles.flatMap((triangle) => checkTriangle(graph, triangle)),
} as const satisfies Rule
