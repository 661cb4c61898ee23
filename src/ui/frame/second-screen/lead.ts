import { writeChainMap } from '../../../model/file/write-chain-map'
import type { Rect } from '../../../scene/drawing/geometry'
import { askWords } from '../../../text/lens-words'
import { textsOf } from '../../../text/texts'
import { followHash, ownName } from '../../base/follow/screen-address'
import { openScreenChannel, type ScreenChannel } from '../../base/follow/screen-channel'
import type { ScreenLook } from '../../base/follow/screen-messages'
import { useDocument } from '../../base/state/document-store'
import { reportOf } from '../../base/state/lens-report-of'
import { showMessage, useSession } from '../../base/state/session-store'
import { isStandingAt } from '../lenses/walk'
import { placeOf, stepsOf } from '../presenting/presenting'
import { shownView } from '../views/shown-view'

/** So long changes are gathered before the map is told again, in ms. */
const REST = 120

let seen: Rect | null = null
let channel: ScreenChannel | undefined
let hasFollowers = false
let isDue = false

/** Says which part of the map is on the screen. */
export function leadCamera(extent: Rect): void {
  seen = extent
  tellLookSoon()
}

/** Opens a window that shows only the map and the question, and follows this one. */
export function openSecondScreen(): void {
  const words = textsOf(useSession.getState().language).secondScreen
  // A name of its own each: a second one for the corridor opens beside the first.
  const opened = window.open(
    `${location.pathname}${location.search}${followHash()}`,
    '_blank',
    'popup,width=1280,height=760',
  )
  if (opened) showMessage('info', words.opened)
  else showMessage('warning', words.blocked)
}

/**
 * Tells the windows that follow what is on the screen, from the first one that asks on.
 *
 * @returns a function that stops, after a last word
 */
export function startLeading(): () => void {
  const of = ownName()
  channel = openScreenChannel(of, ({ kind }) => {
    if (kind !== 'hello') return
    hasFollowers = true
    tellMap()
    tellLook()
  })
  channel?.tell({ kind: 'here', of })
  let timer: ReturnType<typeof setTimeout> | undefined
  const stops = [
    useDocument.subscribe(({ map }, before) => {
      if (!hasFollowers || map === before.map) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        tellMap()
        tellLook()
      }, REST)
    }),
    useSession.subscribe(tellLookSoon),
  ]
  const leave = () => channel?.tell({ kind: 'gone', of })
  addEventListener('pagehide', leave)
  return () => {
    leave()
    clearTimeout(timer)
    removeEventListener('pagehide', leave)
    for (const stop of stops) stop()
    channel?.close()
    channel = undefined
    hasFollowers = false
  }
}

function tellMap(): void {
  const { map } = useDocument.getState()
  if (map) channel?.tell({ kind: 'map', of: ownName(), text: writeChainMap(map) })
}

/** Once a frame, however much changes. */
function tellLookSoon(): void {
  if (!hasFollowers || isDue) return
  isDue = true
  setTimeout(() => {
    isDue = false
    tellLook()
  }, 16)
}

function tellLook(): void {
  const { lensStop, foldings, selection, ...session } = useSession.getState()
  const { lens, lensOpen, shownFinding, focus, view, alsoShown, hidden, chainsShown, measure, way, layer } = session
  const { language, meetingsShown, agreementsOn } = session
  const look: ScreenLook['look'] = {
    ...{ language, lens, lensOpen, shownFinding, focus, view, chainsShown, measure, way, layer, meetingsShown },
    agreementsOn,
    lensStop,
    selection: [...selection],
    alsoShown: [...alsoShown],
    hidden: [...hidden],
    foldings: { ...foldings },
  }
  channel?.tell({ kind: 'look', of: ownName(), look, extent: seen, asked: askedNow() })
}

/** What the room is asked: the question at which a walk stands, else that of what is presented, else of the view or the picture. */
function askedNow(): ScreenLook['asked'] {
  const { map } = useDocument.getState()
  const { language, lens, lensStop, presenting, view } = useSession.getState()
  const texts = textsOf(language)
  if (!map) return { title: '', question: '' }
  const steps = stepsOf(map, presenting?.of ?? 'views', texts)
  const step = steps[placeOf(steps)]
  // A view names the screen only as long as the screen shows it.
  const shown = presenting ? null : shownView(map, useSession.getState())
  const title =
    (presenting ? step?.title : shown === view && view !== null ? map.views[view]?.title : undefined) ?? map.title
  const stop = lens && lensStop ? reportOf(map, lens).stops.find((one) => isStandingAt(one, lensStop)) : undefined
  if (stop) return { title, question: askWords(map, stop, texts) }
  return {
    title,
    question: (presenting || shown === view ? step?.question : undefined) ?? (lens ? texts.lenses.question[lens] : ''),
  }
}
