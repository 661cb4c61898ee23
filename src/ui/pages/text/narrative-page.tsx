import { showDetails } from '../../base/go-to/details'
import { report } from '../../base/report/report'
import './narrative.css'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { openSignalsAmong } from '../../../graph/conversation/answer-state'
import type { Id } from '../../../model/id'
import { narrate } from '../../../text/narrative/narrate'
import { type Chapter as ChapterText, chaptersOf, findInText, plainText } from '../../../text/narrative/plain-text'
import type { Section } from '../../../text/narrative/section'
import type { Language } from '../../../text/texts'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { forOthers } from '../../base/state/for-others'
import { choosePage, showMessage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { TextField } from '../../kit/fields/text-field'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { PrintHead } from '../../kit/page/print-head'
import { usePrinting } from '../../kit/page/use-printing'
import { Chapter, MORE } from './chapter'

/** As many sentences of a chapter as are there at first: more than a screen, and quick on a map of thousands. */
const FIRST = 200

const NONE: readonly Section[] = []

/** The text of the open map; on a large map it may come a moment after the change. */
function useNarrative(): readonly Section[] {
  const map = useDocument((state) => state.map)
  const findings = useFindings((state) => state.findings)
  const { language } = useTexts()
  const shown = useDeferredValue(findings)
  const told = useDeferredValue(map)
  const today = useToday()
  return useMemo(() => {
    if (!told) return NONE
    const open = openSignalsAmong(shown, told.answers, today).length
    return narrate(told, language, { findings: shown, openFindings: open })
  }, [told, language, shown, today])
}

/** The same for others; undefined without a map. */
function toldToOthers(language: Language, today: string): readonly Section[] | undefined {
  const open = useDocument.getState().map
  if (!open) return undefined
  const { map, found } = forOthers(open)
  const { findings } = found
  return narrate(map, language, { findings, openFindings: openSignalsAmong(findings, map.answers, today).length })
}

/** The whole chain in sentences, each of which leads to the fields of its record. */
export function NarrativePage() {
  const { narrative } = useTexts()
  const hasRecords = useDocument(({ map }) => map !== null && Object.keys(map.parties).length > 0)
  if (hasRecords) return <Narrative />
  const { empty } = narrative.page
  return (
    <PageFrame title={narrative.title} lead={narrative.lead}>
      <EmptyPage
        title={empty.title}
        actions={
          <>
            <Button variant="primary" onPress={() => choosePage('map')}>
              {empty.toMap}
            </Button>
            <Button onPress={() => showDetails()}>{empty.fillIn}</Button>
          </>
        }
      >
        {empty.text}
      </EmptyPage>
    </PageFrame>
  )
}

function Narrative() {
  const texts = useTexts()
  const { language } = texts
  const today = useToday()
  const words = texts.narrative.page
  const sections = useNarrative()
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query).trim().toLocaleLowerCase()
  const found = findInText(sections, wanted)
  const chapters = chaptersOf(found)
  const count = found.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)

  async function copy() {
    try {
      await navigator.clipboard.writeText(plainText(toldToOthers(language, today) ?? sections))
      showMessage('info', words.copied)
    } catch (cause) {
      report(cause, 'clipboard')
      showMessage('warning', words.notCopied)
    }
  }

  return (
    <div className="print-page">
      <PrintHead title={texts.narrative.title} />
      <div className="narrative-frame">
        <PageFrame
          title={texts.narrative.title}
          lead={texts.narrative.lead}
          tools={
            <>
              <TextField
                label={words.search}
                value={query}
                placeholder={words.searchPlaceholder}
                onChange={setQuery}
                onKeyDown={(event) => {
                  if (event.key === 'Escape') setQuery('')
                }}
              />
              <Button onPress={() => void copy()}>{words.copy}</Button>
              <Button onPress={() => window.print()}>{words.print}</Button>
            </>
          }
        >
          <p className="narrative-found no-print" role="status">
            {wanted !== '' && words.found(count, wanted)}
          </p>
          <div className="narrative-columns">
            <Contents chapters={chapters} />
            <Story chapters={chapters} wanted={wanted} />
          </div>
        </PageFrame>
      </div>
    </div>
  )
}

function Contents({ chapters }: { readonly chapters: readonly ChapterText[] }) {
  const words = useTexts().narrative.page
  return (
    <nav className="narrative-contents no-print" aria-label={words.contents}>
      <h3>{words.contents}</h3>
      <ol>
        {chapters.map(({ id, heading, sections }) => (
          <li key={id}>
            <Button variant="quiet" onPress={() => goToChapter(id)}>
              {words.contentsCount(
                heading,
                sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
              )}
            </Button>
          </li>
        ))}
      </ol>
      <p className="keten-help">{words.keys}</p>
    </nav>
  )
}

function goToChapter(id: string): void {
  const heading = document.querySelector<HTMLElement>(`[data-chapter="${CSS.escape(id)}"] > h3`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

interface StoryProps {
  readonly chapters: readonly ChapterText[]
  readonly wanted: string
}

function Story({ chapters, wanted }: StoryProps) {
  const selection = useSession((state) => state.selection)
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({})
  const [current, setCurrent] = useState<Id>()
  const isPrinting = usePrinting()
  const root = useRef<HTMLDivElement>(null)
  const chosen = selection[0]
  const order = placesOf(chapters)
  const tabStop =
    (current !== undefined && order.has(current) ? current : undefined) ??
    (chosen !== undefined && order.has(chosen) ? chosen : undefined) ??
    order.keys().next().value

  useEffect(() => {
    if (chosen !== undefined) sentenceOf(root.current, chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    const from = event.target instanceof HTMLElement ? event.target.dataset.record : undefined
    if (from === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.narrative-sentence')]
    const at = all.findIndex((sentence) => sentence.dataset.record === from)
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
        if (target.dataset.record) setCurrent(target.dataset.record)
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
            tabStop={tabStop}
          />
        )
      })}
    </div>
  )
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
