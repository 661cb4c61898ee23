import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { loadCatalogue } from '../../src/model/catalogue/catalogue'
import type { ChainMap } from '../../src/model/chain-map'
import { examples } from '../../src/model/examples/index'
import { smallMap, TODAY } from './small-map'

const map = smallMap({
  parties: ['a', 'b', { id: 'old', department: 'AenM' }],
  dependencies: ['a>b!', 'b>a', 'old>b'],
  meetings: [{ id: 'm', name: 'Ketenraad', scope: 'chain', permanence: 'standing', participants: [] }],
})

/** Hash by key, on a day. */
function hashes(of: ChainMap, today = TODAY): Readonly<Record<string, string>> {
  const { findings } = analyse(of, { today, measures: false })
  return Object.fromEntries(findings.map(({ key, inputsHash }) => [key, inputsHash]))
}

describe('the hash of what a finding states', () => {
  const before = hashes(map)

  it('is there to be compared', () => {
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['no-chain-goal.none:map', 'department-outdated.party:AenM']),
    )
  })

  it('does not change when a party is renamed', () => {
    const { a } = map.parties
    if (!a) throw new Error('no party')
    expect(hashes({ ...map, parties: { ...map.parties, a: { ...a, name: 'Anders' } } })).toEqual(before)
  })

  it('does not change in a copy of the map, and neither do the keys', () => {
    expect(hashes({ ...map, id: 'copy' })).toEqual(before)
  })

  it('does not change when a day goes by', () => {
    expect(hashes(map, '2026-06-02')).toEqual(before)
  })

  it('changes with what the finding rests on, and only there', () => {
    const { a_b } = map.dependencies
    if (!a_b) throw new Error('no dependency')
    const after = hashes({ ...map, dependencies: { ...map.dependencies, a_b: { ...a_b, product: 'iets anders' } } })
    const key = 'dependency-without-agreement.none:a_b'
    expect(after[key]).not.toBe(before[key])
    expect(after['department-outdated.party:AenM']).toBe(before['department-outdated.party:AenM'])
  })
})

describe.each(examples.map(({ id, load }) => ({ id, load })))('on $id', ({ load }) => {
  it('no answer comes back because a night has passed', async () => {
    const { referenceDate: _, ...undated } = await load()
    const organisations = await loadCatalogue()
    const on = (today: string) => analyse(undated, { today, organisations, measures: false }).findings
    const next = new Map(on('2026-11-04').map((finding) => [finding.key, finding]))
    const both = on('2026-11-03').flatMap((finding) => {
      const other = next.get(finding.key)
      return other && other.severity === finding.severity ? [[finding, other] as const] : []
    })
    expect(both.length).toBeGreaterThan(20)
    for (const [finding, other] of both)
      expect([finding.key, other.inputsHash]).toEqual([finding.key, finding.inputsHash])
  })
})
