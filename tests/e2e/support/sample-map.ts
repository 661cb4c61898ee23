import { writeChainMap } from '../../../src/model/file/write-chain-map'
import type { Position } from '../../../src/model/schema/findings-and-views'
import { chainMap, type MapParts, party, triangle } from '../../support/chain-builder'

/** The text of a map's file, as the app itself would write it. */
export function mapText(parts: MapParts): string {
  return writeChainMap(chainMap({ id: 'map_proef', title: 'Proefketen', referenceDate: '2026-06-01', ...parts }))
}

const NAMES = { alfa: 'Alfa', beta: 'Beta', gamma: 'Gamma', delta: 'Delta' } as const

/** Four cards with room around each, a square with Alfa at the top left. */
const PLACES: Readonly<Record<keyof typeof NAMES, Position>> = {
  alfa: { x: 0, y: 0 },
  beta: { x: 480, y: 0 },
  gamma: { x: 0, y: 320 },
  delta: { x: 480, y: 320 },
}

type Name = keyof typeof NAMES

/** Parties called Alfa, Beta, Gamma and Delta, of one department, and whatever else is given. */
export function smallMap(names: readonly Name[], parts: MapParts = {}): string {
  return mapText({
    parties: names.map((id) => party(id, { name: NAMES[id], department: 'JenV' })),
    positions: Object.fromEntries(names.map((id) => [id, PLACES[id]])),
    ...parts,
  })
}

/** All four, Gamma as contractor in a triangle of Alfa (owner) and Beta (client). */
export function mapWithTriangle(parts: MapParts = {}): string {
  return smallMap(['alfa', 'beta', 'gamma', 'delta'], {
    triangles: [triangle('driehoek', { contractor: 'gamma', owner: { party: 'alfa' }, clients: [{ party: 'beta' }] })],
    ...parts,
  })
}

/** Parties by these names, each with the name in small letters as its id, and their cards in rows of three. */
export function namedParties(names: readonly string[], departmentOf: (place: number) => string = () => 'JenV') {
  const ids = names.map((name) => name.toLowerCase())
  return {
    ids,
    parties: names.map((name, i) => party(ids[i] ?? '', { name, department: departmentOf(i), steering: 'own-board' })),
    positions: Object.fromEntries(ids.map((id, i) => [id, { x: (i % 3) * 420, y: Math.floor(i / 3) * 320 }])),
  }
}
