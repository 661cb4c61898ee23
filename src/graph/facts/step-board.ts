import type { ChainMap } from '../../model/chain-map'
import { chainsInOrder } from '../../model/chain-order'
import type { Id } from '../../model/id'
import type { Chain, Party, Step } from '../../model/schema/parties'

/** A step with the parties that stand in it, by name. */
export interface StepColumn {
  readonly step: Step
  readonly parties: readonly Party[]
}

export interface ChainRow {
  readonly chain: Chain
  /** In the order of the steps. */
  readonly columns: readonly StepColumn[]
}

/** All parties of a map, each in the step in which it stands. */
export interface StepBoard {
  /** Chains that have steps first, in the order of those; then the others by name. */
  readonly rows: readonly ChainRow[]
  /** Parties of which nobody said yet in which step they stand. */
  readonly unplaced: readonly Party[]
  /** Parties that deliberately stand in no step. */
  readonly outside: readonly Party[]
}

/** Lays the parties out over the steps; in each list they stand in order of name, as the language orders names. */
export function stepBoard(map: ChainMap, language: string): StepBoard {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const shown = ({ abbreviation, name }: Party) => abbreviation ?? name
  const parties = Object.values(map.parties).sort((a, b) => compare(shown(a), shown(b)))
  const byStep = new Map<Id, Party[]>()
  for (const party of parties) {
    if (!party.step) continue
    const known = byStep.get(party.step)
    if (known) known.push(party)
    else byStep.set(party.step, [party])
  }
  const steps = map.stepOrder.flatMap((id) => map.steps[id] ?? [])
  const chains = chainsInOrder(map)
  return {
    rows: chains.map((chain) => ({
      chain,
      columns: steps
        .filter((step) => step.chain === chain.id)
        .map((step) => ({ step, parties: byStep.get(step.id) ?? [] })),
    })),
    unplaced: parties.filter(({ step }) => step === undefined),
    outside: parties.filter(({ step }) => step === null),
  }
}

/** The steps of one chain, in their order. */
export function stepsOfChain(map: Pick<ChainMap, 'steps' | 'stepOrder'>, chain: Id): readonly Step[] {
  return map.stepOrder.flatMap((id) => map.steps[id] ?? []).filter((step) => step.chain === chain)
}

/**
 * The order of all steps with one of them at another place in its chain; steps of other chains keep their places.
 *
 * @param to place among the steps of its chain, from 0; beyond an end means that end
 */
export function orderWith(map: Pick<ChainMap, 'steps' | 'stepOrder'>, step: Id, to: number): Id[] {
  const chain = map.steps[step]?.chain
  const own = stepsOfChain(map, chain ?? '').map(({ id }) => id)
  if (!own.includes(step)) return [...map.stepOrder]
  const rest = own.filter((id) => id !== step)
  const at = Math.max(0, Math.min(rest.length, to))
  const moved = [...rest.slice(0, at), step, ...rest.slice(at)]
  return map.stepOrder.map((id) => (map.steps[id]?.chain === chain ? (moved.shift() ?? id) : id))
}
