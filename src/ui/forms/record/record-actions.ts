import type { UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { startAgreement, startAssignment, startCapacity, startGoal, startMeeting } from './start-record'

const open = () => useDocument.getState().map !== null
const selection = () => useSession.getState().selection

/** The selected record of this collection, when it is the only thing that is selected. */
function selectedOf(collection: 'parties' | 'triangles'): string | undefined {
  const [id, ...others] = selection()
  const table = useDocument.getState().map?.[collection]
  return id && others.length === 0 && table && Object.hasOwn(table, id) ? id : undefined
}

function hasTriangles(): boolean {
  return Object.keys(useDocument.getState().map?.triangles ?? {}).length > 0
}

/** What is made in a form rather than drawn. A meeting or agreement is about what is selected. */
export const recordActions: readonly UserAction[] = [
  {
    id: 'newMeeting',
    inMenuOf: ['dependencies', 'couplingPoints', 'several', 'map'],
    isAvailable: open,
    run: () => startMeeting(selection()),
  },
  {
    id: 'newAgreement',
    inMenuOf: ['parties', 'triangles', 'dependencies', 'couplingPoints', 'meetings', 'several'],
    isAvailable: open,
    run: () => startAgreement(selection()),
  },
  { id: 'newGoal', isAvailable: open, run: () => startGoal() },
  {
    id: 'newAssignment',
    inMenuOf: ['triangles'],
    isAvailable: hasTriangles,
    run: () => startAssignment(selectedOf('triangles')),
  },
  {
    id: 'newCapacity',
    inMenuOf: ['parties'],
    isAvailable: () => selectedOf('parties') !== undefined,
    run: () => {
      const party = selectedOf('parties')
      if (party) startCapacity(party)
    },
  },
]
