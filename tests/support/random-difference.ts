import fc from 'fast-check'
import { type Difference, differenceOf } from '../../src/graph/compare/difference'
import type { ChainMap } from '../../src/model/chain-map'
import { applyCommand } from '../../src/model/commands/apply-command'
import { type CommandSeed, commandFrom, commandSeed } from './random-command'

/** What decides a difference: commands one after the other, and whether they were done or taken back. */
export interface DifferenceSeed {
  readonly seeds: readonly CommandSeed[]
  readonly isBack: boolean
}

export const differenceSeed: fc.Arbitrary<DifferenceSeed> = fc.record({
  seeds: fc.array(commandSeed, { minLength: 1, maxLength: 14 }),
  isBack: fc.boolean(),
})

/** The difference between a map and what random commands make of it. */
export function differenceFrom(map: ChainMap, { seeds, isBack }: DifferenceSeed): Difference {
  const other = seeds.reduce((now, seed, turn) => {
    const result = applyCommand(now, commandFrom(now, seed, turn))
    return result.ok ? result.map : now
  }, map)
  return isBack ? differenceOf(other, map) : differenceOf(map, other)
}
