import { describe, expect, it } from 'vitest'
import { compareMaps } from '../../../src/graph/compare/compare-maps'
import type { ChainMap } from '../../../src/model/chain-map'
import { changesChapter } from '../../../src/text/compare/changes-chapter'
import { recordChanges } from '../../../src/text/compare/record-changes'
import { plainText } from '../../../src/text/narrative/plain-text'
import { chainMap, dependency, party } from '../../support/chain-builder'

const before = chainMap({
  parties: [party('ind', { name: 'Immigratiedienst', catalogueId: 'ind' }), party('coa'), party('gem')],
  dependencies: [dependency('d', 'ind', 'coa', { product: 'besluiten' })],
  goals: [{ id: 'g', text: 'Niemand wacht lang' }],
})
const after = chainMap({
  parties: [party('ind', { name: 'Dienst Migratie', role: 'beslist' }), party('coa'), party('nieuw')],
  dependencies: [dependency('d', 'ind', 'coa', { product: 'besluiten', critical: true })],
  goals: [{ id: 'g', text: 'Niemand wacht langer dan een maand' }],
})

describe('what changed in a record', () => {
  const lines = (id: string, from: ChainMap = before, to: ChainMap = after) =>
    recordChanges(compareMaps(from, to), 'nl')(id).map(({ field, text }) => `${field}: ${text}`)

  it('begins with its former name, and does not say that it left the list of organisations', () => {
    const told = lines('ind')
    expect(told[0]).toBe('name: heette ‘Immigratiedienst’')
    expect(told[1]).toMatch(/^role: .*‘beslist’/)
    expect(told).toHaveLength(2)
  })

  it('of a goal is how it read', () => {
    expect(lines('g')).toEqual(['text: luidde ‘Niemand wacht lang’'])
  })

  it('is nothing of what is new, ends or stayed as it was', () => {
    for (const id of ['nieuw', 'gem', 'coa', 'unknown']) expect(lines(id)).toEqual([])
    expect(lines('ind', before, before)).toEqual([])
  })
})

describe('the chapter of what changes', () => {
  it('tells what is new, then what ends, then what changed, each about its record', () => {
    const sections = changesChapter(compareMaps(before, after), 'nl')
    expect(sections.map(({ heading, level }) => `${level} ${heading}`)).toEqual([
      '2 Wat verandert',
      '3 Nieuw',
      '3 Vervalt',
      '3 Gewijzigd',
    ])
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ record }) => record?.id))).toEqual([
      'nieuw',
      'gem',
      'ind',
      'd',
      'g',
    ])
    expect(plainText(sections)).toMatch(/^WAT VERANDERT\n\nNieuw\n- De partij ‘NIEUW’ is erbij gekomen\./)
  })

  it('says so when nothing does', () => {
    const sections = changesChapter(compareMaps(before, before), 'en')
    expect(sections).toHaveLength(1)
    expect(sections[0]?.paragraphs).toEqual([{ text: 'Nothing changes between these two maps.' }])
  })
})
