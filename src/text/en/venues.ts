import type { nlVenues } from '../nl/venues'

export const enVenues: typeof nlVenues = {
  outcome: {
    decided: 'decided here',
    discussed: 'only talked about here',
    open: 'talked about here; whether it can be decided has not been looked into yet',
    unseated: 'who takes part in which meeting has not been looked into yet',
    none: 'no meeting',
  },
  legendEntry: (outcome, count) => `${outcome} (${count})`,
  count: { decided: 'decided', discussed: 'discussed', open: 'still open', none: 'no meeting' },
  details: {
    title: 'Where this is talked about',
    decided: 'This dependency is decided on here:',
    discussed: 'This dependency is only talked about here:',
    open: 'Both parties sit here; whether they can decide together has not been looked into yet:',
    unseated: 'For no meeting has been filled in who sits there, so whether both parties meet is not known.',
    none: 'As far as drawn, both parties share no meeting about this.',
  },
}
