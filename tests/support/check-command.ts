import { expect } from 'vitest'
import type { ChainMap } from '../../src/model/chain-map'
import { checkIntegrity } from '../../src/model/check-integrity'
import { applyCommand } from '../../src/model/commands/apply-command'
import type { Command } from '../../src/model/commands/command'
import type { Refusal } from '../../src/model/commands/outcome'
import { applyDiff, type DocumentDiff, TABLE_NAMES } from '../../src/model/diff'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { EMPTY_HISTORY, recordChange, redo, undo } from '../../src/model/history'
import { deepFreeze } from './deep-freeze'

/**
 * Carries out a command and proves all that holds for every command: it leaves the map it was given alone, nothing
 * dangles, the diff says what happened, undo gives back the same map and redo the result, command and diff survive
 * JSON, and the result survives being written to a file.
 *
 * @returns the result, for the test to say what the command should have done
 */
export function checkCommand(map: ChainMap, command: Command): { map: ChainMap; diff: DocumentDiff } {
  deepFreeze(map)
  const result = applyCommand(map, deepFreeze(command))
  if (!result.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(result.refusal)}`)
  deepFreeze(result)
  expect(checkIntegrity(result.map)).toEqual([])
  expect(applyDiff(map, result.diff)).toStrictEqual(result.map)
  for (const name of TABLE_NAMES) {
    if (!result.diff.tables[name]) expect(result.map[name], `${name} is untouched`).toBe(map[name])
  }

  const history = recordChange(EMPTY_HISTORY, { command, diff: result.diff, origin: 'user' })
  const undone = undo(result.map, history)
  if (!undone.ok) throw new Error(`undo was refused: ${undone.refusal.code}`)
  expect(undone.map).toStrictEqual(map)
  const redone = redo(undone.map, undone.history)
  if (!redone.ok) throw new Error(`redo was refused: ${redone.refusal.code}`)
  expect(redone.map).toStrictEqual(result.map)

  expect(applyCommand(map, throughJson(command))).toStrictEqual(result)
  expect(throughJson(result.diff)).toStrictEqual(result.diff)
  const file = readChainMap(writeChainMap(result.map))
  expect(file.ok && file.map).toStrictEqual(result.map)
  return result
}

/** Gives a command that should be refused, and returns why it was. */
export function checkRefused(map: ChainMap, command: Command): Refusal {
  const result = applyCommand(deepFreeze(map), deepFreeze(command))
  if (result.ok) throw new Error(`${command.type} was carried out`)
  return result.refusal
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
