import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../src/model/catalogue/catalogue'
import { combineMaps } from '../../../src/model/combine/combine-maps'
import { pairKey } from '../../../src/model/combine/party-twins'
import { isSameTitle } from '../../../src/model/combine/plain-title'
import type { Party } from '../../../src/model/schema/parties'
import { chainMap, party } from '../../support/chain-builder'

const of = (id: string, name: string, fields: Partial<Party> = {}) =>
  chainMap({ id: `m_${id}`, title: id, parties: [party(id, { name, ...fields })] })

const listed = (id: string, name: string, fields: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  kind: 'agency',
  tier: 'national',
  source: 'https://example.org',
  ...fields,
})

const organisations = [
  listed('dienst-vervoer', 'Dienst Vervoer', { abbreviation: 'DVV', formerNames: ['Vervoersdienst'] }),
  listed('min-oud', 'Ministerie van Oud', { kind: 'ministry', until: '2020-01-01', successors: ['min-nieuw'] }),
  listed('min-nieuw', 'Ministerie van Nieuw', { kind: 'ministry', formerNames: ['Ministerie van Oud'] }),
]

const areOne = (one: ReturnType<typeof of>, other: ReturnType<typeof of>) =>
  combineMaps(one, other, { organisations }).same.length === 1

describe('one organisation under two names', () => {
  it.each([
    ['a former name', 'Dienst Vervoer', 'Vervoersdienst'],
    ['the abbreviation alone', 'DVV', 'Dienst Vervoer'],
    ['an abbreviation in brackets', 'Dienst Vervoer (DVV)', 'Dienst Vervoer'],
    ['an article', 'De inspectie', 'Inspectie'],
    ['the form in law', 'Stichting Hulp', 'Hulp'],
  ])('%s', (_what, one, other) => {
    expect(areOne(of('a', one), of('b', other))).toBe(true)
    expect(areOne(of('a', other), of('b', one))).toBe(true)
  })

  it('also without the list, when one is called by the abbreviation of the other', () => {
    expect(areOne(of('a', 'Zorgbureau', { abbreviation: 'ZBX' }), of('b', 'ZBX'))).toBe(true)
    expect(areOne(of('a', 'Zorgbureau', { abbreviation: 'ZBX' }), of('b', 'ZBX', { kind: 'company' }))).toBe(false)
  })
})

describe('two that are different stay two', () => {
  it.each([
    [
      'the same letters',
      of('a', 'Europese registers', { abbreviation: 'EU' }),
      of('b', 'Eurojust', { abbreviation: 'EU' }),
    ],
    ['a place in brackets', of('a', 'Gemeente Veld (Noord)'), of('b', 'Gemeente Veld (Zuid)')],
    ['a ministry that ended', of('a', 'Ministerie van Oud'), of('b', 'Ministerie van Nieuw')],
    ['one word more', of('a', 'Dienst Vervoer'), of('b', 'Dienst Vervoer Noord')],
    [
      'a court and its council',
      of('a', 'Rechtspraak', { kind: 'judiciary' }),
      of('b', 'Raad voor de rechtspraak', { kind: 'judiciary' }),
    ],
  ])('%s', (_what, one, other) => {
    expect(areOne(one, other)).toBe(false)
  })

  it('and what looks alike is asked about', () => {
    const asked = (one: ReturnType<typeof of>, other: ReturnType<typeof of>) =>
      combineMaps(one, other, { organisations }).maybe.map(({ why }) => why)
    expect(
      asked(of('a', 'Europese registers', { abbreviation: 'EU' }), of('b', 'Eurojust', { abbreviation: 'EU' })),
    ).toEqual(['letters'])
    expect(asked(of('a', 'Gemeente Veld (Noord)'), of('b', 'Gemeente Veld (Zuid)'))).toEqual(['words'])
    expect(asked(of('a', 'Ministerie van Oud'), of('b', 'Ministerie van Nieuw'))).toEqual(['successor'])
    expect(asked(of('a', 'Dienst Vervoer'), of('b', 'Iets anders'))).toEqual([])
  })
})

describe('what the user says goes before what was found', () => {
  const one = chainMap({ id: 'm1', parties: [party('a', { name: 'Raad' }), party('c', { name: 'College' })] })
  const other = chainMap({ id: 'm2', parties: [party('b', { name: 'Raad' }), party('d', { name: 'Bestuur' })] })
  it('not the same, and the same', () => {
    const answers = new Map([
      [pairKey({ own: 'a', other: 'b' }), 'different' as const],
      [pairKey({ own: 'c', other: 'd' }), 'same' as const],
    ])
    const { same, map } = combineMaps(one, other, { answers })
    expect(same.map(({ own, other: second, why }) => [own, second, why])).toEqual([['c', 'd', 'chosen']])
    expect(Object.keys(map.parties).sort()).toEqual(['a', 'b', 'c'])
  })
})

describe('a court and the courts', () => {
  const one = of('rb', 'Rechtbank Veldstad en zittingsplaatsen', { kind: 'judiciary' })
  const all = of('rs', 'Rechtbanken en gerechtshoven', { kind: 'judiciary', abbreviation: 'Rechtspraak' })
  it('are part and whole until the user says otherwise, whichever comes first', () => {
    expect(combineMaps(one, all).map.parties.rb?.partOf).toBe('rs')
    expect(combineMaps(all, one).map.parties.rb?.partOf).toBe('rs')
    expect(combineMaps(all, one).parts).toEqual([{ part: 'rb', whole: 'rs' }])
  })
  it('are one or apart when the user says so', () => {
    const said = (answer: 'same' | 'different') => combineMaps(one, all, { answers: new Map([['rb rs', answer]]) }).map
    expect(Object.keys(said('same').parties)).toEqual(['rb'])
    expect(said('different').parties.rb?.partOf).toBeUndefined()
    expect(Object.keys(said('different').parties)).toEqual(['rb', 'rs'])
  })
  it('a map that says itself what the court is part of keeps that', () => {
    const map = combineMaps(
      { ...one, parties: { rb: { ...party('rb', { name: 'Rechtbank Veldstad', kind: 'judiciary' }), partOf: null } } },
      all,
    ).map
    expect(map.parties.rb?.partOf).toBeNull()
  })
})

describe('titles', () => {
  it.each([
    ['Meerjarenagenda 2023-2027', 'Meerjarenagenda', true],
    ['Jaarplan 2025', 'Jaarplan 2026', false],
    ['‘Werkwijze ZSM’', 'Werkwijze ZSM', true],
    ['Meerjaren Productie Prognose (MPP)', 'Meerjaren productie prognose', true],
    ['Ketenberaad migratie (werktitel)', 'Ketenberaad migratie', true],
    ['Overleg (noord)', 'Overleg (zuid)', false],
    ['Het akkoord', 'Akkoord', true],
    ['2025', '2026', false],
  ])('%s and %s', (one, other, same) => {
    expect(isSameTitle(one, other)).toBe(same)
  })
})
