import type { Goal } from '../../../../model/schema/governance'
import { partyName } from '../../../../text/record-names'
import type { Column } from '../column'
import { itemsOf, listCell, listOrNothing } from './cells'
import { withParties } from './party-lists'

type Contribution = NonNullable<Goal['contributions']>[number]

const contributors: Column<Goal> = {
  id: 'contributions',
  kind: 'records',
  label: ({ fields }) => fields.goals.contributions.column ?? fields.goals.contributions.label,
  width: 14,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: (goal) => listCell(goal.contributions?.map(({ party }) => party)),
  write: (value, goal, { texts }) => ({
    contributions: withParties<Contribution>(goal.contributions, itemsOf(value), (party) => ({
      party,
      what: texts.records.fresh.contribution,
    })),
  }),
}

const contributions: Column<Goal> = {
  id: 'contributions.what',
  kind: 'lines',
  label: (texts) => texts.grid.columns.contributions,
  width: 18,
  absence: 'blank',
  to: ['parties'],
  read: (goal, { map, texts }) => {
    const said = (goal.contributions ?? []).map(({ party, what }) =>
      texts.grid.holder(partyName(map.parties, party), what),
    )
    return listOrNothing(said)
  },
}

const interests: Column<Goal> = {
  id: 'contributions.interest',
  kind: 'lines',
  label: (texts) => texts.grid.columns.interests,
  width: 18,
  absence: 'blank',
  to: ['parties'],
  read: (goal, { map, texts }) => {
    const said = (goal.contributions ?? []).flatMap(({ party, interest }) =>
      interest ? [texts.grid.holder(partyName(map.parties, party), interest)] : [],
    )
    return listOrNothing(said)
  },
}

/** The columns of what a goal has that is made of parts. */
export const GOAL_PARTS = { contributions: [contributors, contributions, interests] }
