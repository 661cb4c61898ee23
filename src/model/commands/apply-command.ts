import type { ChainMap } from '../chain-map'
import { checkChange } from '../check-change'
import { type DocumentDiff, diffMaps, isEmptyDiff } from '../diff'
import { addParty } from './add-party'
import { addRecord } from './add-record'
import { applyLayout } from './apply-layout'
import type { Command } from './command'
import { connectParties } from './connect-parties'
import { drawTriangle } from './draw-triangle'
import { duplicateRecords } from './duplicate-records'
import { editMap } from './edit-map'
import { editRecord } from './edit-record'
import { editRecords } from './edit-records'
import { fillTriangle } from './fill-triangle'
import { insertParty } from './insert-party'
import { insertStep } from './insert-step'
import { mergeParties } from './merge-parties'
import { moveRecords } from './move-records'
import { orderDecisions, orderProposals, orderSteps, orderViews } from './order-records'
import { type Outcome, type Refusal, refusalOf } from './outcome'
import { propose } from './propose'
import { reattachDependency } from './reattach-dependency'
import { removeRecords } from './remove-records'
import { replaceMap } from './replace-map'
import { reverseDependency } from './reverse-dependency'
import { adoptProposal, settleMisfit } from './settle-proposal'
import { splitParty } from './split-party'

type CommandResult =
  | { readonly ok: true; readonly map: ChainMap; readonly diff: DocumentDiff }
  | { readonly ok: false; readonly refusal: Refusal }

/**
 * Carries out one change. Pure: the same command on the same map gives the same result, and the map that goes in is
 * left alone. The new map shares every table the change did not touch.
 *
 * @returns the new map with what changed, or the reason why nothing did; a map that comes out is as sound as the one
 * that went in
 */
export function applyCommand(map: ChainMap, command: Command): CommandResult {
  // A command is JSON. What JSON cannot hold (undefined, minus zero) is dropped here, so that a command does the same
  // before and after it has travelled.
  const outcome = carryOut(map, JSON.parse(JSON.stringify(command)) as Command)
  if (!outcome.ok) return outcome
  const diff = diffMaps(map, outcome.map)
  if (isEmptyDiff(diff)) return { ok: false, refusal: { code: 'nothing-changed', values: {} } }
  const [problem] = checkChange(outcome.map, diff)
  if (problem) return { ok: false, refusal: refusalOf(problem) }
  return { ok: true, map: outcome.map, diff }
}

function carryOut(map: ChainMap, command: Command): Outcome {
  switch (command.type) {
    case 'add-party':
      return addParty(map, command)
    case 'draw-triangle':
      return drawTriangle(map, command)
    case 'fill-triangle':
      return fillTriangle(map, command)
    case 'connect-parties':
      return connectParties(map, command)
    case 'add-record':
      return addRecord(map, command)
    case 'edit-record':
      return editRecord(map, command)
    case 'edit-records':
      return editRecords(map, command)
    case 'edit-map':
      return editMap(map, command)
    case 'remove-records':
      return removeRecords(map, command)
    case 'move-records':
      return moveRecords(map, command)
    case 'duplicate-records':
      return duplicateRecords(map, command)
    case 'merge-parties':
      return mergeParties(map, command)
    case 'split-party':
      return splitParty(map, command)
    case 'insert-party':
      return insertParty(map, command)
    case 'insert-step':
      return insertStep(map, command)
    case 'reverse-dependency':
      return reverseDependency(map, command)
    case 'reattach-dependency':
      return reattachDependency(map, command)
    case 'order-steps':
      return orderSteps(map, command)
    case 'order-views':
      return orderViews(map, command)
    case 'order-decisions':
      return orderDecisions(map, command)
    case 'order-proposals':
      return orderProposals(map, command)
    case 'propose':
      return propose(map, command, applyCommand)
    case 'adopt-proposal':
      return adoptProposal(map, command)
    case 'settle-misfit':
      return settleMisfit(map, command)
    case 'apply-layout':
      return applyLayout(map, command)
    case 'replace-map':
    case 'import-map':
      return replaceMap(map, command)
  }
}
