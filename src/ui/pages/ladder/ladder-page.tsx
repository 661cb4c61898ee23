import './ladder.css'
import { countLadder, meetingLadder } from '../../../graph/facts/meeting-ladder'
import type { ChainMap } from '../../../model/chain-map'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { LadderDrawing } from './ladder-drawing'
import { LadderTable } from './ladder-table'

/** The meetings by level, and where each puts matters before: as a ladder, and the same as a table one can edit. */
export function LadderPage() {
  const map = useDocument((state) => state.map)
  return map && <OpenPage map={map} />
}

function OpenPage({ map }: { readonly map: ChainMap }) {
  const words = useTexts().ladder
  const { meetings, referenceDate } = map
  const today = useToday()
  const difference = useShownDifference()
  const day = referenceDate ?? today
  const ladder = meetingLadder({ meetings }, day)
  const hasMeetings = Object.keys(meetings).length > 0
  const button = (
    <Button variant={hasMeetings ? 'plain' : 'primary'} onPress={() => startMeeting([])}>
      <Icon name="plus" />
      {words.newMeeting}
    </Button>
  )
  if (!hasMeetings) {
    return (
      <PageFrame title={words.heading} lead={words.lead}>
        <EmptyPage title={words.emptyTitle} actions={button}>
          {words.empty}
        </EmptyPage>
      </PageFrame>
    )
  }
  // While two maps are compared, what ends is drawn; what is counted is the later one.
  const counted = difference ? meetingLadder(difference.comparison.after, day) : ladder
  const { meetings: held, escalating, open, loops, ended } = countLadder(counted)
  const said = [
    words.lead,
    ...(held > 0 ? [words.summary(held, escalating, open)] : []),
    ...(loops > 0 ? [words.loops(loops)] : []),
    ...(ended > 0 ? [words.endedCount(ended)] : []),
  ]
  return (
    <PageFrame title={words.heading} lead={said.join(' ')} tools={button}>
      <LadderDrawing map={map} ladder={ladder} />
      <LadderTable map={map} ladder={ladder} />
    </PageFrame>
  )
}
