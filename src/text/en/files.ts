import type { nlFiles } from '../nl/files'

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

const DAY_MS = 86_400_000

/** Words around opening, keeping and sharing a map. */
export const enFiles: typeof nlFiles = {
  moment(at, now) {
    const [day, today] = [new Date(at).setHours(0, 0, 0, 0), new Date(now).setHours(0, 0, 0, 0)]
    if (day === today) return `today ${time.format(at)}`
    if (day === new Date(today - DAY_MS / 2).setHours(0, 0, 0, 0)) return `yesterday ${time.format(at)}`
    return dayAndTime.format(at)
  },
  time: (at) => time.format(at),
  momentOrTime: (at, now) =>
    new Date(at).setHours(0, 0, 0, 0) === new Date(now).setHours(0, 0, 0, 0) ? time.format(at) : shortDay.format(at),
  dateAndTime: (at) => dayAndTime.format(at),
  start: {
    title: 'Picture the chain and its steering together',
    lead: 'In a work session, Ketenkaart lets you draw who works in the chain, on whom they depend, and how the triangles of owner, client and contractor fit on to it.',
    privacy: 'Everything stays in this browser. Nothing is sent.',
    exampleDoor: 'Open an example',
    exampleHelp: 'A completed chain to look at and try things in.',
    examples: {
      adviesketen: {
        name: 'The chain of the advice',
        what: 'Made up, to learn from: the police grow, and who notices?',
      },
      migratieketen: {
        name: 'Migratieketen',
        what: 'The asylum chain: from arrival and reception to decision or departure.',
      },
      strafrechtketen: {
        name: 'Strafrechtketen',
        what: 'Criminal justice: from investigation to sentence and return.',
      },
      loonaangifteketen: {
        name: 'Loonaangifteketen',
        what: 'Payroll returns: one return for tax, premiums, benefits.',
      },
    },
    referenceDate: (date) => `reference date ${date}`,
    openDoor: 'Open a file',
    openHelp: 'Go on with a map that you or a colleague saved earlier as a JSON file.',
    openButton: 'Open file',
    dropHint: 'You can also drop the file anywhere on this page.',
    emptyDoor: 'Start your own',
    emptyHelp: 'A blank sheet for your own chain, with today as its reference date.',
    emptyHint: 'Put down the parties first. The rest follows in the conversation.',
    emptyButton: 'Empty map',
    opening: 'Opening…',
    newTitle: 'New map',
  },
  recent: {
    heading: 'Recent maps',
    loading: 'Looking up the maps that were kept…',
    empty: 'None yet. Every map you open is kept in this browser and is listed here.',
    refused:
      'This browser keeps no maps, for instance because you use a private window. Download a map before you close the window.',
    savedAt: (moment) => `saved ${moment}`,
    parties: (count) => (count === 1 ? '1 party' : `${count} parties`),
    open: 'Open',
    remove: (title) => `Remove ${title}`,
    removed: (title) => `‘${title}’ has been removed.`,
    undo: 'Put back',
    openElsewhere: (title) => `‘${title}’ is open in another tab. Close it there first.`,
    showAll: (count) => `Show all ${count}`,
  },
  busy: {
    example: (name) => `Opening ${name}…`,
    file: (name) => `Reading ${name}…`,
    stored: (title) => `Opening ‘${title}’…`,
    made: 'Preparing the empty map…',
    restoring: 'Reopening your map…',
  },
  errors: {
    part: 'This part could not be loaded. Refresh the page; maps that were kept stay there.',
    unreadable: (name) =>
      `‘${name}’ could not be read. It may have been moved or still be open elsewhere; choose the file again.`,
    storage: 'The maps that were kept cannot be reached now. Refresh the page, or open the map from a file.',
    picture: 'The picture could not be made. Choose a smaller size, or save the map as an SVG file.',
    file: 'The file could not be made. Please try again.',
  },
  notKept: 'This map is not (or no longer) kept in this browser. Open it from a file or choose another map.',
  copyTitle: (title) => `${title} (copy)`,
  versionTitle: (title, moment) => `${title} (version of ${moment})`,
  openedAsCopy: (title, copy) =>
    `‘${title}’ is already open in another tab. Here you work in a copy: ‘${copy}’. Changes in one tab do not reach the other.`,
  formerKept: (title) => `‘${title}’ has been kept and is listed under Recent maps on the start screen.`,
  setAside: (title) =>
    `This browser already kept another version of this map. That one stays as ‘${title}’ under Recent maps.`,
  broken: {
    title: 'Something went wrong',
    kept: 'Your map is kept in this browser. Reload the page to go on.',
    notKept: 'Not everything has been kept yet. Download the map before you reload the page.',
    noMap: 'Reload the page to go on. Maps that had been kept are still there.',
    reload: 'Reload page',
    download: 'Download map',
  },
  drop: {
    title: 'Let go of the file to open the map',
    help: 'A map file of Ketenkaart (.json)',
    onlyFirst: (name) => `You dropped more than one file. Only the first has been opened: ${name}.`,
  },
  problems: {
    heading: 'This file has not been opened',
    kept: 'What was open is still there.',
    nothingOpen: 'Nothing has changed.',
    file: (name, count) => `${name}: ${count}.`,
    count: (count) => (count === 1 ? '1 point to mend' : `${count} points to mend`),
    wholeFile: 'the whole file',
    next: 'What you can do: send this list to whoever made the file, or mend the points yourself in a text editor and open the file again.',
    copy: 'Copy the list',
    copied: 'The list is on the clipboard.',
    notCopied: 'Copying did not work. Select the list and copy it with Ctrl+C.',
    another: 'Choose another file',
    close: 'Close',
  },
  notices: (count) =>
    count === 1 ? 'The map has been opened, with one remark: ' : `The map has been opened, with ${count} remarks: `,
  moreNotices: (count) => `And ${count} more.`,
  save: {
    saved: (at) => `saved ${at}`,
    saving: 'saving',
    onlyCopied: (at) => `saved ${at}, only as the second copy`,
    downloaded: 'downloaded; what you change from here on is not saved yet',
    fileIsOlder: (made, changes) =>
      `Last file of ${made}, since then ${changes === 1 ? '1 change' : `${changes} changes`}`,
    fileInShort: (made, changes) => `file ${made} (+${changes})`,
    faults: {
      refused: {
        title: 'This browser keeps nothing',
        help: 'Without a download your work is lost when you close this window.',
      },
      full: {
        title: 'Not saved: the storage is full',
        help: 'Download the map, and make room on this computer or remove old maps on the start screen.',
      },
      newer: {
        title: 'Not saved: a newer version is running',
        help: 'A newer version of Ketenkaart is open in another tab. Download the map and reload this page.',
      },
      unproven: {
        title: 'Perhaps not saved',
        help: 'Saving failed for a moment, and it is not certain that what was saved survives the next start. Download the map to be sure.',
      },
      failed: {
        title: 'Not saved',
        help: 'The last change could not be kept. Download the map to be sure.',
      },
    },
    download: 'Download map',
    retry: 'Try again',
  },
  leave: {
    title: 'This map has not been saved yet',
    body: (title) =>
      `The last changes to ‘${title}’ could not be kept in this browser. If you go on without a download, they are gone.`,
    download: 'Download and go on',
    without: 'Go on without saving',
    stay: 'Stay with this map',
  },
  share: {
    button: 'Share',
    groups: { file: 'File', picture: 'Picture', report: 'Report' },
    kinds: {
      json: { label: 'JSON file', help: 'The complete map, to keep and open again later', busy: 'Making the file…' },
      png: { label: 'Picture (PNG)…', help: 'For a report, mail or presentation', busy: 'Making the picture…' },
      docx: {
        label: 'Report (Word)',
        help: 'For the steering group: the essence, decisions asked for, actions and the picture',
        busy: 'The report is being made…',
      },
      pdf: { label: 'PDF…', help: 'On A4, A3 or A0, sharp and searchable', busy: 'Making the PDF…' },
      svg: { label: 'SVG file…', help: 'Sharp at any size', busy: 'Making the SVG file…' },
    },
    savedFile: (name) => `File downloaded as ${name}`,
    savedPicture: (name) => `Picture downloaded as ${name}`,
    fallbackName: 'ketenkaart',
  },
  picture: {
    title: 'Save a picture',
    kind: 'Kind',
    kinds: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
    what: 'What is on it',
    whole: 'everything',
    seen: 'what is to be seen now',
    view: (title) => `view: ${title}`,
    views: (count) => `all views (${count})`,
    help: {
      whole: 'All parties, also those not shown now.',
      seen: 'The part of the map that is in sight, with the lens and filters of this moment.',
      view: 'As the view opens, with its name.',
      pages: 'Each view on a page of its own, in one file.',
      files: 'Each view in a file of its own. Your browser may ask once whether that is allowed.',
    },
    measuredIn: 'Size',
    byPaper: 'on paper',
    byScale: 'as on the screen',
    byWidth: 'in centimetres',
    paper: 'Paper',
    papers: { a4: 'A4', a3: 'A3', a0: 'A0' },
    orientation: 'Lies',
    orientations: { either: 'as fits best', landscape: 'landscape', portrait: 'portrait' },
    scale: 'Enlargement',
    width: 'Width on paper',
    widthUnit: 'cm',
    widthFault: 'Type a width from 2 to 200 centimetres.',
    density: 'Sharpness',
    dpi: (value) => `${value} dpi`,
    theme: 'Colours',
    themes: { light: 'light', beamer: 'beamer' },
    badges: 'Show signals on the map',
    badgesHelp: 'The signs with the number of signals at a party or dependency.',
    previewAlt: (title) => `Preview of the picture of ${title}`,
    preparing: 'Making the preview…',
    result: (width, height) => `${width} × ${height} pixels`,
    onPaper: (width, height) => `${width} × ${height} cm on paper`,
    page: (paper, orientation) => `${paper} ${orientation}`,
    clamped: (width, height) =>
      `Not every browser can make a picture that large. You get the largest one that works: ${width} × ${height} pixels.`,
    letter: (points, where) => `Smallest letter: ${points} points ${where}.`,
    letterOn: {
      paper: (paper) => `on ${paper}`,
      width: 'at that width',
      filled: 'when the picture fills an A4',
    },
    firstView: 'The preview is the first view.',
    tooSmall: 'Hardly anybody reads letters that small.',
    advice: {
      a3: 'Choose A3.',
      a0: 'Choose A0.',
      paper: 'Choose a size on paper: the letters are then drawn larger.',
      wider: 'Choose a larger width.',
      part: 'Or take a part: what is to be seen now, or one view.',
    },
    contents: 'With title, reference date, status and legend.',
    progress: (number, of) => `${number} of ${of}…`,
    save: 'Save the picture',
    cancel: 'Cancel',
    stop: 'Stop',
  },
  copying: {
    label: 'Copy as picture',
    help: 'What is to be seen now, to paste into a document or message',
    busy: 'Making the picture…',
    done: 'The picture is on the clipboard.',
    refused: 'Your browser did not let the picture onto the clipboard. You can save it here as a file.',
  },
}
