import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../src/model/catalogue/catalogue'
import { choiceOfText, guessFromName, type PartyChoice, resolveChoices } from '../../src/model/party-choice'
import { chainMap, party } from '../support/chain-builder'

const map = chainMap({
  referenceDate: '2025-12-31',
  parties: [
    party('p1', { name: 'Immigratie- en Naturalisatiedienst', abbreviation: 'IND', catalogueId: 'ind' }),
    party('p2', { name: 'Dienst Terugkeer en Vertrek', abbreviation: 'DT&V' }),
  ],
})
const ind: Organisation = {
  id: 'ind',
  name: 'Immigratie- en Naturalisatiedienst',
  abbreviation: 'IND',
  kind: 'agency',
  department: 'JenV',
  formerDepartment: 'AenM',
  tier: 'national',
  source: 'test',
}
const place = { x: 0, y: 0 }

describe('what a typed name stands for', () => {
  it.each(['IND', 'ind', ' immigratie- en naturalisatiedienst ', 'Immigratie- en Naturalisátiedienst'])(
    'finds the party on the map for %o',
    (text) => {
      expect(choiceOfText(map, text)).toMatchObject({ kind: 'existing', party: { id: 'p1' } })
    },
  )

  it('does not mind signs in an abbreviation', () => {
    expect(choiceOfText(map, 'dtv')).toMatchObject({ kind: 'existing', party: { id: 'p2' } })
  })

  it('is a new name otherwise, trimmed', () => {
    expect(choiceOfText(map, '  Gemeenten ')).toEqual({ kind: 'name', name: 'Gemeenten' })
  })
})

const organisation: PartyChoice = { kind: 'organisation', organisation: ind }
const resolve = (where: typeof map, ...choices: PartyChoice[]) => resolveChoices(where, choices, () => place)

describe('putting choices on the map', () => {
  it('adds nothing for a party that is there', () => {
    expect(resolve(map, choiceOfText(map, 'IND'))).toEqual({ ids: ['p1'], added: [] })
  })

  it('does not add an organisation twice', () => {
    expect(resolve(map, organisation)).toEqual({ ids: ['p1'], added: [] })
  })

  it('makes one party of a new organisation or a new name that is chosen twice', () => {
    const empty = chainMap()
    for (const choice of [organisation, { kind: 'name', name: 'Nieuw' } as const]) {
      const { ids, added } = resolve(empty, choice, choice)
      expect(added).toHaveLength(1)
      expect(ids[0]).toBe(ids[1])
    }
  })

  it('fills in what the catalogue knows, as it was on the peildatum', () => {
    const { added } = resolve(chainMap({ referenceDate: '2025-12-31' }), organisation)
    expect(added[0]?.party).toMatchObject({
      abbreviation: 'IND',
      kind: 'agency',
      department: 'AenM',
      catalogueId: 'ind',
    })
  })

  it('gives a new party the only chain there is', () => {
    const chained = chainMap({ chains: [{ id: 'c1', name: 'Keten' }] })
    const { added } = resolve(chained, { kind: 'name', name: 'Nieuw' })
    expect(added[0]?.party).toMatchObject({ name: 'Nieuw', kind: 'other', chains: ['c1'] })
  })
})

describe('what a name tells of a party in no catalogue', () => {
  it.each([
    ['Gemeente Delft', 'municipality', 'municipal'],
    ['provincie Zuid-Holland', 'province', 'provincial'],
    ['Waterschap Delfland', 'water-authority', 'water-authority'],
    ['Hoogheemraadschap van Rijnland', 'water-authority', 'water-authority'],
    ['Omgevingsdienst Haaglanden', 'joint-arrangement', 'regional'],
    ['Stichting Opvang', 'foundation', 'civil-society'],
    ['Uitvoerder', 'other', 'national'],
    ['Gemeentelijke kredietbank', 'other', 'national'],
  ])('%s', (name, kind, tier) => {
    expect(guessFromName(name)).toEqual({ kind, tier })
  })
})
