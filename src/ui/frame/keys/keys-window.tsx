import './keys.css'
import '../../kit/styles/kit.css'
import type { KeyChord } from '../../base/actions/action'
import { chordInWords } from '../../base/actions/chord'
import { allActions } from '../../base/actions/register'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { closeKeys } from './keys-store'

/** Chords with Control and function keys work wherever the keyboard is, the others on the map. */
const isEverywhere = (chord: KeyChord) => /^ctrl\+|^(shift\+)?f\d/.test(chord)

/** Which keys do what: read from the list of actions, so that none is left out or told wrong. */
export function KeysWindow() {
  const { keys, ui } = useTexts()
  const singleKeys = useSession((state) => state.singleKeys)
  const rowsOf = (fits: (chord: KeyChord) => boolean) =>
    allActions().flatMap(({ id, keys: chords = [] }) => {
      const own = chords.filter(fits)
      return own.length > 0 ? { id, does: ui.actions[id], keys: own.map(chordInWords) } : []
    })
  const byHand = Object.entries(keys.byHand).map(([id, row]) => ({ id, does: row.does, keys: [row.keys] }))
  const groups = [
    { title: keys.everywhere, rows: rowsOf(isEverywhere) },
    { title: keys.onMap, rows: [...byHand, ...rowsOf((chord) => !isEverywhere(chord))] },
  ]
  return (
    <ModalDialog
      title={keys.title}
      isOpen
      onClose={closeKeys}
      footer={
        <Button variant="primary" onPress={closeKeys}>
          {keys.close}
        </Button>
      }
    >
      {!singleKeys && <p className="keys-off">{keys.lettersOff}</p>}
      {/* The keyboard scrolls it: there is nothing else in it to go to. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable. */}
      <section className="keys-groups" aria-label={keys.title} tabIndex={0}>
        {groups.map(({ title, rows }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ id, does, keys: chords }) => (
                <div key={id} className="keys-row">
                  <dt>{does}</dt>
                  <dd>
                    {chords.map((chord) => (
                      <kbd key={chord}>{chord}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </ModalDialog>
  )
}
