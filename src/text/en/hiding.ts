import type { nlHiding } from '../nl/hiding'

export const enHiding: typeof nlHiding = {
  count: (count) => `${count} hidden`,
  open: (count) => `${count} hidden, choose what to show again`,
  showAll: 'Show all parties',
  byHand: 'Hidden by hand',
  byView: 'Not in this view',
  hidden: (names) => `Hidden: ${names}, with the lines. You bring this back with ‘hidden’ in the top bar.`,
  shown: (name) => `${name} is on the map again`,
  note: (names, count) => (count === 1 ? `${names} is hidden.` : `${names} are hidden.`),
  show: 'Show on the map',
  alsoCalled: {
    hideParties: 'fold away, do not show, leave out, out of sight, less on the map',
    showHidden: 'view, hidden, filter off, bring back, show again',
  },
}
