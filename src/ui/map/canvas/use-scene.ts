import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { unavoidableOf } from '../../../graph/measures/way'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { buildScene } from '../../../scene/build-scene'
import { measureLookOf } from '../../../scene/cards/measure-look-of'
import type { Point } from '../../../scene/drawing/geometry'
import type { Reading } from '../../../scene/drawing/reading'
import type { Scene } from '../../../scene/drawing/scene'
import { withAskedLabels } from '../../../scene/lines/asked-labels'
import { withRoleLines } from '../../../scene/lines/folded-roles'
import { withSeatLines } from '../../../scene/meetings/seat-lines'
import { createSceneMemory, type SceneMemory } from '../../../scene/memory/scene-memory'
import type { Language } from '../../../text/texts'
import { useDifference } from '../../base/state/difference-store'
import { useDrawn } from '../../base/state/drawn-store'
import { useFindings } from '../../base/state/findings-store'
import { useFolded } from '../../base/state/folding'
import { edgeLayerOf, layerShown, meetingsDrawn } from '../../base/state/lines-shown'
import { setSession, useSession } from '../../base/state/session-store'
import { useShownParties } from '../../base/state/shown-parties'
import { useBadges } from '../../base/state/use-badges'
import { closeness, fitItems, fitWhenLost } from '../camera/camera'
import { useReading } from './use-reading'

/**
 * The scene of the open map as the session shows it.
 *
 * @param moved places of what is being dragged
 */
export function useScene(moved: ReadonlyMap<Id, Point> | undefined): Scene | null {
  const map = useDrawn((state) => state.map)
  const language = useSession((state) => state.language)
  const shown = useShownParties(map)
  const folded = useFolded()
  const chains = useSession((state) => state.chainsShown)
  const choice = useSession((state) => state.measure)
  const proposal = useSession((state) => state.proposal)
  const answers = map?.answers
  const findings = useDrawn((state) => state.findings)
  const measures = useFindings((state) => state.measures)
  const structure = useFindings((state) => state.structure)
  const venues = useFindings((state) => state.venues)
  const way = useSession((state) => state.way)
  const layerChoice = useSession(layerShown)
  const agreementsOn = useSession((state) => state.agreementsOn)
  const meetings = useSession(meetingsDrawn)
  const shownMeeting = useSession(({ selection: [first, ...others] }) =>
    meetings && others.length === 0 ? first : undefined,
  )
  const badges = useBadges(findings, answers)
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
    () => edgeLayerOf(layerChoice, { venues, structure, map: agreementMap, agreementsOn }),
    [layerChoice, venues, structure, agreementMap, agreementsOn],
  )
  const difference = useDifference((state) => state.difference) ?? undefined
  const memory = useSceneMemory(map?.id)
  const reading = useReading()
  const scene = useMemo(() => {
    if (!map) return null
    const options = {
      language,
      visibleParties: shown,
      triangles: folded ? ('folded' as const) : ('unfolded' as const),
      badges,
      measure,
      chains,
      layer,
      meetings,
      reading,
      difference,
      // A proposal is drawn as if it were applied, with full routing; a drag is routed in a hurry.
      ...(moved ? { moved } : {}),
    }
    return buildScene(proposal ? withPlaces(map, proposal) : map, options, memory)
  }, [
    map,
    language,
    shown,
    folded,
    chains,
    badges,
    measure,
    layer,
    meetings,
    reading,
    difference,
    proposal,
    moved,
    memory,
  ])
  useMeetingsInView(scene, meetings, `${map?.id}`)
  const asked = useAsked(scene, map, reading, language)
  return useMemo(
    () => (asked && map && shownMeeting ? withSeatLines(asked, map, shownMeeting, language) : asked),
    [asked, map, shownMeeting, language],
  )
}

/**
 * The scene with all the words about what is selected, or what the shown finding is about; of folded triangles among it the
 * lines of their roles.
 */
function useAsked(scene: Scene | null, map: ChainMap | null, reading: Reading, language: Language): Scene | null {
  const selection = useSession((state) => state.selection)
  const shownFinding = useSession((state) => state.shownFinding)
  const findings = useDrawn((state) => state.findings)
  return useMemo(() => {
    const finding = shownFinding ? findings.find(({ key }) => key === shownFinding) : undefined
    const asked = new Set([...selection, ...(finding?.about ?? []).map(({ id }) => id)])
    if (!scene || !map || asked.size === 0) return scene
    const withRoles = withRoleLines(scene, map, asked, { language, reading })
    const roles = withRoles.edges.slice(scene.edges.length).map(({ record }) => record.id)
    return withAskedLabels(withRoles, new Set([...asked, ...roles]), reading)
  }, [scene, map, selection, shownFinding, findings, language, reading])
}

/** What drawing a map leaves for drawing it again: it makes that faster and changes nothing, so it may change meanwhile. */
function useSceneMemory(of: Id | undefined): SceneMemory {
  const [known, setKnown] = useState(() => freshMemory(of))
  if (known.of === of) return known.memory
  const fresh = freshMemory(of)
  setKnown(fresh)
  return fresh.memory
}

function freshMemory(of: Id | undefined): { readonly of: Id | undefined; readonly memory: SceneMemory } {
  return { of, memory: createSceneMemory() }
}

/**
 * Brings the meetings into view when they appear: they stand under the chain, where one may not be looking. A map that only
 * made room for a page is as it was. When they go, who looked at them sees the chain again.
 */
function useMeetingsInView(scene: Scene | null, isOn: boolean, of: Id): void {
  const bring = useEffectEvent(() => fitItems(scene?.meetings.map(({ id }) => id) ?? []))
  useEffect(() => {
    const { meetingsBrought } = useSession.getState()
    if (isOn === (meetingsBrought?.of === of)) return
    setSession({ meetingsBrought: isOn ? { of, before: closeness() } : null })
    const frame = requestAnimationFrame(() => (isOn ? bring() : fitWhenLost(meetingsBrought?.before)))
    return () => cancelAnimationFrame(frame)
  }, [isOn, of])
}

function withPlaces<M extends { readonly positions: Readonly<Record<Id, Point>> }>(
  map: M,
  places: ReadonlyMap<Id, Point>,
): M {
  return { ...map, positions: { ...map.positions, ...Object.fromEntries(places) } }
}
