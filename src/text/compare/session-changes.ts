import { compareMaps } from '../../graph/compare/compare-maps'
import type { ChainMap } from '../../model/chain-map'
import type { Collection } from '../../model/collections'
import { LIMITS } from '../../model/limits'
import type { Session } from '../../model/schema/session'
import { countWords } from '../count-words'
import { type Language, textsOf } from '../texts'
import { tellChanges } from './tell-changes'

/** What was said in a session: it stands in its record already, and is no change of the chain. */
const SAID: readonly string[] = ['sessions', 'actions', 'decisions', 'answers'] satisfies readonly Collection[]

/** More sentences than this nobody reads back; then the numbers say more. */
const MOST_TOLD = 40

/**
 * What a session did to the map: a sentence for each record, or numbers when that would be too many. What was agreed is
 * left out, and so is what stands elsewhere on the drawing.
 *
 * @param start the map as it was when the session began
 */
export function sessionChanges(start: ChainMap, now: ChainMap, language: Language): readonly string[] {
  const { records, map, ...sides } = compareMaps(start, now)
  const comparison = {
    ...sides,
    records: records.filter(({ collection }) => !SAID.includes(collection)),
    map: map.filter(({ field }) => field !== 'decisionOrder'),
  }
  const told = tellChanges(comparison, { language, layout: false })
  if (told.length <= MOST_TOLD) return told.map(({ text }) => asLine(text))
  const texts = textsOf(language)
  const words = texts.agreed.changes
  const ofMap = told.filter(({ about }) => about === 'map').map(({ text }) => asLine(text))
  const counted = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const counts: Partial<Record<Collection, number>> = {}
    for (const change of comparison.records)
      if (change.kind === kind) counts[change.collection] = (counts[change.collection] ?? 0) + 1
    const things = countWords(counts, texts)
    return things === '' ? [] : [words[kind](things)]
  })
  return [...ofMap, ...counted]
}

interface Closing {
  /** The map as it was when the session began; undefined when that is not known any more. */
  readonly start: ChainMap | undefined
  readonly now: ChainMap
  /** The day it ends. */
  readonly day: string
  readonly language: Language
}

/**
 * What a session gets when it ends: the day, and what changed. What people wrote there already stays, before what they
 * had not; no changes at all where nothing is known of how it began and nobody wrote any.
 */
export function closingOf(session: Session, { start, now, day, language }: Closing): Closed {
  const written = session.changes ?? []
  if (!start && written.length === 0) return { endedOn: day }
  const told = start ? sessionChanges(start, now, language) : []
  const changes = [...written, ...told.filter((line) => !written.includes(line))].slice(0, LIMITS.listItems)
  return { endedOn: day, changes }
}

type Closed = { readonly endedOn: string; readonly changes?: string[] }

/** What somebody wrote about what changed: one thing a line, without marks of a list before it. */
export function changesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const change = asLine(line.replace(/^\s*[-*•–]\s+/, ''))
    return change === '' ? [] : [change]
  })
}

function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.text)
}
