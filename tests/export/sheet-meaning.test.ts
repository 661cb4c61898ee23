import { describe, expect, test } from 'vitest'
import type { SheetOptions } from '../../src/export/draw-sheet'
import { svgSize, writeSvg } from '../../src/export/write-svg'
import { MAP_STATUSES } from '../../src/model/vocabulary'
import { THEMES, type ThemeName } from '../../src/scene/drawing/theme'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'

/** A map with one of everything the legend can explain. */
const map = chainMap({
  title: 'Asielketen',
  referenceDate: '2025-12-31',
  status: 'worksession',
  chains: [{ id: 'k', name: 'Opvang' }],
  parties: [
    party('eigenaar', { department: 'JenV' }),
    party('gever', { department: 'AenM', tier: 'municipal' }),
    party('doener', { department: null, chains: ['k'] }),
    party('rechter', { tier: 'independent' }),
    party('ver', { department: 'VWS' }),
  ],
  triangles: [
    triangle('t', { contractor: 'doener', owner: { party: 'eigenaar' }, clients: [{ party: 'gever' }] }),
    triangle('u', { contractor: 'rechter' }),
  ],
  dependencies: [
    dependency('d1', 'doener', 'rechter', { product: 'dossiers', critical: true, strained: true }),
    dependency('d2', 'rechter', 'doener', { product: 'uitspraken', flow: 'decision', certainty: 'disputed' }),
    dependency('d3', 'gever', 'doener', { product: 'budget', flow: 'money' }),
    dependency('d4', 'doener', 'gever', { product: 'cijfers', flow: 'information' }),
    dependency('d5', 'gever', 'rechter', { product: 'zittingszalen', flow: 'capacity' }),
    dependency('d6', 'ver', 'doener', {
      product: 'advies',
      certainty: 'assumed',
      supplierView: 'partner',
      dependentView: null,
    }),
  ],
  couplingPoints: [{ id: 'c', kind: 'planning', ends: [{ triangle: 't' }, { party: 'rechter' }], moment: 4 }],
  meetings: [
    {
      id: 'm',
      name: 'Ketenoverleg',
      scope: 'chain',
      permanence: 'temporary',
      level: 'executive',
      escalatesTo: 'n',
      participants: [
        { party: 'doener', mandate: 'decide' },
        { party: 'rechter', mandate: 'refer' },
        { party: 'gever', mandate: 'inform' },
        { party: 'ver', mandate: null },
        { party: 'eigenaar' },
      ],
      chair: 'doener',
      secretary: 'gever',
    },
    { id: 'n', name: 'Stuurgroep', scope: 'chain', permanence: 'standing', level: 'political' },
  ],
})

/** The words that are drawn, in order: not the names for a screen reader. */
function drawnWords(options: SheetOptions = {}, chain = map): readonly string[] {
  // Without the style: the font in it is long and holds no words.
  const [, drawing = ''] = writeSvg(chain, options).split('</style>')
  return [...drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')
}
/** The same parties without what lies between them: enough for the head of the sheet, and quick. */
const parties = { ...map, triangles: {}, dependencies: {}, couplingPoints: {}, meetings: {} }
/** Title and facts: everything before the first word of the drawing. */
const head = (options?: SheetOptions, chain = parties) => drawnWords(options, chain).slice(0, 2).join(' | ')

describe('the head of the sheet says what one looks at', () => {
  test.each([
    ['nl', 'Asielketen | peildatum 31 december 2025 · status: werksessie'],
    ['en', 'Asielketen | reference date 31 December 2025 · status: work session'],
  ] as const)('title, reference date and status in %s', (language, said) => {
    expect(head({ language })).toBe(said)
  })

  test.each([
    ['draft', 'concept', 'draft'],
    ['worksession', 'werksessie', 'work session'],
    ['reviewed', 'bevestigd', 'confirmed'],
    ['adopted', 'vastgesteld', 'adopted'],
  ] as const)('status %s is %s, and in English %s', (status, nl, en) => {
    expect(head({}, { ...parties, status })).toMatch(new RegExp(`status: ${nl}$`))
    expect(head({ language: 'en' }, { ...parties, status })).toMatch(new RegExp(`status: ${en}$`))
    expect(MAP_STATUSES).toHaveLength(4)
  })

  test('without a reference date it names none', () => {
    const { referenceDate: _, ...undated } = parties
    expect(head({}, undated)).toBe('Asielketen | status: werksessie')
  })
})

describe('the sheet says how many parties were left out', () => {
  test.each([
    [['doener', 'rechter', 'gever'], 2],
    [['doener'], 4],
    [[], 5],
    // What is not on the map cannot be shown, and does not count as shown.
    [['doener', 'nobody'], 4],
  ] as const)('with only %o drawn it says %d', (shown, count) => {
    const visibleParties = new Set<string>(shown)
    expect(head({ visibleParties })).toMatch(new RegExp(` · ${count} partijen niet getoond$`))
    expect(head({ visibleParties, language: 'en' })).toMatch(new RegExp(` · ${count} parties not shown$`))
  })

  test('one party is one, in both languages', () => {
    const visibleParties = new Set(Object.keys(map.parties).slice(1))
    expect(head({ visibleParties })).toMatch(/ · 1 partij niet getoond$/)
    expect(head({ visibleParties, language: 'en' })).toMatch(/ · 1 party not shown$/)
  })

  test('and says nothing of the kind when all are there', () => {
    const all = new Set(Object.keys(map.parties))
    for (const visibleParties of [undefined, all]) {
      expect(head({ visibleParties })).not.toContain('niet getoond')
      expect(head({ visibleParties, language: 'en' })).not.toContain('not shown')
    }
  })

  test('what is left out is not drawn, nor are lines to it, and the description counts what is', () => {
    const svg = writeSvg(map, { visibleParties: new Set(['doener', 'rechter']) })
    for (const gone of ['GEVER', 'budget', 'zittingszalen'])
      expect(drawnWords({ visibleParties: new Set(['doener', 'rechter']) })).not.toContain(gone)
    expect(svg).toContain('met 2 partijen, 2 driehoeken, 2 afhankelijkheden en 1 koppelvlakken.')
    expect(writeSvg(map, { language: 'en' })).toContain(
      'with 5 parties, 2 triangles, 6 dependencies and 1 coupling points.',
    )
  })
})

describe('the legend of the sheet', () => {
  const LINES = [
    ['delivers', 'levert aan', 'supplies'],
    ['critical', 'kritisch: dikke lijn', 'critical: heavy line'],
    ['strained', 'gespannen', 'strained'],
    ['bundle', 'meer dan één afhankelijkheid', 'more than one dependency'],
    ['coupling', 'koppelvlak', 'coupling point'],
    ['roles', 'wie een rol in een driehoek heeft', 'who has a role in a triangle'],
    ['hole', 'open hoek: nog niet ingevuld', 'open corner: not filled in yet'],
    ['ministry', 'JenV · Justitie en Veiligheid', 'JenV · Justitie en Veiligheid'],
    ['no ministry', 'geen departement', 'no department'],
    ['unknown ministry', 'departement nog niet uitgezocht', 'department not looked into yet'],
  ] as const
  const wordsAfter = (words: readonly string[], heading: string) => words.slice(words.indexOf(heading) + 1)
  const nl = wordsAfter(drawnWords(), 'Legenda')
  const en = wordsAfter(drawnWords({ language: 'en' }), 'Legend')

  test.each(LINES)('explains %s in both languages: %s, %s', (_, dutch, english) => {
    expect(nl).toContain(dutch)
    expect(en).toContain(english)
  })

  const tables = {
    nl: wordsAfter(drawnWords({ meetings: true }), 'Legenda'),
    en: wordsAfter(drawnWords({ meetings: true, language: 'en' }), 'Legend'),
  }

  test.each([
    ['decide', 'deelnemer: mag besluiten', 'participant: may decide'],
    ['refer', 'deelnemer: legt voor', 'participant: refers'],
    ['inform', 'deelnemer: informeert', 'participant: informs'],
    ['none', 'deelnemer: bewust geen mandaat', 'participant: deliberately no mandate'],
    ['unknown', 'deelnemer: mandaat nog niet uitgezocht', 'participant: mandate not looked into yet'],
    ['chair', 'voorzitter', 'chairs the meeting'],
    ['temporary', 'tijdelijk overleg', 'temporary meeting'],
    ['escalation', 'legt voor aan (escalatie)', 'refers to (escalation)'],
  ])('explains the %s of a table only when tables are drawn', (_, dutch, english) => {
    expect(tables.nl).toContain(dutch)
    expect(tables.en).toContain(english)
    expect(nl).not.toContain(dutch)
  })

  test('says who made the picture, as the last word', () => {
    expect([nl.at(-1), en.at(-1)]).toEqual(['gemaakt met Ketenkaart', 'made with Ketenkaart'])
  })
})

describe('an option means what it says', () => {
  const [, whole = ''] = writeSvg(map).split('</style>')

  test('without its sheet the picture has neither title nor legend, and is as large as the drawing', () => {
    const words = drawnWords({ sheet: false })
    for (const gone of ['Asielketen', 'Legenda', 'gemaakt met Ketenkaart']) expect(words).not.toContain(gone)
    expect(words).toContain('dossiers')
    expect(svgSize(writeSvg(map, { sheet: false })).height).toBeLessThan(svgSize(writeSvg(map)).height)
  })

  test.each(Object.keys(THEMES) as ThemeName[])(
    'theme %s paints ground, words and lines in its own colours',
    (theme) => {
      const svg = writeSvg(map, { theme })
      const ground = { light: '#f4f6f8', dark: '#10161d', beamer: '#ffffff' }[theme]
      const ink = { light: '#12202f', dark: '#f1f5f9', beamer: '#000000' }[theme]
      expect(svg).toMatch(new RegExp(`<rect width="\\d+" height="\\d+" fill="${ground}"/>`))
      expect(svg).toMatch(new RegExp(`<text[^>]*fill="${ink}">EIGENAAR</text>`))
    },
  )

  test.each<[string, SheetOptions, string]>([
    ['chains', { chains: true }, 'Opvang'],
    ['meetings', { meetings: true }, 'Ketenoverleg'],
    [
      'triangles folded',
      { triangles: 'folded' },
      'driehoek: eigenaar, opdrachtgever en (onder) opdrachtnemer; gevuld is bekend',
    ],
    ['the layer of flow', { layer: { kind: 'flow' } }, 'geld: punt en streepje (1)'],
    ['the layer of certainty', { layer: { kind: 'certainty' } }, 'betwist: zigzag (1)'],
    ['layer', { layer: { kind: 'bridges', bridges: new Set(['d1']) } }, 'enige weg tussen twee delen'],
    ['badges', { badges: new Map([['doener', { count: 37, severity: 'high' }]]) }, '37'],
    ['visible parties', { visibleParties: new Set() }, '5 partijen niet getoond'],
  ])('%s', (_, options, said) => {
    expect(drawnWords(options).join(' | ')).toContain(said)
    expect(drawnWords().join(' | ')).not.toContain(said)
  })

  const dashed = (layer: 'flow' | 'certainty') => writeSvg(map, { layer: { kind: layer } })
  const lineOf = (svg: string, id: string) => {
    const { product } = map.dependencies[id] ?? {}
    return new RegExp(`<g><title>[^<]*${product}[^<]*</title>.*?</g>`).exec(svg.split('</style>')[1] ?? '')?.[0]
  }

  test.each([
    ['critical', 'd1', whole, 'stroke-width="2.8"/>'],
    ['assumed', 'd6', dashed('certainty'), 'stroke-dasharray="7 5"'],
    ['money', 'd3', dashed('flow'), 'stroke-dasharray="1 3 6 3"'],
    ['information', 'd4', dashed('flow'), 'stroke-dasharray="2 4"'],
    ['a decision', 'd2', dashed('flow'), 'stroke-dasharray="10 3 2 3"'],
  ])('the line that is %s is drawn as on the screen', (_, id, svg, said) => {
    expect(lineOf(`</style>${svg.split('</style>').at(-1)}`, id)).toContain(said)
  })

  test('without a layer no line of a dependency is dashed', () => {
    for (const id of Object.keys(map.dependencies)) {
      const line = lineOf(`</style>${whole}`, id)
      expect(line, id).toBeDefined()
      expect(line, id).not.toContain('dasharray')
    }
  })
})
