import { type ReactNode, useId, useState } from 'react'
import type { Subject } from '../../../graph/finding'
import type { LevelLine } from '../../../graph/level/level-report'
import { lineWords } from '../../../text/level-words'
import { nameById } from '../../../text/record-names'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { drawnOf, showSubjects } from './show-subjects'

/** At first this many lines of a list; the rest is one click away. One line more is not worth a click. */
const FIRST = 4

interface LineListProps {
  readonly title: string
  readonly lines: readonly LevelLine[]
  /** What stands there when there are no lines. */
  readonly nothing: string
  /** A further control under a line. */
  readonly helpFor?: (line: LevelLine) => ReactNode
}

/** A short list of what speaks for or against, is unknown or is missing. Each line shows on the map what it rests on. */
export function LineList({ title, lines, nothing, helpFor }: LineListProps) {
  const { level } = useTexts()
  const [all, setAll] = useState(false)
  const id = useId()
  const shown = all || lines.length === FIRST + 1 ? lines : lines.slice(0, FIRST)
  return (
    <section className="level-list" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {lines.length === 0 && <p className="level-quiet">{nothing}</p>}
      <ul>
        {shown.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id; two of the same kind differ in place only.
          <li key={index}>
            <Line line={line} />
            {helpFor?.(line)}
          </li>
        ))}
      </ul>
      {lines.length > shown.length && (
        <Button variant="quiet" label={`${level.showMore}: ${title}`} onPress={() => setAll(true)}>
          {level.showMore}
        </Button>
      )}
    </section>
  )
}

function Line({ line }: { readonly line: LevelLine }) {
  const texts = useTexts()
  const words = lineWords(line, texts)
  const isDrawn = useDocument(({ map }) => map !== null && drawnOf(map, line.about).length > 0)
  const records = line.about.filter(({ kind }) => kind === 'goals' || kind === 'meetings' || kind === 'agreements')
  return (
    <>
      {isDrawn ? (
        <button type="button" className="level-line" onClick={() => showSubjects(line.about)}>
          {words}
          <span className="visually-hidden"> {texts.level.showOnMap}</span>
        </button>
      ) : (
        <p className="level-line">{words}</p>
      )}
      {records.length > 0 && (
        <span className="level-records">
          {records.slice(0, 2).map((subject) => (
            <RecordLink key={subject.id} subject={subject} />
          ))}
        </span>
      )}
    </>
  )
}

/** Opens the details of a record that is not drawn on the map. */
function RecordLink({ subject: { kind, id } }: { readonly subject: Subject }) {
  const texts = useTexts()
  const name = useDocument(({ map }) => {
    if (!map || kind === 'map') return ''
    return nameById(map, kind, id, texts) ?? ''
  })
  if (!name || kind === 'map') return null
  const open = () => showDetails(id)
  return (
    <button type="button" className="keten-link level-record" onClick={open} title={name}>
      {texts.vocabulary.collection[kind]}: {name}
    </button>
  )
}
