import './hiding.css'
import { useMemo } from 'react'
import { partiesIn } from '../../../graph/finding-subjects'
import { drawnParts } from '../../../graph/lenses/drawn-parts'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { focusMap } from '../../base/go-to/close-draft'
import { useDrawn } from '../../base/state/drawn-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { namesOf, showAgain } from './hide-parties'

/** Says over the map that what was found, chosen or asked about is hidden, with the way to show it. */
export function HiddenNote() {
  const words = useTexts().hiding
  const map = useDrawn((state) => state.map)
  const ids = useAskedFor(map)
  const isBusy = useSession(({ tool, draft, proposal }) => tool !== 'select' || draft !== null || proposal !== null)
  const isSaid = map !== null && ids.length > 0 && !isBusy
  return (
    <output className="hidden-note-place">
      {isSaid && (
        <span className="hidden-note">
          {words.note(namesOf(map, ids), ids.length)}
          <Button
            variant="quiet"
            onPress={() => {
              showAgain(ids)
              // The button goes with what it says.
              focusMap()
            }}
          >
            {words.show}
          </Button>
        </span>
      )}
    </output>
  )
}

/** The parties hidden by hand that one has to see for what is selected, or what the shown finding is about. */
function useAskedFor(map: ChainMap | null): readonly Id[] {
  const hidden = useSession((state) => state.hidden)
  const alsoShown = useSession((state) => state.alsoShown)
  const selection = useSession((state) => state.selection)
  const shownFinding = useSession((state) => state.shownFinding)
  const findings = useDrawn((state) => state.findings)
  return useMemo(() => {
    if (!map || hidden.length === 0) return []
    const finding = shownFinding ? findings.find(({ key }) => key === shownFinding) : undefined
    const asked = [...selection, ...(finding?.about ?? []).map(({ id }) => id)]
    const parties = new Set(
      partiesIn(
        map,
        asked.flatMap((id) => [...drawnParts(map, id)]),
      ),
    )
    return hidden.filter((id) => parties.has(id) && !alsoShown.includes(id))
  }, [map, hidden, alsoShown, selection, shownFinding, findings])
}
