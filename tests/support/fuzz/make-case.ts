import { type Dice, diceFor } from './dice'
import { GENTLE, type Mutator, ROUGH } from './mutators'
import type { Json } from './places'
import type { Sources } from './sources'
import { BYTE_MUTATORS, TEXT_MUTATORS } from './text-mutators'

/** One file to try, and how it came about. */
export interface FuzzCase {
  readonly seed: number
  readonly index: number
  readonly source: string
  readonly mutations: readonly string[]
  readonly bytes: Uint8Array
}

/** `any` goes for what a reader may meet; `gentle` for files that mostly open, to go on with. */
export type Manner = 'any' | 'gentle'

/** Of so many cases one is made of a large document; those take most of the time. */
const LARGE: Readonly<Record<Manner, number>> = { any: 150, gentle: 50 }

function mutate(document: Json, table: Readonly<Record<string, Mutator>>, dice: Dice): string {
  const name = dice.pick(Object.keys(table))
  table[name]?.(document, dice)
  return name
}

/** The case of this number; the same sources, seed, number and manner give the same bytes. */
export function makeCase(sources: Sources, seed: number, index: number, manner: Manner): FuzzCase {
  const dice = diceFor(manner === 'any' ? seed : ~seed, index)
  const isLarge = dice.int(LARGE[manner]) === 0
  const { name, text: original } = dice.pick(
    isLarge ? sources.large : manner === 'any' && dice.chance(0.7) ? sources.tiny : sources.small,
  )
  const mutations: string[] = []
  let text = original
  const isRough = manner === 'any' && dice.chance(0.55)
  if (manner === 'gentle' || dice.chance(0.75)) {
    const document = JSON.parse(text) as Json
    for (let i = dice.pick([1, 1, 2, 3, 5]); i > 0; i--) {
      mutations.push(mutate(document, isRough && dice.chance(0.6) ? ROUGH : GENTLE, dice))
    }
    text = JSON.stringify(document, null, dice.pick([0, 2]))
  }
  if (manner === 'any' && (mutations.length === 0 || dice.chance(0.15))) {
    const changed = dice.pick(Object.keys(TEXT_MUTATORS))
    mutations.push(changed)
    text = TEXT_MUTATORS[changed]?.(text, dice) ?? text
  }
  if (manner === 'any' && dice.chance(0.15)) {
    const changed = dice.pick(Object.keys(BYTE_MUTATORS))
    mutations.push(changed)
    const bytes = BYTE_MUTATORS[changed]?.(text, dice)
    if (bytes) return { seed, index, source: name, mutations, bytes }
  }
  return { seed, index, source: name, mutations, bytes: new TextEncoder().encode(text) }
}
