import type { ActionId, UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { chooseTool, type Draft, setSession, type Tool, useSession } from '../../base/state/session-store'
import { onMap } from '../camera/on-map'
import { cornerOfView, endOf, freeNear, placeOf } from '../canvas/draw-tools'
import { nextPlace } from '../placing/typed-parties'

const open = () => useDocument.getState().map !== null

/** The one party or triangle that is selected, if any. */
function selected(): string | undefined {
  const { map } = useDocument.getState()
  const [id, ...others] = useSession.getState().selection
  return id && others.length === 0 && (map?.parties[id] || map?.triangles[id]) ? id : undefined
}

function drawing(id: ActionId, tool: Tool, key: string, draft: () => Draft): UserAction {
  return {
    id,
    keys: [key],
    isAvailable: open,
    run: () =>
      onMap(() => {
        const start = draft()
        chooseTool(tool)
        setSession({ draft: start })
      }),
  }
}

/** The tools by keyboard: each opens its form at once, so that nothing needs a pointer. */
export const drawActions: readonly UserAction[] = [
  { id: 'select', keys: ['v'], isAvailable: open, run: () => chooseTool('select') },
  drawing('newParty', 'party', 'p', () => ({ kind: 'party', place: nextPlace() })),
  drawing('newTriangle', 'triangle', 'd', () => {
    const id = selected()
    const { map } = useDocument.getState()
    if (id && map?.triangles[id]) return { kind: 'triangle', place: placeOf(id), triangle: id }
    return id
      ? { kind: 'triangle', place: placeOf(id), contractor: id }
      : { kind: 'triangle', place: freeNear(cornerOfView()) }
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
