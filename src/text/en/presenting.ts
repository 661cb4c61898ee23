import type { nlPresenting } from '../nl/presenting'

export const enPresenting: typeof nlPresenting = {
  present: 'Present',
  label: 'Presenting',
  previous: 'Previous',
  next: 'Next',
  place: (number, of) => `${number} of ${of}`,
  beside: '–',
  nothing: 'All parties',
  row: 'Row of views',
  stop: 'Stop (Esc)',
  said: (title, question, number, of) => `${number} of ${of}: ${title}.${question && ` ${question}`}`,
  notFull: 'Full screen is not possible here; you present in this window. F11 (on a Mac Ctrl+Cmd+F) fills the screen.',
  noViews: 'There are no views yet',
  noViewsHelp:
    'You present views: what is on the screen, kept under a name. Put on the screen what you want to show and make a view of it. You can also present the five pictures of the chain at once, each with its question.',
  makeView: 'Make a view…',
  presentPictures: 'Present the five pictures',
  alsoCalled: {
    present: 'presentation, full screen, slide show, projector, show to the group',
  },
}
