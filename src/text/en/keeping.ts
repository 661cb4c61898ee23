import type { nlKeeping } from '../nl/keeping'

/** English words around what this browser keeps. */
export const enKeeping: typeof nlKeeping = {
  bin: {
    heading: (count) => `Bin (${count})`,
    help: (days) => `Maps that were removed stay here for ${days} days.`,
    goneAt: (day) => `gone on ${day}`,
    bringBack: 'Put back',
    bringBackTitle: (title) => `Put ${title} back`,
    deleteForGood: 'Delete for good',
    deleteTitle: (title) => `Delete ${title} for good`,
    sure: (title) => `After that ‘${title}’ is nowhere to be found in this browser.`,
    deleteNow: 'Yes, delete for good',
    keep: 'Leave it',
    broughtBack: (title) => `‘${title}’ is listed under Recent maps again.`,
    broughtBackTitle: (title) => `${title} (put back)`,
    beside: (title) =>
      `A newer map had come in its place. So the map that was put back stands beside it as ‘${title}’.`,
    gone: 'This map is no longer in the bin.',
    isInBin: (title) => `‘${title}’ is in the bin on the start screen. Put the map back first.`,
  },
  left: {
    heading: (count) => (count === 1 ? 'Unfinished text' : `Unfinished texts (${count})`),
    help: 'This text stood in a field when the page went away, and that field is not open now.',
    goThere: 'Go to that place',
    later: 'Later',
    copy: 'Copy',
    copied: 'The text is on the clipboard.',
    notCopied: 'Copying did not work. Select the text and copy it with Ctrl+C.',
    away: 'Throw the text away',
  },
  unreadable: {
    heading: 'This map cannot be opened',
    newer: (title) =>
      `‘${title}’ was kept by a newer version of Ketenkaart than this one. Reload the page; if that does not help, ask your administrator for the newest version.`,
    damaged: (title) =>
      `What this browser keeps of ‘${title}’ is no longer a valid map. If you have a file of this map, open that. What is there can be downloaded.`,
    what: 'What is wrong',
    download: 'Download what is there',
    fileName: 'unreadable-map',
    close: 'Close',
  },
  olderVersion: (moment) =>
    `The newest version of this map could not be read. This is the last one that was whole, of ${moment}.`,
  fromCopy:
    'This map was damaged in the storage of the browser. It was restored from the second copy; nothing was lost.',
  window: {
    title: 'Where your work is kept',
    menu: 'Where your work is kept…',
    link: 'Where is your work, and how can you be sure?',
    now: 'Now, in this browser',
    kept: 'Saving',
    keptSaved: (at) => `The open map was saved at ${at}.`,
    keptSaving: 'The open map is being saved…',
    keptNot: 'The last change of the open map has not been saved. Download the map.',
    keptNone: 'No map is open.',
    copy: 'Second copy',
    copyYes: 'Of every map there is a second copy outside the database of the browser.',
    copyNo: 'This browser cannot keep a second copy. Download your map at the end of every session.',
    lasting: 'Clearing by the browser',
    lastingUnknown: 'This browser does not say whether it leaves kept maps alone when it needs room.',
    lastingYes: 'The browser has promised not to clear these maps by itself.',
    lastingNo: 'The browser may clear these maps when it is short of room. You can ask it not to.',
    ask: 'Ask the browser to keep them for good',
    asking: 'The browser may ask you as well.',
    granted: 'The browser has promised it.',
    denied: 'The browser has not promised it. Your maps are still there; download them to be sure.',
    download: 'Download map',
    close: 'Close',
  },
}
