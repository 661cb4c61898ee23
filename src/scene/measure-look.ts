import type { Id } from '../model/id'
import type { ColorToken } from './theme'

/** A measure that drives how cards look. */
export interface MeasureLook {
  readonly channel: 'size' | 'color'
  /** Short name of the measure, as it stands before the figure on the card. */
  readonly label: string
  /** What the legend says: which trait of a card shows which measure. */
  readonly legend: string
  readonly values: ReadonlyMap<Id, number>
  /** The figure in the user's notation. */
  readonly format: (value: number) => string
}

const TINTS = ['surface', 'measure-1', 'measure-2', 'measure-3', 'measure-4'] as const satisfies readonly ColorToken[]
const LARGEST = 1.3

/** Scale (1 to 1.3) or tint of one party's card, from its share of the highest value. The figure stands beside it. */
export function lookOf(
  measure: MeasureLook | undefined,
  id: Id,
): { scale?: number; tint?: ColorToken; figure?: string } {
  const value = measure?.values.get(id)
  if (!measure || value === undefined) return {}
  let highest = 0
  for (const other of measure.values.values()) highest = Math.max(highest, other)
  const part = highest === 0 ? 0 : value / highest
  const figure = `${measure.label}: ${measure.format(value)}`
  if (measure.channel === 'size') return { scale: 1 + (LARGEST - 1) * Math.sqrt(part), figure }
  const tint = TINTS[Math.min(TINTS.length - 1, Math.ceil(part * (TINTS.length - 1)))]
  return tint ? { tint, figure } : { figure }
}
