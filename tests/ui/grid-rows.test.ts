import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../src/model/chain-map'
import { applyCommand } from '../../src/model/commands/apply-command'
import { textsOf } from '../../src/text/texts'
import { parseCell, parseDate } from '../../src/ui/pages/tables/cell-parse'
import { cellTexts } from '../../src/ui/pages/tables/cell-text'
import type { Column, GridContext, TableCollection } from '../../src/ui/pages/tables/column'
import { COLUMNS } from '../../src/ui/pages/tables/columns/index'
import { planPaste, planSame, sound } from '../../src/ui/pages/tables/plan-edits'
import { nextSort, orderRows, type TableView, WHOLE_TABLE } from '../../src/ui/pages/tables/row-order'
import { readTsv, writeTsv } from '../../src/ui/pages/tables/tsv'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'
import { checkCommand } from '../support/check-command'

const nl = textsOf('nl')
const en = textsOf('en')

const MAP = chainMap({
  parties: [
    party('coa', { name: 'Centraal Orgaan opvang asielzoekers', abbreviation: 'COA', department: 'JenV' }),
    party('ind', {
      name: 'Immigratie- en Naturalisatiedienst',
      abbreviation: 'IND',
      kind: 'agency',
      steering: 'triangle',
    }),
    party('eo', { name: 'Élan', department: null, steering: 'independent' }),
    party('g10', { name: 'Gemeente 10', department: 'BZK', kind: 'municipality', tier: 'municipal' }),
    party('g9', { name: 'gemeente 9', department: 'BZK', kind: 'municipality', tier: 'municipal' }),
  ],
  triangles: [triangle('t', { contractor: 'ind' })],
  dependencies: [
    dependency('d1', 'ind', 'coa', { product: 'besluit', critical: true, share: 0.25 }),
    dependency('d2', 'coa', 'g9', { product: 'plaatsing', critical: null }),
    dependency('d3', 'coa', 'g10', { product: 'plaatsing', order: 2 }),
  ],
  meetings: [{ id: 'm', name: 'Ketenberaad', scope: 'chain', permanence: 'standing' }],
})

const context: GridContext = { map: MAP, texts: nl, badges: new Map([['coa', { count: 3, severity: 'high' }]]) }
const cells = cellTexts(context)

function column(table: TableCollection, id: string): Column {
  const found = COLUMNS[table].find((one) => one.id === id)
  if (!found) throw new Error(`no column ${id}`)
  return found
}

function rows(table: TableCollection, view: Partial<TableView>): string[] {
  return orderRows(Object.values<AnyRecord>(MAP[table]), COLUMNS[table], { ...WHOLE_TABLE, ...view }, cells)
}

describe('the order of the rows', () => {
  it('is that of the table until one sorts', () => {
    expect(rows('parties', {})).toEqual(['coa', 'ind', 'eo', 'g10', 'g9'])
  })

  it('by name knows accents, capitals and numbers', () => {
    expect(rows('parties', { sort: [{ column: 'name', descending: false }] })).toEqual([
      'coa',
      'eo',
      'g9',
      'g10',
      'ind',
    ])
    expect(rows('parties', { sort: [{ column: 'name', descending: true }] })).toEqual(['ind', 'g10', 'g9', 'eo', 'coa'])
  })

  it('has what is not there last, whichever way: first what is deliberately none, then what nobody looked at', () => {
    const up = rows('parties', { sort: [{ column: 'department', descending: false }] })
    expect(up).toEqual(['g10', 'g9', 'coa', 'eo', 'ind'])
    expect(rows('parties', { sort: [{ column: 'department', descending: true }] })).toEqual([
      'coa',
      'g10',
      'g9',
      'eo',
      'ind',
    ])
  })

  it('goes by more than one key', () => {
    const sort = [
      { column: 'department', descending: false },
      { column: 'name', descending: false },
    ]
    expect(rows('parties', { sort })).toEqual(['g9', 'g10', 'coa', 'eo', 'ind'])
  })

  it('counts findings as numbers', () => {
    expect(rows('parties', { sort: [{ column: '-findings', descending: false }] })[0]).toBe('coa')
  })

  it('goes up, down and back with the same header', () => {
    const up = nextSort([], 'name', false)
    const down = nextSort(up, 'name', false)
    expect([up, down, nextSort(down, 'name', false)]).toEqual([
      [{ column: 'name', descending: false }],
      [{ column: 'name', descending: true }],
      [],
    ])
    expect(nextSort(up, 'kind', true)).toEqual([...up, { column: 'kind', descending: false }])
    expect(nextSort([...down, { column: 'kind', descending: false }], 'name', true)).toEqual([
      { column: 'kind', descending: false },
    ])
  })
})

describe('a filter', () => {
  it('searches all columns that are shown, names of other records included, without accents', () => {
    expect(rows('parties', { search: 'elan' })).toEqual(['eo'])
    expect(rows('dependencies', { search: 'ind besluit' })).toEqual(['d1'])
    expect(rows('dependencies', { search: 'gemeente 9' })).toEqual(['d2'])
  })

  it('of one column goes by state or by words', () => {
    const filters = (id: string, state: 'unknown' | 'none' | 'known' | 'any', text = '') => ({
      filters: { [id]: { state, text } },
    })
    expect(rows('parties', filters('department', 'unknown'))).toEqual(['ind'])
    expect(rows('parties', filters('department', 'none'))).toEqual(['eo'])
    expect(rows('parties', filters('department', 'known'))).toEqual(['coa', 'g10', 'g9'])
    expect(rows('parties', filters('kind', 'any', 'gemeente'))).toEqual(['g10', 'g9'])
  })

  it('for what nobody looked at leaves blank columns such as a note alone', () => {
    const shown = [
      column('dependencies', 'product'),
      column('dependencies', 'critical'),
      column('dependencies', 'note'),
    ]
    const view = { ...WHOLE_TABLE, onlyUnknown: true }
    expect(orderRows(Object.values<AnyRecord>(MAP.dependencies), shown, view, cells)).toEqual(['d3'])
  })
})

describe('the words of cells', () => {
  it('follow the records they name, and are kept for all others', () => {
    const edit = { type: 'edit-record', collection: 'parties', id: 'ind', set: { abbreviation: 'INDX' } } as const
    const { map } = checkCommand(MAP, edit)
    const after = cellTexts({ ...context, map }, cells)
    const record = MAP.dependencies.d1
    if (!record) throw new Error('no record')
    expect(cells.text(column('dependencies', 'supplier'), record)).toBe('IND')
    expect(after.text(column('dependencies', 'supplier'), record)).toBe('INDX')
    expect(after.text(column('dependencies', 'share'), record)).toBe('25')
  })
})

describe('reading what is typed or pasted', () => {
  const read = (table: TableCollection, id: string, text: string, texts = nl) =>
    parseCell(column(table, id), text, { ...context, texts })

  it('knows the three states', () => {
    expect(read('dependencies', 'noticeOfChange', '  ')).toEqual({ value: undefined })
    expect(read('dependencies', 'noticeOfChange', 'Nog niet uitgezocht')).toEqual({ value: undefined })
    expect(read('dependencies', 'noticeOfChange', 'bewust geen')).toEqual({ value: null })
    expect(read('dependencies', 'noticeOfChange', 'een maand')).toEqual({ value: 'een maand' })
    expect(read('dependencies', 'product', '')).toEqual({ fault: nl.grid.faults.required })
    expect(read('dependencies', 'flow', 'bewust geen')).toEqual({ fault: nl.grid.faults.noNone })
  })

  it('finds records by abbreviation, name or id, whatever their case', () => {
    expect(read('dependencies', 'supplier', 'coa')).toEqual({ value: 'coa' })
    expect(read('dependencies', 'supplier', 'immigratie- en naturalisatiedienst')).toEqual({ value: 'ind' })
    expect(read('dependencies', 'supplier', 'KMar')).toEqual({ fault: nl.grid.faults.notOnMap('KMar') })
    expect(read('meetings', 'participants', 'IND; Élan')).toEqual({ value: ['ind', 'eo'] })
    expect(read('meetings', 'participants', 'IND, COA')).toEqual({ value: ['ind', 'coa'] })
    expect(read('meetings', 'participants', 'IND; KMar')).toEqual({ fault: nl.grid.faults.notOnMap('KMar') })
  })

  it('asks which one is meant when a name is on the map twice', () => {
    const map = chainMap({ parties: [party('a', { name: 'Dienst' }), party('b', { name: 'dienst' }), party('c')] })
    expect(parseCell(column('dependencies', 'supplier'), 'Dienst', { ...context, map })).toEqual({
      fault: nl.grid.faults.several('Dienst'),
    })
  })

  it('reads labels in full or by a beginning that says enough', () => {
    expect(read('dependencies', 'nature', 'wet')).toEqual({ value: 'statutory' })
    expect(read('parties', 'kind', 'gemeente')).toEqual({ value: 'municipality' })
    expect(read('parties', 'kind', 'ge')).toEqual({ fault: nl.grid.faults.notInList('ge') })
    expect(read('dependencies', 'critical', 'J')).toEqual({ value: true })
    expect(read('dependencies', 'critical', 'yes', en)).toEqual({ value: true })
    expect(read('dependencies', 'critical', 'misschien')).toEqual({ fault: nl.grid.faults.notYesNo })
  })

  it('reads numbers as the language writes them', () => {
    expect(read('dependencies', 'share', '12,5%')).toEqual({ value: 0.125 })
    expect(read('dependencies', 'share', '120')).toHaveProperty('fault')
    expect(read('capacities', 'demand', '1.200')).toEqual({ value: 1200 })
    expect(read('capacities', 'demand', '1,200', en)).toEqual({ value: 1200 })
    expect(read('capacities', 'demand', '-1')).toHaveProperty('fault')
    expect(read('meetings', 'frequency', '4')).toEqual({ value: 4 })
    expect(read('meetings', 'frequency', 'elke week')).toEqual({ value: 'elke week' })
  })

  it('reads days and months in more than one way', () => {
    for (const text of ['2026-05-31', '31-5-2026', '31/05/26', '31 mei 2026', '31.5.2026']) {
      expect(parseDate(text, nl), text).toBe('2026-05-31')
    }
    for (const text of ['31-2-2026', '5-2026', 'morgen', '2026-13-01'])
      expect(parseDate(text, nl), text).toBe(undefined)
    expect(read('couplingPoints', 'moment', 'sept')).toEqual({ value: 9 })
    expect(read('couplingPoints', 'moment', 'elk half jaar')).toEqual({ value: 'elk half jaar' })
    expect(read('meetings', 'months', 'maart; september; 12')).toEqual({ value: ['3', '9', '12'] })
    expect(read('meetings', 'months', 'soms')).toEqual({ fault: nl.grid.faults.notAMonth('soms') })
  })

  it('refuses what is too long', () => {
    expect(read('parties', 'abbreviation', 'x'.repeat(41))).toEqual({ fault: nl.grid.faults.tooLong('40') })
  })
})

describe('cells on the clipboard', () => {
  it('come back as they went, quotes, tabs and line ends included', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '=', "'", ';') })
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(table, (written) => {
        fc.pre(written.every((row) => row.every((text) => !/^'[=+@]/.test(text))))
        expect(readTsv(writeTsv(written))).toEqual(written)
      }),
    )
  })

  it('are read as Excel writes them', () => {
    expect(readTsv('a\tb\r\n"c ""d""\ne"\t\r\n')).toEqual([
      ['a', 'b'],
      ['c "d"\ne', ''],
    ])
    expect(readTsv('"zo" zegt men\t1')).toEqual([['"zo" zegt men', '1']])
    expect(readTsv('')).toEqual([])
  })

  it('never begin a formula elsewhere', () => {
    expect(writeTsv([['=1+1', '@x', '-2']])).toBe("'=1+1\t'@x\t-2")
    expect(writeTsv([['-2+cmd|x', ' =1', '-1,5', '- los punt']])).toBe("'-2+cmd|x\t' =1\t-1,5\t'- los punt")
  })

  it.each([["'=1", "''-2", '-2', ' @x', "'s avonds", '-']])(
    'come back as they were, with the signs of formulas too',
    (...cells) => {
      expect(readTsv(writeTsv([cells]))).toEqual([cells])
    },
  )
})

describe('pasting', () => {
  const records = Object.values<AnyRecord>(MAP.dependencies)
  const columns = [
    column('dependencies', 'nature'),
    column('dependencies', 'critical'),
    column('dependencies', 'share'),
  ]

  it('makes one edit per record, and says which cells could not be read', () => {
    const block = readTsv('partner\tja\t50\nafnemer van een product\tmisschien\t\nwettelijk bepaald\tnee\t10')
    const plan = planPaste('dependencies', block, records, columns, context)
    expect(plan.edits.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3'])
    expect(plan.faults.map(({ record, column: at, text }) => [record.id, at.id, text])).toEqual([
      ['d2', 'critical', 'misschien'],
    ])
    expect(plan.cells).toBe(6)
    const { map } = checkCommand(MAP, { type: 'edit-records', edits: plan.edits })
    expect(map.dependencies.d1).toMatchObject({ nature: 'partner', critical: true, share: 0.5 })
    expect(map.dependencies.d2).toMatchObject({ nature: 'customer', critical: null })
    expect(map.dependencies.d3).toMatchObject({ nature: 'statutory', critical: false, share: 0.1 })
  })

  it('counts what falls off the table, and passes over the names of columns', () => {
    const heading = columns.map(({ label }) => label(nl)).join('\t')
    const block = readTsv(`${heading}\n${'partner\tja\t1\tteveel\n'.repeat(5)}`)
    const plan = planPaste('dependencies', block, records, columns, context)
    expect(plan).toMatchObject({ rowsLeft: 2, columnsLeft: 1 })
    expect(plan.edits).toHaveLength(3)
  })

  it('leaves computed cells alone when they say the same, and reports them when not', () => {
    const parties = Object.values<AnyRecord>(MAP.parties)
    const shown = [column('parties', '-findings'), column('parties', 'abbreviation')]
    expect(planPaste('parties', [['3', 'COA']], parties, shown, context)).toMatchObject({ edits: [], faults: [] })
    const plan = planPaste('parties', [['4', 'CO']], parties, shown, context)
    expect(plan.faults.map(({ reason }) => reason)).toEqual([nl.grid.faults.readOnly])
    expect(plan.edits).toEqual([{ collection: 'parties', id: 'coa', set: { abbreviation: 'CO' }, unset: [] }])
  })

  it('does what the map allows when it refuses the whole', () => {
    const ends = [column('dependencies', 'dependent')]
    const plan = planPaste('dependencies', [['IND'], ['Gemeente 10'], ['COA']], records, ends, context)
    expect(applyCommand(MAP, { type: 'edit-records', edits: plan.edits }).ok).toBe(false)
    const { done, refused } = sound(MAP, plan.edits)
    expect(done.map(({ id }) => id)).toEqual(['d2'])
    expect(refused.map(({ edit, refusal }) => [edit.id, refusal.code])).toEqual([
      ['d1', 'same-ends'],
      ['d3', 'same-ends'],
    ])
  })
})

describe('the same value in many rows', () => {
  it('is one command that leaves rows that have it already alone', () => {
    const plan = planSame(
      'parties',
      Object.values<AnyRecord>(MAP.parties),
      column('parties', 'department'),
      'BZK',
      context,
    )
    expect(plan.edits.map(({ id }) => id)).toEqual(['coa', 'ind', 'eo'])
    const { map } = checkCommand(MAP, { type: 'edit-records', edits: plan.edits })
    expect(Object.values(map.parties).every(({ department }) => department === 'BZK')).toBe(true)
  })

  it('can be one of the states without a value', () => {
    const all = Object.values<AnyRecord>(MAP.parties)
    expect(planSame('parties', all, column('parties', 'steering'), undefined, context).edits).toEqual([
      { collection: 'parties', id: 'ind', set: {}, unset: ['steering'] },
      { collection: 'parties', id: 'eo', set: {}, unset: ['steering'] },
    ])
    expect(planSame('parties', all, column('parties', 'kind'), undefined, context)).toMatchObject({ edits: [] })
  })
})
