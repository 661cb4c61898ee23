import { expect, test } from 'vitest'
import { buildChainGraph } from '../../../src/graph/chain-graph'
import { forOverlappingMeetings, overlapClusters } from '../../../src/graph/facts/meeting-overlap'
import { meetingOverload } from '../../../src/graph/rules/meeting-overload'
import type { Meeting } from '../../../src/model/schema/governance'
import { chainMap, party } from '../../support/chain-builder'
import { cpuTime } from '../../support/cpu-time'

const NAMES = Array.from({ length: 20 }, (_, i) => `p${i}`)

function graphOf(count: number, fields: (i: number) => Partial<Meeting>) {
  const meetings = Array.from({ length: count }, (_, i): Meeting => {
    const id = `m${String(i).padStart(4, '0')}`
    const participants = NAMES.map((name) => ({ party: name }))
    return { id, name: id, scope: 'chain', permanence: 'standing', participants, ...fields(i) }
  })
  return buildChainGraph(chainMap({ parties: NAMES.map((name) => party(name)), meetings }))
}

test('clusters come from the pairs: first the known ones, then what questions join to them', () => {
  const graph = graphOf(6, (i) => (i < 3 ? { character: 'decides', level: 'tactical' } : { character: 'decides' }))
  const pairs: string[] = []
  forOverlappingMeetings(graph, ({ a, b, known }) => pairs.push(`${a.id} ${b.id} ${known}`))
  expect(pairs).toHaveLength(15)
  expect(pairs).toContain('m0000 m0001 true')
  expect(overlapClusters(graph)).toEqual({
    known: [['m0000', 'm0001', 'm0002']],
    open: [['m0000', 'm0001', 'm0002', 'm0003', 'm0004', 'm0005']],
  })
})

test('two thousand meetings of the same parties are put together without a list of their pairs', () => {
  const graph = graphOf(2000, () => ({ character: 'decides', level: 'tactical' }))
  const before = cpuTime()
  const found = meetingOverload.check(graph)
  expect(cpuTime() - before).toBeLessThan(10_000)
  expect(found.find(({ message }) => message === 'meeting-overload.alike')?.values.count).toBe(2000)
})
