import type { Collection } from '../chain-map'
import type { Id } from '../id'
import type { AddParty } from './add-party'
import type { AddRecord } from './add-record'
import type { ApplyLayout } from './apply-layout'
import type { ConnectParties } from './connect-parties'
import type { DrawTriangle } from './draw-triangle'
import type { DuplicateRecords } from './duplicate-records'
import type { EditMap } from './edit-map'
import type { EditRecord } from './edit-record'
import type { EditRecords } from './edit-records'
import type { FillTriangle } from './fill-triangle'
import type { InsertParty } from './insert-party'
import type { InsertStep } from './insert-step'
import type { MergeParties } from './merge-parties'
import type { MoveRecords } from './move-records'
import type { OrderDecisions, OrderProposals, OrderSteps, OrderViews } from './order-records'
import type { ReattachDependency } from './reattach-dependency'
import type { RemoveRecords } from './remove-records'
import type { ImportMap, ReplaceMap } from './replace-map'
import type { ReverseDependency } from './reverse-dependency'
import type { AdoptProposal, SettleMisfit } from './settle-proposal'
import type { SplitParty } from './split-party'

/** Every change of a map: plain JSON data. Ids of new records are chosen by whoever gives the command. */
export type Command =
  | AddParty
  | DrawTriangle
  | FillTriangle
  | ConnectParties
  | AddRecord
  | EditRecord
  | EditRecords
  | EditMap
  | RemoveRecords
  | MoveRecords
  | DuplicateRecords
  | MergeParties
  | SplitParty
  | InsertParty
  | InsertStep
  | ReverseDependency
  | ReattachDependency
  | OrderSteps
  | OrderViews
  | OrderDecisions
  | OrderProposals
  | Propose
  | AdoptProposal
  | SettleMisfit
  | ApplyLayout
  | ReplaceMap
  | ImportMap

/** A change that is made within a proposal, and leaves the present as it is. */
export interface Propose {
  readonly type: 'propose'
  readonly proposal: Id
  readonly command: Command
}

type CommandType = Command['type']

/**
 * How a command counts for undo. `own-step`: always a step of its own. `joins-previous`: part of the step before it
 * when both carry the same join key (letters of one word, moments of one drag), otherwise a step of its own.
 */
type UndoManner = 'own-step' | 'joins-previous'

export const UNDO_MANNERS: Readonly<Record<CommandType, UndoManner>> = {
  'add-party': 'own-step',
  'draw-triangle': 'own-step',
  'fill-triangle': 'own-step',
  'connect-parties': 'own-step',
  'add-record': 'own-step',
  'edit-record': 'joins-previous',
  'edit-records': 'joins-previous',
  'edit-map': 'joins-previous',
  'remove-records': 'own-step',
  'move-records': 'joins-previous',
  'duplicate-records': 'own-step',
  'merge-parties': 'own-step',
  'split-party': 'own-step',
  'insert-party': 'own-step',
  'insert-step': 'own-step',
  'reverse-dependency': 'own-step',
  'reattach-dependency': 'own-step',
  'order-steps': 'joins-previous',
  'order-views': 'joins-previous',
  'order-decisions': 'joins-previous',
  'order-proposals': 'joins-previous',
  // As the change within it: see `withinProposal`.
  propose: 'joins-previous',
  'adopt-proposal': 'own-step',
  'settle-misfit': 'own-step',
  'apply-layout': 'own-step',
  'replace-map': 'own-step',
  'import-map': 'own-step',
}

/** The change itself of a command that makes it within a proposal: that is what undo speaks of. */
export function withinProposal(command: Command): Command {
  return command.type === 'propose' ? withinProposal(command.command) : command
}

/** The name of an undo step: the command, and for a generic command also the collection. */
export type CommandLabel =
  | Exclude<CommandType, 'add-record' | 'edit-record' | 'propose'>
  | `${'add-record' | 'edit-record'}:${Collection}`

/** The label under which a command stands in the history; a change within a proposal has that of the change. */
export function labelOf(command: Command): CommandLabel {
  const change = withinProposal(command)
  if (change.type === 'propose') return labelOf(change.command)
  return change.type === 'add-record' || change.type === 'edit-record'
    ? `${change.type}:${change.collection}`
    : change.type
}
