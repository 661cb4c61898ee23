import { expect, it } from 'vitest'
import { withinLimit } from '../../../src/ui/kit/page/within-limit'

const LISTS = [['a', 'b'], [], ['c', 'd', 'e'], ['f']]

it('takes from the first list first, and from the others what room is left', () => {
  expect(withinLimit(LISTS, 4)).toEqual([['a', 'b'], [], ['c', 'd'], []])
  expect(withinLimit(LISTS, 1)).toEqual([['a'], [], [], []])
})

it('takes all when all fits, and nothing when nothing may', () => {
  expect(withinLimit(LISTS, 6)).toEqual(LISTS)
  expect(withinLimit(LISTS, Number.POSITIVE_INFINITY)).toEqual(LISTS)
  expect(withinLimit(LISTS, 0)).toEqual([[], [], [], []])
  expect(withinLimit(LISTS, -3)).toEqual([[], [], [], []])
})
