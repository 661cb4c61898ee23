import { expect, test } from 'vitest'
import { buildTree } from '../../src/text/outline/build-tree'
import type { TreeNode } from '../../src/text/outline/tree-node'
import { longDate, textsOf } from '../../src/text/texts'
import { chainMap, party } from '../support/chain-builder'
import { cpuTime } from '../support/cpu-time'

test('thousands of days are written with one and the same format', () => {
  const before = cpuTime()
  for (let i = 0; i < 20_000; i++) longDate('2026-01-31', i % 2 === 0 ? 'nl' : 'en')
  expect(cpuTime() - before).toBeLessThan(1500)
  expect(longDate('2026-01-31', 'nl')).toBe('31 januari 2026')
  expect(longDate('2026-01-31', 'en')).toBe('31 January 2026')
})

test('an outline of parties that are all in hundreds of chains looks up the chains of each party once', () => {
  const ids = Array.from({ length: 200 }, (_, i) => `c${i}`)
  let reads = 0
  const parties = Array.from({ length: 50 }, (_, i) => {
    const one = party(`p${i}`)
    return Object.defineProperty({ ...one }, 'chains', {
      enumerable: true,
      get: () => {
        reads++
        return ids
      },
    }) as typeof one
  })
  const map = chainMap({ chains: ids.map((id) => ({ id, name: id })) })
  const tables = { ...map, parties: Object.fromEntries(parties.map((one) => [one.id, one])) }
  const unfold = (node: TreeNode) => node.children().forEach(unfold)
  buildTree(tables, textsOf('nl')).forEach(unfold)
  expect(reads).toBeLessThan(parties.length * 4)
})
