import './proposal-bar.css'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Id } from '../../../model/id'
import { useComparison } from '../../base/state/comparison-store'
import { useDocument } from '../../base/state/document-store'
import { announce, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { useCover } from '../camera/covers'
import { cancelArranging, declineArranging, useArranging } from './arranging-store'
import { decideProposal, proposeLayout } from './propose-layout'

/** What stands above the map about how it is arranged. The camera keeps clear of it: it never lies over what it is about. */
function Bar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const bar = useRef<HTMLElement>(null)
  useCover('top', bar)
  return (
    <section ref={bar} className="proposal-bar" aria-label={label}>
      {children}
    </section>
  )
}

/** Where cards lie on each other: that they do, and the offer to arrange the map. */
function OfferBar({ map, stacked }: { readonly map: Id; readonly stacked: number }) {
  const texts = useTexts()
  const sentence = texts.ui.layout.overlapping(stacked)
  useEffect(() => announce(sentence), [sentence])
  return (
    <Bar label={sentence}>
      <p>{sentence}</p>
      <Button variant="plain" onPress={() => void proposeLayout()}>
        {texts.ui.actions.layout}
      </Button>
      <Button variant="icon" label={texts.ui.close} onPress={() => declineArranging(map)}>
        <Icon name="close" />
      </Button>
    </Bar>
  )
}

/** While the map is being arranged: that it is, and the way to give it up. */
function ArrangingBar() {
  const texts = useTexts()
  return (
    <Bar label={texts.ui.layout.busy}>
      <p>{texts.ui.layout.busy}</p>
      <progress aria-label={texts.ui.layout.busy} />
      <Button variant="plain" onPress={cancelArranging}>
        {texts.ui.layout.cancel}
      </Button>
    </Bar>
  )
}

/** What a proposed layout does, and the choice: take it over or not. Without one the offer to make it, where cards hide cards. */
export function ProposalBar() {
  const texts = useTexts()
  const proposal = useSession((state) => state.proposal)
  const map = useDocument((state) => state.map)
  const { running, stacked, declined } = useArranging()
  // Two maps may well have put different parties in one place; that is no reason to arrange either.
  const isComparing = useComparison((state) => state.comparison !== null)
  const isDrawing = useSession((state) => state.draft !== null || state.tool !== 'select')
  if (running) return <ArrangingBar />
  if (!map) return null
  if (!proposal) {
    return stacked > 0 && !isDrawing && !isComparing && declined !== map.id ? (
      <OfferBar map={map.id} stacked={stacked} />
    ) : null
  }
  const moved = [...proposal].filter(([id, place]) => {
    const before = map.positions[id]
    return !before || before.x !== place.x || before.y !== place.y
  }).length
  const pinned = Object.values(map.parties).filter((party) => party.pinned).length
  return (
    <Bar label={texts.ui.layout.title}>
      <p>
        <strong>{texts.ui.layout.title}</strong> {texts.ui.layout.summary(moved, pinned)}
      </p>
      <Button variant="primary" autoFocus onPress={() => decideProposal(true)}>
        {texts.ui.layout.accept}
      </Button>
      <Button variant="plain" onPress={() => decideProposal(false)}>
        {texts.ui.layout.reject}
      </Button>
    </Bar>
  )
}
