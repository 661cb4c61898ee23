import { useEffect, useMemo, useRef } from 'react'
import { unavoidableOf } from '../../../graph/measures/way'
import type { Id } from '../../../model/id'
import { visibleParties } from '../../../model/visible-parties'
import { buildScene } from '../../../scene/build-scene'
import { measureLookOf } from '../../../scene/cards/measure-look-of'
import type { Point } from '../../../scene/drawing/geometry'
import type { Scene } from '../../../scene/drawing/scene'
import { withSeatLines } from '../../../scene/meetings/seat-lines'
import { createSceneMemory } from '../../../scene/memory/scene-memory'
import { useDrawn } from '../../base/state/drawn-store'
import { badgesOf, sameBadges, useFindings } from '../../base/state/findings-store'
import { edgeLayerOf, layerShown, meetingsDrawn } from '../../base/state/lines-shown'
import { useSession } from '../../base/state/session-store'
import { closeness, fitItems, fitWhenLost } from '../camera/camera'

/**
 * The scene of the open map as the session shows it.
 *
 * @param moved places of what is being dragged
 */
export function useScene(moved: ReadonlyMap<Id, Point> | undefined): Scene | null {
  const map = useDrawn((state) => state.map)
  const language = useSession((state) => state.language)
  const view = useSession((state) => state.view)
  const alsoShown = useSession((state) => state.alsoShown)
  const folded = useSession((state) => state.trianglesFolded)
  const chains = useSession((state) => state.chainsShown)
  const choice = useSession((state) => state.measure)
  const proposal = useSession((state) => state.proposal)
  const answers = map?.answers
  const findings = useDrawn((state) => state.findings)
  const measures = useFindings((state) => state.measures)
  const structure = useFindings((state) => state.structure)
  const tables = useFindings((state) => state.tables)
  const way = useSession((state) => state.way)
  const layerChoice = useSession(layerShown)
  const agreementsOn = useSession((state) => state.agreementsOn)
  const meetings = useSession(meetingsDrawn)
  const shownMeeting = useSession(({ selection: [first, ...others] }) =>
    meetings && others.length === 0 ? first : undefined,
  )
  const lastBadges = useRef<ReturnType<typeof badgesOf>>(new Map())
  const badges = useMemo(() => {
    lastBadges.current = sameBadges(lastBadges.current, badgesOf(findings, answers))
    return lastBadges.current
  }, [findings, answers])
  const unavoidable = useMemo(
    () => (map && choice?.id === 'unavoidable' ? unavoidableOf(map, way) : undefined),
    [map, choice, way],
  )
  const measure = useMemo(
    () => (choice ? measureLookOf(choice, { measures, structure, unavoidable }, language) : undefined),
    [choice, measures, structure, unavoidable, language],
  )
  // Only the layer of the agreements is made from the map itself.
  const agreementMap = layerChoice === 'agreements' ? map : undefined
  const layer = useMemo(
    () => edgeLayerOf(layerChoice, { tables, structure, map: agreementMap, agreementsOn }),
    [layerChoice, tables, structure, agreementMap, agreementsOn],
  )
  const memory = useRef({ id: map?.id, scene: createSceneMemory() })
  const scene = useMemo(() => {
    if (!map) return null
    if (memory.current.id !== map.id) memory.current = { id: map.id, scene: createSceneMemory() }
    const options = {
      language,
      visibleParties: visibleParties(map, view, alsoShown),
      triangles: folded ? ('folded' as const) : ('unfolded' as const),
      badges,
      measure,
      chains,
      layer,
      meetings,
      // A proposal is drawn as if it were applied, with full routing; a drag is routed in a hurry.
      ...(moved ? { moved } : {}),
    }
    return buildScene(proposal ? withPlaces(map, proposal) : map, options, memory.current.scene)
  }, [map, language, view, alsoShown, folded, chains, badges, measure, layer, meetings, proposal, moved])
  useTablesInView(scene, meetings, `${map?.id}`)
  return useMemo(
    () => (scene && map && shownMeeting ? withSeatLines(scene, map, shownMeeting, language) : scene),
    [scene, map, shownMeeting, language],
  )
}

/** The map whose tables were brought into view, for as long as they are drawn, and how close one looked before. */
let brought: { readonly of: Id; readonly before: number | undefined } | undefined

/**
 * Brings the tables into view when they appear: they stand under the chain, where one may not be looking. A map that only
 * made room for a page is as it was. When they go, who looked at them sees the chain again.
 */
function useTablesInView(scene: Scene | null, isOn: boolean, of: Id): void {
  const ids = useRef<readonly Id[]>([])
  ids.current = scene?.meetings.map(({ id }) => id) ?? []
  useEffect(() => {
    if (isOn === (brought?.of === of)) return
    const before = brought?.before
    brought = isOn ? { of, before: closeness() } : undefined
    const frame = requestAnimationFrame(() => (isOn ? fitItems(ids.current) : fitWhenLost(before)))
    return () => cancelAnimationFrame(frame)
  }, [isOn, of])
}

function withPlaces<M extends { readonly positions: Readonly<Record<Id, Point>> }>(
  map: M,
  places: ReadonlyMap<Id, Point>,
): M {
  return { ...map, positions: { ...map.positions, ...Object.fromEntries(places) } }
}
