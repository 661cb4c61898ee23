import { describe, expect, it } from 'vitest'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'

const BASE = { format: 'ketenkaart', version: CURRENT_VERSION, id: 'm', title: 'Keten', status: 'draft' }
const party = (id: string, fields: object = {}) => ({ id, name: id, kind: 'agency', tier: 'national', ...fields })
const dependency = (id: string, supplier: string, dependent: string, fields: object = {}) => ({
  id,
  supplier,
  dependent,
  product: 'zaken',
  flow: 'product',
  ...fields,
})

function read(fields: object) {
  const result = readChainMap(JSON.stringify({ ...BASE, ...fields }))
  return result.ok ? [] : result.problems
}

describe('each fault has its code, path and values', () => {
  it.each<[string, object, { code: string; path: string; values: object }]>([
    ['a type', { title: 3 }, { code: 'wrong-type', path: 'title', values: { expected: 'string', found: 'number' } }],
    [
      'a table',
      { parties: {} },
      { code: 'wrong-type', path: 'parties', values: { expected: 'array', found: 'object' } },
    ],
    [
      'a record',
      { parties: [null] },
      { code: 'wrong-type', path: 'parties[0]', values: { expected: 'object', found: 'null' } },
    ],
    [
      'places',
      { positions: [1] },
      { code: 'wrong-type', path: 'positions', values: { expected: 'object', found: 'array' } },
    ],
    ['a field nobody knows', { colour: 'red' }, { code: 'unknown-field', path: 'colour', values: { field: 'colour' } }],
    [
      'such a field with an odd name',
      { parties: [party('a', { 'x y': 1 })] },
      { code: 'unknown-field', path: 'parties[0]["x y"]', values: { field: 'x y' } },
    ],
    [
      'a code outside the list',
      { status: 'klaar' },
      {
        code: 'not-in-list',
        path: 'status',
        values: { value: 'klaar', allowed: 'draft, worksession, reviewed, adopted' },
      },
    ],
    [
      'an object for a code',
      { status: {} },
      { code: 'wrong-type', path: 'status', values: { expected: 'string', found: 'object' } },
    ],
    [
      'a missing field',
      { parties: [{ ...party('a'), tier: undefined }] },
      { code: 'missing', path: 'parties[0].tier', values: {} },
    ],
    ['blank text', { title: ' ' }, { code: 'empty', path: 'title', values: {} }],
    [
      'no text',
      { parties: [party('a', { abbreviation: '' })] },
      { code: 'empty', path: 'parties[0].abbreviation', values: {} },
    ],
    ['long text', { title: 'x'.repeat(301) }, { code: 'too-long', path: 'title', values: { max: 300, length: 301 } }],
    ['an id', { id: 'a b' }, { code: 'invalid-id', path: 'id', values: { value: 'a b' } }],
    [
      'a key of positions',
      { positions: { 'a b': { x: 1, y: 1 } } },
      { code: 'invalid-id', path: 'positions["a b"]', values: { value: 'a b' } },
    ],
    [
      'a day',
      { referenceDate: '2023-02-29' },
      { code: 'invalid-date', path: 'referenceDate', values: { value: '2023-02-29' } },
    ],
    [
      'a number',
      { parties: [party('a'), party('b')], dependencies: [dependency('d', 'a', 'b', { share: 2 })] },
      { code: 'out-of-range', path: 'dependencies[0].share', values: { max: 1 } },
    ],
    [
      'an enormous number',
      { parties: [party('a'), party('b')], dependencies: [dependency('d', 'a', 'b', { order: 1e20 })] },
      { code: 'out-of-range', path: 'dependencies[0].order', values: { max: 10_000 } },
    ],
    [
      'a broken number',
      { parties: [party('a'), party('b')], dependencies: [dependency('d', 'a', 'b', { order: 1.5 })] },
      { code: 'wrong-type', path: 'dependencies[0].order', values: { expected: 'integer', found: 'number' } },
    ],
  ])('%s', (_name, fields, expected) => {
    expect(read(fields)).toEqual([expected])
  })

  it('a number without end', () => {
    const text = JSON.stringify({ ...BASE, parties: [party('a')], positions: { a: { x: 0, y: 7 } } }).replace(
      '7',
      '1e999',
    )
    const result = readChainMap(text)
    expect(result.ok ? [] : result.problems).toEqual([
      { code: 'wrong-type', path: 'positions.a.y', values: { expected: 'number', found: 'infinity' } },
    ])
  })

  it('quotes no more of a value than a reader needs', () => {
    const [problem] = read({ status: 'x'.repeat(10_000) })
    expect(String(problem?.values.value)).toHaveLength(81)
  })
})

describe('the ends of a coupling point', () => {
  const at = (ends: unknown) =>
    read({
      parties: [party('a'), party('b')],
      triangles: [{ id: 't' }],
      couplingPoints: [{ id: 'c', kind: 'process', ends }],
    })

  it.each<[string, unknown, object]>([
    [
      'with both fields',
      [{ party: 'a', triangle: 't' }, { party: 'b' }],
      { code: 'one-of', path: 'couplingPoints[0].ends[0]', values: { options: 'party, triangle' } },
    ],
    [
      'with neither',
      [{ party: 'a' }, {}],
      { code: 'one-of', path: 'couplingPoints[0].ends[1]', values: { options: 'party, triangle' } },
    ],
    [
      'with something else as well',
      [{ party: 'a', role: 1 }, { party: 'b' }],
      { code: 'unknown-field', path: 'couplingPoints[0].ends[0].role', values: { field: 'role' } },
    ],
    [
      'of the wrong type',
      [3, { party: 'b' }],
      { code: 'wrong-type', path: 'couplingPoints[0].ends[0]', values: { expected: 'object', found: 'number' } },
    ],
    [
      'with an id of the wrong type',
      [{ party: 3 }, { party: 'b' }],
      { code: 'wrong-type', path: 'couplingPoints[0].ends[0].party', values: { expected: 'string', found: 'number' } },
    ],
    [
      'with an impossible id',
      [{ triangle: '' }, { party: 'b' }],
      { code: 'invalid-id', path: 'couplingPoints[0].ends[0].triangle', values: { value: '' } },
    ],
    [
      'with one end',
      [{ party: 'b' }],
      { code: 'too-few', path: 'couplingPoints[0].ends', values: { min: 2, count: 1 } },
    ],
    [
      'with three ends',
      [{ party: 'a' }, { party: 'b' }, { triangle: 't' }],
      { code: 'too-many', path: 'couplingPoints[0].ends', values: { max: 2, count: 3 } },
    ],
    [
      'that are the same',
      [{ party: 'a' }, { party: 'a' }],
      { code: 'same-ends', path: 'couplingPoints[0]', values: { id: 'a' } },
    ],
  ])('%s give one readable problem', (_name, ends, expected) => {
    expect(at(ends)).toEqual([expected])
  })

  it('may be a party and a triangle', () => {
    expect(at([{ party: 'a' }, { triangle: 't' }])).toEqual([])
  })

  it('a moment is a number or a text', () => {
    const point = { id: 'c', kind: 'process', ends: [{ party: 'a' }, { party: 'b' }], moment: true }
    expect(read({ parties: [party('a'), party('b')], couplingPoints: [point] })).toEqual([
      {
        code: 'wrong-type',
        path: 'couplingPoints[0].moment',
        values: { expected: 'number | string', found: 'boolean' },
      },
    ])
  })
})

describe('ids and references', () => {
  it('names both places of a duplicate id, across collections', () => {
    expect(read({ parties: [party('a'), party('a')], goals: [{ id: 'a', text: 'doel' }] })).toEqual([
      { code: 'duplicate-id', path: 'parties[1].id', values: { id: 'a', first: 'parties[0].id' } },
      { code: 'duplicate-id', path: 'goals[0].id', values: { id: 'a', first: 'parties[0].id' } },
    ])
  })

  it('finds what points at nothing or at the wrong thing', () => {
    const problems = read({
      accountableParty: 'zoek',
      parties: [party('a')],
      goals: [
        {
          id: 'g',
          text: 'doel',
          contributions: [
            { party: 'a', what: 'x' },
            { party: 'weg', what: 'y' },
          ],
        },
      ],
      dependencies: [dependency('d', 'a', 'g')],
      positions: { niemand: { x: 0, y: 0 } },
    })
    expect(problems).toEqual([
      { code: 'dangling-reference', path: 'accountableParty', values: { id: 'zoek', expected: 'parties' } },
      {
        code: 'wrong-collection',
        path: 'dependencies[0].dependent',
        values: { id: 'g', expected: 'parties', found: 'goals' },
      },
      {
        code: 'dangling-reference',
        path: 'goals[0].contributions[1].party',
        values: { id: 'weg', expected: 'parties' },
      },
      { code: 'position-without-record', path: 'positions.niemand', values: { id: 'niemand' } },
    ])
  })

  it('wants two different ends and a step within the chain', () => {
    const problems = read({
      chains: [
        { id: 'k1', name: 'K1' },
        { id: 'k2', name: 'K2' },
      ],
      steps: [{ id: 's', name: 'S', chain: 'k1' }],
      parties: [
        party('a', { step: 's', chains: ['k2'] }),
        party('b', { step: 's' }),
        party('c', { step: 's', chains: ['k2', 'k1'] }),
      ],
      dependencies: [dependency('d', 'a', 'a')],
    })
    expect(problems).toEqual([
      { code: 'step-outside-chain', path: 'parties[0].step', values: { step: 's', chain: 'k1' } },
      { code: 'same-ends', path: 'dependencies[0]', values: { id: 'a' } },
    ])
  })

  it('wants no party to be a part of itself, and names each that would be', () => {
    const problems = read({
      parties: [
        party('a', { partOf: 'b' }),
        party('b', { partOf: 'c' }),
        party('c', { partOf: 'b' }),
        party('d', { partOf: 'd' }),
        party('e', { partOf: null }),
        party('f', { partOf: 'e' }),
      ],
    })
    expect(problems).toEqual([
      { code: 'part-of-itself', path: 'parties[1].partOf', values: { id: 'b', whole: 'c' } },
      { code: 'part-of-itself', path: 'parties[2].partOf', values: { id: 'c', whole: 'b' } },
      { code: 'part-of-itself', path: 'parties[3].partOf', values: { id: 'd', whole: 'd' } },
    ])
  })

  it('reports all of it at once, also next to records that do not fit', () => {
    const problems = read({
      parties: [party('a', { kind: 'x', step: 'nergens' }), party('b'), party('b')],
      dependencies: [dependency('d', 'a', 'weg'), dependency('e', 'a', 'b')],
    })
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'not-in-list parties[0].kind',
      'duplicate-id parties[2].id',
      'dangling-reference dependencies[0].dependent',
    ])
  })

  it('does not call references dangling when a whole collection cannot be read', () => {
    expect(read({ parties: 'veel', dependencies: [dependency('d', 'a', 'b')] }).map(({ code }) => code)).toEqual([
      'wrong-type',
    ])
  })
})

describe('notices', () => {
  it('say which department codes are not in our table', () => {
    const file = {
      ...BASE,
      parties: [party('a', { department: 'JenV', politicalDepartment: 'OKW' }), party('b', { department: null })],
    }
    const result = readChainMap(JSON.stringify(file))
    expect(result.ok && result.notices).toEqual([
      { code: 'unknown-department', path: 'parties[0].politicalDepartment', values: { department: 'OKW' } },
    ])
  })
})
