import './year.css'
import { useMemo, useRef, useState } from 'react'
import { yearChanges } from '../../../graph/compare/year-changes'
import { lateCouplings } from '../../../graph/facts/late-couplings'
import { withoutMonth, yearOf } from '../../../graph/facts/year'
import { emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { ringCapacity } from '../../../scene/year/year-plan'
import { drawYearRing } from '../../../scene/year/year-ring'
import { ringName } from '../../../text/moment-words'
import { useDocument } from '../../base/state/document-store'
import { choosePage, chooseTool } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { MultiPick } from '../../forms/fields/multi-pick'
import { startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { Disclosure } from '../../kit/controls/disclosure'
import { InlineMessage } from '../../kit/controls/inline-message'
import { EmptyPage, PageFrame } from '../../kit/page/page-frame'
import { RingView } from './ring-view'
import { useRingSize } from './use-ring-size'
import { YearLegend } from './year-legend'
import { BesideLists, LateList } from './year-lists'
import { YearTable } from './year-table'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The year of the chain as a ring, with the questions it raises beside it and the same as a table under it. */
export function YearPage() {
  const texts = useTexts()
  const words = texts.year
  const map = useDocument((state) => state.map) ?? NOTHING
  const column = useRef<HTMLDivElement>(null)
  const { pixels, unit } = useRingSize(column)
  const size = Math.round(pixels / unit)
  const most = ringCapacity(size)
  const [chosen, setChosen] = useState<readonly Id[]>()

  const difference = useShownDifference()
  const changes = useMemo(() => difference && yearChanges(difference.comparison), [difference])
  const year = useMemo(
    () => ({ events: changes?.events ?? yearOf(map), late: lateCouplings(map), without: withoutMonth(map) }),
    [map, changes],
  )
  const ranked = useMemo(() => {
    const ids = [
      year.late.map(({ triangle }) => triangle.id),
      year.events.flatMap(({ own, triangle }) => (own && triangle ? triangle : [])),
      Object.values(map.couplingPoints).flatMap(({ ends }) =>
        ends.flatMap((end) => ('triangle' in end ? end.triangle : [])),
      ),
    ].map((list) => new Set(list))
    // What comes first tells most: a chain that is late, months of its own, a coupling point.
    const rank = (id: Id) => ids.reduce((sum, set) => sum * 2 + Number(set.has(id)), 0)
    const { compare } = new Intl.Collator(texts.language, { numeric: true })
    return Object.keys(map.triangles)
      .map((id) => ({ id, name: ringName(map, id, texts), rank: rank(id) }))
      .sort((a, b) => b.rank - a.rank || compare(a.name, b.name))
  }, [map, texts, year])
  const triangles = useMemo(() => {
    const wanted = chosen ? ranked.filter(({ id }) => chosen.includes(id)) : ranked
    return wanted.slice(0, most)
  }, [chosen, ranked, most])
  const inRing = useMemo(() => new Set(triangles.map(({ id }) => id)), [triangles])
  const events = useMemo(() => year.events.filter(({ triangle }) => !triangle || inRing.has(triangle)), [year, inRing])
  // Those in the ring go first, so that their numbers are the numbers of the list.
  const late = useMemo(
    () => [...year.late].sort((a, b) => Number(inRing.has(b.triangle.id)) - Number(inRing.has(a.triangle.id))),
    [year, inRing],
  )
  const ring = useMemo(
    () =>
      drawYearRing(
        {
          events,
          late: late.filter(({ triangle }) => inRing.has(triangle.id)),
          triangles,
          size,
          kinds: changes?.kinds,
        },
        texts,
      ),
    [events, late, inRing, triangles, size, texts, changes],
  )

  const isEmpty = year.events.length + year.without.meetings.length + year.without.couplings.length === 0
  if (isEmpty) {
    return (
      <PageFrame title={words.title} lead={words.lead}>
        <EmptyPage title={words.empty.title} actions={<EmptyActions />}>
          {words.empty.text}
        </EmptyPage>
      </PageFrame>
    )
  }
  const documents = events.filter(({ kind }) => kind === 'document')
  return (
    <PageFrame title={words.title} lead={words.lead}>
      <div className="year-page">
        <div className="year-body">
          <div ref={column} className="year-column">
            <RingView map={map} ring={ring} pixels={pixels} triangles={triangles.length} kinds={changes?.kinds} />
            {ring.numbered.length > 0 && (
              <ul className="year-key">
                {ring.numbered.map(({ number, name }) => (
                  <li key={number}>{words.ring.key(number, name)}</li>
                ))}
              </ul>
            )}
          </div>
          <div className="year-side">
            {documents.length > 0 && documents.every(({ own }) => !own) && (
              <InlineMessage>{words.allProposals}</InlineMessage>
            )}
            <LateList map={map} late={late} inRing={inRing} />
            <YearLegend
              events={events}
              hasLate={ring.arcs.length > 0}
              hasClusters={ring.marks.some((mark) => mark.events.length > 1)}
            />
            {ranked.length > 1 && (
              <Disclosure title={words.choice.title(triangles.length, ranked.length)}>
                <MultiPick
                  label={words.choice.label}
                  addLabel={words.choice.add}
                  options={ranked.map(({ id, name }) => ({ id, label: name }))}
                  value={triangles.map(({ id }) => id)}
                  description={triangles.length >= most ? words.choice.full(most) : undefined}
                  onChange={(ids) => {
                    if (ids && ids.length > most) return words.choice.full(most)
                    setChosen(ids ?? [])
                    return undefined
                  }}
                />
              </Disclosure>
            )}
            <BesideLists map={map} without={year.without} />
          </div>
        </div>
      </div>
      <YearTable map={map} events={events} kinds={changes?.kinds} />
    </PageFrame>
  )
}

function EmptyActions() {
  const { empty } = useTexts().year
  return (
    <>
      <Button
        variant="primary"
        onPress={() => {
          choosePage('map')
          chooseTool('triangle')
        }}
      >
        {empty.triangle}
      </Button>
      <Button onPress={() => startMeeting([])}>{empty.meeting}</Button>
    </>
  )
}
