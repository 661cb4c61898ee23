import { useState } from 'react'
import type { Subject } from '../../graph/finding'
import type { Texts } from '../../text/texts'
import { type RecordTables, recordName } from '../details/record-names'
import { useRecordTables } from '../details/use-options'
import { useTexts } from '../state/use-texts'
import { showEvidence } from './show-finding'

/** More would push the answers out of sight. */
const SHOWN = 6

/** What a finding rests on: each piece a link that selects and shows it. */
export function FindingEvidence({ about }: { readonly about: readonly Subject[] }) {
  const texts = useTexts()
  const tables = useRecordTables()
  const [all, setAll] = useState(false)
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
      <ul>
        {links.map(({ kind, id, name }) => (
          <li key={id}>
            <button type="button" className="finding-link" onClick={() => showEvidence(kind, id)}>
              {name}
            </button>
          </li>
        ))}
        {!all && rest > 0 && (
          <li>
            <button type="button" className="finding-link" onClick={() => setAll(true)}>
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
