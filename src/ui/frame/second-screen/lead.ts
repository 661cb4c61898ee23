import { findsSilent } from '../../../graph/analyse-discreetly'
import { keyParts } from '../../../model/answer-keys'
import { type ChainMap, COLLECTIONS } from '../../../model/chain-map'
import { hiddenIds, withoutDiscreet } from '../../../model/discretion'
import { writeChainMap } from '../../../model/file/write-chain-map'
import type { Id } from '../../../model/id'
import type { Rect } from '../../../scene/drawing/geometry'
import { askWords } from '../../../text/lens-words'
import { textsOf } from '../../../text/texts'
import { followHash, ownName } from '../../base/follow/screen-address'
import { openScreenChannel, type ScreenChannel } from '../../base/follow/screen-channel'
import type { ScreenLook } from '../../base/follow/screen-messages'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { alone } from '../../base/state/for-others'
import { reportOf } from '../../base/state/lens-report-of'
import { type SessionState, showMessage, useSession } from '../../base/state/session-store'
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
    useFindings.subscribe(({ findings }, before) => {
      if (findings !== before.findings) tellLookSoon()
    }),
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
  if (map) channel?.tell({ kind: 'map', of: ownName(), text: writeChainMap(withoutDiscreet(alone(map))) })
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
    ...{ language, lens, lensOpen, chainsShown, measure, layer, meetingsShown, agreementsOn },
    ...forTheWall({ shownFinding, focus, view, way, lensStop, selection, alsoShown, hidden }),
    foldings: { ...foldings },
  }
  channel?.tell({ kind: 'look', of: ownName(), look, found: foundNow(), extent: seen, asked: askedNow() })
}

/** What the room is asked: the question at which a walk stands, else that of what is presented, else of the view or the picture. */
function askedNow(): ScreenLook['asked'] {
  const { map: seen } = useDocument.getState()
  const { language, lens, lensStop, presenting, view } = useSession.getState()
  const texts = textsOf(language)
  if (!seen) return { title: '', question: '' }
  const map = withoutDiscreet(alone(seen))
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

type Named = Pick<
  ScreenLook['look'],
  'shownFinding' | 'focus' | 'view' | 'way' | 'lensStop' | 'selection' | 'alsoShown' | 'hidden'
>

/** What is looked at, without what is not for the wall. */
function forTheWall(named: Readonly<Pick<SessionState, keyof Named>>): Named {
  const { map, whole } = useDocument.getState()
  const shown = map && withoutDiscreet(alone(map))
  const isOf = (of: ChainMap | null, id: Id) => of !== null && COLLECTIONS.some((name) => Object.hasOwn(of[name], id))
  const isHidden = (id: Id) => !isOf(shown, id) && isOf(whole, id)
  const shownId = (id: Id | null) => (id !== null && isHidden(id) ? null : id)
  const { shownFinding, focus, view, way, lensStop, selection, alsoShown, hidden } = named
  return {
    shownFinding: shownFinding !== null && keyParts(shownFinding).some(isHidden) ? null : shownFinding,
    focus: shownId(focus),
    view: shownId(view),
    way: { from: shownId(way.from), to: shownId(way.to) },
    lensStop: lensStop && (isHidden(lensStop.record) ? null : lensStop),
    selection: selection.filter((id) => !isHidden(id)),
    alsoShown: alsoShown.filter((id) => !isHidden(id)),
    hidden: hidden.filter((id) => !isHidden(id)),
  }
}

/** The findings that may be told of, each with the hash of its facts; null as long as nothing is withheld. */
function foundNow(): ScreenLook['found'] {
  const { whole } = useDocument.getState()
  if (!whole || withoutDiscreet(whole) === whole) return null
  const hidden = hiddenIds(whole)
  const isSilent = findsSilent(whole)
  return Object.fromEntries(
    useFindings
      .getState()
      .findings.filter((finding) => !isSilent(finding) && !keyParts(finding.key).some((part) => hidden.has(part)))
      .map(({ key, inputsHash }) => [key, inputsHash]),
  )
}
