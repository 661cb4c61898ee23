import { describe, expect, test } from 'vitest'
import { yearOf } from '../../src/graph/facts/year'
import { nextMark } from '../../src/scene/year/next-mark'
import { drawYearRing, type RingMark } from '../../src/scene/year/year-ring'
import { textsOf } from '../../src/text/texts'
import { monthBeside, stepOf } from '../../src/ui/pages/year/put-moment'
import { chainMap, party } from '../support/chain-builder'

const MAP = chainMap({
  parties: [party('a'), party('b')],
  triangles: [
    { id: 'ta', contractor: 'a' },
    { id: 'tb', contractor: 'b' },
  ],
  meetings: [{ id: 'm', name: 'Beraad', scope: 'chain', permanence: 'standing', months: [12] }],
})
const { marks } = drawYearRing(
  {
    events: yearOf(MAP),
    late: [],
    triangles: [
      { id: 'ta', name: 'A' },
      { id: 'tb', name: 'B' },
    ],
    size: 640,
  },
  textsOf('nl'),
)

function mark(id: string): RingMark {
  const found = marks.find((one) => one.id === id)
  if (!found) throw new Error(`no mark ${id}`)
  return found
}

describe('keys in the year ring', () => {
  test('left and right go round the year of one track', () => {
    expect(nextMark(marks, mark('ta:assignment-letter:4'), 'ArrowRight')?.id).toBe('ta:progress-report:5')
    expect(nextMark(marks, mark('ta:annual-plan:11'), 'ArrowRight')?.id).toBe('ta:progress-report:1')
    expect(nextMark(marks, mark('ta:progress-report:1'), 'ArrowLeft')?.id).toBe('ta:annual-plan:11')
    expect(nextMark(marks, mark('tb:offer:7'), 'Home')?.id).toBe('tb:progress-report:1')
    expect(nextMark(marks, mark('tb:offer:7'), 'End')?.id).toBe('tb:annual-plan:11')
  })

  test('up and down go to the nearest month of the next track, over the turn of the year too', () => {
    expect(nextMark(marks, mark('ta:offer:7'), 'ArrowDown')?.id).toBe('tb:offer:7')
    expect(nextMark(marks, mark('m:12'), 'ArrowUp')?.id).toMatch(/^tb:(progress-report:1|annual-plan:11)$/)
    expect(nextMark(marks, mark('ta:offer:7'), 'ArrowUp')).toBeUndefined()
    expect(nextMark(marks, mark('m:12'), 'ArrowDown')).toBeUndefined()
  })

  test('another key leads nowhere', () => {
    expect(nextMark(marks, mark('ta:offer:7'), 'a')).toBeUndefined()
  })
})

test('plus and minus step over the turn of the year', () => {
  expect([monthBeside(12, 1), monthBeside(1, -1), monthBeside(6, 1)]).toEqual([1, 12, 7])
  expect(['+', '=', '-', '−', 'x'].map(stepOf)).toEqual([1, 1, -1, -1, undefined])
})
