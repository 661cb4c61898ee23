import { memo } from 'react'
import type { Id } from '../../../model/id'
import { venueDress } from '../../../scene/lines/edge-layer'
import { dressSign } from '../../../scene/lines/layer-lines'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { useTexts } from '../../base/state/use-texts'
import { useGoTo } from '../../forms/record/go-to'
import { Button } from '../../kit/controls/button'
import { Shapes } from '../../map/canvas/shape-view'

/** Whether there is a table where this dependency is decided on, and which meetings make it so. Follows from the map. */
export const TableLine = memo(function TableLine({ id }: { readonly id: Id }) {
  const words = useTexts().venues
  const cover = useFindings((state) => state.venues[id])
  const meetings = useDocument((state) => state.map?.meetings)
  const goTo = useGoTo()
  if (!cover || !meetings) return null
  const dress = venueDress(cover)
  const named = cover.meetings.flatMap((meeting) => meetings[meeting] ?? [])
  return (
    <section className="details-table" aria-label={words.details.title}>
      <p>
        <svg width="17" height="15" viewBox="-2 -1 17 15" aria-hidden="true" focusable="false">
          <Shapes shapes={dressSign(dress, 0, 0)} />
        </svg>
        {words.details[dress === 'open' && cover.outcome === 'none' ? 'unseated' : dress]}
      </p>
      {named.length > 0 && (
        <ul className="details-links">
          {named.map((meeting) => (
            <li key={meeting.id}>
              <Button variant="link" className="details-link" onPress={() => goTo(meeting.id)}>
                {meeting.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
})
