import './proposal-bar.css'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { cancelArranging, useArranging } from './arranging-store'
import { decideProposal } from './propose-layout'

/** While the map is being arranged: that it is, and the way to give it up. */
function ArrangingBar() {
  const texts = useTexts()
  return (
    <section className="proposal-bar" aria-label={texts.ui.layout.busy}>
      <p>{texts.ui.layout.busy}</p>
      <progress aria-label={texts.ui.layout.busy} />
      <Button variant="plain" onPress={cancelArranging}>
        {texts.ui.layout.cancel}
      </Button>
    </section>
  )
}

/** What a proposed layout does, and the choice: take it over or not. */
export function ProposalBar() {
  const texts = useTexts()
  const proposal = useSession((state) => state.proposal)
  const map = useDocument((state) => state.map)
  const running = useArranging((state) => state.running)
  if (running) return <ArrangingBar />
  if (!proposal || !map) return null
  const moved = [...proposal].filter(([id, place]) => {
    const before = map.positions[id]
    return !before || before.x !== place.x || before.y !== place.y
  }).length
  const pinned = Object.values(map.parties).filter((party) => party.pinned).length
  return (
    <section className="proposal-bar" aria-label={texts.ui.layout.title}>
      <p>
        <strong>{texts.ui.layout.title}</strong> {texts.ui.layout.summary(moved, pinned)}
      </p>
      <Button variant="primary" autoFocus onPress={() => decideProposal(true)}>
        {texts.ui.layout.accept}
      </Button>
      <Button variant="plain" onPress={() => decideProposal(false)}>
        {texts.ui.layout.reject}
      </Button>
    </section>
  )
}
