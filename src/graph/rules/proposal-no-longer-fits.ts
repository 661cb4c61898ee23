import { unfitting } from '../facts/proposals'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import { findingKey } from './finding-key'

const ID = 'proposal-no-longer-fits'

/** A pending proposal of which the map has changed under it: about the map, and not about the chain. */
export const proposalNoLongerFits = {
  id: ID,
  group: 'map',
  severity: 'low',
  grounds: ['Advies ketensturing, Handelingsperspectief, stap 5 (uitwerken met alle partijen)'],
  messages: ['proposal-no-longer-fits.part', 'proposal-no-longer-fits.whole'],
  check: ({ map }) =>
    unfitting(map).map(({ proposal: { id, title }, misfits }): RuleFinding => {
      const message = misfits.some(({ table }) => table === undefined)
        ? 'proposal-no-longer-fits.whole'
        : 'proposal-no-longer-fits.part'
      return {
        rule: ID,
        key: findingKey(message, [id]),
        kind: 'finding',
        severity: 'low',
        about: [{ kind: 'proposals', id }],
        message,
        values: { proposal: title, count: misfits.length },
        facts: misfits.map(({ reason, id: record = '', field = '' }) => [reason, record, field]),
      }
    }),
} as const satisfies Rule
