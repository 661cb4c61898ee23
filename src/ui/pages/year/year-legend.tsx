import { useId } from 'react'
import type { YearEvent } from '../../../graph/facts/year'
import { DOCUMENT_KINDS } from '../../../model/vocabulary'
import type { Shape } from '../../../scene/drawing/shape'
import { clusterMark, lateMark, momentMark } from '../../../scene/year/year-marks'
import type { Texts } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'
import { MarkLegend } from '../../forms/difference/mark-legend'
import { Shapes } from '../../map/canvas/shape-view'

const CENTER = { x: 10, y: 10 }
const MARK = 15

function sample(kind: YearEvent['kind'], own: boolean): YearEvent {
  const document = kind === 'document' ? ({ document: 'assignment-letter' } as const) : {}
  return { id: 'legend', kind, month: 1, record: 'legend', source: own ? 'record' : 'default', own, ...document }
}

interface Entry {
  readonly id: string
  readonly label: string
  readonly shapes: readonly Shape[]
}

function entriesOf(
  events: readonly YearEvent[],
  hasLate: boolean,
  hasClusters: boolean,
  texts: Texts,
): readonly Entry[] {
  const words = texts.year.legend
  const has = (kind: YearEvent['kind'], own: boolean) =>
    events.some((event) => event.kind === kind && event.own === own)
  const mark = (kind: YearEvent['kind'], own: boolean) => momentMark(sample(kind, own), CENTER, MARK, texts)
  return [
    ...(has('document', true) ? [{ id: 'own', label: words.own, shapes: mark('document', true) }] : []),
    ...(has('document', false) ? [{ id: 'proposal', label: words.proposal, shapes: mark('document', false) }] : []),
    ...(has('coupling', true) ? [{ id: 'coupling', label: words.coupling, shapes: mark('coupling', true) }] : []),
    ...(has('meeting', true) ? [{ id: 'meeting', label: words.meeting, shapes: mark('meeting', true) }] : []),
    ...(hasClusters ? [{ id: 'many', label: words.many, shapes: clusterMark('meeting', 3, true, CENTER, MARK) }] : []),
    ...(hasLate ? [{ id: 'late', label: words.late, shapes: lateMark('1', CENTER, MARK) }] : []),
  ]
}

interface YearLegendProps {
  readonly events: readonly YearEvent[]
  readonly hasLate: boolean
  readonly hasClusters: boolean
}

/** What the marks mean, as far as they are in the ring. */
export function YearLegend({ events, hasLate, hasClusters }: YearLegendProps) {
  const texts = useTexts()
  const { year, vocabulary } = texts
  const id = useId()
  const kinds = DOCUMENT_KINDS.filter((kind) => events.some(({ document }) => document === kind))
  return (
    <section aria-labelledby={id} className="year-part">
      <h3 id={id}>{year.legend.title}</h3>
      <ul className="year-legend">
        {entriesOf(events, hasLate, hasClusters, texts).map((entry) => (
          <li key={entry.id}>
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
              <Shapes shapes={entry.shapes} />
            </svg>
            {entry.label}
          </li>
        ))}
        <MarkLegend as="li" />
      </ul>
      {kinds.length > 0 && (
        <ul className="year-letters">
          {kinds.map((kind) => (
            <li key={kind}>
              <b>{year.documentLetter[kind]}</b> {vocabulary.documentKind[kind]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
