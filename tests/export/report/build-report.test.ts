import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/export/report/blocks'
import type { ReportOptions } from '../../../src/export/report/context'
import { analyse } from '../../../src/graph/analyse'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import type { Answer } from '../../../src/model/schema/findings-and-views'
import type { Language } from '../../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'
import { allTexts, blocksOf, DAY, reportOf, small, tablesOf, textOf } from './reported'

/** What every report holds to, whatever the map. */
function expectSound(report: Report): void {
  for (const { blocks } of report.sections) {
    expect(blocks.length).toBeGreaterThan(0)
    for (const block of blocks) {
      if (block.kind === 'table') {
        expect(block.rows.length).toBeGreaterThan(0)
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
      }
      if (block.kind === 'list') expect(block.items.length).toBeGreaterThan(0)
    }
  }
  for (const text of allTexts(report)) {
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  }
}

function shuffled(map: ChainMap): ChainMap {
  const tables = COLLECTIONS.map((name) => [name, Object.fromEntries(Object.entries(map[name]).reverse())])
  return { ...map, ...Object.fromEntries(tables) }
}

const answer = (id: string, fields: Partial<Answer>): Answer => ({
  id,
  finding: `gone:${id}`,
  answer: 'action',
  date: '2026-01-10',
  inputsHash: 'h',
  ...fields,
})

describe('a report on the examples', () => {
  it.each(examples.flatMap(({ id, load }) => (['nl', 'en'] as const).map((language) => ({ id, language, load }))))(
    'of $id in $language has every section, and the same whatever the order of records',
    async ({ id: example, load, language }) => {
      const map = await load()
      const report = reportOf(map, { language, earlier: { ...map, title: 'Vorige keer' } })
      expectSound(report)
      expect(report.sections.map(({ id }) => id)).toEqual([
        'essence',
        'decisions',
        'picture',
        'actions',
        // Only these two say what they build on.
        ...(['adviesketen', 'loonaangifteketen'].includes(example) ? ['principles'] : []),
        ...(example === 'adviesketen' ? ['wanted'] : []),
        'meetings',
        'lapsing',
        'changes',
        'members',
        'assumed',
      ])
      expect(report.title).toContain(map.title)
      expect(report.header).toMatch(/202\d/)
      expect(textOf(report, 'changes')).toContain('Vorige keer')
      const ids = COLLECTIONS.flatMap((collection) => Object.keys(map[collection])).filter((id) => id.includes('_'))
      const told = allTexts(report).join('\n')
      expect(ids.filter((id) => told.includes(id))).toEqual([])
      expect(reportOf(shuffled(map), { language, earlier: { ...map, title: 'Vorige keer' } })).toEqual(report)
    },
  )

  it('keeps the essence to half a page', async () => {
    for (const { load } of examples) {
      const report = reportOf(await load())
      expect(textOf(report, 'essence').length).toBeLessThan(2000)
    }
  })
})

describe('an empty map', () => {
  it.each<Language>(['nl', 'en'])('gives a report in %s that says what is not there yet', (language) => {
    const report = reportOf(chainMap(), { language })
    expectSound(report)
    expect(report.sections.map(({ id }) => id)).toEqual([
      'essence',
      'decisions',
      'actions',
      'meetings',
      'lapsing',
      'members',
      'assumed',
    ])
    expect(blocksOf(report, 'essence')[0]).toMatchObject({ tone: 'asked' })
  })
})

describe('what changed', () => {
  const session = (id: string, date: string, changes?: string[]) =>
    ({ id, date, kind: 'worksession', endedOn: date, ...(changes && { changes }) }) as const

  it('is what the last session told that told anything, when there is no earlier version', () => {
    const sessions = [
      session('s1', '2025-11-01', ['Oud']),
      session('s2', '2025-12-01', ['COA kwam erbij', '<b>IND</b> heet anders']),
      session('s3', '2025-12-24'),
    ]
    expect(blocksOf(reportOf(small({ sessions })), 'changes')).toEqual([
      { kind: 'paragraph', tone: 'plain', text: 'Dit veranderde op de kaart in de werksessie van 1 december 2025.' },
      { kind: 'list', items: ['COA kwam erbij', '<b>IND</b> heet anders'] },
    ])
    const earlier = small({ title: 'Vorige keer' })
    expect(textOf(reportOf(small({ sessions }), { earlier }), 'changes')).not.toContain('werksessie')
  })
})

describe('what people notice', () => {
  const withFigure = (fields: object) =>
    small({
      capacities: [
        { id: 'c', party: 'ind', unit: 'zaken', period: 'per maand', capacity: 10, asOf: DAY, source: 'x', ...fields },
      ],
    })

  it('is the wait that the figures give: what lies there by what is done in a month', () => {
    expect(textOf(reportOf(withFigure({ backlog: 42 })), 'essence')).toContain(
      'bij IND ongeveer 4 maanden (zaken, stand van 15 januari 2026)',
    )
    expect(textOf(reportOf(withFigure({ backlog: 4 })), 'essence')).toContain('minder dan een maand')
  })

  it('is asked where no wait is known, and for money and posts', () => {
    for (const fields of [{}, { backlog: 0 }, { backlog: 42, capacity: null }, { backlog: 42, unit: 'fte' }]) {
      const asked = blocksOf(reportOf(withFigure(fields)), 'essence').at(-1)
      expect(asked).toMatchObject({ kind: 'paragraph', tone: 'asked' })
    }
  })
})

describe('actions', () => {
  it('stand by function and date, what has passed and what nobody took up said so', () => {
    const answers = [
      answer('a1', { reason: 'Mandaat regelen', takenUpBy: 'secretaris', until: '2026-03-01' }),
      answer('a2', { reason: 'Cijfers vragen', takenUpBy: 'secretaris', until: '2026-01-12', answer: 'find-out' }),
      answer('a3', { by: 'directeur' }),
      answer('a5', { answer: 'deliberate', reason: 'Bewust' }),
    ]
    const map = small({
      answers,
      sessions: [{ id: 's', date: '2026-01-08', kind: 'worksession' }],
      actions: [
        { id: 'b1', text: 'Brief schrijven', state: 'done', takenUpBy: 'secretaris', due: '2026-01-02', session: 's' },
        { id: 'b2', text: 'Vervallen', state: 'dropped', takenUpBy: 'secretaris' },
        { id: 'b3', text: 'Cijfers naast elkaar', state: 'open', takenUpBy: 'directeur', about: ['ind'] },
      ],
    })
    const gone = 'een signaal dat er niet meer is'
    expect(tablesOf(reportOf(map), 'actions')[0]?.rows).toEqual([
      ['directeur', 'Cijfers naast elkaar', 'geen datum', 'de partij ‘IND’', 'niet genoteerd'],
      ['secretaris', 'uitzoeken: Cijfers vragen', '12 januari 2026 (verstreken)', gone, '10 januari 2026'],
      ['secretaris', 'Mandaat regelen', '1 maart 2026', gone, '10 januari 2026'],
      ['secretaris', 'Brief schrijven', '2 januari 2026 (gedaan)', 'geen onderdeel genoemd', '8 januari 2026'],
      ['nog niemand', 'actie', 'geen datum', gone, '10 januari 2026'],
    ])
  })

  it('name their signal, also when it came back or is an open question, and not what was taken back', () => {
    const map = small({ meetings: [{ id: 'm', name: 'Beraad', scope: 'chain', permanence: 'standing' }] })
    const { findings } = analyse(map, { measures: false })
    expect(findings.length).toBeGreaterThan(2)
    const answers = findings.map(({ key, inputsHash }, i) =>
      answer(`a${i}`, { finding: key, inputsHash: i % 2 === 0 ? inputsHash : 'other' }),
    )
    const rows = tablesOf(
      reportOf({ ...map, answers: Object.fromEntries(answers.map((one) => [one.id, one])) }),
      'actions',
    )[0]?.rows
    expect(rows).toHaveLength(findings.length)
    expect(rows?.filter((row) => row[3] === 'een signaal dat er niet meer is')).toEqual([])
    const back = answer('back', { finding: 'gone:a1', answer: 'deliberate', date: '2026-01-12' })
    expect(textOf(reportOf(small({ answers: [answer('a1', {}), back] })), 'actions')).toBe(
      'Er zijn nog geen acties afgesproken.',
    )
  })
})

describe('meetings, agreements and coupling points', () => {
  it('say who may decide, and what nobody looked at', () => {
    const map = small({
      meetings: [
        {
          id: 'm1',
          name: 'Beraad',
          scope: 'chain',
          permanence: 'standing',
          character: 'decides',
          frequency: 1,
          participants: [{ party: 'ind', mandate: 'decide', function: 'dg' }, { party: 'coa' }],
        },
        { id: 'm2', name: 'Afstemming', scope: 'chain', permanence: 'standing', purpose: null },
        { id: 'm3', name: 'Voorbij', scope: 'chain', permanence: 'temporary', until: '2020-01-01' },
      ],
    })
    expect(tablesOf(reportOf(map), 'meetings')[0]?.rows).toEqual([
      ['Afstemming', 'bewust geen', 'nog niet uitgezocht', 'deelnemers nog niet uitgezocht', 'nog niet uitgezocht'],
      ['Beraad', 'nog niet uitgezocht', 'besluit', 'IND (dg)', '1 keer per jaar'],
    ])
  })

  it('list what lapses and what is open, and nothing that is in order', () => {
    const agreement = (id: string, fields: object) => ({
      id,
      title: id,
      kind: 'covenant' as const,
      parties: ['ind', 'coa'],
      ...fields,
    })
    const map = small({
      triangles: [triangle('t', { contractor: 'ind' })],
      agreements: [
        agreement('verlopen', { until: '2025-12-31' }),
        agreement('bijna', { until: '2026-02-01' }),
        agreement('bekijken', { reviewOn: '2025-06-01' }),
        agreement('in orde', { until: '2029-01-01', reviewOn: '2027-01-01' }),
        agreement('stil', { until: '2020-01-01', tags: ['tacit'] }),
        agreement('oud', { until: '2024-01-01' }),
        agreement('nieuw', { follows: 'oud' }),
      ],
      couplingPoints: [
        { id: 'open', ends: [{ triangle: 't' }, { party: 'coa' }], kind: 'planning', moment: 3 },
        { id: 'af', ends: [{ party: 'ind' }, { party: 'coa' }], kind: 'planning', moment: 3, mandate: 'decide' },
      ],
    })
    const [agreements, couplings] = tablesOf(reportOf(map), 'lapsing')
    expect(agreements?.rows.map(([title, , why]) => [title, why])).toEqual([
      ['bekijken', 'had op 1 juni 2025 opnieuw bekeken moeten worden'],
      ['verlopen', 'verlopen sinds 31 december 2025'],
      ['bijna', 'loopt af op 1 februari 2026'],
    ])
    expect(couplings?.rows).toEqual([
      ['driehoek van IND en COA', 'nog niet uitgezocht', 'maart', 'nog niet uitgezocht'],
    ])
  })
})

describe('per member and in doubt', () => {
  it('asks each party for its own part, and tells what is assumed with its source', () => {
    const map = small({
      parties: [
        party('ind', { certainty: 'assumed', source: 'Jaarplan' }),
        party('coa', { confirmedBy: { party: 'coa', date: DAY } }),
      ],
    })
    const report = reportOf(map)
    expect(tablesOf(report, 'members')[0]?.rows).toEqual([
      ['COA', 'Nog niet bevestigd: besluiten (van IND aan COA).'],
      ['IND', 'Nog niet bevestigd: besluiten (van IND aan COA). Aangenomen: de partij ‘IND’.'],
    ])
    expect(tablesOf(report, 'assumed')[0]?.rows).toEqual([['de partij ‘IND’', 'aangenomen', 'Jaarplan']])
    expect(textOf(report, 'assumed')).toContain('Op deze kaart is één onderdeel aangenomen.')
  })
})

describe('a large map with long names and texts that would do something elsewhere', () => {
  const long = (i: number) => `${String(i).padStart(3, '0')} ${'lange naam '.repeat(11)}`.slice(0, 120).trim()
  const evil = ['=cmd|’calc’!A0', '<script>alert(1)</script>', '{{constructor}}', ']]>&amp;x', '</w:t></w:r>']

  it('of sixty parties stays within bounds and leaves every text as it is', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `p${i}`)
    const map = small({
      title: '<b>Keten</b>',
      parties: ids.map((id, i) => party(id, { name: evil[i] ?? long(i), certainty: 'assumed' })),
      dependencies: ids.flatMap((id, i) =>
        [1, 7, 13].map((step) =>
          dependency(`d${i}_${step}`, id, ids[(i + step) % 60] ?? id, { critical: true, product: long(step) }),
        ),
      ),
      meetings: [{ id: 'm', name: '<i>Beraad</i>', scope: 'chain', permanence: 'standing' }],
    })
    const report = reportOf(map)
    expectSound(report)
    const told = allTexts(report).join('\n')
    for (const text of [...evil, '<b>Keten</b>', '<i>Beraad</i>']) expect(told).toContain(text)
    const members = tablesOf(report, 'members')[0]?.rows ?? []
    expect(members, 'one more is for nobody in particular, and counted').toHaveLength(60)
    expect(textOf(report, 'members')).toContain('En nog één partij')
    expect(Math.max(...members.map(([, asked = '']) => asked.split('; ').length))).toBeLessThanOrEqual(11)
    expect(tablesOf(report, 'assumed')[0]?.rows).toHaveLength(60)
    expect(textOf(report, 'essence').length).toBeLessThan(2000)
    expect(tablesOf(report, 'decisions')[0]?.rows.length).toBeLessThanOrEqual(5)
  })
})

it('says in words what the picture shows, and no more than that', () => {
  const map = small({ parties: [party('ind'), party('coa'), party('gem')] })
  const alternativeOf = (scene?: ReportOptions['scene']) => textOf(reportOf(map, scene ? { scene } : {}), 'picture')
  expect(alternativeOf()).toContain('met 3 partijen en 1 afhankelijkheid.')
  expect(alternativeOf()).toContain('De volgende stap stokt zonder: besluiten (van IND aan COA).')
  const part = alternativeOf({ visibleParties: new Set(['ind']) })
  expect(part).toContain('met 1 partij.')
  expect(part).not.toContain('stokt')
})

describe('who is no partner in the chain', () => {
  it('is named in the essence, by what the room said it is', () => {
    const said = (map: ChainMap) => textOf(reportOf(map), 'essence')
    const map = chainMap({
      parties: [
        party('a', { name: 'Alfa', partnership: 'chain-partner' }),
        party('b', { name: 'Beta', partnership: 'supplier' }),
        party('c', { name: 'Gamma', partnership: 'supplier' }),
        party('d', { name: 'Delta', partnership: 'surroundings' }),
        party('e', { name: 'Epsilon' }),
      ],
    })
    expect(said(map)).toContain('Leverancier van de keten, geen ketenpartner: Beta en Gamma.')
    expect(said(map)).toContain('Omgeving van de keten, geen ketenpartner: Delta.')
    expect(said(chainMap({ parties: [party('a', { partnership: 'chain-partner' })] }))).not.toContain(
      'geen ketenpartner',
    )
  })
})

describe('what the parties build on', () => {
  const meeting = { id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' } as const

  it('tells the principles in their own order, with where they were adopted', () => {
    const map = chainMap({
      chains: [{ id: 'k', name: 'Asiel' }],
      meetings: [meeting],
      principles: [
        { id: 'z', text: 'Eerst de opgave', subject: 'governance', chain: 'k', adoptedIn: 'm', date: '2026-02-01' },
        { id: 'a', text: 'Zelfde cijfers', subject: null, adoptedIn: null },
        { id: 'b', text: 'Op tijd' },
      ],
    })
    const [table] = tablesOf(reportOf(map), 'principles')
    expect(table?.rows).toEqual([
      ['Eerst de opgave', 'ketengovernance, Asiel', 'Ketenberaad, 1 februari 2026'],
      ['Zelfde cijfers', 'bewust geen', 'nog niet vastgesteld'],
      ['Op tijd', 'nog niet uitgezocht', 'nog niet vastgesteld'],
    ])
  })

  it('tells core values in words, from the list and from the text before it, and leaves the section out without either', () => {
    const of = (chains: readonly { id: string; name: string; coreValues?: string; coreValueList?: string[] }[]) =>
      reportOf(chainMap({ chains }))
    const told = textOf(
      of([
        { id: 'a', name: 'Asiel', coreValueList: ['trust-and-reciprocity', 'Elkaar bellen.'] },
        { id: 'b', name: 'Straf', coreValues: 'Open over cijfers.' },
      ]),
      'principles',
    )
    expect(told).toContain('Kernwaarden van de samenwerking in Asiel: Vertrouwen en wederkerigheid; Elkaar bellen.')
    expect(told).toContain('Kernwaarden van de samenwerking in Straf: Open over cijfers.')
    const without = of([{ id: 'a', name: 'Asiel', coreValueList: [] }])
    expect(without.sections.map(({ id }) => id)).not.toContain('principles')
  })

  it('tells how meetings work only of those of which somebody said so', () => {
    const other = { ...meeting, id: 'n', name: 'Topberaad' }
    const rows = (fields: object) =>
      tablesOf(reportOf(chainMap({ meetings: [{ ...meeting, ...fields }, other] })), 'meetings')[1]?.rows
    expect(rows({})).toBeUndefined()
    expect(rows({ minutes: 'besluitenlijst', support: null })).toEqual([
      ['Ketenberaad', 'nog niet uitgezocht', 'bewust geen', 'besluitenlijst', 'nog niet uitgezocht'],
    ])
  })
})
