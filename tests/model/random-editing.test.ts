import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/model/check-integrity'
import { applyCommand } from '../../src/model/commands/apply-command'
import { UNDO_MANNERS } from '../../src/model/commands/command'
import { EMPTY_HISTORY, nextUndo, recordChange, redo, undo } from '../../src/model/history'
import { arbitraryMap } from '../support/arbitrary-map'
import { deepFreeze } from '../support/deep-freeze'
import { commandFrom, commandSeed } from '../support/random-command'

describe('any row of commands', () => {
  it('leaves the map sound after each, and undoing all gives back the start', () => {
    const carriedOut = new Set<string>()
    fc.assert(
      fc.property(arbitraryMap, fc.array(commandSeed, { minLength: 1, maxLength: 25 }), (start, seeds) => {
        let map = start
        let history = EMPTY_HISTORY
        seeds.forEach((seed, turn) => {
          const command = deepFreeze(commandFrom(map, seed, turn))
          const result = applyCommand(map, command)
          if (!result.ok) return
          carriedOut.add(command.type)
          map = deepFreeze(result.map)
          expect(checkIntegrity(map)).toEqual([])
          const joinKey = seed.kind % 2 === 0 ? 'together' : undefined
          history = recordChange(history, { command, diff: result.diff, origin: 'user', joinKey })
        })
        const end = map
        let steps = 0
        while (nextUndo(history)) {
          const back = undo(map, history)
          if (!back.ok) throw new Error(back.refusal.code)
          map = back.map
          history = back.history
          steps++
        }
        expect(map).toStrictEqual(start)
        for (; steps > 0; steps--) {
          const again = redo(map, history)
          if (!again.ok) throw new Error(again.refusal.code)
          map = again.map
          history = again.history
        }
        expect(map).toStrictEqual(end)
      }),
      { numRuns: 90 },
    )
    // The rows are worth something only if every kind of command occurs in them.
    const all = Object.keys(UNDO_MANNERS).filter((type) => type !== 'replace-map')
    expect([...carriedOut].sort()).toEqual(all.sort())
  })

  it('of several people never leaves anything dangling, whoever undoes what', () => {
    const moves = fc.array(fc.record({ seed: commandSeed, what: fc.constantFrom('user', 'remote', 'undo', 'redo') }), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(arbitraryMap, moves, (start, rows) => {
        let map = start
        let history = EMPTY_HISTORY
        rows.forEach(({ seed, what }, turn) => {
          if (what === 'undo' || what === 'redo') {
            const result = (what === 'undo' ? undo : redo)(map, history)
            if (result.ok) [map, history] = [result.map, result.history]
          } else {
            const command = commandFrom(map, seed, turn)
            const result = applyCommand(map, command)
            if (!result.ok) return
            map = result.map
            const origin = what === 'user' ? 'user' : 'remote'
            history = recordChange(history, { command, diff: result.diff, origin })
          }
          expect(checkIntegrity(map)).toEqual([])
        })
      }),
      { numRuns: 90 },
    )
  })
})
