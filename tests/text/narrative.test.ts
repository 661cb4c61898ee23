import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { type ChainMap, COLLECTIONS } from '../../src/model/chain-map'
import { examples } from '../../src/model/examples'
import { narrate } from '../../src/text/narrative/narrate'
import { chaptersOf, findInText, plainText } from '../../src/text/narrative/plain-text'
import type { Section } from '../../src/text/narrative/section'
import { isPlural, sentence, tidy } from '../../src/text/narrative/words'
import type { Language } from '../../src/text/texts'
import { randomMaps } from '../graph/random-map'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { LONG_NAMES_MAP } from '../support/long-names'

const LANGUAGES: readonly Language[] = ['nl', 'en']

const paragraphsOf = (sections: readonly Section[]) => sections.flatMap(({ paragraphs }) => paragraphs)
const textOf = (sections: readonly Section[]) =>
  paragraphsOf(sections)
    .map(({ text }) => text)
    .join('\n')

/** What holds of the text of every map, whatever is in it. */
function checkText(map: ChainMap, sections: readonly Section[]): void {
  const paragraphs = paragraphsOf(sections)
  const told = paragraphs.flatMap(({ record }) => (record ? `${record.collection} ${record.id}` : []))
  const records = COLLECTIONS.filter((collection) => collection !== 'views').flatMap((collection) =>
    Object.keys(map[collection]).map((id) => `${collection} ${id}`),
  )
  expect([...told].sort()).toEqual(records.sort())
  expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
  for (const { text } of paragraphs) {
    expect(text).toBe(tidy(text))
    expect(text).toMatch(/[.!?…]$/u)
    // Some small letters have no capital.
    const [first = ''] = text
    expect(/\p{Ll}/u.test(first) && first !== first.toUpperCase()).toBe(false)
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/u)
  }
  // At the beginning of a sentence a name gets a capital, which can be two letters.
  const all = paragraphs.map(({ text }) => text.toUpperCase()).join('\n')
  for (const { name } of Object.values(map.parties)) expect(all).toContain(tidy(name).toUpperCase())
}

describe('narrate', () => {
  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(examples)('tells of every record of $id once, in whole sentences', async ({ load }) => {
      const map = await load()
      const { findings } = analyse(map, { measures: false })
      const sections = narrate(map, language, { findings, openFindings: findings.length })
      checkText(map, sections)
      expect(textOf(sections)).not.toMatch(/party_|dep_|tri_|mtg_|agr_|goal_|chain_|step_|\?\)/)
    })

    it('does so for any sound map, whatever people wrote', () => {
      fc.assert(
        fc.property(arbitraryMap, (map) => {
          checkText(map, narrate(map, language))
        }),
        { numRuns: 30 },
      )
    })

    it('and for maps of which references lead nowhere', () => {
      fc.assert(
        fc.property(randomMaps, (map) => {
          checkText(map, narrate(map, language))
        }),
        { numRuns: 30 },
      )
    })
  })

  it('says what there is, what nobody looked at and what there deliberately is none of apart', () => {
    const map = chainMap({
      referenceDate: '2026-06-01',
      mission: null,
      parties: [
        party('ind', { department: 'AenM', steering: 'triangle' }),
        party('coa', { department: null }),
        party('gemeenten', { name: 'Gemeenten', kind: 'municipality', tier: 'municipal' }),
      ],
      triangles: [triangle('t', { contractor: 'ind', owner: null })],
      dependencies: [
        dependency('d', 'gemeenten', 'ind', {
          product: 'woningen.',
          supplierView: 'partner',
          dependentView: 'customer',
          critical: true,
          strained: true,
          certainty: 'disputed',
          confirmedBy: { party: 'coa', date: '2026-05-02' },
        }),
      ],
    })
    const sections = narrate(map, 'nl')
    const text = textOf(sections)
    expect(text).toContain(
      'Gemeenten leveren aan IND: woningen. Volgens Gemeenten is dit een samenwerking tussen partners, volgens IND werk voor een afnemer. Zonder dit stokt de volgende stap, en er staat spanning op. Dit wordt betwist. Bevestigd door COA op 2 mei 2026.',
    )
    expect(text).toContain('In de driehoek van IND is IND opdrachtnemer.')
    const chapter = (id: string) => textOf(sections.filter((section) => section.id === id))
    expect(chapter('unknown')).toContain(
      'Nog niet uitgezocht is hoe een partij wordt aangestuurd, bij 2 van de 3 partijen (COA en Gemeenten).',
    )
    expect(chapter('unknown')).toContain('wie in een driehoek de opdrachtgever is')
    expect(chapter('unknown')).not.toContain('eigenaar')
    expect(chapter('none')).toContain('Voor de keten als geheel is er bewust geen maatschappelijke opgave.')
    expect(chapter('none')).toContain('Bewust geen eigenaar, bij 1 driehoek (‘driehoek van IND’).')
    expect(sections.some(({ heading }) => heading === 'Waarvan IND afhankelijk is')).toBe(true)
  })

  it('does not depend on the order in which records were added', () => {
    const turned = (map: ChainMap): ChainMap => {
      const tables = COLLECTIONS.map((name) => [name, Object.fromEntries(Object.entries(map[name]).reverse())])
      return { ...map, ...Object.fromEntries(tables) }
    }
    const map = chainMap(LONG_NAMES_MAP)
    const chapters = (sections: readonly Section[]) => sections.filter(({ id }) => id !== 'unknown' && id !== 'none')
    expect(chapters(narrate(turned(map), 'nl'))).toEqual(chapters(narrate(map, 'nl')))
  })
})

describe('the text as a whole', () => {
  const sections = narrate(chainMap(LONG_NAMES_MAP), 'nl')

  it('is copied with its headings', () => {
    const text = plainText(sections)
    expect(text).toMatch(/^DE KETEN\nDeze tekst beschrijft/)
    expect(text).toContain('\n- ')
    for (const { text: one } of paragraphsOf(sections)) expect(text).toContain(one)
  })

  it('is searched without losing the chapter a sentence stands in', () => {
    const found = findInText(sections, '  JEUGDBESCHERMING ')
    expect(paragraphsOf(found).length).toBeGreaterThan(0)
    for (const { text } of paragraphsOf(found)) expect(text.toLowerCase()).toContain('jeugdbescherming')
    for (const { sections: parts } of chaptersOf(found)) expect(parts[0]?.level).toBe(2)
    expect(findInText(sections, '')).toBe(sections)
    expect(findInText(sections, 'komt nergens voor')).toEqual([])
  })
})

describe('words', () => {
  it.each([
    ['Gemeenten', 'municipality', true],
    ['Provincies met hun commissaris van de Koning', 'province', true],
    ["Veiligheidsregio's en het Veiligheidsberaad", 'joint-arrangement', true],
    ['Gecertificeerde instellingen', 'foundation', true],
    ['Zorg- en Veiligheidshuizen', 'joint-arrangement', true],
    ['Ministeries van Binnenlandse Zaken en Volkshuisvesting', 'ministry', true],
    ['Inspecties', 'supervisor', true],
    ['Immigratie- en Naturalisatiedienst', 'agency', false],
    ['Koninklijke Marechaussee', 'service', false],
    ['Nederlandse orde van advocaten', 'profession', false],
    ['VluchtelingenWerk Nederland', 'foundation', false],
    ['Dienst Toeslagen', 'service', false],
    ['Toeslagen', 'service', false],
    ['Nidos', 'statutory-body', false],
    ['GGD GHOR', 'umbrella', false],
    ['Gemeente Westerwolde', 'municipality', false],
  ] as const)('%s (%s) is plural: %s', (name, kind, expected) => {
    expect(isPlural(name, kind)).toBe(expected)
  })

  it('makes a sentence of what people typed', () => {
    expect(sentence('  dit  is\nzo ')).toBe('Dit is zo.')
    expect(sentence('‘dit’ is zo;')).toBe('‘Dit’ is zo.')
    expect(sentence('is dit zo?')).toBe('Is dit zo?')
  })
})
