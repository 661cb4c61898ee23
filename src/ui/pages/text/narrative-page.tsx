import './narrative.css'
import { useDeferredValue, useState } from 'react'
import { type Chapter as ChapterText, chaptersOf, findInText, plainText } from '../../../text/narrative/plain-text'
import { useToday } from '../../base/clock/use-today'
import { showDetails } from '../../base/go-to/details'
import { report } from '../../base/report/report'
import { useDocument } from '../../base/state/document-store'
import { choosePage, showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { TextField } from '../../kit/fields/text-field'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { PrintHead } from '../../kit/page/print-head'
import { Story } from './story'
import { toldToOthers, useNarrative } from './use-narrative'

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
