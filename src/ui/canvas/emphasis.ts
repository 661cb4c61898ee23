import { useMemo } from 'react'
import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { useDrawn } from '../state/drawn-store'
import { useSession } from '../state/session-store'
import type { Emphasis } from './flow-adapter'

const NONE: ReadonlySet<Id> = new Set()

/** What the map emphasises: the selection, and the evidence of the finding that is shown (the rest fades). */
export function useEmphasis(): Emphasis {
  const map = useDrawn((state) => state.map)
  const selection = useSession((state) => state.selection)
  const shownFinding = useSession((state) => state.shownFinding)
  const focus = useSession((state) => state.focus)
  const findings = useDrawn((state) => state.findings)
  return useMemo(() => {
    const finding = shownFinding ? findings.find((candidate) => candidate.key === shownFinding) : undefined
    const selected = new Set(selection)
    if (!map) return { selection: selected, lit: null, marked: NONE }
    if (!finding) return { selection: selected, lit: focus ? surroundings(map, focus) : null, marked: NONE }
    const marked = new Set(finding.about.map((subject) => subject.id))
    return { selection: selected, lit: litBy(map, marked), marked }
  }, [map, selection, shownFinding, focus, findings])
}

/** The evidence itself with what makes it readable: the ends of its relations, the holders of its roles. */
function litBy(map: ChainMap, evidence: ReadonlySet<Id>): ReadonlySet<Id> {
  const lit = new Set(evidence)
  for (const id of evidence) {
    const dependency = map.dependencies[id]
    if (dependency) lit.add(dependency.supplier).add(dependency.dependent)
    const triangle = map.triangles[id]
    if (!triangle) continue
    if (triangle.contractor) lit.add(triangle.contractor)
    if (triangle.owner) lit.add(triangle.owner.party)
    for (const client of triangle.clients ?? []) lit.add(client.party)
  }
  for (const dependency of Object.values(map.dependencies)) {
    if (evidence.has(dependency.supplier) && evidence.has(dependency.dependent)) lit.add(dependency.id)
  }
  return lit
}

/** A party (or a triangle's contractor) with everyone it has a relation with, and those relations. */
function surroundings(map: ChainMap, id: Id): ReadonlySet<Id> {
  const centre = map.triangles[id]?.contractor ?? id
  const lit = new Set([centre])
  for (const { id: dependency, supplier, dependent } of Object.values(map.dependencies)) {
    if (supplier === centre || dependent === centre) lit.add(dependency).add(supplier).add(dependent)
  }
  for (const triangle of Object.values(map.triangles)) {
    const holders = [triangle.owner?.party, ...(triangle.clients ?? []).map((client) => client.party)]
    if (triangle.contractor !== centre && !holders.includes(centre)) continue
    lit.add(triangle.id)
    for (const party of [triangle.contractor, ...holders]) if (party) lit.add(party)
  }
  for (const coupling of Object.values(map.couplingPoints)) {
    const ends = coupling.ends.map((end) => ('party' in end ? end.party : end.triangle))
    if (ends.some((end) => end === centre || lit.has(end))) lit.add(coupling.id)
  }
  return lit
}
