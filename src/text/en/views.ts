import type { nlViews } from '../nl/views'

export const enViews: typeof nlViews = {
  manage: 'Make views',
  create: 'New view of what you see now…',
  createDetail: 'the parties that are shown now, and the picture',
  replace: (title) => `Replace ‘${title}’ by what you see now`,
  edit: 'Change name, question and note…',
  earlier: 'Earlier in the row',
  later: 'Later in the row',
  remove: (title) => `Delete ‘${title}’`,
  title: 'New view',
  editTitle: 'Change the view',
  name: 'Name',
  nameMissing: 'Give the view a name.',
  questionHelp: 'Stands large on the screen while you present.',
  noteHelp: 'Stands in the menu of views, and not on the screen while you present.',
  shows: (shown, all) => (shown === all ? 'Shows all parties.' : `Shows ${shown} of the ${all} parties.`),
  withLens: (lens) => `With the picture ‘${lens}’.`,
  save: 'Save',
  cancel: 'Cancel',
  saved: (title) => `View ‘${title}’ saved. Page Down takes you from view to view.`,
  replaced: (title) => `View ‘${title}’ shows what you see now.`,
  at: (title, number, of) => `View ${number} of ${of}: ${title}`,
  /** Behind the name of a view of which the screen no longer shows exactly what it keeps. */
  changed: ', changed',
  alsoCalled: {
    newView: 'save picture, snapshot, make a presentation, slide',
    viewNext: 'present, next slide, go on',
    viewPrevious: 'present, previous slide, back',
  },
}
