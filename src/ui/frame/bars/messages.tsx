import type { PageId } from '../../base/state/page-ids'
import { choosePage, closeMessage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Icon } from '../../kit/controls/icons'
import { PAGES } from '../page-area/page-list'

/** Short messages at the foot of the map; warnings stay until they are closed. */
export function Messages() {
  const texts = useTexts()
  const messages = useSession((state) => state.messages)
  return (
    <ul className="messages" aria-label={texts.ui.messages}>
      {messages.map((message) => (
        <li key={message.id} className={`message message-${message.kind}`}>
          <span>{message.text}</span>
          {message.page && <Way page={message.page} onFollow={() => closeMessage(message.id)} />}
          <button
            type="button"
            className="message-close"
            aria-label={texts.ui.close}
            onClick={() => closeMessage(message.id)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Leads to the page a message is about. */
function Way({ page, onFollow }: { readonly page: PageId; readonly onFollow: () => void }) {
  const { actions } = useTexts().ui
  return (
    <button
      type="button"
      className="message-way"
      onClick={() => {
        choosePage(page)
        onFollow()
      }}
    >
      {actions[PAGES[page].action]}
    </button>
  )
}
