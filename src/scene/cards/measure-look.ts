import type { Id } from '../../model/id'
import type { ColorToken } from '../drawing/theme'

/** A measure that drives how cards look. */
export interface MeasureLook {
  readonly channel: 'size' | 'color'
  /** Whether a party simply has it or not: who has not keeps a plain card without words. */
  readonly isYesNo: boolean
  /** Short name of the measure, as it stands before the figure on the card. */
  readonly label: string
  /** What the legend says: which trait of a card shows which measure. */
  readonly legend: string
  readonly values: ReadonlyMap<Id, number>
  /** The figure in the user's notation. */
  readonly format: (value: number) => string
}

/** Groups of parties: a tint and a letter on each card. */
export interface GroupLook {
  readonly channel: 'group'
  /** By party, the place of its group; who is in none stays plain. */
  readonly places: ReadonlyMap<Id, number>
  /** What a group is called, from its letter. */
  readonly tag: (letter: string) => string
  /** What the legend says of a group, from what it is called, how many of its parties are drawn and how many it has. */
  readonly legend: (tag: string, drawn: number, all: number) => string
  /** What the legend says of the groups it has no room for. */
  readonly more: (count: number) => string
}

export type CardMeasureLook = MeasureLook | GroupLook

/** What a measure makes of one card. */
interface CardMeasure {
  readonly scale?: number
  readonly tint?: ColorToken
  readonly figure?: string
  /** The letter of the party's group. */
  readonly letter?: string
}

const TINTS = ['surface', 'measure-1', 'measure-2', 'measure-3', 'measure-4'] as const satisfies readonly ColorToken[]
const LARGEST = 1.3

const GROUP_TINTS = [
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
  'group-8',
] as const satisfies readonly ColorToken[]

/** The letter of the group at this place: A to Z, then AA, AB and so on. */
export function groupLetter(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : groupLetter(Math.floor(place / 26) - 1) + last
}

/** The tint of the group at this place. Tints come round again: the letter tells the groups apart. */
export function groupTint(place: number): ColorToken {
  return GROUP_TINTS[place % GROUP_TINTS.length] ?? 'group-1'
}

const highest = new WeakMap<ReadonlyMap<Id, number>, number>()

/** The highest value, looked for once per measure: every card asks for it. */
function highestOf(values: ReadonlyMap<Id, number>): number {
  const known = highest.get(values)
  if (known !== undefined) return known
  let found = 0
  for (const value of values.values()) found = Math.max(found, value)
  highest.set(values, found)
  return found
}

/** Scale (1 to 1.3) or tint of one party's card, from its share of the highest value. The figure stands beside it. */
export function lookOf(measure: CardMeasureLook | undefined, id: Id): CardMeasure {
  if (measure?.channel === 'group') {
    const place = measure.places.get(id)
    if (place === undefined) return {}
    const letter = groupLetter(place)
    return { tint: groupTint(place), figure: measure.tag(letter), letter }
  }
  const value = measure?.values.get(id)
  if (!measure || value === undefined || (measure.isYesNo && value === 0)) return {}
  const top = highestOf(measure.values)
  const part = top === 0 ? 0 : value / top
  const figure = `${measure.label}: ${measure.format(value)}`
  if (measure.channel === 'size') return { scale: 1 + (LARGEST - 1) * Math.sqrt(part), figure }
  const tint = TINTS[Math.min(TINTS.length - 1, Math.ceil(part * (TINTS.length - 1)))]
  return tint ? { tint, figure } : { figure }
}
