import { currentSession } from '../../../graph/facts/sessions'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Session } from '../../../model/schema/session'
import { SESSION_KINDS } from '../../../model/vocabulary'
import { longDate } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { setSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { CheckableText } from '../../forms/fields/checkable-text'
import { PartyList } from '../../forms/fields/party-list'
import { OptionalText, RequiredText } from '../../forms/fields/plain-text'
import { useEdit } from '../../forms/options/use-edit'
import { beginSession, endSession } from '../../forms/record/session-actions'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { Segmented } from '../../kit/controls/segmented'
import { DraftScope } from '../../kit/fields/draft-scope'
import { SessionChanges } from './session-changes'

interface SessionBlockProps {
  readonly session: Session | undefined
  /** The newest there is. */
  readonly last: Session | undefined
  /** Shows another session. */
  readonly onChoose: (session: Id) => void
}

/** The session that is shown: when it was, who were there, and whether it is going on. */
export function SessionBlock({ session, last, onChoose }: SessionBlockProps) {
  const texts = useTexts()
  const words = texts.agreed.session
  const isGoing = useDocument(({ map }) => map !== null && currentSession(map) !== undefined)
  if (session) return <SessionForm key={session.id} session={session} />
  if (isGoing) return null
  return (
    <section className="keten-card agreed-session no-print" aria-label={words.heading}>
      <p>{words.none}</p>
      <p className="agreed-begin">
        <Button variant="primary" onPress={() => void beginSession()}>
          {words.begin}
        </Button>
        {last && (
          <Button onPress={() => onChoose(last.id)}>
            {words.showLast(
              texts.fields.sessions.kind.codes[last.kind],
              longDate(last.date, texts.language),
              last.changes?.length ?? 0,
            )}
          </Button>
        )}
        <Button onPress={() => setSession({ panel: 'findings', panelOpen: true })}>{words.toFindings}</Button>
      </p>
    </section>
  )
}

function SessionForm({ session }: { readonly session: Session }) {
  const texts = useTexts()
  const words = texts.agreed.session
  const edit = useEdit('sessions', session.id)
  const { kind: kindWords, date: dateWords, account } = texts.fields.sessions
  const name = kindWords.codes[session.kind]
  const day = longDate(session.date, texts.language)
  const hasEnded = session.endedOn !== undefined

  return (
    <section className="keten-card agreed-session" aria-label={words.heading}>
      <div className="agreed-session-head">
        <h3>{hasEnded ? words.ended(name, day) : words.going(name, day)}</h3>
        <span className="no-print">
          {hasEnded ? (
            <Button onPress={() => edit({ endedOn: undefined })}>{words.reopen}</Button>
          ) : (
            <Button onPress={() => void endSession(session.id)}>{words.end}</Button>
          )}
        </span>
      </div>
      <Disclosure title={words.more(session.attendees?.length ?? 0)}>
        <DraftScope name={session.id}>
          <div className="agreed-session-fields">
            <Segmented
              label={kindWords.label}
              value={session.kind}
              onChange={(kind) => void edit({ kind })}
              segments={SESSION_KINDS.map((id) => ({ id, label: kindWords.codes[id] }))}
            />
            <RequiredText isDate label={dateWords.label} value={session.date} onChange={(date) => edit({ date })} />
          </div>
          <div className="agreed-attendees">
            <PartyList
              title={words.attendees}
              itemLabel={words.attendee}
              addLabel={words.addAttendee}
              items={session.attendees}
              fresh={(party) => ({ party })}
              allowsTwice
              onChange={(attendees) => edit({ attendees })}
            >
              {(item, change, index) => (
                <CheckableText
                  wraps
                  label={texts.forms.triangle.function}
                  description={index === 0 ? words.functionHelp : undefined}
                  value={item.function}
                  maxLength={LIMITS.line}
                  onChange={(value) => change({ ...item, function: value })}
                />
              )}
            </PartyList>
          </div>
          <OptionalText
            isLong
            label={account.label}
            description={account.help}
            value={session.account}
            onChange={(text) => edit({ account: text })}
          />
        </DraftScope>
      </Disclosure>
      <SessionChanges session={session} />
    </section>
  )
}
