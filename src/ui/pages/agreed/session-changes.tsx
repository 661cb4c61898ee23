import { useEffect, useState } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Session } from '../../../model/schema/session'
import { changesIn } from '../../../text/compare/session-changes'
import { report } from '../../base/report/report'
import { useTexts } from '../../base/state/use-texts'
import { hasStart } from '../../base/storage/session-starts'
import { OptionalText } from '../../forms/fields/plain-text'
import { useEdit } from '../../forms/options/use-edit'
import { Disclosure } from '../../kit/controls/disclosure'
import { DraftScope } from '../../kit/fields/draft-scope'

/** What changed on the map in a session: told when it was closed, and people's to change. */
export function SessionChanges({ session }: { readonly session: Session }) {
  const words = useTexts().agreed.changes
  const edit = useEdit('sessions', session.id)
  const isStartKept = useStartKept(session.id)
  const { changes, endedOn } = session
  if (endedOn === undefined && changes === undefined && isStartKept !== false) return null
  const help = isStartKept === false && !changes ? words.noStart : changes?.length === 0 ? words.same : words.help
  return (
    <>
      <Disclosure title={words.heading(changes?.length ?? 0)}>
        <DraftScope name={session.id}>
          <div className="agreed-changes no-print">
            <OptionalText
              isLong
              label={words.edit}
              description={help}
              value={changes?.join('\n')}
              maxLength={LIMITS.text}
              onChange={(text) => edit({ changes: text === undefined ? undefined : changesIn(text) })}
            />
          </div>
        </DraftScope>
      </Disclosure>
      {changes && changes.length > 0 && (
        <ul className="agreed-answers print-only" aria-label={words.heading(changes.length)}>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Whether this browser keeps how the map was when a session began; undefined until that is known. */
function useStartKept(session: Id): boolean | undefined {
  const [isKept, setKept] = useState<boolean>()
  useEffect(() => {
    let isShown = true
    const found = hasStart(session).catch((cause: unknown) => {
      report(cause, 'storage')
      return false
    })
    void found.then((has) => isShown && setKept(has))
    return () => {
      isShown = false
    }
  }, [session])
  return isKept
}
