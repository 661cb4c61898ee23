import { useMemo, useRef } from 'react'
import type { Id } from '../../model/id'
import { visibleParties } from '../../model/visible-parties'
import { buildScene } from '../../scene/build-scene'
import type { Point } from '../../scene/geometry'
import type { Scene } from '../../scene/scene'
import { createSceneMemory } from '../../scene/scene-memory'
import { useDrawn } from '../state/drawn-store'
import { badgesOf, sameBadges, useFindings } from '../state/findings-store'
import { measureLookOf } from '../state/measure-look-of'
import { useSession } from '../state/session-store'

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
  const choice = useSession((state) => state.measure)
  const proposal = useSession((state) => state.proposal)
  const findings = useDrawn((state) => state.findings)
  const measures = useFindings((state) => state.measures)
  const lastBadges = useRef<ReturnType<typeof badgesOf>>(new Map())
  const badges = useMemo(() => {
    lastBadges.current = sameBadges(lastBadges.current, badgesOf(findings))
    return lastBadges.current
  }, [findings])
  const measure = useMemo(
    () => (choice ? measureLookOf(choice, measures, language) : undefined),
    [choice, measures, language],
  )
  const memory = useRef({ id: map?.id, scene: createSceneMemory() })
  return useMemo(() => {
    if (!map) return null
    if (memory.current.id !== map.id) memory.current = { id: map.id, scene: createSceneMemory() }
    const options = {
      language,
      visibleParties: visibleParties(map, view, alsoShown),
      triangles: folded ? ('folded' as const) : ('unfolded' as const),
      badges,
      measure,
      // A proposal is drawn as if it were applied, with full routing; a drag is routed in a hurry.
      ...(moved ? { moved } : {}),
    }
    return buildScene(proposal ? withPlaces(map, proposal) : map, options, memory.current.scene)
  }, [map, language, view, alsoShown, folded, badges, measure, proposal, moved])
}

function withPlaces<M extends { readonly positions: Readonly<Record<Id, Point>> }>(
  map: M,
  places: ReadonlyMap<Id, Point>,
): M {
  return { ...map, positions: { ...map.positions, ...Object.fromEntries(places) } }
}
