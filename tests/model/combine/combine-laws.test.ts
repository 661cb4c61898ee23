import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainMap, COLLECTIONS, emptyChainMap } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { combineMaps } from '../../../src/model/combine/combine-maps'
import { examples } from '../../../src/model/examples/index'
import { arbitraryMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const tablesOf = (map: ChainMap) => Object.fromEntries(COLLECTIONS.map((collection) => [collection, map[collection]]))

/** Maps of few names, so that two of them have much in common: random records seldom do. */
const alikeMap: fc.Arbitrary<ChainMap> = fc
  .record({
    id: fc.constantFrom('m1', 'm2'),
    title: fc.constantFrom('Asiel', 'Straf'),
    names: fc.uniqueArray(fc.constantFrom('Raad', 'raad ', 'Dienst', 'DIE', 'Hof', 'Ministerie X', 'DG Y', 'DG Z'), {
      minLength: 2,
    }),
    steered: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.boolean())),
    lines: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('dossier', 'Dossier 2025', 'besluit'))),
    hasChain: fc.boolean(),
  })
  .map(({ id, title, names, steered, lines, hasChain }) => {
    const kindOf = (name: string) =>
      name.startsWith('Ministerie') ? 'ministry' : name.startsWith('DG') ? 'directorate-general' : 'agency'
    const at = (n: number) => `p${n % names.length}`
    const chains = hasChain ? [{ id: `c_${title}`, name: title }] : []
    const contractors = new Set<string>()
    return chainMap({
      id,
      title,
      chains,
      steps: chains.map((chain) => ({ id: `s_${title}`, chain: chain.id, name: 'Begin' })),
      parties: names.map((name, n) => party(`p${n}`, { name, kind: kindOf(name), department: 'JenV' })),
      triangles: steered.flatMap(([contractor, owner, client, isOpen], n) => {
        const id = at(contractor)
        if (contractors.has(id)) return []
        contractors.add(id)
        const clients = [{ party: at(client) }, ...(client % 3 === 0 ? [{ party: at(client + 1) }] : [])]
        return [triangle(`t${n}`, { contractor: id, ...(isOpen ? {} : { owner: { party: at(owner) } }), clients })]
      }),
      dependencies: lines.flatMap(([from, to, product], n) =>
        at(from) === at(to) ? [] : [dependency(`d${n}`, at(from), at(to), { product })],
      ),
      meetings: lines.slice(0, 2).map(([one, other], n) => ({
        id: `o${n}`,
        name: n === 0 ? 'Stuurgroep' : 'Overleg X (werktitel)',
        scope: 'chain' as const,
        permanence: 'standing' as const,
        participants: [...new Set([at(one), at(other)])].map((seat) => ({ party: seat })),
      })),
    })
  })

/** A map on which no organisation and no chain stands twice, and which says which of its chains is its own. */
function isClear(map: ChainMap): boolean {
  const parties = Object.values(map.parties)
  const listed = parties.flatMap(({ catalogueId }) => catalogueId ?? [])
  const isOnce = (names: readonly string[]) => new Set(names).size === names.length
  const isDrawn = Object.keys(map.chains).length < 2 || Object.keys(map.steps).length > 0
  const isNamedOnce = (records: readonly { readonly name: string }[]) =>
    isOnce(records.map(({ name }) => name.trim().toLowerCase()))
  return isDrawn && isOnce(listed) && isNamedOnce(parties) && isNamedOnce(Object.values(map.chains))
}

const anyMap = fc.oneof(alikeMap, arbitraryMap)

describe('laws of two maps as one', () => {
  it('a map beside an empty one is that map', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const empty = emptyChainMap({ id: 'leeg', title: 'Leeg' })
        expect(combineMaps(map, empty).map).toBe(map)
        const turned = combineMaps(empty, map).map
        expect(tablesOf(turned)).toEqual(tablesOf(map))
        expect(turned.positions).toEqual(map.positions)
      }),
      { numRuns: 30 },
    )
  })

  it('a map beside itself is that map, to the letter', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        expect(combineMaps(map, map).map).toBe(map)
      }),
      { numRuns: 50 },
    )
  })

  it('a map that is laid beside once more adds nothing', () => {
    fc.assert(
      fc.property(anyMap, anyMap, (first, second) => {
        fc.pre([first, second].every(isClear))
        const once = combineMaps(first, second).map
        const twice = combineMaps(once, second).map
        expect(twice.title).toBe(once.title)
        expect(tablesOf(twice)).toEqual(tablesOf(once))
      }),
      { numRuns: 50 },
    )
  })

  it('nothing dangles, and no contractor gets a second triangle by it', () => {
    fc.assert(
      fc.property(alikeMap, alikeMap, (first, second) => {
        const { map, ids } = combineMaps(first, second)
        expect(checkIntegrity(map)).toEqual([])
        const contractors = Object.values(map.triangles).map(({ contractor }) => contractor)
        expect(new Set(contractors).size).toBe(contractors.length)
        for (const { clients = [] } of Object.values(map.triangles)) expect(clients.length).toBeGreaterThan(0)
        for (const collection of COLLECTIONS) {
          const kept = Object.keys(second[collection]).map((id) => ids.get(id) ?? id)
          expect(new Set(kept).size).toBe(kept.length)
          for (const id of kept) expect(map[collection]).toHaveProperty([id])
        }
      }),
      { numRuns: 50 },
    )
  })

  it('who is one with whom does not hang on which map comes first', () => {
    const pairs = (first: ChainMap, second: ChainMap, turned: boolean) =>
      combineMaps(first, second)
        .same.map(({ own, other }) => (turned ? `${other} ${own}` : `${own} ${other}`))
        .sort()
    fc.assert(
      fc.property(alikeMap, alikeMap, (first, second) => {
        expect(pairs(first, second, false).length).toBe(pairs(second, first, true).length)
      }),
    )
  })

  it('holds for the examples', async () => {
    const maps = await Promise.all(examples.map((example) => example.load()))
    for (const first of maps) {
      expect(combineMaps(first, first).map).toBe(first)
      for (const second of maps) {
        const once = combineMaps(first, second).map
        expect(checkIntegrity(once)).toEqual([])
        expect(tablesOf(combineMaps(once, second).map)).toEqual(tablesOf(once))
        expect(tablesOf(combineMaps(once, first).map)).toEqual(tablesOf(once))
      }
    }
  })
})
