import type { nlTables } from '../nl/tables'

export const enTables: typeof nlTables = {
  layer: 'Meeting tables',
  outcome: {
    decided: 'decided here',
    discussed: 'only talked about here',
    none: 'no table',
  },
  legendEntry: (outcome, count) => `${outcome} (${count})`,
  count: { decided: 'decided', discussed: 'only discussed', none: 'no table' },
  details: {
    title: 'Meeting table',
    decided: 'This dependency is decided on here:',
    discussed: 'Both parties sit here, but no decision is to be seen yet:',
    none: 'As far as drawn, both parties sit at no table together about this.',
  },
}
