import { type Ref, useEffect, useId, useRef } from 'react'
import { splitChanges } from '../../../model/commands/changes'
import { type Id, newId } from '../../../model/id'
import type { Statement } from '../../../model/schema/findings-and-views'
import { dayInWords } from '../../../text/finding-text'
import { partyName } from '../../../text/record-names'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { type StatementFields, StatementForm } from './statement-form'

interface StatementsProps {
  /** The statement whose form is open, `new`, or none. */
  readonly open: Id | 'new' | null
  readonly setOpen: (open: Id | 'new' | null) => void
}

/** What parties say about the chain, each with date and party; the form to add one. */
export function Statements({ open, setOpen }: StatementsProps) {
  const { level, language } = useTexts()
  const words = level.statements
  const id = useId()
  const table = useDocument((state) => state.map?.statements)
  const parties = useDocument((state) => state.map?.parties)
  const said = Object.values(table ?? {}).sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  )
  const add = useRef<HTMLButtonElement>(null)
  const isLeaving = useRef(false)

  useEffect(() => {
    if (open !== null || !isLeaving.current) return
    isLeaving.current = false
    add.current?.focus()
  }, [open])

  const leave = () => {
    isLeaving.current = true
    setOpen(null)
  }
  const nameOf = ({ party, feature, holds }: Statement) =>
    words.said(partyName(parties ?? {}, party), level.claims[feature], holds)

  function save(fields: StatementFields, statement?: Statement) {
    const done = statement
      ? runOrTell({ type: 'edit-record', collection: 'statements', id: statement.id, ...splitChanges(fields) })
      : runOrTell({
          type: 'add-record',
          collection: 'statements',
          record: { id: newId('statement'), ...splitChanges(fields).set } as Statement,
        })
    if (done) announce(words.saved)
    leave()
  }

  return (
    <section className="level-statements" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p className="level-quiet">{words.intro}</p>
      {said.length === 0 && <p>{words.none}</p>}
      <ul>
        {said.map((statement) =>
          statement.id === open ? (
            <li key={statement.id}>
              <StatementForm statement={statement} onSave={(fields) => save(fields, statement)} onCancel={leave} />
            </li>
          ) : (
            <li key={statement.id} className="level-statement">
              <div>
                <p>{nameOf(statement)}</p>
                <p className="level-quiet">
                  {[statement.by, dayInWords(statement.date, language)].filter(Boolean).join(', ')}
                </p>
                {statement.note && <p className="level-quiet">{statement.note}</p>}
              </div>
              <Button variant="quiet" label={words.edit(nameOf(statement))} onPress={() => setOpen(statement.id)}>
                {words.change}
              </Button>
              <Button
                variant="icon"
                label={words.remove(nameOf(statement))}
                onPress={() => {
                  if (runOrTell({ type: 'remove-records', ids: [statement.id] })) announce(words.removed)
                  add.current?.focus()
                }}
              >
                <Icon name="close" />
              </Button>
            </li>
          ),
        )}
      </ul>
      {open === 'new' ? (
        <StatementForm onSave={(fields) => save(fields)} onCancel={leave} />
      ) : (
        <AddButton onPress={() => setOpen('new')} button={add} />
      )}
    </section>
  )
}

function AddButton({ onPress, button }: { readonly onPress: () => void; readonly button: Ref<HTMLButtonElement> }) {
  const { statements } = useTexts().level
  return (
    <Button onPress={onPress} ref={button}>
      <Icon name="plus" />
      {statements.add}
    </Button>
  )
}
