import { layoutProposal } from '../../../graph/layouts/index'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { buildScene } from '../../../scene/build-scene'
import { PITCH, placesOf } from '../../../scene/cards/places'
import { cardInset } from '../../../scene/drawing/card-size'
import type { Point } from '../../../scene/drawing/geometry'
import { GLYPH_SIZE } from '../../../scene/triangles/triangle-glyph'
import { textsOf } from '../../../text/texts'
import { report } from '../../base/report/report'
import { runCommand, useDocument } from '../../base/state/document-store'
import { announce, setSession, showMessage, useSession } from '../../base/state/session-store'
import { shownParties } from '../../base/state/shown-parties'
import { runElk } from '../../base/workers/run-elk'
import { fitAll, mapWindow } from '../camera/camera'
import { endArranging, startArranging } from './arranging-store'

/** So long ELK may take, in ms. */
const PATIENCE = 20_000

/** Once what was said of it stands on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}

/**
 * Makes a layout in the background and shows it as a proposal: nothing changes until the user takes it over. Parties
 * that are pinned or hidden keep their place.
 */
export async function proposeLayout(): Promise<void> {
  const { map, revision } = useDocument.getState()
  if (!map) return
  const { language, ...session } = useSession.getState()
  const words = textsOf(language).ui.layout
  const visible = shownParties(map, session)
  const scene = buildScene(map, { language, visibleParties: visible })
  const contractors = new Set(scene.glyphs.map((glyph) => map.triangles[glyph.id]?.contractor))
  const sizes = scene.cards.map(({ id, size }) => ({
    id,
    ...size,
    extraTop: contractors.has(id) ? GLYPH_SIZE.height + 10 : 0,
  }))
  const parties = Object.fromEntries(scene.cards.flatMap(({ id }) => (map.parties[id] ? [[id, map.parties[id]]] : [])))
  const running = startArranging()
  announce(words.busy)
  // Whatever ELK does, a map is arranged in the end: by its steps or its flow.
  const patience = AbortSignal.any([running.signal, AbortSignal.timeout(PATIENCE)])
  await painted()
  try {
    const { width, height } = mapWindow()
    const insets = new Map(scene.cards.map((card) => [card.id, cardInset(card.size.width)]))
    const { places, trouble } = await layoutProposal(
      { ...map, parties, positions: movedBy(map.positions, insets, -1) },
      sizes,
      width / height,
      (graph) => runElk(graph, patience),
    )
    if (running.signal.aborted) return
    if (trouble !== undefined) report(trouble, 'layout')
    if (useDocument.getState().revision !== revision) {
      showMessage('info', words.outdated)
      return
    }
    setSession({ proposal: withRoomForHidden(map, new Map(Object.entries(movedBy(places, insets, 1)))) })
    requestAnimationFrame(fitAll)
  } catch (cause) {
    report(cause, 'layout')
    showMessage('error', words.failed)
  } finally {
    endArranging(running)
  }
}

/** Places of parties as the corners of their cards (-1), or back (1): a wider card grows around its middle. */
function movedBy(
  places: Readonly<Record<Id, Point>>,
  insets: ReadonlyMap<Id, number>,
  way: 1 | -1,
): Readonly<Record<Id, Point>> {
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x + way * (insets.get(id) ?? 0), y }]),
  )
}

/** Takes the proposal over as one undo step, or drops it. */
export function decideProposal(accept: boolean): void {
  const { proposal, language } = useSession.getState()
  setSession({ proposal: null })
  requestAnimationFrame(fitAll)
  if (!proposal || !accept) return
  const refusal = runCommand({ type: 'apply-layout', positions: Object.fromEntries(proposal) })
  if (refusal) showMessage('error', textsOf(language).problems.refusals[refusal.code](refusal.values))
}

/** Hidden parties keep their place, except where a card of the proposal would come upon them: those go below it all. */
function withRoomForHidden(map: ChainMap, proposal: ReadonlyMap<Id, Point>): ReadonlyMap<Id, Point> {
  const standing = placesOf(map)
  const visible = [...proposal.values()]
  const clear = (place: Point) =>
    visible.every((other) => Math.abs(other.x - place.x) >= PITCH.x - 40 || Math.abs(other.y - place.y) >= PITCH.y)
  const inTheWay = [...standing].filter(([id, place]) => !proposal.has(id) && !map.parties[id]?.pinned && !clear(place))
  if (inTheWay.length === 0) return proposal
  const bottom = Math.max(...[...standing.values(), ...visible].map(({ y }) => y)) + PITCH.y + 40
  const left = Math.min(...visible.map(({ x }) => x))
  const moved = inTheWay.map(([id], i): [Id, Point] => [
    id,
    { x: left + (i % 8) * PITCH.x, y: bottom + Math.floor(i / 8) * PITCH.y },
  ])
  return new Map([...proposal, ...moved])
}
