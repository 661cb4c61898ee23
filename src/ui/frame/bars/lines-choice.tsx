import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { layerShown } from '../../base/state/lines-shown'
import { type LineChoice, showLines, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { MenuButton } from '../../kit/controls/menu-button'

const LINES: readonly LineChoice[] = ['plain', 'flow', 'nature', 'agreements', 'venues', 'bridges', 'certainty']

/** What the lines show, whatever the lens; and whether the meetings are drawn. */
export function LinesChoice() {
  const words = useTexts().layers
  const shown = useSession((state): LineChoice => layerShown(state) ?? 'plain')
  const lens = useSession((state) => state.lens)
  const withMeetings = useSession((state) => state.meetingsShown)
  const hasLines = useDocument((state) => Object.keys(state.map?.dependencies ?? {}).length > 0)
  const hasMeetings = useDocument((state) => Object.keys(state.map?.meetings ?? {}).length > 0)
  const lines = LINES.map((id) => ({ id, label: words.choice[id], detail: words.choiceDetail[id] }))
  const meetings = {
    id: 'meetings' as const,
    label: withMeetings ? words.hideMeetings : words.showMeetings,
    detail: words.meetingsDetail,
  }
  const groups = [
    ...(hasLines ? [{ id: 'lines', title: words.title, entries: lines, chosen: shown }] : []),
    ...(hasMeetings && lens !== 'meetings' ? [{ id: 'also', title: words.also, entries: [meetings] }] : []),
  ]
  if (groups.length === 0) return null
  return (
    <MenuButton<LineChoice | 'meetings'>
      variant="quiet"
      label={`${words.title}: ${words.choice[shown]}`}
      onAction={(id) => {
        if (id === 'meetings') runAction('drawMeetings')
        // What belongs to the lens is no choice of one's own: it goes when the lens goes.
        else showLines(id === (layerShown({ layer: null, lens }) ?? 'plain') ? null : id)
      }}
      groups={groups}
    >
      {words.title}: <strong>{words.choice[shown]}</strong>
    </MenuButton>
  )
}
