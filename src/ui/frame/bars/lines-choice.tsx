import { useMemo } from 'react'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { countTables, TABLE_DRESSES } from '../../../scene/lines/edge-layer'
import { dressSign } from '../../../scene/lines/layer-lines'
import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { layerShown } from '../../base/state/lines-shown'
import { type LineChoice, showLines, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { MenuButton } from '../../kit/controls/menu-button'
import { Shapes } from '../../map/canvas/shape-view'

const LINES: readonly LineChoice[] = ['plain', 'nature', 'agreements', 'tables', 'bridges']

/** What the lines show, whatever the lens; and whether the meetings are drawn. */
export function LinesChoice() {
  const words = useTexts().layers
  const shown = useSession((state) => layerShown(state) ?? 'plain')
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
    ...(hasLines ? [{ id: 'lines', title: words.title, entries: lines }] : []),
    ...(hasMeetings && lens !== 'meetings' ? [{ id: 'also', title: words.also, entries: [meetings] }] : []),
  ]
  if (groups.length === 0) return null
  return (
    <>
      <TableCounts isOn={shown === 'tables'} />
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
    </>
  )
}

/** How many of the lines have a table, of which kind. */
function TableCounts({ isOn }: { readonly isOn: boolean }) {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const tables = useFindings((state) => state.tables)
  const view = useSession((state) => state.view)
  const also = useSession((state) => state.alsoShown)
  const counts = useMemo(() => {
    if (!map || !isOn) return null
    const shown = visibleParties(map, view, also)
    const isShown = (party: Id) => !shown || shown.has(party)
    return countTables(
      Object.values(map.dependencies).filter((d) => isShown(d.supplier) && isShown(d.dependent)),
      tables,
    )
  }, [map, isOn, tables, view, also])
  return (
    // Said when it changes: the lines themselves are a picture.
    <output className="view-count view-tables">
      {counts &&
        TABLE_DRESSES.map((dress) => (
          <span key={dress}>
            <svg width="15" height="14" viewBox="-1 -1 15 14" aria-hidden="true" focusable="false">
              <Shapes shapes={dressSign(dress, 0, 0)} />
            </svg>
            {counts[dress]} <span className="view-tables-word">{texts.tables.count[dress]}</span>
          </span>
        ))}
    </output>
  )
}
