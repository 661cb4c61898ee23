import { type ReactNode, useId } from 'react'
import type { Id } from '../../../model/id'
import type { Chapter as ChapterText } from '../../../text/narrative/plain-text'
import type { Paragraph, Section } from '../../../text/narrative/section'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Marked, Sentence } from './sentence'

/** How many sentences more one asks for at a time. */
export const MORE = 500

interface ChapterProps {
  readonly chapter: ChapterText
  /** How many paragraphs are shown; Infinity shows all. */
  readonly limit: number
  readonly onMore: () => void
  readonly wanted: string
  readonly selection: readonly Id[]
  readonly tabStop: Id | undefined
}

/** The sections up to the limit; a part of which no sentence would be shown is left out with its heading. */
function shownSections(sections: readonly Section[], limit: number): readonly Section[] {
  const shown: Section[] = []
  let left = limit
  for (const section of sections) {
    if (left <= 0 && section.level > 2) continue
    const paragraphs = section.paragraphs.slice(0, Math.max(0, left))
    left -= paragraphs.length
    shown.push({ ...section, paragraphs })
  }
  return shown
}

/** A chapter of the text with its parts. */
export function Chapter({ chapter, limit, onMore, wanted, selection, tabStop }: ChapterProps) {
  const words = useTexts().narrative.page
  const headingId = useId()
  const all = chapter.sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)
  const shown = shownSections(chapter.sections, limit)
  const paragraphsOf = (paragraphs: readonly Paragraph[]) => (
    <Paragraphs paragraphs={paragraphs} wanted={wanted} selection={selection} tabStop={tabStop} />
  )
  return (
    <section className="narrative-chapter" aria-labelledby={headingId} data-chapter={chapter.id}>
      <h3 id={headingId} tabIndex={-1}>
        {chapter.heading}
      </h3>
      {shown.map((section) =>
        section.level === 2 ? (
          <div key={section.id}>{paragraphsOf(section.paragraphs)}</div>
        ) : (
          <section key={section.id} className="narrative-part" aria-label={section.heading}>
            <h4>{section.heading}</h4>
            {paragraphsOf(section.paragraphs)}
          </section>
        ),
      )}
      {all > limit && (
        <p className="narrative-more no-print">
          <span>{words.shown(limit, all)}</span>
          <Button onPress={onMore}>{words.more(Math.min(MORE, all - limit))}</Button>
        </p>
      )}
    </section>
  )
}

interface ParagraphsProps extends Pick<ChapterProps, 'wanted' | 'selection' | 'tabStop'> {
  readonly paragraphs: readonly Paragraph[]
}

/** Paragraphs about records as a list one can choose from, the others as they are. */
function Paragraphs({ paragraphs, wanted, selection, tabStop }: ParagraphsProps) {
  const parts: ReactNode[] = []
  const loose = paragraphs.filter(({ record }) => !record)
  const told = paragraphs.filter(({ record }) => record)
  for (const { text } of loose) {
    parts.push(
      <p key={text}>
        <Marked text={text} wanted={wanted} />
      </p>,
    )
  }
  if (told.length > 0) {
    parts.push(
      <ul key="list">
        {told.map(
          ({ record, text }) =>
            record && (
              <Sentence
                key={record.id}
                id={record.id}
                text={text}
                wanted={wanted}
                isSelected={selection.includes(record.id)}
                isTabStop={record.id === tabStop}
              />
            ),
        )}
      </ul>,
    )
  }
  return parts
}
