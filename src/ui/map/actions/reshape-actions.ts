import type { ChainMap, Collection } from '../../../model/chain-map'
import type { StepSide } from '../../../model/commands/insert-step'
import type { Id } from '../../../model/id'
import type { ActionId, UserAction } from '../../base/actions/action'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { insertStepBeside, reverseArrow } from '../reshape/reshape-commands'
import { askReshape } from '../reshape/reshape-store'

/** Whether the map has at least so many records of this collection. */
function has(collection: Collection, count: number): () => boolean {
  return () => Object.keys(useDocument.getState().map?.[collection] ?? {}).length >= count
}

/** The selected records, when all of them are of this collection. */
function selectedOf(collection: Collection): readonly Id[] {
  const { map } = useDocument.getState()
  const { selection } = useSession.getState()
  return map && selection.every((id) => Object.hasOwn(map[collection], id)) ? selection : []
}

/** The one selected record of this collection; with several, none is meant. */
function only(collection: Collection): Id | undefined {
  const [id, ...others] = selectedOf(collection)
  return others.length === 0 ? id : undefined
}

/** The step that is selected, or in which the selected party stands. */
function stepOf({ steps, parties }: ChainMap): Id | undefined {
  const party = only('parties')
  const step = only('steps') ?? (party && parties[party]?.step)
  return step && Object.hasOwn(steps, step) ? step : undefined
}

function insertStep(id: ActionId, side: StepSide): UserAction {
  return {
    id,
    inMenuOf: ['steps'],
    isAvailable: has('steps', 1),
    run: () => {
      const { map } = useDocument.getState()
      const beside = map && stepOf(map)
      if (beside) insertStepBeside(beside, side)
      else askReshape({ kind: 'step', side })
    },
  }
}

/** What gives the chain another shape. Each asks for what is not selected. */
export const reshapeActions: readonly UserAction[] = [
  {
    id: 'mergeParties',
    inMenuOf: ['parties', 'pair'],
    isAvailable: has('parties', 2),
    run: () => {
      const [kept, merged, ...others] = selectedOf('parties')
      askReshape(others.length > 0 ? { kind: 'merge' } : { kind: 'merge', kept, merged })
    },
  },
  {
    id: 'absorbMeeting',
    inMenuOf: ['meetings'],
    isAvailable: has('meetings', 2),
    run: () => {
      const [absorbed, into, ...others] = selectedOf('meetings')
      askReshape(others.length > 0 ? { kind: 'absorb' } : { kind: 'absorb', absorbed, into })
    },
  },
  {
    id: 'splitParty',
    inMenuOf: ['parties'],
    isAvailable: has('parties', 1),
    run: () => askReshape({ kind: 'split', party: only('parties') }),
  },
  {
    id: 'insertParty',
    inMenuOf: ['dependencies'],
    isAvailable: has('dependencies', 1),
    run: () => askReshape({ kind: 'between', dependency: only('dependencies') }),
  },
  insertStep('insertStepBefore', 'before'),
  insertStep('insertStepAfter', 'after'),
  {
    id: 'reverseDependency',
    inMenuOf: ['dependencies'],
    isAvailable: has('dependencies', 1),
    run: () => {
      const id = only('dependencies')
      if (id) reverseArrow(id)
      else askReshape({ kind: 'reverse' })
    },
  },
]
