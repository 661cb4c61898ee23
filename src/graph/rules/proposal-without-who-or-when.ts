import type { ChainGraph } from '../chain-graph'
import { proposalGaps } from '../facts/proposals'
import type { RuleFinding, Subject } from '../finding'
import type { Rule } from '../rule'
import { findingKey, WHOLE_MAP } from './finding-key'

const ID = 'proposal-without-who-or-when'

/** All proposals of a map in one: they stand in one list, and the room goes through it at once. */
function check({ map }: ChainGraph): readonly RuleFinding[] {
  const gaps = proposalGaps(map)
  return (['none', 'open'] as const).flatMap((variant): RuleFinding[] => {
    const found = gaps.filter(({ isOpen }) => isOpen === (variant === 'open'))
    if (found.length === 0) return []
    const message = `${ID}.${variant}` as const
    return [
      {
        rule: ID,
        key: findingKey(message, [WHOLE_MAP]),
        kind: variant === 'open' ? 'question' : 'finding',
        severity: 'low',
        about: found.map(({ proposal: { id } }): Subject => ({ kind: 'proposals', id })),
        message,
        values: {
          proposals: found.map(({ proposal: { title } }) => title),
          who: found.filter(({ lacksWho }) => lacksWho).length,
          when: found.filter(({ lacksWhen }) => lacksWhen).length,
        },
      },
    ]
  })
}

/** Proposals that people talk about or support, of which nobody said who works them out or when they are decided. */
export const proposalWithoutWhoOrWhen = {
  id: ID,
  group: 'bottlenecks',
  severity: 'low',
  grounds: [
    'Advies ketensturing, Handelingsperspectief, stap 3 (een verbetervoorstel in hoofdlijnen)',
    'Advies ketensturing, Handelingsperspectief, stap 5 (uitwerken met alle partijen)',
  ],
  messages: ['proposal-without-who-or-when.none', 'proposal-without-who-or-when.open'],
  check,
} as const satisfies Rule
