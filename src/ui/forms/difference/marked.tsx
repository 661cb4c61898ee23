import './difference.css'
import type { ReactNode } from 'react'
import type { Mark } from '../../../graph/compare/difference'
import type { Id } from '../../../model/id'
import { useMark } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { useRecordChanges } from './use-record-changes'

const SIGNS = { added: 'plus', removed: 'close', changed: 'becomes' } as const

interface KindMarkProps {
  readonly kind: Mark['kind']
  /** What stands in the place of its word, for the eye too. */
  readonly words?: string | undefined
  /** Shown to who points at it, and read: what changed. */
  readonly changes?: readonly string[] | undefined
  /** Only the sign, where there is no room for a word; it is read all the same. */
  readonly isSign?: boolean | undefined
}

/** A sign with its word: new, ends or changed. */
export function KindMark({ kind, words, changes = [], isSign = false }: KindMarkProps) {
  const { difference } = useTexts()
  const word = words ?? difference.kinds[kind]
  const more = changes.join('; ')
  const title = more === '' ? word : difference.told(word, more)
  return (
    <span className={classNames('keten-mark', `keten-mark-${kind}`)} title={title}>
      <Icon name={SIGNS[kind]} />
      {!isSign && <span aria-hidden={more !== '' || undefined}>{word}</span>}
      {(isSign || more !== '') && <span className="visually-hidden">{title}</span>}
    </span>
  )
}

interface MarkedProps {
  readonly id: Id
  readonly isSign?: boolean | undefined
}

/** Beside the name of a record, while two maps are compared: what became of it. Nothing where it stayed as it was. */
export function Marked({ id, isSign }: MarkedProps) {
  const mark = useMark(id)
  const changes = useRecordChanges()
  return mark ? <KindMark kind={mark.kind} changes={changes(id).map(({ text }) => text)} isSign={isSign} /> : null
}

/** The same in words, for the name of a control that holds no more than one; undefined where it stayed as it was. */
export function useMarkWords(id: Id): string | undefined {
  const { difference } = useTexts()
  const mark = useMark(id)
  const changes = useRecordChanges()(id).map(({ text }) => text)
  if (!mark) return undefined
  const kind = difference.kinds[mark.kind]
  return changes.length > 0 ? difference.told(kind, changes.join('; ')) : kind
}

/** The name of a record, struck through where the record ends. */
export function Struck({ id, children }: { readonly id: Id; readonly children: ReactNode }) {
  return useMark(id)?.kind === 'removed' ? <s>{children}</s> : children
}

interface ChangedProps {
  readonly id: Id
  /** Only what changed in these fields. */
  readonly fields?: readonly string[] | undefined
}

/** What changed in a record, a line for each field: what it was and what it is now. */
export function ChangedFields({ id, fields }: ChangedProps) {
  const lines = useRecordChanges()(id).filter(({ field }) => !fields || fields.includes(field))
  if (lines.length === 0) return null
  return (
    <ul className="keten-changes">
      {lines.map(({ field, text }) => (
        <li key={field}>
          <Icon name="becomes" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}

interface OldAndNewProps {
  readonly before: string
  readonly after: string
}

/** A value that became another: the old one struck through, the new one behind it. */
export function OldAndNew({ before, after }: OldAndNewProps) {
  const words = useTexts().difference
  return (
    <>
      <span aria-hidden="true">
        <s className="keten-was">{before}</s> → {after}
      </span>
      <span className="visually-hidden">{words.wasNow(before, after)}</span>
    </>
  )
}
