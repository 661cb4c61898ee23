import { useEffect } from 'react'
import { sidesShown } from '../../../graph/compare/look-ahead'
import { isoDay } from '../clock/iso-day'
import { useDocument } from '../state/document-store'
import { NO_OUTLOOK, type OutlookOf, outlookAsked, sameOutlook, useOutlookStore } from '../state/outlook-store'
import { useSession } from '../state/session-store'
import { useWanted } from '../state/wanted-store'
import { OutlookAside } from './outlook-aside'

/** After an edit the next one is often near: so long it has to be quiet, in ms, before the outlook is made again. */
const REST = 250

let followers = 0
let stop = () => {}

/**
 * Keeps the outlook in step with the map and with the proposals that are chosen, for as long as anybody follows. What is
 * asked anew ends the question before it; what was found for another map, or may not be on the wall, goes at once.
 *
 * @returns a function that stops following
 */
export function followOutlook(): () => void {
  followers += 1
  if (followers === 1) stop = start()
  return () => {
    followers -= 1
    if (followers === 0) stop()
  }
}

function start(): () => void {
  const aside = new OutlookAside()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked: OutlookOf | null = null

  function follow(): void {
    const next = outlookAsked(useDocument.getState().whole, useWanted.getState())
    if (sameOutlook(next, asked)) return
    const isFirst = asked === null
    asked = next
    clearTimeout(timer)
    aside.close()
    const { outlook } = useOutlookStore.getState()
    const isOurs = next !== null && outlook !== null && sameSubject(outlook.of, next)
    useOutlookStore.setState({ outlook: isOurs ? outlook : null, busy: next !== null, failed: false })
    if (next) timer = setTimeout(() => ask(next), isFirst ? 0 : REST)
  }

  function ask(of: OutlookOf): void {
    aside.ask({ map: of.whole, ids: of.ids, today: isoDay(new Date()), isOnWall: of.isOnWall }, (found) => {
      if (found) {
        const sides = sidesShown(of.whole, of.ids, of.isOnWall)
        useOutlookStore.setState({ outlook: { ...found, of, sides }, busy: false, failed: false })
      } else useOutlookStore.setState({ outlook: null, busy: false, failed: true })
    })
  }

  follow()
  const stops = [useDocument.subscribe(follow), useWanted.subscribe(follow), useSession.subscribe(follow)]
  return () => {
    for (const end of stops) end()
    clearTimeout(timer)
    aside.close()
    // Whoever follows next may stand at the wall: nothing is left for them to see before they ask.
    useOutlookStore.setState(NO_OUTLOOK)
  }
}

/** Whether what was found for one question may stay in sight until the other is answered. */
function sameSubject(a: OutlookOf, b: OutlookOf): boolean {
  return a.whole.id === b.whole.id && a.isOnWall === b.isOnWall
}

/** What the proposals that are looked at would do; worked out while whoever asks is on screen. */
export function useOutlook(isAsked = true): ReturnType<typeof useOutlookStore.getState> {
  useEffect(() => (isAsked ? followOutlook() : undefined), [isAsked])
  const state = useOutlookStore()
  return isAsked ? state : NO_OUTLOOK
}
