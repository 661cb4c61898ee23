import { useRef, useState } from 'react'
import type { Subject } from '../../../graph/finding'
import { type RecordTables, recordName } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'
import { useRecordTables } from '../../forms/options/use-options'
import { Icon } from '../../kit/controls/icons'
import { focusPlace } from './list-keys'
import { isDrawn, showEvidence } from './show-finding'

/** More would push the answers out of sight. */
const SHOWN = 6

/** What a finding rests on: each piece a link that shows it on the map or, when it is not drawn, in the details. */
export function FindingEvidence({ about }: { readonly about: readonly Subject[] }) {
  const texts = useTexts()
  const tables = useRecordTables()
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const words = texts.conversation
  const links = (all ? about : about.slice(0, SHOWN)).flatMap((subject) => {
    const name = subjectName(tables, subject, texts)
    return name === undefined ? [] : [{ ...subject, name }]
  })
  if (links.length === 0) return null
  const rest = about.length - SHOWN
  return (
    <div className="finding-evidence">
      <strong>{words.evidence}</strong>
      <ul ref={list}>
        {links.map(({ kind, id, name }) => (
          <li key={id}>
            <button type="button" className="keten-link" onClick={() => showEvidence({ kind, id })}>
              {name}
              {!isDrawn(kind) && (
                <span className="finding-elsewhere" title={words.evidenceInDetails}>
                  <Icon name="arrow-out" />
                  <span className="visually-hidden"> ({words.evidenceInDetails})</span>
                </span>
              )}
            </button>
          </li>
        ))}
        {!all && rest > 0 && (
          <li>
            <button
              type="button"
              className="keten-link"
              onClick={() => {
                setAll(true)
                // This button goes: its place is taken by the first of the others.
                focusPlace(list, links.length)
              }}
            >
              {words.evidenceMore(rest)}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

/** What a subject is called; undefined when it is no longer there. */
export function subjectName(tables: RecordTables, { kind, id }: Subject, texts: Texts): string | undefined {
  if (kind === 'map') return texts.conversation.wholeMap
  const record = Object.hasOwn(tables[kind], id) ? tables[kind][id] : undefined
  return record && recordName(tables, kind, record, texts)
}
