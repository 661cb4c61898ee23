import { closeMessage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'

/** What went wrong or is worth knowing, at the top of the start screen, until the user closes it. */
export function StartMessages() {
  const messages = useSession((state) => state.messages)
  const { close } = useTexts().files.problems
  return (
    <ul className="keten-start-messages">
      {messages.map(({ id, kind, text }) => (
        <li key={id} className={`keten-start-message keten-start-message-${kind}`}>
          <span>{text}</span>
          <button type="button" className="keten-link" onClick={() => closeMessage(id)}>
            {close}
          </button>
        </li>
      ))}
    </ul>
  )
}
