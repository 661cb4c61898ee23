import { LIMITS } from '../../../../model/limits'
import type { Goal } from '../../../../model/schema/governance'
import { GOAL_ORIGINS } from '../../../../model/vocabulary'
import { partyName } from '../../../../text/record-names'
import type { Column } from '../column'
import { evidence, findings } from './evidence'
import { choice, date, itemsOf, listCell, longText, reference, references, requiredText } from './make'
import { withParties } from './party-lists'

type Contribution = NonNullable<Goal['contributions']>[number]

const contributors: Column<Goal> = {
  id: 'contributions',
  kind: 'references',
  label: (texts) => texts.grid.columns.contributionParties,
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
    return said.length > 0 ? said : undefined
  },
}

/** What a goal has, in columns. */
export const goalColumns: readonly Column<Goal>[] = [
  {
    ...requiredText<Goal>('text', (texts) => texts.records.goal.text, { width: 22, maxLength: LIMITS.text }),
    kind: 'long',
  },
  findings,
  choice<Goal>(
    'origin',
    (texts) => texts.records.goal.origin,
    GOAL_ORIGINS,
    (texts) => texts.records.goalOrigin,
  ),
  reference<Goal>('adoptedIn', (texts) => texts.records.goal.adoptedIn, ['meetings'], { width: 14 }),
  date<Goal>('date', (texts) => texts.records.goal.date, { width: 9.5 }),
  longText<Goal>('indicator', (texts) => texts.records.goal.indicator),
  contributors,
  contributions,
  references<Goal>('inTensionWith', (texts) => texts.records.goal.inTensionWith, ['goals']),
  reference<Goal>('chain', (texts) => texts.records.chain, ['chains'], {
    allowsNone: false,
    absence: (texts) => texts.records.everyChain,
  }),
  ...evidence,
]
