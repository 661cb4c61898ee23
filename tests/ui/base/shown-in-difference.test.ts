import { expect, it } from 'vitest'
import { differenceOf } from '../../../src/graph/compare/difference'
import { shownParties } from '../../../src/ui/base/state/shown-parties'
import { chainMap, party } from '../../support/chain-builder'

const views = [{ id: 'v', title: 'Kern', filters: { parties: ['a'] } }]
const before = chainMap({ views, parties: ['a', 'b', 'gone'].map((id) => party(id)) })
const after = chainMap({ views, parties: ['a', 'b', 'come'].map((id) => party(id)) })
const choice = { view: 'v', alsoShown: [], hidden: [] }

it('a difference shows what it marks, whatever the view knew of', () => {
  const difference = differenceOf(before, after)
  expect([...(shownParties(difference.both, choice, difference) ?? [])].sort()).toEqual(['a', 'come', 'gone'])
  expect([...(shownParties(difference.both, choice) ?? [])]).toEqual(['a'])
})

it('what was hidden by hand stays hidden', () => {
  const difference = differenceOf(before, after)
  const shown = shownParties(difference.both, { ...choice, hidden: ['come'] }, difference)
  expect([...(shown ?? [])].sort()).toEqual(['a', 'gone'])
})
