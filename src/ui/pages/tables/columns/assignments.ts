import { LIMITS } from '../../../../model/limits'
import type { Assignment } from '../../../../model/schema/steering'
import type { Column } from '../column'
import { checkWith } from './evidence'

const amount: Column<Assignment> = {
  id: 'volume.amount',
  kind: 'number',
  label: (texts) => texts.fields.assignments.volume.label,
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
  kind: 'line',
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
  kind: 'record',
  label: (texts) => texts.fields.assignments.chainEffectChecked.label,
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

/** The columns of what an assignment has that is made of parts. */
export const ASSIGNMENT_PARTS = {
  volume: [amount, unit],
  chainEffectChecked: [checkedBy, checkedOn],
}
