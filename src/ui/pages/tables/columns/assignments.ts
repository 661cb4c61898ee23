import { LIMITS } from '../../../../model/limits'
import type { Assignment } from '../../../../model/schema/steering'
import type { Column } from '../column'
import { checkWith, evidence, findings } from './evidence'
import { date, reference, references, requiredReference, requiredText } from './make'

const amount: Column<Assignment> = {
  id: 'volume.amount',
  kind: 'number',
  label: (texts) => texts.records.assignment.amount,
  width: 7.5,
  allowsNone: true,
  absence: 'question',
  read: ({ volume }) => (volume === null ? null : volume?.amount),
  write: (value, { volume }, { texts }) => {
    if (typeof value !== 'number') return { volume: value === null ? null : undefined }
    return { volume: { amount: value, unit: volume?.unit ?? texts.records.fresh.volumeUnit } }
  },
}

const unit: Column<Assignment> = {
  id: 'volume.unit',
  kind: 'text',
  label: (texts) => texts.records.assignment.unit,
  width: 9,
  absence: 'blank',
  maxLength: LIMITS.line,
  read: ({ volume }) => volume?.unit,
  write: (value, { volume }) => {
    if (volume && typeof value === 'string') return { volume: { ...volume, unit: value } }
    return volume || typeof value === 'string' ? 'noVolume' : {}
  },
}

const checkedBy: Column<Assignment> = {
  id: 'chainEffectChecked.by',
  kind: 'reference',
  label: (texts) => texts.records.assignment.effect,
  width: 13,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: ({ chainEffectChecked: check }) => (check === null ? null : check?.by),
  write: (value, { chainEffectChecked: known }) => ({ chainEffectChecked: checkWith(known, value) }),
}

const checkedOn: Column<Assignment> = {
  id: 'chainEffectChecked.date',
  kind: 'date',
  label: (texts) => texts.grid.columns.effectCheckedOn,
  width: 10,
  isRequired: true,
  absence: 'blank',
  read: ({ chainEffectChecked: check }) => check?.date,
  write: (value, { chainEffectChecked: check }) => {
    if (typeof value !== 'string') return {}
    return check ? { chainEffectChecked: { ...check, date: value } } : 'noChecker'
  },
}

/** What an assignment has, in columns. */
export const assignmentColumns: readonly Column<Assignment>[] = [
  requiredText<Assignment>('product', (texts) => texts.records.assignment.product, { width: 18 }),
  requiredReference<Assignment>('triangle', (texts) => texts.records.assignment.triangle, ['triangles'], { width: 14 }),
  requiredReference<Assignment>('client', (texts) => texts.records.assignment.client, ['parties']),
  findings,
  date<Assignment>('from', (texts) => texts.records.assignment.from),
  date<Assignment>('until', (texts) => texts.records.assignment.until),
  amount,
  unit,
  references<Assignment>('goals', (texts) => texts.records.assignment.goals, ['goals']),
  references<Assignment>('agreements', (texts) => texts.records.assignment.agreements, ['agreements']),
  checkedBy,
  checkedOn,
  references<Assignment>('inTensionWith', (texts) => texts.records.assignment.inTensionWith, ['assignments']),
  reference<Assignment>('partOf', (texts) => texts.records.assignment.partOf, ['assignments'], { width: 14 }),
  reference<Assignment>('follows', (texts) => texts.records.assignment.follows, ['assignments'], { width: 14 }),
  ...evidence,
]
