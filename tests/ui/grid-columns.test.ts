import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRecord, Records } from '../../src/model/chain-map'
import { splitChanges } from '../../src/model/commands/changes'
import { changeFields } from '../../src/model/commands/edit-record'
import { sameValue } from '../../src/model/json-value'
import { RECORD_SCHEMAS } from '../../src/model/schema/chain-map-file'
import { LENSES } from '../../src/model/vocabulary'
import { textsOf } from '../../src/text/texts'
import { parseCell } from '../../src/ui/pages/tables/cell-parse'
import { cellText } from '../../src/ui/pages/tables/cell-text'
import { type GridContext, TABLE_COLLECTIONS, type TableCollection } from '../../src/ui/pages/tables/column'
import { COLUMNS } from '../../src/ui/pages/tables/columns/index'
import { columnsOf, LENS_TABLES } from '../../src/ui/pages/tables/columns/lens-tables'
import { withParties } from '../../src/ui/pages/tables/columns/party-lists'
import { FRESH_ROWS, type FreshTable } from '../../src/ui/pages/tables/new-records'
import { writeCell } from '../../src/ui/pages/tables/plan-edits'
import { arbitraryMap } from '../support/arbitrary-map'
import { chainMap, party, triangle } from '../support/chain-builder'
import { checkCommand } from '../support/check-command'

const nl = textsOf('nl')
const en = textsOf('en')

function contextOf(map: GridContext['map'], texts = nl): GridContext {
  return { map, texts, badges: new Map() }
}

describe.each(TABLE_COLLECTIONS)('the columns of %s', (table) => {
  const columns = COLUMNS[table]

  it('have ids and names of their own, in both languages', () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length)
    for (const texts of [nl, en]) {
      const labels = columns.map(({ label }) => label(texts))
      expect(labels.every((label) => label.trim() !== '')).toBe(true)
      expect(new Set(labels).size, labels.join()).toBe(labels.length)
    }
  })

  it('have words for every code, in both languages', () => {
    for (const { codes, words } of columns) {
      for (const texts of [nl, en]) {
        for (const code of codes ?? []) expect(words?.(texts)[code], code).toMatch(/\S/)
      }
    }
  })

  it('begin with one that no row is without, or that names it', () => {
    expect(columns[0]?.width).toBeGreaterThanOrEqual(10)
    expect(columnsOf(table, null)).toEqual(columns)
  })
})

/** Fields that have no column: what only the app itself fills in, or what has a screen of its own. */
const ELSEWHERE: Readonly<Record<TableCollection, readonly string[]>> = {
  parties: ['catalogueId'],
  dependencies: [],
  triangles: [],
  assignments: [],
  couplingPoints: [],
  meetings: [],
  agreements: [],
  goals: [],
  bottlenecks: [],
  capacities: [],
  chains: ['coreValues'],
  steps: [],
  answers: ['finding', 'inputsHash', 'note', 'source', 'certainty', 'confirmedBy'],
  statements: ['source', 'certainty', 'confirmedBy'],
  actions: [],
  decisions: ['finding'],
  principles: [],
}

describe('every field of the file format', () => {
  it.each(TABLE_COLLECTIONS)('of %s has a column', (table) => {
    const fields = Object.keys(RECORD_SCHEMAS[table].shape).filter((field) => field !== 'id')
    const shown = new Set(COLUMNS[table].map(({ id }) => id.replace(/\..*$/, '')))
    expect(fields.filter((field) => !shown.has(field) && !ELSEWHERE[table].includes(field))).toEqual([])
  })
})

describe('the tables of a lens', () => {
  it.each(LENSES)('name columns that exist: %s', (lens) => {
    for (const { collection, first } of LENS_TABLES[lens]) {
      const known = COLUMNS[collection].map(({ id }) => id)
      expect(first.filter((id) => !known.includes(id))).toEqual([])
      const columns = columnsOf(collection, lens)
      expect(columns.map(({ id }) => id).toSorted()).toEqual(known.toSorted())
      expect(columns[0]?.id).toBe(known[0])
      expect(columns.slice(1, first.length + 1).map(({ id }) => id)).toEqual(first)
    }
  })
})

describe('a cell', () => {
  it('changes nothing when what was read is written back', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const context = contextOf(map)
        for (const table of TABLE_COLLECTIONS) {
          for (const record of Object.values<AnyRecord>(map[table])) {
            for (const column of COLUMNS[table]) {
              if (!column.write) continue
              const changes = column.write(column.read(record, context), record, context)
              if (typeof changes === 'string') throw new Error(`${table} ${column.id}: ${changes}`)
              const { set, unset } = splitChanges(changes)
              const written = changeFields(record, set, unset)
              expect(sameValue(written, record), `${table} ${column.id} ${JSON.stringify(record)}`).toBe(true)
            }
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is read from its own words as what it was, in both languages', () => {
    fc.assert(
      fc.property(arbitraryMap, fc.constantFrom(nl, en), (map, texts) => {
        const context = contextOf(map, texts)
        for (const table of TABLE_COLLECTIONS) {
          for (const record of Object.values<AnyRecord>(map[table])) {
            for (const column of COLUMNS[table]) {
              const exact = ['choice', 'boolean', 'date'].includes(column.kind)
              const cell = column.read(record, context)
              if (!exact || cell === undefined || cell === null || !column.write) continue
              expect(parseCell(column, cellText(column, cell, context), context)).toEqual({ value: cell })
            }
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('can be emptied and said to be none where the format allows it', () => {
    const context = contextOf(MAP)
    for (const table of TABLE_COLLECTIONS) {
      const record = Object.values<AnyRecord>(MAP[table])[0]
      if (!record) continue
      for (const column of COLUMNS[table]) {
        if (!column.write) continue
        for (const value of [undefined, null]) {
          if (value === undefined ? column.isRequired : !column.allowsNone) continue
          const written = writeCell(column, record, value, context)
          if ('fault' in written) {
            expect(Object.values(nl.grid.faults), `${table} ${column.id}`).toContain(written.fault)
            continue
          }
          expect(RECORD_SCHEMAS[table].safeParse(written.record).success, `${table} ${column.id}`).toBe(true)
          // A boolean and some others show null as what it is; a part of another field has nothing to say.
          expect(column.read(written.record, context) ?? null, `${table} ${column.id}`).toBe(null)
        }
      }
    }
  })

  it('that a record cannot do without refuses to be empty', () => {
    const [name] = COLUMNS.parties
    if (!name) throw new Error('no columns')
    expect(writeCell(name, party('a'), undefined, contextOf(MAP))).toEqual({ fault: nl.grid.faults.required })
    expect(writeCell(name, party('a'), null, contextOf(MAP))).toEqual({ fault: nl.grid.faults.noNone })
  })
})

const MAP = chainMap({
  chains: [{ id: 'keten', name: 'Keten' }],
  steps: [{ id: 'stap', name: 'Stap', chain: 'keten' }],
  parties: [party('a'), party('b'), party('c', { catalogueId: 'cat', chains: [] })],
  triangles: [
    triangle('t', {
      contractor: 'a',
      owner: { party: 'b', function: 'directeur' },
      clients: [{ party: 'b', function: 'dg', coordinating: true }, { party: 'c' }],
    }),
  ],
  assignments: [{ id: 'o', triangle: 't', client: 'b', product: 'lijst', volume: { amount: 2, unit: 'stuks' } }],
  dependencies: [{ id: 'd', supplier: 'a', dependent: 'b', product: 'lijst', flow: 'product' }],
  meetings: [
    {
      id: 'm',
      name: 'Overleg',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'a', mandate: 'decide' }, { party: 'b' }],
      feasibilityChecked: { by: 'a', date: '2026-01-01' },
    },
  ],
  goals: [{ id: 'g', text: 'Op tijd', contributions: [{ party: 'a', what: 'levert' }] }],
})

describe('what a column leaves alone', () => {
  const context = contextOf(MAP)
  function written<C extends TableCollection>(table: C, id: string, column: string, value: never): Records[C] {
    const record = (MAP[table] as Readonly<Record<string, AnyRecord>>)[id]
    const found = COLUMNS[table].find((one) => one.id === column)
    if (!record || !found) throw new Error(`no ${table} ${id} ${column}`)
    const result = writeCell(found, record, value, context)
    if ('fault' in result) throw new Error(result.fault)
    return result.record as Records[C]
  }

  it('is what clients, participants and contributors say of themselves', () => {
    expect(written('triangles', 't', 'clients', ['c', 'b', 'a'] as never).clients).toEqual([
      { party: 'c' },
      { party: 'b', function: 'dg', coordinating: true },
      { party: 'a' },
    ])
    expect(written('meetings', 'm', 'participants', ['b', 'a'] as never).participants).toEqual([
      { party: 'b' },
      { party: 'a', mandate: 'decide' },
    ])
    expect(written('goals', 'g', 'contributions', ['a'] as never).contributions).toEqual([
      { party: 'a', what: 'levert' },
    ])
  })

  it('is not the function of an owner who goes, nor the organisation of a party that gets a name of its own', () => {
    expect(written('triangles', 't', 'owner.party', 'c' as never).owner).toEqual({ party: 'c' })
    expect(written('parties', 'c', 'name', 'Anders' as never)).not.toHaveProperty('catalogueId')
  })

  it('is the chain of a step a party is put in: the party joins it', () => {
    expect(written('parties', 'c', 'step', 'stap' as never).chains).toEqual(['keten'])
  })

  it('is who coordinates: only a client can', () => {
    expect(written('triangles', 't', 'clients.coordinating', ['c'] as never).clients).toEqual([
      { party: 'b', function: 'dg' },
      { party: 'c', coordinating: true },
    ])
    const column = COLUMNS.triangles.find(({ id }) => id === 'clients.coordinating')
    const record = MAP.triangles.t
    if (!column || !record) throw new Error('no column')
    expect(writeCell(column, record, ['a'], context)).toEqual({ fault: nl.grid.faults.notAClient })
  })

  it('keeps both items of a party that stands in a list twice', () => {
    const items = [
      { party: 'a', what: 1 },
      { party: 'a', what: 2 },
    ]
    expect(withParties(items, ['a', 'a', 'b'], (id) => ({ party: id, what: 0 }))).toEqual([
      ...items,
      { party: 'b', what: 0 },
    ])
    expect(withParties(items, undefined, (id) => ({ party: id, what: 0 }))).toBe(undefined)
  })
})

describe('a new row', () => {
  const VALUES = {
    name: 'Naam',
    title: 'Titel',
    text: 'Tekst',
    product: 'product',
    unit: 'zaken',
    supplier: 'a',
    dependent: 'b',
    contractor: 'a',
    triangle: 't',
    client: 'b',
    'ends.0': 't',
    'ends.1': 'c',
    party: 'a',
    chain: 'keten',
  }

  it.each(Object.keys(FRESH_ROWS) as FreshTable[])('of %s fits the map once what it asks is filled in', (table) => {
    const fresh = FRESH_ROWS[table]
    const asked = fresh.asks(MAP)
    const known = COLUMNS[table].map(({ id }) => id)
    expect(asked.filter((id) => !known.includes(id))).toEqual([])
    expect(fresh.needs?.(MAP)).toBe(undefined)
    const values = Object.fromEntries(Object.entries(VALUES).filter(([id]) => asked.includes(id)))
    const record = fresh.make(values, MAP, nl)
    const { map } = checkCommand(MAP, { type: 'add-record', collection: table, record })
    expect(map[table]).toHaveProperty(record.id)
  })

  it('says what has to be there first', () => {
    const empty = chainMap()
    expect(FRESH_ROWS.dependencies.needs?.(empty)).toBe('parties')
    expect(FRESH_ROWS.assignments.needs?.(empty)).toBe('triangles')
    expect(FRESH_ROWS.steps.needs?.(empty)).toBe('chains')
    expect(FRESH_ROWS.parties.needs?.(empty)).toBe(undefined)
  })
})
