import type { ChainMap } from '../../../model/chain-map'
import { shortName } from '../../../scene/drawing/names'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useShownParties } from '../../base/state/shown-parties'
import { useTexts } from '../../base/state/use-texts'
import { MenuButton } from '../../kit/controls/menu-button'
import { showAgain, showAllParties } from '../../map/hiding/hide-parties'

const ALL = '-all'

/** How many parties are not on the map, on a button that shows each of them again, or all; nothing when all are there. */
export function HiddenParties() {
  const map = useDocument((state) => state.map)
  const shown = useShownParties(map)
  if (!map || !shown || shown.size === Object.keys(map.parties).length) return null
  return <HiddenMenu map={map} shown={shown} />
}

function HiddenMenu({ map, shown }: { readonly map: ChainMap; readonly shown: ReadonlySet<string> }) {
  const words = useTexts().hiding
  const byHand = useSession((state) => state.hidden)
  const absent = Object.keys(map.parties)
    .filter((id) => !shown.has(id))
    .map((id) => ({
      id,
      label: shortName(map, id),
      detail: map.parties[id]?.abbreviation ? map.parties[id]?.name : undefined,
    }))
    .sort((one, other) => one.label.localeCompare(other.label))
  const groups = [
    { id: 'all', entries: [{ id: ALL, label: words.showAll }] },
    { id: 'hand', title: words.byHand, entries: absent.filter(({ id }) => byHand.includes(id)) },
    { id: 'view', title: words.byView, entries: absent.filter(({ id }) => !byHand.includes(id)) },
  ]
  return (
    <span className="hidden-parties">
      <MenuButton<string>
        variant="quiet"
        label={words.open(absent.length)}
        onAction={(id) => (id === ALL ? showAllParties() : showAgain([id]))}
        groups={groups.filter(({ entries }) => entries.length > 0)}
      >
        {words.count(absent.length)}
      </MenuButton>
    </span>
  )
}
