import type { Id } from '../../../model/id'
import { placeInTree } from '../../../text/outline/tree-place'
import type { ActionId } from '../../base/actions/action'
import { runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { setSession, useSession } from '../../base/state/session-store'
import { addChain, addStep, type Place } from '../../map/placing/step-commands'
import { reveal, useOutline } from './outline-store'

/** What can be made from the outline. */
export type Adding =
  | 'chains'
  | 'steps'
  | 'parties'
  | 'dependencies'
  | 'triangles'
  | 'couplingPoints'
  | 'meetings'
  | 'agreements'
  | 'goals'
  | 'assignments'

/** The step a new party comes in: the one that is selected, or that of the selected party. */
export function stepAround(selected: Id | undefined): Place {
  const { map } = useDocument.getState()
  if (!map || selected === undefined) return undefined
  return map.steps[selected] ? selected : map.parties[selected]?.step
}

const ACTIONS: Readonly<Partial<Record<Adding, ActionId>>> = {
  triangles: 'newTriangle',
  couplingPoints: 'newCoupling',
  meetings: 'newMeeting',
  agreements: 'newAgreement',
  goals: 'newGoal',
  assignments: 'newAssignment',
}

/** Makes something new, near what is selected; what runs between two ends asks for them first. */
export function addRecord(what: Exclude<Adding, 'parties'>): void {
  const [selected] = useSession.getState().selection
  const { map } = useDocument.getState()
  const action = ACTIONS[what]
  if (action) runAction(action)
  else if (what === 'chains') nameNew(addChain())
  else if (what === 'steps') {
    const step = selected === undefined ? undefined : map?.steps[selected]
    nameNew(addStep(selected !== undefined && map?.chains[selected] ? selected : step?.chain))
  } else {
    const from = selected !== undefined && map?.parties[selected] ? selected : undefined
    setSession({ draft: { kind: 'dependency', from } })
  }
}

/** Shows what was just made, with its name ready to be typed over. */
function nameNew(id: Id | undefined): void {
  const { map } = useDocument.getState()
  const key = map && id !== undefined ? placeInTree(map, id) : undefined
  if (key === undefined) return
  reveal(key)
  useOutline.setState({ renaming: key })
}
