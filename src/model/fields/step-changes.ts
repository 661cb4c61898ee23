import type { Table } from '../chain-map'
import type { Changes } from '../commands/changes'
import type { Id } from '../id'
import type { Party, Step } from '../schema/parties'

/** Putting a party in a step; a party that is said to be in other chains only joins the chain of that step too. */
export function stepChanges(party: Party, step: Id | null | undefined, steps: Table<Step>): Changes<Party> {
  const chain = step ? steps[step]?.chain : undefined
  if (!chain || !party.chains || party.chains.includes(chain)) return { step }
  return { step, chains: [...party.chains, chain] }
}

/** Saying which chains a party is in; a party that leaves the chain of its step leaves the step as well. */
export function chainChanges(party: Party, chains: Id[] | undefined, steps: Table<Step>): Changes<Party> {
  const chain = party.step ? steps[party.step]?.chain : undefined
  if (!chain || !chains || chains.includes(chain)) return { chains }
  return { chains, step: undefined }
}
