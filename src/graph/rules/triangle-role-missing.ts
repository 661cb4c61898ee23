import type { Triangle } from '../../model/schema/steering'
import type { ChainGraph } from '../chain-graph'
import { triangleNames } from '../facts/names'
import { hasPartedAuthority } from '../facts/steering'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

/**
 * Corners nobody filled; a corner that is deliberately none (null, an empty list of clients) is not open, and neither is that
 * of the client where authority stands beside management.
 */
function openCorners(triangle: Triangle): readonly string[] {
  const corners: string[] = []
  if (triangle.owner === undefined) corners.push('owner')
  if (triangle.clients === undefined && !hasPartedAuthority(triangle)) corners.push('client')
  if (triangle.contractor === undefined) corners.push('contractor')
  return corners
}

/**
 * A corner of a contractor that is known to be steered in a triangle should speak up. Where the steering, or the
 * contractor itself, is not known yet it is a question; with any other steering an empty corner means nothing.
 */
function checkTriangle(graph: ChainGraph, triangle: Triangle): readonly RuleFinding[] {
  const roles = openCorners(triangle)
  const contractor = triangle.contractor ? graph.party(triangle.contractor) : undefined
  if (roles.length === 0 || triangle.contractor === null) return []
  if (contractor && contractor.steering !== 'triangle' && contractor.steering !== undefined) return []
  const known = contractor?.steering === 'triangle'
  const message = known ? 'triangle-role-missing.missing' : 'triangle-role-missing.open'
  const about: Subject[] = [{ kind: 'triangles', id: triangle.id }]
  if (contractor) about.push({ kind: 'parties', id: contractor.id })
  return [
    {
      rule: 'triangle-role-missing',
      key: findingKey(message, [triangle.id]),
      kind: known ? 'finding' : 'question',
      severity: known ? 'medium' : 'low',
      about,
      message,
      values: { ...triangleNames(graph, triangle), roles },
    },
  ]
}

/** A triangle of which a role is not filled in. */
export const triangleRoleMissing = {
  id: 'triangle-role-missing',
  group: 'steering',
  severity: 'medium',
  grounds: [
    'Samenwerken in de driehoek: eigenaar, opdrachtgever en opdrachtnemer',
    'De verborgen eigenaar (onderzoek naar de eigenaarsrol, 2011)',
  ],
  messages: ['triangle-role-missing.missing', 'triangle-role-missing.open'],
  check: (graph) => graph.triangles.flatMap((triangle) => checkTriangle(graph, triangle)),
} as const satisfies Rule
