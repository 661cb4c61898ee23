import { describe, expect, it } from 'vitest'
import { COLLECTIONS } from '../../src/model/chain-map'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'
import type { Problem } from '../../src/model/problem'
import { enCommands } from '../../src/text/en/commands'
import { enProblems } from '../../src/text/en/problems'
import { nlCommands } from '../../src/text/nl/commands'
import { nlProblems } from '../../src/text/nl/problems'

/** Values as the model gives them, enough for every sentence. */
const VALUES = {
  max: 5000,
  min: 2,
  length: 6000,
  count: 6000,
  line: 3,
  column: 14,
  version: 7,
  known: 1,
  name: 'stap',
  expected: 'parties, goals',
  found: 'steps',
  field: 'veld',
  value: 'waarde',
  allowed: 'a, b',
  options: 'party, triangle',
  id: 'id_1',
  first: 'parties[2].id',
  step: 's',
  chain: 'k',
  whole: 'id_2',
  shown: 1000,
  department: 'XYZ',
  from: 1,
  to: 2,
}

const BASE = { format: 'ketenkaart', version: CURRENT_VERSION, id: 'm', title: 'Keten', status: 'draft' }
const [first] = readProblems({
  dependencies: [{ id: 'd', supplier: 'a', dependent: 'b', product: 'x', flow: 'product' }],
})
const focus = readProblems({ views: [{ id: 'v', title: 'V', focus: 'weg' }] })
const moment = readProblems({
  couplingPoints: [{ id: 'c', kind: 'process', ends: [{ party: 'a' }, { party: 'b' }], moment: true }],
})

function readProblems(fields: object): readonly Problem[] {
  const result = readChainMap(JSON.stringify({ ...BASE, ...fields }))
  return result.ok ? [] : result.problems
}

describe.each([
  ['Dutch', nlProblems],
  ['English', enProblems],
] as const)('the %s sentences', (_language, texts) => {
  it('say something finished for every code', () => {
    for (const group of [texts.problems, texts.notices, texts.refusals]) {
      for (const [code, say] of Object.entries(group)) {
        const sentence = say(VALUES)
        expect(sentence, code).toMatch(/^[\p{Lu}"].*[.?]$/u)
        expect(sentence, code).not.toMatch(/undefined|NaN|\[object/)
      }
    }
  })

  it('put the values of the model into words', () => {
    expect(texts.problems['wrong-collection'](VALUES)).not.toMatch(/parties|goals|steps/)
    for (const problem of [first, ...focus, ...moment]) {
      if (!problem) throw new Error('the file opened')
      const sentence = texts.problems[problem.code](problem.values)
      for (const code of [...COLLECTIONS, 'string', 'boolean']) expect(sentence).not.toContain(` ${code}`)
    }
  })
})

describe('the names of undo steps', () => {
  it('differ between what differs and fit behind a colon', () => {
    for (const names of [nlCommands, enCommands]) {
      for (const name of Object.values(names)) expect(name).toMatch(/^[a-z][a-z ]+$/)
      const own = Object.entries(names).filter(([label]) => label !== 'add-record:parties')
      expect(new Set(own.map(([, name]) => name)).size).toBe(own.length)
    }
  })
})
