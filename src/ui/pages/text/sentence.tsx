import { memo } from 'react'
import type { Id } from '../../../model/id'
import { showDetails } from '../../base/go-to/details'
import { classNames } from '../../kit/controls/class-names'

interface SentenceProps {
  readonly id: Id
  readonly text: string
  /** What was searched for, in small letters; empty marks nothing. */
  readonly wanted: string
  readonly isSelected: boolean
  /** Whether Tab comes to this one; the arrows go from there. */
  readonly isTabStop: boolean
}

/** What the text says of one record; choosing it shows the record's fields beside the text. */
export const Sentence = memo(function Sentence({ id, text, wanted, isSelected, isTabStop }: SentenceProps) {
  return (
    <li>
      <button
        type="button"
        className={classNames('narrative-sentence', isSelected && 'selected')}
        data-record={id}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isSelected || undefined}
        onClick={() => showDetails(id)}
      >
        <Marked text={text} wanted={wanted} />
      </button>
    </li>
  )
})

/** A text in which what was searched for is marked. */
export function Marked({ text, wanted }: { readonly text: string; readonly wanted: string }) {
  if (wanted === '') return text
  const parts: { readonly text: string; readonly isFound: boolean; readonly at: number }[] = []
  const lower = text.toLocaleLowerCase()
  let from = 0
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    parts.push({ text: text.slice(from, at), isFound: false, at: from })
    parts.push({ text: text.slice(at, at + wanted.length), isFound: true, at })
    from = at + wanted.length
  }
  parts.push({ text: text.slice(from), isFound: false, at: from })
  return parts.map((part) => (part.isFound ? <mark key={`m${part.at}`}>{part.text}</mark> : part.text))
}
