import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../src/model/catalogue/catalogue'
import { choiceOfText, resolveChoice } from '../../src/ui/drafts/party-choice'
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
  it.each(['IND', 'ind', ' immigratie- en naturalisatiedienst '])('finds the party on the map for %o', (text) => {
    expect(choiceOfText(map, text)).toMatchObject({ kind: 'existing', party: { id: 'p1' } })
  })

  it('does not mind signs in an abbreviation', () => {
    expect(choiceOfText(map, 'dtv')).toMatchObject({ kind: 'existing', party: { id: 'p2' } })
  })

  it('is a new name otherwise, trimmed', () => {
    expect(choiceOfText(map, '  Gemeenten ')).toEqual({ kind: 'name', name: 'Gemeenten' })
  })
})

describe('putting a choice on the map', () => {
  it('adds nothing for a party that is there', () => {
    expect(resolveChoice(map, choiceOfText(map, 'IND'), place)).toEqual({ id: 'p1' })
  })

  it('does not add an organisation twice', () => {
    expect(resolveChoice(map, { kind: 'organisation', organisation: ind }, place)).toEqual({ id: 'p1' })
  })

  it('fills in what the catalogue knows, as it was on the peildatum', () => {
    const empty = chainMap({ referenceDate: '2025-12-31' })
    const { added } = resolveChoice(empty, { kind: 'organisation', organisation: ind }, place)
    expect(added?.party).toMatchObject({ abbreviation: 'IND', kind: 'agency', department: 'AenM', catalogueId: 'ind' })
  })

  it('gives a new party the only chain there is', () => {
    const chained = chainMap({ chains: [{ id: 'c1', name: 'Keten' }] })
    const { added } = resolveChoice(chained, { kind: 'name', name: 'Nieuw' }, place)
    expect(added?.party).toMatchObject({ name: 'Nieuw', kind: 'other', chains: ['c1'] })
  })
})
