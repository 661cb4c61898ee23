import { fold, matchesText } from '../../../text/match-text'

export interface ComboOption {
  readonly id: string
  readonly label: string
  /** A second, quieter line. */
  readonly detail?: string | undefined
  /** What has to be known before choosing it; on a line of its own, and never quiet. */
  readonly note?: string | undefined
  /** A few letters at the end of the row, such as a department's code. */
  readonly mark?: string | undefined
  /** Shown more quietly: a choice that says there is no value. */
  readonly isQuiet?: boolean
  /** What was typed is so clearly its beginning that Enter may take it; false for one that is only taken by its whole name. */
  readonly isLikely?: boolean | undefined
  /** Texts besides the label that, typed in full, mean this option. */
  readonly alsoKnownAs?: readonly string[] | undefined
}

export interface ComboGroup {
  readonly id: string
  readonly title?: string | undefined
  readonly options: readonly ComboOption[]
}

type Listed<K extends string> = readonly (ComboOption & { readonly id: K })[]

/** Options that are not made before somebody asks for them: a large map has ten thousand to choose from. */
export interface LaterOptions<K extends string = string> {
  readonly all: () => Listed<K>
  /** What one of them is called, without making the others. */
  readonly labelOf: (id: K) => string | undefined
}

/** Options to choose from, there already or not made yet. */
export type Options<K extends string = string> = Listed<K> | LaterOptions<K>

/** All of the options. */
export function allOf<K extends string>(options: Options<K>): Listed<K> {
  return 'all' in options ? options.all() : options
}

/** What one of the options is called; undefined for one that is not among them. */
export function labelAmong<K extends string>(options: Options<K>, id: K): string | undefined {
  return 'all' in options ? options.labelOf(id) : options.find((option) => option.id === id)?.label
}

/** Rows shown at once; more would be scrolled through by nobody. */
const SHOWN = 60

/** The first rows of the groups, without empty groups, and how many options are left out. */
export function firstRows(groups: readonly ComboGroup[]): { groups: readonly ComboGroup[]; leftOut: number } {
  let room = SHOWN
  let leftOut = 0
  const shown: ComboGroup[] = []
  for (const group of groups) {
    const options = group.options.slice(0, room)
    leftOut += group.options.length - options.length
    room -= options.length
    if (options.length > 0) shown.push({ ...group, options })
  }
  return { groups: shown, leftOut }
}

/** The option that the typed text names in full, the first when more than one does. */
export function exactOption(options: readonly ComboOption[], text: string): ComboOption | undefined {
  const typed = fold(text)
  if (typed === '') return undefined
  return options.find(({ label, alsoKnownAs = [] }) => [label, ...alsoKnownAs].some((name) => fold(name) === typed))
}

/** The first option that is clearly meant, if any. */
export function likelyOption(options: readonly ComboOption[]): ComboOption | undefined {
  return options.find(({ isLikely }) => isLikely)
}

/** The options that fit the query, those whose label begins with it first; all of them for an empty query. */
export function fittingOptions(options: readonly ComboOption[], query: string): readonly ComboOption[] {
  const typed = fold(query)
  if (typed === '') return options
  const found = options.filter(({ label, detail = '' }) => matchesText(`${label} ${detail}`, query))
  const begins = (option: ComboOption) => fold(option.label).startsWith(typed)
  return [...found.filter(begins), ...found.filter((option) => !begins(option))]
}
