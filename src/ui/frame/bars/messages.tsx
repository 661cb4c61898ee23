import { closeMessage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Icon } from '../../kit/controls/icons'

/** Short messages at the foot of the map; warnings stay until they are closed. */
export function Messages() {
  const texts = useTexts()
  const messages = useSession((state) => state.messages)
  return (
    <ul className="messages" aria-label={texts.ui.messages}>
      {messages.map((message) => (
        <li key={message.id} className={`message message-${message.kind}`}>
          <span>{message.text}</span>
          <button type="button" aria-label={texts.ui.close} onClick={() => closeMessage(message.id)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
