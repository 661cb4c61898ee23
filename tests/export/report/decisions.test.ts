import { describe, expect, it } from 'vitest'
import type { TableBlock } from '../../../src/export/report/blocks'
import { reportContext } from '../../../src/export/report/context'
import { decisionProposals } from '../../../src/export/report/decision-proposals'
import { analyse } from '../../../src/graph/analyse'
import { type ChainMap, findRecord } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import { NO_CHANGE } from '../../../src/model/proposals/proposable'
import type { Decision } from '../../../src/model/schema/session'
import type { Proposal } from '../../../src/model/schema/wanted'
import { chainMap, party } from '../../support/chain-builder'
import { blocksOf, DAY, reportOf, small, tablesOf, textOf } from './reported'

describe('what the group wrote', () => {
  const decision = (id: string, fields: Partial<Decision> = {}): Decision => ({
    id,
    text: id,
    state: 'requested',
    ...fields,
  })

  it('stands in place of what the map would say', () => {
    const map = small({
      essence: 'De keten loopt vast.\n\nWij vragen\ntwee besluiten.',
      publicEffect: 'Wie aanvraagt wacht een half jaar.',
      decisions: [decision('d1', { text: 'Stel het mandaat vast', responsible: 'Ketenberaad' })],
    })
    const report = reportOf(map)
    expect(blocksOf(report, 'essence')).toEqual([
      { kind: 'paragraph', tone: 'plain', text: 'De keten loopt vast.' },
      { kind: 'paragraph', tone: 'plain', text: 'Wij vragen twee besluiten.' },
      { kind: 'subheading', text: 'Wat merken burgers en bedrijven hiervan?' },
      { kind: 'paragraph', tone: 'plain', text: 'Wie aanvraagt wacht een half jaar.' },
    ])
    expect(blocksOf(report, 'decisions')).toMatchObject([
      {
        kind: 'table',
        rows: [['Stel het mandaat vast', 'nog in te vullen', 'Ketenberaad', 'nog in te vullen', 'nog in te vullen']],
      },
    ])
  })

  it('says what it deliberately leaves open, and who decides beside who carries it out', () => {
    const map = small({
      publicEffect: null,
      meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
      decisions: [
        decision('a', {
          reason: null,
          decidedIn: 'm',
          responsible: 'secretaris',
          date: '2026-03-01',
          otherwise: 'Stilstand',
        }),
        decision('b', { decidedIn: 'm', responsible: null, date: null }),
        decision('c', { decidedIn: null, responsible: null }),
      ],
    })
    const report = reportOf(map)
    expect(blocksOf(report, 'essence').at(-1)).toMatchObject({
      tone: 'plain',
      text: 'De groep noemt hier bewust niets.',
    })
    expect(tablesOf(report, 'decisions')[0]?.rows).toEqual([
      ['a', 'bewust geen', 'Ketenberaad; uitvoering: secretaris', '1 maart 2026', 'Stilstand'],
      ['b', 'nog in te vullen', 'Ketenberaad', 'bewust geen', 'nog in te vullen'],
      ['c', 'nog in te vullen', 'bewust geen', 'nog in te vullen', 'nog in te vullen'],
    ])
  })

  it('asks for decisions in the order of the group, and not for those that were taken or refused', () => {
    const decisions = [
      decision('a'),
      decision('b', { state: 'taken' }),
      decision('c'),
      decision('d', { state: 'refused' }),
    ]
    const map = { ...small({ decisions }), decisionOrder: ['d', 'c', 'b', 'a'] }
    expect(tablesOf(reportOf(map), 'decisions')[0]?.rows.map(([asked]) => asked)).toEqual(['c', 'a'])
  })

  it('says when more decisions are asked than a meeting can bear', () => {
    const decisions = Array.from({ length: 6 }, (_, i) => decision(`Besluit ${i}`))
    const [said, table] = blocksOf(reportOf(small({ decisions })), 'decisions')
    expect(said).toMatchObject({ tone: 'asked' })
    expect(table).toMatchObject({ kind: 'table' })
    expect((table as TableBlock).rows).toHaveLength(6)
  })
})

describe('requested decisions that nobody chose', () => {
  it('are at most five proposals from what weighs most, and said to be so', async () => {
    const map = await examples.find(({ id }) => id === 'migratieketen')?.load()
    if (!map) throw new Error('no example')
    const [said, table] = blocksOf(reportOf(map), 'decisions')
    expect(said).toMatchObject({ tone: 'proposal' })
    expect((table as TableBlock).rows).toHaveLength(5)
    for (const [asked, why, , when] of (table as TableBlock).rows) {
      expect(asked).toMatch(/^Bespreek en besluit: .+\?$/)
      expect(why).not.toBe('nog in te vullen')
      expect(when).toBe('nog in te vullen')
    }
  })

  it('become decisions with what the map knows, and are then proposed no more', async () => {
    const map = await examples.find(({ id }) => id === 'migratieketen')?.load()
    if (!map) throw new Error('no example')
    const day = map.referenceDate ?? DAY
    const analysis = analyse(map, { today: day, readerDay: day, measures: false })
    const proposalsOf = (of: ChainMap) =>
      decisionProposals(reportContext(of, { language: 'nl', day, readerDay: day, analysis }), 5)
    const [first, ...rest] = proposalsOf(map)
    if (!first) throw new Error('nothing proposed')
    const chosen = {
      ...map,
      decisions: { x: { id: 'x', state: 'requested' as const, ...first } },
      decisionOrder: ['x'],
    }
    expect(proposalsOf(chosen).slice(0, 4)).toEqual(rest)
    expect(first.about?.every((id) => findRecord(map, id) !== undefined)).toBe(true)
    expect(tablesOf(reportOf(chosen), 'decisions')[0]?.rows).toEqual([tablesOf(reportOf(map), 'decisions')[0]?.rows[0]])
  })

  it('begin with the proposals that are supported, and leave out what was asked already', () => {
    const proposal = (id: string, fields: Partial<Proposal>): Proposal => ({
      ...{ id, title: `Voorstel ${id}`, state: 'supported', change: NO_CHANGE },
      ...fields,
    })
    const map = small({
      meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
      proposals: [
        proposal('a', { reason: 'Het is druk', decidedIn: 'm', date: '2026-03-01', responsible: 'secretaris' }),
        proposal('b', { state: 'discussed' }),
        proposal('c', { state: 'adopted' }),
        proposal('d', { reason: null, decidedIn: null, date: null, responsible: null }),
      ],
    })
    const rows = (of: ChainMap) => tablesOf(reportOf(of), 'decisions')[0]?.rows ?? []
    const toFill = 'nog in te vullen'
    expect(rows(map).slice(0, 2)).toEqual([
      [
        'Neem het voorstel over: Voorstel a',
        'Het is druk',
        'Ketenberaad; uitvoering: secretaris',
        '1 maart 2026',
        toFill,
      ],
      ['Neem het voorstel over: Voorstel d', toFill, toFill, toFill, toFill],
    ])
    expect(rows(map).filter(([asked]) => asked?.startsWith('Neem'))).toHaveLength(2)
    expect(textOf(reportOf(map), 'decisions')).toContain('gedragen voorstellen uit het wensbeeld')
    const text = 'Neem het voorstel over: Voorstel a'
    const taken = { ...map, decisions: { x: { id: 'x', text, state: 'taken' as const } }, decisionOrder: ['x'] }
    expect(rows(taken).map(([asked]) => asked)).not.toContain(text)
  })

  it('are none when there is nothing to propose', () => {
    const [only, ...more] = blocksOf(reportOf(chainMap({ parties: [party('a')] })), 'decisions')
    expect(more).toEqual([])
    expect(only).toMatchObject({ kind: 'paragraph', tone: 'plain' })
  })

  it('name the steering group of the chain where there is one', () => {
    const map = small({
      chains: [{ id: 'k', name: 'Keten', steeringGroup: 'm' }],
      meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
      capacities: [
        { id: 'c', party: 'ind', unit: 'zaken', period: 'per jaar', capacity: 10, demand: 90, asOf: DAY, source: 'x' },
      ],
    })
    const rows = tablesOf(reportOf(map), 'decisions').flatMap(({ rows }) => rows)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row[2]).toBe('Ketenberaad')
  })
})
