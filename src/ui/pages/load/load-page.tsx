import './load.css'
import { useMemo, useState } from 'react'
import { buildChainGraph } from '../../../graph/chain-graph'
import { joinablePairs, type LoadReport, meetingLoad } from '../../../graph/facts/meeting-load'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { figure } from '../../../text/load-words'
import { useDocument } from '../../base/state/document-store'
import { choosePage, useSession } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useSame } from '../../base/state/use-same'
import { useTexts } from '../../base/state/use-texts'
import { startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { ChangedMeetings } from './changed-meetings'
import { JoinCards } from './join-cards'
import { LoadTable } from './load-table'
import { MeetingRows } from './meeting-rows'

const LOAD_RESTS_ON = ['meetings', 'parties', 'settings', 'referenceDate'] as const

/** What the meetings ask of each party, and which of them are alike. */
export function LoadPage() {
  const words = useTexts().load
  const map = useLoadMap()
  const facts = useFacts()
  if (!map || !facts) return null
  const { report } = facts
  const isEmpty = Object.keys(map.meetings).length === 0
  if (isEmpty || report.parties.length === 0) {
    return (
      <PageFrame title={words.heading} lead={words.lead}>
        <EmptyPage
          title={isEmpty ? words.empty.noMeetings.title : words.empty.noSeats.title}
          actions={
            <>
              {isEmpty && (
                <Button variant="primary" onPress={() => startMeeting([])}>
                  {words.empty.newMeeting}
                </Button>
              )}
              <Button variant={isEmpty ? 'plain' : 'primary'} onPress={() => choosePage('seats')}>
                {words.empty.toSeats}
              </Button>
            </>
          }
        >
          {isEmpty ? words.empty.noMeetings.text : words.empty.noSeats.text}
        </EmptyPage>
      </PageFrame>
    )
  }
  return <FilledPage map={map} facts={facts} />
}

/** Of two maps in one picture the later one: what ends asks nothing of anybody. */
function useLoadMap(): ChainMap | null {
  const map = useDocument((state) => state.map)
  return useShownDifference()?.comparison.after ?? map
}

type Facts = NonNullable<ReturnType<typeof useFacts>>

/** The facts of the page; worked out anew only when something they rest on changes. */
function useFacts() {
  const now = useLoadMap()
  const map = useSame(now, asksTheSame)
  return useMemo(() => {
    if (!map) return undefined
    const graph = buildChainGraph(map)
    return { report: meetingLoad(graph), pairs: joinablePairs(graph), overlap: graph.settings.meetingOverlap }
  }, [map])
}

/** Whether two maps are alike in all that the load of meetings rests on. */
function asksTheSame(one: ChainMap | null, other: ChainMap | null): boolean {
  return LOAD_RESTS_ON.every((part) => one?.[part] === other?.[part])
}

function FilledPage({ map, facts }: { readonly map: ChainMap; readonly facts: Facts }) {
  const texts = useTexts()
  const words = texts.load
  const { report, pairs, overlap } = facts
  const isCompared = useShownDifference() !== null
  const { perYear, unknown } = report.rhythm
  const ended = Object.keys(map.meetings).length - report.meetings.length
  const selected = useSession((state) => state.selection[0])
  const [shown, setShown] = useState<Id>()
  const isParty = (id: Id | undefined): id is Id => id !== undefined && map.parties[id] !== undefined
  const chosen = report.parties.find(({ party }) => party === (isParty(selected) ? selected : shown))
  return (
    <PageFrame
      title={words.heading}
      lead={
        <>
          {words.lead} {words.summary(report.meetings.length, report.parties.length, figure(perYear, texts))}{' '}
          {ended > 0 && `${words.ended(ended)} `}
          {unknown > 0 && `${words.unknownRhythm(unknown)} ${words.rhythmHelp}`}
        </>
      }
    >
      <div className="load-columns">
        <Levels report={report} />
        <LoadTable map={map} parties={report.parties} chosen={chosen?.party} onChoose={setShown} />
      </div>
      {isCompared && <ChangedMeetings />}
      {/* What two maps show together can only be looked at. */}
      <div hidden={isCompared}>
        <JoinCards
          map={map}
          pairs={pairs}
          overlap={overlap}
          hasUnfilled={report.meetings.some(({ participants }) => participants === undefined)}
        />
        <MeetingRows meetings={report.meetings} />
      </div>
    </PageFrame>
  )
}

/** How the meetings are spread over the levels: a small bar for each, with the number beside it. */
function Levels({ report }: { readonly report: LoadReport }) {
  const texts = useTexts()
  const words = texts.load.levels
  const most = Math.max(1, ...report.levels.map(({ meetings }) => meetings))
  return (
    <section className="load-spread-part" aria-label={words.title}>
      <h3 className="load-title">{words.title}</h3>
      <ul className="load-levels">
        {report.levels.map(({ level, meetings, perYear, unknown }) => (
          <li key={level}>
            <span className="load-level-name">
              {level === 'open' ? <em>{words.open}</em> : texts.records.meetingLevel[level]}
            </span>
            <span className="load-bar" aria-hidden="true">
              <span style={{ width: `${(100 * meetings) / most}%` }} />
            </span>
            <span>
              {words.meetings(meetings)}
              {perYear > 0 && `, ${words.perYear(figure(perYear, texts))}`}
              {unknown > 0 && `, ${words.unknown(unknown)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
