import type { nlFailures } from '../nl/failures'

/** Words for when a part of the app fails, and what can be told about it. */
export const enFailures: typeof nlFailures = {
  parts: {
    topBar: 'The top bar',
    lensStrip: 'The bar with pictures',
    standBar: 'The bar with now, later and difference',
    comparison: 'The bar of the comparison',
    questionStrip: 'The bar with the question',
    presenting: 'The bar below the map',
    viewStrip: 'The row of views',
    viewBar: 'The choice of what the map shows',
    toolbar: 'The toolbar',
    canvas: 'The drawing',
    mapParts: 'The legend and what else stands on the map',
    sidePanel: 'The panel',
    dialog: 'This window',
    page: (name) => `The page ‘${name}’`,
    panel: (name) => `The panel ‘${name}’`,
  },
  broken: {
    title: (part) => `${part} is not working now`,
    help: 'Something went wrong while showing it. Your map has not been changed by it; saving and undo go on as usual.',
  },
  unfetched: {
    title: (part) => `${part} could not be fetched`,
    help: 'Perhaps the connection is gone for a moment, or a newer version is ready. Your map has not been changed by it. If trying again does not help, refresh the page.',
  },
  dialog: {
    broken:
      'This window was closed because something went wrong. Your map has not been changed by it; please try again.',
    unfetched: 'This part could not be loaded. Please try again; maps that were kept stay there.',
  },
  retry: 'Try again',
  toMap: 'To the map',
  copy: 'Copy technical details',
  copied: 'The technical details are on the clipboard.',
  notCopied: 'Copying did not work. Select the text below and copy it with Ctrl+C.',
  detailsLabel: 'Technical details',
  about: {
    title: 'About Ketenkaart',
    alsoCalled: 'version, licence, privacy, report a fault, technical details',
    what: 'Ketenkaart is a drawing board for chains in public services.',
    version: 'Version',
    licence: 'Licence',
    licenceName: 'EUPL-1.2',
    licenceHelp: 'The parts made by others come with the app, each with its licence.',
    privacy: 'Privacy',
    privacyHelp: 'Your map does not leave your computer: nothing is sent, and nothing about your use is recorded.',
    errors: 'Errors',
    count: (count) =>
      count === 0
        ? 'Nothing has gone wrong in this tab so far.'
        : count === 1
          ? '1 error is remembered. It goes when you close this tab.'
          : `${count} errors are remembered. They go when you close this tab.`,
    help: 'If something does not work, send the technical details along with your report. They hold the version, your browser, the date, the address of the app and the errors, and no names or texts of your map.',
    show: 'See what is copied',
    close: 'Close',
  },
  details: {
    date: 'Date',
    address: 'Address',
    browser: 'Browser',
    window: 'Window',
    errors: 'Errors',
    times: (count) => `${count} times`,
    because: 'by',
  },
}
