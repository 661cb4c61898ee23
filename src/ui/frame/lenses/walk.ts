import { partiesIn } from '../../../graph/finding-subjects'
import { drawnParts } from '../../../graph/lenses/drawn-parts'
import type { LensReport } from '../../../graph/lenses/lens-report'
import type { LensStop } from '../../../graph/lenses/lens-stop'
import { nextStop, placeAmong, type WalkPlace } from '../../../graph/lenses/next-stop'
import type { ChainMap } from '../../../model/chain-map'
import { askWords, questionWords } from '../../../text/lens-words'
import { textsOf } from '../../../text/texts'
import { focusLater } from '../../base/go-to/focus-later'
import { askFocus } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { reportOf } from '../../base/state/lens-report-of'
import { meetingsDrawn } from '../../base/state/lines-shown'
import { announce, bringForWalk, select, setSession, useSession } from '../../base/state/session-store'
import { seenNow } from '../../map/camera/in-view'
import { beginLook, lookAtRecords, lookBack } from '../../map/camera/look'
import { focusField } from '../../panels/details/focus-field'
import { beginWalk, walkStops } from './walk-stops'

/**
 * Goes to the next open question of the lens (or the one before): selects its record, opens its form with the focus in
 * the field, shows it on the map and says the question. What is being typed is kept first.
 *
 * @param direction 1 forwards, -1 backwards
 */
export function walk(direction: 1 | -1): void {
  // A field keeps what is typed in it when the focus leaves it, and that may answer the question.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const { map } = useDocument.getState()
  const { lens, lensStop, lensQuestion, language } = useSession.getState()
  if (!map || !lens) return
  const report = reportOf(map, lens)
  // In one walk the order stays, wherever the map goes meanwhile.
  if (!lensStop) {
    setSession({ lensSeen: seenNow() })
    beginWalk(map)
  }
  const stops = walkStops(map, report, useSession.getState().lensSeen)
  if (!report.hasSubject) {
    start()
    return
  }
  const stop = nextStop(stops, placeOf(map, report), direction, lensQuestion)
  if (!stop) {
    finish(report)
    return
  }
  goTo(map, stop)
  const { number, of } = placeAmong(stops, stop)
  const texts = textsOf(language)
  announce(texts.lenses.said(askWords(map, stop, texts), number, of))
}

/** Whether a stop is the one at which the walk stands, as far as the user did not go elsewhere meanwhile. */
export function isStandingAt(stop: LensStop, standing: WalkPlace | null): boolean {
  return (
    standing !== null &&
    stop.record.id === standing.record &&
    stop.question === standing.question &&
    stop.item === standing.item
  )
}

/** Where the walk goes on: at what the user selected since, if the lens asks something of it; else where it stood. */
function placeOf(map: ChainMap, { stops }: LensReport): WalkPlace | null {
  const { lensStop, selection } = useSession.getState()
  const selected = selection[0] ?? map.id
  if (lensStop?.record === selected) return lensStop
  const isAsked = selection.length > 0 && stops.some(({ record }) => record.id === selected)
  return isAsked ? { record: selected } : lensStop
}

function goTo(map: ChainMap, { record: { collection, id }, question, field, item }: LensStop): void {
  const { page, theme } = useSession.getState()
  // On a beamer the answer goes in the strip below the map, and the panel makes room.
  const panelOpen = theme !== 'beamer'
  const parts = collection === 'map' ? [] : [...drawnParts(map, id)]
  // Where tables are drawn, a meeting is one, also when nobody sits there yet.
  const isTable = collection === 'meetings' && meetingsDrawn(useSession.getState())
  const isSeen = page === 'map' && (isTable || parts.length > 0)
  if (isSeen) beginLook()
  select(collection === 'map' ? [] : [id])
  setSession({ lensStop: { record: id, question, item }, panel: 'details', panelOpen, focus: null, draft: null })
  focusField(id, field, item)
  bringForWalk(partiesIn(map, parts))
  if (isSeen) lookAtRecords([id, ...parts])
}

/** Nothing to ask yet: leads to the button that does what comes first, with what stands beside it. */
function start(): void {
  focusLater(() => askFocus('lensStart'))
}

/** Every question has its answer: says so, where one also sees it. */
function finish({ all, questions }: LensReport): void {
  const { lensQuestion, language } = useSession.getState()
  const texts = textsOf(language)
  const words = texts.lenses
  setSession({ lensStop: null })
  bringForWalk([])
  lookBack()
  const question = questions.find(({ id }) => id === lensQuestion)
  const isAll = all.done === all.total || !question
  announce(isAll ? words.allAnswered : words.oneAnswered(questionWords(question.id, texts).counted))
  focusLater(() => askFocus('lensQuestion'))
}
