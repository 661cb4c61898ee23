import type { nlCommandLine } from '../nl/command-line'

/** What the command line says. */
export const enCommandLine: typeof nlCommandLine = {
  usage: [
    'Ketenkaart on the command line',
    '',
    '  ketenkaart check MAP.json [--json] [--lang nl|en] [--today YYYY-MM-DD]',
    '      The signals of a map. Exits with 1 when a high one is open, else with 0.',
    '  ketenkaart svg MAP.json OUT.svg [--lang nl|en] [--theme light|dark|beamer]',
    '      The drawing of a map as SVG.',
    '',
    'A - in place of a file reads from the input or writes to the output.',
    'Exits with 2 when a file cannot be read or written.',
    '',
  ].join('\n'),
  noCommand: (known) => `Say what you want: ${known}.`,
  unknownCommand: (name, known) => `There is no command ‘${name}’: choose ${known}.`,
  unknownOption: (name) => `There is no option ‘${name}’ here.`,
  wrongValue: (option, value, allowed) => `${option} cannot be ‘${value}’. What can be: ${allowed}.`,
  aDate: 'a date such as 2026-03-31',
  missingFile: 'Name the file that holds the map.',
  missingOutput: 'Name the file for the drawing.',
  tooMany: (name) => `What should happen to ‘${name}’? A command takes one map at a time.`,
  cannotRead: (path, reason) => `${path} cannot be read (${reason}).`,
  cannotWrite: (path, reason) => `${path} cannot be written (${reason}).`,
  refused: (path, count) =>
    count === 1
      ? `${path} is not a map that can be used:`
      : `${path} is not a map that can be used, for ${count} reasons:`,
  wholeFile: 'the whole file',
  written: (path) => `${path} has been written.`,
  heading: (title, day) => `${title}, seen on ${day}`,
  none: 'No signals.',
  count: (count) => (count === 1 ? '1 signal' : `${count} signals`),
  weights: { high: 'high', medium: 'medium', low: 'low', question: 'open question' },
  questions: (count) => `Open questions, by picture: ${count}`,
  upkeep: 'Upkeep of the map:',
  question: 'Question for the group',
  answered: (count) => `Answered: ${count}`,
  returned: 'Back, answered before',
  answers: {
    action: 'Becomes an action point',
    deliberate: 'Meant to be so',
    'find-out': 'To be found out',
    incorrect: 'Not true',
    elsewhere: 'Taken care of elsewhere',
  },
  reasons: {
    ENOENT: 'it does not exist',
    EISDIR: 'it is a folder',
    EACCES: 'you have no access to it',
    EPERM: 'you have no access to it',
    ENOSPC: 'the disk is full',
  },
}
