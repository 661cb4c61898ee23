import type { Point } from '../../../scene/drawing/geometry'
import type { ActionId, UserAction } from '../../base/actions/action'
import { WHATEVER_IS_CHOSEN } from '../../base/actions/menu-topics'
import { focusDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { chooseTool, type Draft, setSession, type Tool, useSession } from '../../base/state/session-store'
import { onMap } from '../camera/on-map'
import { cardAround } from '../canvas/asked-by-gesture'
import { cornerOfView, endOf, freeNear, placeOf } from '../canvas/draw-tools'
import { nextPlace } from '../placing/typed-parties'

const open = () => useDocument.getState().map !== null

/** The one party or triangle that is selected, if any. */
function selected(): string | undefined {
  const { map } = useDocument.getState()
  const [id, ...others] = useSession.getState().selection
  return id && others.length === 0 && (map?.parties[id] || map?.triangles[id]) ? id : undefined
}

function drawing(id: ActionId, tool: Tool, key: string, draft: (place?: Point) => Draft): UserAction {
  return {
    id,
    keys: [key],
    inMenuOf: tool === 'party' ? ['map'] : ['parties', 'triangles', 'map'],
    isAvailable: open,
    run: (place) =>
      onMap(() => {
        const start = draft(place)
        chooseTool(tool)
        setSession({ draft: start })
      }),
  }
}

/** What one does first with what is chosen, and the tools by keyboard: each opens its form at once, so that nothing needs a pointer. */
export const drawActions: readonly UserAction[] = [
  {
    id: 'openDetails',
    keys: ['enter'],
    inMenuOf: WHATEVER_IS_CHOSEN,
    isAvailable: () => useSession.getState().selection.length > 0,
    run: focusDetails,
  },
  { id: 'select', keys: ['v'], isAvailable: open, run: () => chooseTool('select') },
  drawing('newParty', 'party', 'p', (place) => ({
    kind: 'party',
    place: place ? freeNear(cardAround(place)) : nextPlace(),
  })),
  drawing('newTriangle', 'triangle', 'd', (place) => {
    const id = selected()
    const { map } = useDocument.getState()
    if (id && map?.triangles[id]) return { kind: 'triangle', place: placeOf(id), triangle: id }
    return id
      ? { kind: 'triangle', place: placeOf(id), contractor: id }
      : { kind: 'triangle', place: freeNear(place ? cardAround(place) : cornerOfView()) }
  }),
  drawing('newDependency', 'dependency', 'r', () => {
    const id = selected()
    const { map } = useDocument.getState()
    const from = id && (map?.parties[id] ? id : map?.triangles[id]?.contractor)
    return from ? { kind: 'dependency', from, isGuess: true } : { kind: 'dependency' }
  }),
  drawing('newCoupling', 'coupling', 'k', () => {
    const id = selected()
    return id ? { kind: 'coupling', from: endOf(id), isGuess: true } : { kind: 'coupling' }
  }),
]
