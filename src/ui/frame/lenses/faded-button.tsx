import { countFaded } from '../../../graph/lenses/faded'
import type { LensReport } from '../../../graph/lenses/lens-report'
import { useDrawn } from '../../base/state/drawn-store'
import { meetingsDrawn } from '../../base/state/lines-shown'
import { setSession, useSession } from '../../base/state/session-store'
import { useShownParties } from '../../base/state/shown-parties'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { useEmphasis } from '../../map/canvas/emphasis'

/** How much the lens fades on the map, with the way to see it all and back. Nothing where nothing fades. */
export function FadedButton({ report }: { readonly report: LensReport }) {
  const words = useTexts().lenses
  const map = useDrawn((state) => state.map)
  const shown = useShownParties(map)
  const isOpen = useSession((state) => state.lensOpen)
  const { lit } = useEmphasis()
  const withMeetings = useSession(meetingsDrawn)
  // A finding or a focus fades by its own rules, and a page fades nothing.
  const isLens = useSession((state) => state.page === 'map' && state.focus === null && state.shownFinding === null)
  const strong = isOpen ? report.strong : lit
  const count = map && isLens && strong && report.strong.size > 0 ? countFaded(map, strong, shown, withMeetings) : 0
  if (count === 0) return null
  return (
    <Button
      variant="quiet"
      className="lens-faded"
      label={isOpen ? words.restore : `${words.faded(count)}, ${words.showAll}`}
      onPress={() => setSession({ lensOpen: !isOpen })}
    >
      {isOpen ? (
        <span className="lens-faded-way">{words.restore}</span>
      ) : (
        <>
          <span>{words.faded(count)},</span> <span className="lens-faded-way">{words.showAll}</span>
        </>
      )}
    </Button>
  )
}
