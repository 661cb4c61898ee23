import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import type { Chapter as ChapterText } from '../../../text/narrative/plain-text'
import { useSession } from '../../base/state/session-store'
import { usePrinting } from '../../kit/page/use-printing'
import { Chapter, MORE } from './chapter'

/** As many sentences of a chapter as are there at first: more than a screen, and quick on a map of thousands. */
const FIRST = 200

interface StoryProps {
  readonly chapters: readonly ChapterText[]
  readonly wanted: string
}

/** The chapters of the text: one tab stop, and arrows from sentence to sentence. */
export function Story({ chapters, wanted }: StoryProps) {
  const selection = useSession((state) => state.selection)
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({})
  const [current, setCurrent] = useState<Place>()
  const isPrinting = usePrinting()
  const root = useRef<HTMLDivElement>(null)
  const chosen = selection[0]
  const order = placesOf(chapters)
  const tabStop = current && isToldIn(chapters, current) ? current : placeOf(chapters, order, chosen)

  useEffect(() => {
    if (chosen !== undefined) sentenceOf(root.current, chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    const from = event.target
    if (
      !(from instanceof HTMLElement) ||
      from.dataset.record === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.narrative-sentence')]
    const at = all.indexOf(from)
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    all[to]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go between the buttons inside; each is one by itself.
    <div
      className="narrative-story"
      ref={root}
      onKeyDown={handleKey}
      onFocus={({ target }) => {
        const chapter = target.closest<HTMLElement>('[data-chapter]')?.dataset.chapter
        if (target.dataset.record && chapter) setCurrent({ chapter, record: target.dataset.record })
      }}
    >
      {chapters.map((chapter) => {
        const asked = limits[chapter.id] ?? FIRST
        const place = chosen === undefined ? undefined : order.get(chosen)
        const limit = place?.chapter === chapter.id ? Math.max(asked, place.at + 1) : asked
        return (
          <Chapter
            key={chapter.id}
            chapter={chapter}
            limit={isPrinting ? Number.POSITIVE_INFINITY : limit}
            onMore={() => setLimits({ ...limits, [chapter.id]: limit + MORE })}
            wanted={wanted}
            selection={selection}
            tabStop={tabStop?.chapter === chapter.id ? tabStop.record : undefined}
          />
        )
      })}
    </div>
  )
}

/** A sentence of the text: what changes is told in a chapter of its own, so a record may be told of twice. */
interface Place {
  readonly chapter: string
  readonly record: Id
}

function isToldIn(chapters: readonly ChapterText[], { chapter, record }: Place): boolean {
  const sections = chapters.find(({ id }) => id === chapter)?.sections ?? []
  return sections.some(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.record?.id === record))
}

/** The sentence about what was chosen, else the first one. */
function placeOf(
  chapters: readonly ChapterText[],
  order: ReturnType<typeof placesOf>,
  chosen: Id | undefined,
): Place | undefined {
  const known = chosen === undefined ? undefined : order.get(chosen)
  if (known && chosen !== undefined) return { chapter: known.chapter, record: chosen }
  for (const { id, sections } of chapters) {
    for (const { paragraphs } of sections) {
      const [first] = paragraphs.flatMap(({ record }) => record ?? [])
      if (first) return { chapter: id, record: first.id }
    }
  }
  return undefined
}

/** In which chapter each record is told of, and as the how manieth paragraph there, from 0. */
function placesOf(
  chapters: readonly ChapterText[],
): ReadonlyMap<Id, { readonly chapter: string; readonly at: number }> {
  const places = new Map<Id, { chapter: string; at: number }>()
  for (const chapter of chapters) {
    let at = 0
    for (const { paragraphs } of chapter.sections) {
      for (const { record } of paragraphs) {
        if (record) places.set(record.id, { chapter: chapter.id, at })
        at++
      }
    }
  }
  return places
}

function sentenceOf(root: HTMLElement | null, id: Id): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`) ?? null
}
