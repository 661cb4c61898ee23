import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/model/check-integrity'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { LIMITS } from '../../src/model/limits'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'
import { MAX_PROBLEMS, type Problem } from '../../src/model/problem'
import { chainMapFileSchema } from '../../src/model/schema/chain-map-file'
import { arbitraryMap } from '../support/arbitrary-map'
import { cpuTime } from '../support/cpu-time'

const BASE = { format: 'ketenkaart', version: CURRENT_VERSION, id: 'm', title: 'Keten', status: 'draft' }
const PARTY = { name: 'IND', kind: 'agency', tier: 'national' }

function problemsIn(text: string): readonly Problem[] {
  const before = Object.getOwnPropertyNames(Object.prototype).length
  const result = readChainMap(text)
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
  return result.ok ? [] : result.problems
}

const problemsWith = (fields: object) => problemsIn(JSON.stringify({ ...BASE, ...fields }))
const summary = (problems: readonly Problem[]) => problems.map(({ code, path }) => `${code} ${path}`.trim())

describe('a file that is no chain map', () => {
  it.each([
    ['half a file', '{"format": "ketenkaart",\n "version": ', { line: 2, column: 13 }],
    ['a word without quotes', '{"a": 1,\n  "b": onbekend}', { line: 2, column: 8 }],
    ['a trailing comma', '[1,\n2,\n]', { line: 3, column: 1 }],
    ['a line break in a string', '{"a": "x\n"}', { line: 1, column: 9 }],
    ['a bad escape', '["a", "\\x"]', { line: 1, column: 8 }],
    ['a bad number', '[01]', { line: 1, column: 3 }],
    ['a missing colon', '{"a" 1}', { line: 1, column: 6 }],
    ['a key without quotes', '{a: 1}', { line: 1, column: 2 }],
    ['two documents', '{} {}', { line: 1, column: 4 }],
    ['the wrong bracket', '[1}', { line: 1, column: 3 }],
    ['a web page', '<!doctype html>', { line: 1, column: 1 }],
  ])('%s: says where it stops being JSON', (_name, text, values) => {
    expect(problemsIn(text)).toEqual([{ code: 'not-json', path: '', values }])
  })

  it.each(['', ' ', '\n\t\n', '\ufeff'])('without anything in it (%j) is said to be empty', (text) => {
    expect(problemsIn(text)).toEqual([{ code: 'empty-file', path: '', values: {} }])
  })

  it('finds the same files faulty as the parser does', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e5',
      'true',
      'nul',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const [problem] = problemsIn(text)
        let valid = true
        try {
          JSON.parse(text)
        } catch {
          valid = false
        }
        expect(problem?.code === 'not-json' || problem?.code === 'empty-file').toBe(!valid)
        if (valid || problem?.code === 'empty-file') return
        // Everything before the fault can still become JSON, so the fault lies within the text or at its end.
        const { line, column } = problem?.values ?? {}
        expect(Number(line)).toBeLessThanOrEqual(text.split('\n').length)
        expect(Number(column)).toBeLessThanOrEqual((text.split('\n')[Number(line) - 1]?.length ?? 0) + 1)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['a list', '[]', ['wrong-type']],
    ['a text', '"ketenkaart"', ['wrong-type']],
    ['null', 'null', ['wrong-type']],
    ['another format', '{"format": "bpmn", "version": 1}', ['not-a-chain-map format']],
    ['no format', '{"version": 1}', ['not-a-chain-map format']],
    ['a format that fights back', '{"format": {"toString": 1, "valueOf": 2}}', ['not-a-chain-map format']],
    [
      'a newer version',
      `{"format": "ketenkaart", "version": ${CURRENT_VERSION + 1}, "surprise": 1}`,
      ['newer-version version'],
    ],
    ['no version', '{"format": "ketenkaart"}', ['missing version']],
    ['a version in words', '{"format": "ketenkaart", "version": "1"}', ['wrong-type version']],
    ['a broken version', '{"format": "ketenkaart", "version": 0.5}', ['wrong-type version']],
    ['a version from before the first', '{"format": "ketenkaart", "version": 0}', ['unknown-version version']],
  ])('%s is refused with one problem', (_name, text, expected) => {
    expect(summary(problemsIn(text))).toEqual(expected)
  })

  it('opens with a byte order mark', () => {
    expect(readChainMap(`\uFEFF${JSON.stringify(BASE)}`).ok).toBe(true)
  })
})

describe('a file that is too much', () => {
  it.each<[string, () => string, string, object]>([
    [
      'over 25 million characters',
      () => ' '.repeat(LIMITS.fileCharacters + 1),
      'too-large',
      { length: 25_000_001, max: 25_000_000 },
    ],
    ['a hundred levels deep', () => '['.repeat(100) + ']'.repeat(100), 'too-deep', { max: 32 }],
    ['millions of levels deep', () => '{"a":'.repeat(4_000_000), 'too-deep', { max: 32 }],
    ['a million parties', () => many('parties', 1_000_000), 'too-many parties', { max: 50_000, count: 1_000_000 }],
    ['a million answers', () => many('answers', 1_000_000), 'too-many answers', { max: 50_000, count: 1_000_000 }],
    [
      'a megabyte in a name',
      () => JSON.stringify({ ...BASE, parties: [{ id: 'p', ...PARTY, name: 'x'.repeat(1_000_000) }] }),
      'too-long parties[0].name',
      { max: 300, length: 1_000_000 },
    ],
    [
      'a list within a record that has no end',
      () => JSON.stringify({ ...BASE, parties: [{ id: 'p', ...PARTY, chains: Array(1_000_000).fill('k') }] }),
      'too-many parties[0].chains',
      { max: 5_000, count: 1_000_000 },
    ],
    [
      'a million unknown fields',
      () =>
        `{"format":"ketenkaart","version":${CURRENT_VERSION},${Array.from({ length: 1e6 }, (_, i) => `"f${i}":1`).join(',')}}`,
      'too-many',
      { max: 5_000, count: 1_000_002 },
    ],
  ])('%s is refused within a few seconds', (_name, make, expected, values) => {
    const text = make()
    const start = cpuTime()
    const problems = problemsIn(text)
    expect(cpuTime() - start).toBeLessThan(5_000)
    expect(summary(problems)).toEqual([expected])
    expect(problems[0]?.values).toEqual(values)
  })

  it('stops counting faults at a thousand, and says so', () => {
    const topics = Array(5_000).fill(1)
    const meetings = Array.from({ length: 400 }, () => ({ topics }))
    const problems = problemsWith({ meetings })
    expect(problems).toHaveLength(MAX_PROBLEMS + 1)
    expect(problems.at(-1)).toEqual({ code: 'more-problems', path: '', values: { shown: MAX_PROBLEMS } })
  })

  function many(collection: string, count: number): string {
    return `{"format":"ketenkaart","version":${CURRENT_VERSION},"${collection}":[${Array(count).fill('{}').join(',')}]}`
  }
})

describe('keys and ids that reach for the prototype', () => {
  it('are refused wherever they stand', () => {
    const text = `{"format":"ketenkaart","version":${CURRENT_VERSION},"id":"m","title":"T","status":"draft","__proto__":{"polluted":1},
      "constructor":{"prototype":{"polluted":1}},
      "parties":[{"id":"p","name":"P","kind":"agency","tier":"national","__proto__":{"polluted":1}}],
      "triangles":[{"id":"t","owner":{"party":"p","constructor":1}}],
      "positions":{"__proto__":{"x":1,"y":2},"constructor":{"x":1,"y":2},"toString":{"x":1,"y":2}}}`
    expect(summary(problemsIn(text)).sort()).toEqual([
      'reserved-id positions.toString',
      'unknown-field __proto__',
      'unknown-field constructor',
      'unknown-field constructor.prototype',
      'unknown-field parties[0].__proto__',
      'unknown-field positions.__proto__',
      'unknown-field positions.constructor',
      'unknown-field triangles[0].owner.constructor',
    ])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])('%s is no id', (id) => {
    expect(summary(problemsWith({ parties: [{ id, ...PARTY }] }))).toEqual(['reserved-id parties[0].id'])
    expect(summary(problemsWith({ accountableParty: id }))).toContain('reserved-id accountableParty')
  })

  it('leaves an ordinary party with the id prototype alone', () => {
    const file = { ...BASE, parties: [{ id: 'prototype', ...PARTY }], positions: { prototype: { x: 1, y: 2 } } }
    expect(readChainMap(JSON.stringify(file)).ok).toBe(true)
  })
})

describe('any text at all', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(problemsIn(text)).not.toEqual([])
      }),
    )
  })

  it('opens exactly when it fits the schema and nothing dangles, however a good file is mutilated', () => {
    const change = fc.record({
      at: fc.nat(),
      value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('any_id')),
      key: key(),
    })
    fc.assert(
      fc.property(arbitraryMap, fc.array(change, { minLength: 1, maxLength: 3 }), (map, changes) => {
        const file = JSON.parse(writeChainMap(map))
        for (const { at, value, key } of changes) mutilate(file, at, value, key)
        const text = JSON.stringify(file)
        const result = readChainMap(text)
        if (result.ok) {
          expect(chainMapFileSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
          expect(checkIntegrity(result.map)).toEqual([])
        } else {
          expect(result.problems).not.toEqual([])
          const paths = result.problems.map(({ code, path }) => `${code} ${path}`)
          expect(new Set(paths).size).toBe(paths.length)
        }
        expect(({} as Record<string, unknown>).x).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })

  function key() {
    return fc.option(fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'name', 'x y', 'party', 'triangle'))
  }

  /** Walks to some place in the JSON and replaces, adds or takes away something there. */
  function mutilate(root: unknown, at: number, value: unknown, key: string | null): void {
    let node = root as Record<string, unknown>
    let steps = at
    for (;;) {
      const keys = Object.keys(node)
      const next = keys[steps % Math.max(1, keys.length)]
      steps = Math.floor(steps / 3)
      const child = next === undefined ? undefined : node[next]
      if (next !== undefined && typeof child === 'object' && child !== null && steps > 0) {
        node = child as Record<string, unknown>
        continue
      }
      const name = key ?? next ?? 'x'
      if (value === 'any_id' && key === null) delete node[name]
      else Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true })
      return
    }
  }
})
