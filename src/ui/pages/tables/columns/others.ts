import { COLLECTIONS } from '../../../../model/chain-map'
import { LIMITS } from '../../../../model/limits'
import type { Answer, Bottleneck, Capacity, Statement } from '../../../../model/schema/findings-and-views'
import type { Chain, Step } from '../../../../model/schema/parties'
import {
  ANSWERS,
  BOTTLENECK_CATEGORIES,
  BOTTLENECK_STATES,
  DIMENSIONS,
  FACTORS,
  STATED_FEATURES,
} from '../../../../model/vocabulary'
import type { Column } from '../column'
import { evidence, evidenceWithSource, findings } from './evidence'
import {
  boolean,
  choice,
  date,
  longText,
  number,
  reference,
  references,
  requiredChoice,
  requiredReference,
  requiredText,
  text,
} from './make'

/** What a bottleneck has, in columns. */
export const bottleneckColumns: readonly Column<Bottleneck>[] = [
  {
    ...requiredText<Bottleneck>('text', (texts) => texts.forms.mainText.bottlenecks, {
      width: 22,
      maxLength: LIMITS.text,
    }),
    kind: 'long',
  },
  findings,
  requiredChoice<Bottleneck>(
    'state',
    (texts) => texts.grid.columns.state,
    BOTTLENECK_STATES,
    (texts) => texts.cards.state,
    { width: 8.5 },
  ),
  requiredChoice<Bottleneck>(
    'category',
    (texts) => texts.grid.columns.category,
    BOTTLENECK_CATEGORIES,
    (texts) => texts.cards.categories,
  ),
  choice<Bottleneck>(
    'dimension',
    (texts) => texts.grid.columns.dimension,
    DIMENSIONS,
    (texts) => texts.grid.dimension,
    { width: 9 },
  ),
  choice<Bottleneck>(
    'factor',
    (texts) => texts.grid.columns.factor,
    FACTORS,
    (texts) => texts.narrative.factor,
  ),
  references<Bottleneck>('about', (texts) => texts.grid.columns.about, COLLECTIONS),
  reference<Bottleneck>('raisedBy', (texts) => texts.grid.columns.raisedBy, ['parties']),
  ...evidence,
]

/** What a capacity has, in columns. */
export const capacityColumns: readonly Column<Capacity>[] = [
  requiredReference<Capacity>('party', (texts) => texts.records.capacity.party, ['parties'], { width: 14 }),
  requiredText<Capacity>('unit', (texts) => texts.records.capacity.unit, { width: 10 }),
  requiredText<Capacity>('period', (texts) => texts.records.capacity.period, { width: 9 }),
  findings,
  number<Capacity>('capacity', (texts) => texts.records.capacity.capacity, { width: 8.5 }),
  number<Capacity>('demand', (texts) => texts.records.capacity.demand, { width: 8.5 }),
  number<Capacity>('backlog', (texts) => texts.records.capacity.backlog, { width: 8.5 }),
  date<Capacity>('asOf', (texts) => texts.records.capacity.asOf, { isRequired: true, allowsNone: false }),
  ...evidenceWithSource,
]

/** What a chain has, in columns: the building blocks of its governance. */
export const chainColumns: readonly Column<Chain>[] = [
  requiredText<Chain>('name', (texts) => texts.forms.mainText.chains, { width: 18, maxLength: LIMITS.name }),
  findings,
  reference<Chain>('steeringGroup', (texts) => texts.grid.columns.steeringGroup, ['meetings'], { width: 14 }),
  reference<Chain>('workingGroup', (texts) => texts.grid.columns.workingGroup, ['meetings'], { width: 14 }),
  reference<Chain>('chainOffice', (texts) => texts.grid.columns.chainOffice, ['parties']),
  text<Chain>('chainManager', (texts) => texts.grid.columns.chainManager),
  text<Chain>('chainDirector', (texts) => texts.grid.columns.chainDirector),
  longText<Chain>('lineManagement', (texts) => texts.grid.columns.lineManagement, { width: 15 }),
  longText<Chain>('decisionModel', (texts) => texts.grid.columns.decisionModel, { width: 15 }),
  longText<Chain>('reporting', (texts) => texts.grid.columns.reporting, { width: 15 }),
  longText<Chain>('informationInfrastructure', (texts) => texts.grid.columns.informationInfrastructure, { width: 15 }),
  longText<Chain>('coreValues', (texts) => texts.grid.columns.coreValues, { width: 15 }),
  boolean<Chain>('sequential', (texts) => texts.grid.columns.sequential),
  ...evidence,
]

/** What a step has, in columns. */
export const stepColumns: readonly Column<Step>[] = [
  requiredText<Step>('name', (texts) => texts.forms.mainText.steps, { width: 20, maxLength: LIMITS.name }),
  {
    id: '-position',
    kind: 'number',
    label: (texts) => texts.grid.columns.position,
    width: 8,
    absence: 'blank',
    isComputed: true,
    read: ({ id, chain }, { map }) => {
      const inChain = map.stepOrder.filter((step) => map.steps[step]?.chain === chain)
      return inChain.indexOf(id) + 1
    },
  },
  requiredReference<Step>('chain', (texts) => texts.records.chain, ['chains'], { width: 16 }),
  findings,
  ...evidence,
]

function readOnly<R extends Answer | Statement>(column: Column<R>): Column<R> {
  const { write: _write, ...rest } = column
  return { ...rest, absence: 'blank' }
}

/** What the room said about findings, in columns to read. */
export const answerColumns: readonly Column<Answer>[] = [
  requiredChoice<Answer>(
    'answer',
    (texts) => texts.grid.columns.answer,
    ANSWERS,
    (texts) => Object.fromEntries(ANSWERS.map((code) => [code, texts.conversation.answers[code].given])),
  ),
  { ...text<Answer>('reason', (texts) => texts.grid.columns.reason, { width: 24 }), kind: 'long' as const },
  text<Answer>('by', (texts) => texts.grid.columns.by),
  text<Answer>('takenUpBy', (texts) => texts.grid.columns.takenUpBy),
  date<Answer>('date', (texts) => texts.grid.columns.date),
  date<Answer>('until', (texts) => texts.grid.columns.until),
].map(readOnly)

/** What parties said of traits that a map cannot show, in columns to read. */
export const statementColumns: readonly Column<Statement>[] = [
  requiredReference<Statement>('party', (texts) => texts.grid.columns.party, ['parties']),
  requiredChoice<Statement>(
    'feature',
    (texts) => texts.grid.columns.feature,
    STATED_FEATURES,
    (texts) => texts.level.features,
    { width: 20 },
  ),
  boolean<Statement>('holds', (texts) => texts.grid.columns.holds),
  { ...reference<Statement>('chain', (texts) => texts.records.chain, ['chains']) },
  text<Statement>('by', (texts) => texts.grid.columns.by),
  date<Statement>('date', (texts) => texts.grid.columns.date),
  longText<Statement>('note', (texts) => texts.forms.evidence.note),
].map(readOnly)
