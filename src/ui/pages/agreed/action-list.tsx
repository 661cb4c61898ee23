import type { AgreedAction } from '../../../graph/facts/agreed'
import { freshAction } from '../../../graph/facts/sessions'
import { splitChanges } from '../../../model/commands/changes'
import { LIMITS } from '../../../model/limits'
import { ACTION_STATES } from '../../../model/vocabulary'
import { actionOrigin, actionWords } from '../../../text/agreed-text'
import { isoDay } from '../../base/clock/iso-day'
import { useToday } from '../../base/clock/use-today'
import { showDetails } from '../../base/go-to/details'
import { runCommand, useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { refusalText } from '../../forms/options/refusal-text'
import { Button } from '../../kit/controls/button'
import { DateField, DraftField } from '../../kit/fields/draft-field'
import { DraftScope } from '../../kit/fields/draft-scope'
import { NoteLine } from '../../kit/fields/note-line'
import { Select } from '../../kit/fields/select'
import type { AgreedView } from './use-agreed'

/** The actions that were agreed: what, who, when and how it stands, each changed where it stands. */
export function ActionList({ view }: { readonly view: AgreedView }) {
  const words = useTexts().agreed.actions
  const { actions } = view.agreed
  return (
    <section aria-labelledby="agreed-actions">
      <h3 id="agreed-actions">{words.heading(actions.length)}</h3>
      {actions.length === 0 ? (
        <p className="keten-quiet">{words.none}</p>
      ) : (
        <table className="keten-table agreed-table" aria-labelledby="agreed-actions">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <ActionRow key={action.id} action={action} view={view} />
            ))}
          </tbody>
        </table>
      )}
      <NoteLine label={words.add} placeholder={words.addPlaceholder} onNote={(text) => note(text, words.added(text))} />
    </section>
  )
}

function note(text: string, said: string): boolean {
  const { map } = useDocument.getState()
  if (!map) return false
  const done = runOrTell({ type: 'add-record', collection: 'actions', record: freshAction(map, text) })
  if (done) announce(said)
  return done
}

function ActionRow({ action, view }: { readonly action: AgreedAction; readonly view: AgreedView }) {
  const texts = useTexts()
  const words = texts.agreed.actions
  const today = useToday()
  const what = actionWords(action, view.titleOf, texts)
  const origin = actionOrigin(action, view.titleOf, texts)
  const fields = FIELDS[action.collection]
  const edit = (changes: Readonly<Record<string, string | undefined>>) =>
    refusalText(
      runCommand({
        type: 'edit-record',
        collection: action.collection,
        id: action.id,
        ...splitChanges(changes),
      }),
      texts,
    )
  const isLate = action.state === 'open' && action.due !== undefined && action.due < today
  return (
    <tr className={action.state === 'open' ? undefined : 'agreed-over'}>
      <th scope="row">
        <Button variant="link" onPress={() => showDetails(action.id)}>
          {what}
        </Button>
        {origin && <span className="keten-help">{origin}</span>}
      </th>
      <td>
        <DraftScope name={action.id}>
          <DraftField
            wraps
            hideLabel
            label={`${words.who}: ${what}`}
            value={action.takenUpBy ?? ''}
            placeholder={words.nobody}
            maxLength={LIMITS.line}
            onCommit={(text) => edit({ takenUpBy: text || undefined })}
          />
        </DraftScope>
      </td>
      <td>
        <DraftScope name={action.id}>
          <DateField
            hideLabel
            label={`${words.when}: ${what}`}
            value={action.due ?? ''}
            onCommit={(day) => edit({ [fields.due]: day || undefined })}
          />
        </DraftScope>
        {isLate && <span className="agreed-late">{words.late}</span>}
      </td>
      <td>
        <Select
          hideLabel
          label={`${words.state}: ${what}`}
          value={action.state}
          options={ACTION_STATES.filter((state) => action.collection === 'actions' || state !== 'dropped').map(
            (id) => ({
              id,
              label: words.states[id],
            }),
          )}
          onChange={(state) => void edit(fields.done(state))}
        />
      </td>
    </tr>
  )
}

/** The field of a record that holds each thing a row shows. */
const FIELDS = {
  actions: { due: 'due', done: (state: AgreedAction['state']) => ({ state }) },
  answers: {
    due: 'until',
    done: (state: AgreedAction['state']) => ({ doneOn: state === 'done' ? isoDay(new Date()) : undefined }),
  },
} as const
