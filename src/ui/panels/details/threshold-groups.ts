import { type Settings, settingsSchema } from '../../../model/schema/settings'
import type { nlSettings } from '../../../text/nl/settings'
import type { NumberRule } from '../../../text/parse-number'

export type SettingName = keyof Settings
export type ThresholdUnit = keyof typeof nlSettings.units

interface ThresholdGroup {
  readonly id: keyof typeof nlSettings.groups
  readonly fields: readonly { readonly name: SettingName; readonly unit: ThresholdUnit }[]
}

/** Every threshold once, in the order in which the form shows them. */
export const THRESHOLD_GROUPS: readonly ThresholdGroup[] = [
  {
    id: 'structure',
    fields: [
      { name: 'minimumParties', unit: 'parties' },
      { name: 'manyDependents', unit: 'parties' },
    ],
  },
  {
    id: 'steering',
    fields: [
      { name: 'manyClients', unit: 'clients' },
      { name: 'chainLeadParties', unit: 'parties' },
      { name: 'agencyYears', unit: 'years' },
    ],
  },
  {
    id: 'agreements',
    fields: [
      { name: 'nearlyExpiredDays', unit: 'days' },
      { name: 'reviewAfterDays', unit: 'days' },
    ],
  },
  {
    id: 'meetings',
    fields: [
      { name: 'forumCoverage', unit: 'percent' },
      { name: 'forumDepartments', unit: 'departments' },
      { name: 'temporaryMeetings', unit: 'meetings' },
      { name: 'meetingsPerFunction', unit: 'meetings' },
      { name: 'meetingOverlap', unit: 'percent' },
    ],
  },
  {
    id: 'goals',
    fields: [
      { name: 'goalParties', unit: 'parties' },
      { name: 'goalGraceMonths', unit: 'months' },
    ],
  },
  { id: 'capacity', fields: [{ name: 'growth', unit: 'percent' }] },
  {
    id: 'map',
    fields: [
      { name: 'staleDays', unit: 'days' },
      { name: 'confirmedShare', unit: 'percent' },
      { name: 'unknownShare', unit: 'percent' },
    ],
  },
]

/** How the number in the field stands to the one in the file: a part of 1 is typed as a percentage. */
function factorOf(unit: ThresholdUnit): number {
  return unit === 'percent' ? 100 : 1
}

/** The number as the field shows it. A default can be a fraction where only whole numbers count: rounded up it is the same. */
export function shownThreshold(value: number, unit: ThresholdUnit): number {
  return unit === 'percent' ? value * factorOf(unit) : Math.ceil(value)
}

/** The number as the file holds it. */
export function storedThreshold(value: number, unit: ThresholdUnit): number {
  return Number((value / factorOf(unit)).toFixed(6))
}

/** What may be typed: the limits of the file, in the unit of the field. */
export function thresholdRule(name: SettingName, unit: ThresholdUnit): Required<NumberRule> {
  const { minValue, maxValue, isInt } = settingsSchema.shape[name].unwrap()
  const factor = factorOf(unit)
  return { min: (minValue ?? 0) * factor, max: (maxValue ?? Number.MAX_SAFE_INTEGER) * factor, isWhole: isInt }
}

/** The thresholds after a change; undefined when none is left that differs from the standard set. */
export function changedSettings(
  own: Settings | undefined,
  name: SettingName,
  value: number | undefined,
): Settings | undefined {
  const { [name]: _former, ...rest } = own ?? {}
  const next: Settings = value === undefined ? rest : { ...rest, [name]: value }
  return Object.keys(next).length > 0 ? next : undefined
}
