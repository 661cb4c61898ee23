import { create } from 'zustand'
import type { Id } from '../../../model/id'
import { refusalNow } from '../state/document-store'
import { type SessionState, useSession } from '../state/session-store'

// Session state: what stands in open fields and has not become part of the map. It is kept beside the map (see
// `storage/keep-drafts`), so that whatever becomes of this tab, the field opens again with its text.

/** Where on the screen a text was being typed: what has to be as it was for its field to be there again. */
const WHERE = ['page', 'lens', 'view', 'alsoShown', 'selection', 'panel', 'panelOpen', 'draft', 'shownFinding'] as const
export type Where = Pick<SessionState, (typeof WHERE)[number]>

/** A text that is being typed. */
export interface OpenText {
  /** Which field of which record: the same each time that field opens. */
  readonly key: string
  /** What the field is called, for whoever has to find it. */
  readonly label: string
  readonly text: string
  /** What stood in the field before; a field that holds something else by now does not take the text. */
  readonly before: string
  /** When it was last typed in, in milliseconds since 1970. */
  readonly at: number
  readonly where: Where
  /** For a form of more fields: what stands in each. */
  readonly form?: Readonly<Record<string, string>> | undefined
}

interface OpenTexts {
  /** The map they were typed for. */
  readonly map: Id | null
  /** In fields that are open, or were when this tab last had them on the screen. */
  readonly texts: ReadonlyMap<string, OpenText>
  /** From an earlier session, until a field takes them or the user puts them away. */
  readonly recovered: ReadonlyMap<string, OpenText>
}

export const useOpenTexts = create<OpenTexts>(() => ({ map: null, texts: new Map(), recovered: new Map() }))

/** Keeps what stands in a field from now on; not while nothing can be changed, as then it can become part of no map. */
export function keepText(field: Pick<OpenText, 'key' | 'label' | 'before' | 'form'>, text: string): void {
  if (refusalNow()) return
  const session = useSession.getState()
  const where = Object.fromEntries(WHERE.map((part) => [part, session[part]])) as unknown as Where
  const open: OpenText = { ...field, text, at: Date.now(), where }
  useOpenTexts.setState(({ texts, recovered }) => ({
    texts: new Map(texts).set(field.key, open),
    recovered: without(recovered, field.key),
  }))
}

/** Keeps it no longer: it has become part of the map, or was given up. */
export function dropText(key: string): void {
  useOpenTexts.setState(({ texts, recovered }) => {
    if (!texts.has(key) && !recovered.has(key)) return {}
    return { texts: without(texts, key), recovered: without(recovered, key) }
  })
}

/**
 * The text that was left for a field when it was last open, here or in an earlier session; only when the field still
 * holds what it held then. When it holds the text itself, the session ended between keeping the one and the other.
 */
export function textLeft(key: string, value: string): OpenText | undefined {
  const { texts, recovered } = useOpenTexts.getState()
  const open = recovered.get(key) ?? texts.get(key)
  return open?.before === value ? open : undefined
}

/** Lets go of a text that an earlier session left for a field when the field holds it by now. */
export function dropKnown(key: string, value: string): void {
  if (useOpenTexts.getState().recovered.get(key)?.text.trim() === value) dropText(key)
}

/** Whether this is the text that was typed last of all that an earlier session left. */
export function isLatestRecovered({ key }: OpenText): boolean {
  return latestOf(useOpenTexts.getState().recovered.values())?.key === key
}

/** A field has taken its text back: from here on it is one of the open ones. */
export function takeRecovered(open: OpenText): void {
  useOpenTexts.setState(({ texts, recovered }) =>
    recovered.has(open.key)
      ? { texts: new Map(texts).set(open.key, open), recovered: without(recovered, open.key) }
      : {},
  )
}

/** Begins anew for another map (or none), with what an earlier session left of it. */
export function startTexts(map: Id | null, left: readonly OpenText[] = []): void {
  useOpenTexts.setState({ map, texts: new Map(), recovered: new Map(left.map((open) => [open.key, open])) })
}

/** The one that was typed in last. */
export function latestOf(texts: Iterable<OpenText>): OpenText | undefined {
  let latest: OpenText | undefined
  for (const open of texts) if (!latest || open.at >= latest.at) latest = open
  return latest
}

const finishers = new Set<() => void>()

/** Has something done when the page may be about to go. @returns a function that ends it */
export function onFinish(finish: () => void): () => void {
  finishers.add(finish)
  return () => {
    finishers.delete(finish)
  }
}

/** Lets what stands in open fields become part of the map, as far as the fields take it. */
export function finishTyping(): void {
  for (const finish of [...finishers]) finish()
}

function without(texts: ReadonlyMap<string, OpenText>, key: string): ReadonlyMap<string, OpenText> {
  if (!texts.has(key)) return texts
  const rest = new Map(texts)
  rest.delete(key)
  return rest
}
