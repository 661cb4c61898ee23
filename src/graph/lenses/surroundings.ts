import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { seatsOf } from '../facts/meetings'
import { partiesInTriangle } from '../facts/steering'
import { drawnParts } from './drawn-parts'
import { StrongSet } from './strong-set'

const NONE: ReadonlySet<Id> = new Set()

/** What a question is about with what makes it readable; a party and a meeting with all that surrounds them. */
export function askedAbout(map: ChainMap, id: Id): ReadonlySet<Id> {
  if (map.parties[id] || map.meetings[id]) return surroundings(map, id)
  return litBy(map, new Set([id, ...drawnParts(map, id)]))
}

/** What of the selected records one sees on the map besides themselves: the parties in a meeting, what is agreed on. */
export function besides(map: ChainMap, selection: readonly Id[]): ReadonlySet<Id> {
  const [only, ...others] = selection
  if (only === undefined || others.length > 0) return NONE
  const parts = drawnParts(map, only)
  return parts.has(only) ? NONE : parts
}

/** The evidence itself with what makes it readable: the ends of its relations, the holders of its roles. */
export function litBy(map: ChainMap, evidence: ReadonlySet<Id>): ReadonlySet<Id> {
  const lit = new Set(evidence)
  for (const id of evidence) {
    const dependency = map.dependencies[id]
    if (dependency) lit.add(dependency.supplier).add(dependency.dependent)
    const triangle = map.triangles[id]
    if (triangle) for (const party of partiesInTriangle(triangle)) lit.add(party)
  }
  for (const dependency of Object.values(map.dependencies)) {
    if (evidence.has(dependency.supplier) && evidence.has(dependency.dependent)) lit.add(dependency.id)
  }
  return lit
}

/**
 * A party (or a triangle's contractor) with everyone it has a relation with, those relations and the meetings where it sits;
 * a meeting with who sits there.
 */
export function surroundings(map: ChainMap, id: Id): ReadonlySet<Id> {
  if (map.meetings[id]) return new StrongSet(map).addWhole(id).ids
  const centre = map.triangles[id]?.contractor ?? id
  const lit = new Set([centre])
  for (const { id: dependency, supplier, dependent } of Object.values(map.dependencies)) {
    if (supplier === centre || dependent === centre) lit.add(dependency).add(supplier).add(dependent)
  }
  for (const triangle of Object.values(map.triangles)) {
    const parties = partiesInTriangle(triangle)
    if (!parties.includes(centre)) continue
    lit.add(triangle.id)
    for (const party of parties) lit.add(party)
  }
  for (const meeting of Object.values(map.meetings)) if (seatsOf(meeting).has(centre)) lit.add(meeting.id)
  for (const coupling of Object.values(map.couplingPoints)) {
    const ends = coupling.ends.map((end) => ('party' in end ? end.party : end.triangle))
    if (ends.some((end) => end === centre || lit.has(end))) lit.add(coupling.id)
  }
  return lit
}

/**
 * A party with what it is directly connected with: its dependencies and coupling points, the triangles in which it has a
 * role, and who is at the other ends. Less than its surroundings, for whoever points at it in passing.
 */
export function connectedWith(map: ChainMap, id: Id): ReadonlySet<Id> {
  const near = new StrongSet(map).add(id)
  for (const { id: dependency, supplier, dependent } of Object.values(map.dependencies)) {
    if (supplier === id || dependent === id) near.addWhole(dependency)
  }
  const own = new Set<Id>()
  for (const triangle of Object.values(map.triangles)) {
    if (triangle.contractor === id) own.add(triangle.id)
    if (partiesInTriangle(triangle).includes(id)) near.addWhole(triangle.id)
  }
  for (const { id: coupling, ends } of Object.values(map.couplingPoints)) {
    if (ends.some((end) => ('party' in end ? end.party === id : own.has(end.triangle)))) near.addWhole(coupling)
  }
  for (const meeting of Object.values(map.meetings)) if (seatsOf(meeting).has(id)) near.add(meeting.id)
  return near.ids
}
