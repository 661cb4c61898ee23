import type { OtherFile } from '../../model/file/recognise-file'
import type { ProblemValues } from '../../model/problem'
import type { nlProblems } from '../nl/problems'
import { enVocabulary } from './vocabulary'

type Texts = typeof nlProblems
type Value = ProblemValues[string] | undefined

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  infinity: 'an infinite number',
  boolean: 'yes or no (true or false)',
  null: 'null',
  array: 'a list',
  object: 'a group of fields',
  undefined: 'nothing',
}

const OTHER_FILES: Readonly<Record<Exclude<OtherFile, 'binary'>, string>> = {
  excel: 'an Excel file',
  word: 'a Word document',
  powerpoint: 'a PowerPoint presentation',
  office: 'a file of an older Office program (Word, Excel or PowerPoint)',
  opendocument: 'a document of LibreOffice or OpenOffice',
  zip: 'a zip file',
  archive: 'a compressed file',
  pdf: 'a PDF file',
  image: 'an image',
  svg: 'a drawing (SVG)',
  html: 'a web page',
  xml: 'an XML file',
  rtf: 'a text document (RTF)',
}

const COLLECTIONS: Readonly<Record<string, string>> = enVocabulary.collection

function number(value: Value): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB') : String(value ?? '')
}

/** `number | string` as "a number or text". */
function kinds(value: Value): string {
  return String(value ?? '')
    .split(' | ')
    .map((kind) => KINDS[kind] ?? kind)
    .join(' or ')
}

/** `dependencies, goals` as "dependency or goal". */
function collections(value: Value): string {
  const names = String(value ?? '').split(', ')
  if (names.length === Object.keys(COLLECTIONS).length) return 'part of the map'
  return either(names.map((name) => COLLECTIONS[name] ?? name))
}

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

const problems: Texts['problems'] = {
  'too-large': ({ max }) =>
    `This file is too large to open (over ${number(max)} characters). Please check that it is the right one.`,
  'too-deep': ({ max }) =>
    `The brackets in this file are nested over ${number(max)} levels deep. A map has six at most; please check that ` +
    'this is the right file.',
  'other-file': ({ kind }) =>
    kind === 'binary'
      ? 'This is no text file, so it is no chain map. A chain map is a file that ends in .json; choose that one.'
      : `This is ${OTHER_FILES[kind as keyof typeof OTHER_FILES] ?? 'another kind of file'}, not a chain map. A chain map is a file that ` +
        'ends in .json; unpack it if needed, or save the map again from Ketenkaart.',
  'damaged-text': ({ encoding, line }) =>
    `This file seems to be text in ${encoding ?? 'an unknown encoding'}, but ${line === undefined ? 'it has' : `line ${number(line)} has`} ` +
    'characters that cannot be read. It may be damaged or saved halfway. Open an earlier version, or repair that place ' +
    'and save the file as UTF-8.',
  'not-utf8': ({ encoding, line, column }) =>
    `This file is not UTF-8. It seems to be text in ${encoding ?? 'an old encoding'}, but read that way it stops being JSON ` +
    `at line ${number(line)}, character ${number(column)}. Repair that place and save the file as UTF-8.`,
  'empty-file': () =>
    'This file is empty. Saving or copying it may not have been finished; open an earlier version or another file.',
  'not-json': ({ line, column }) =>
    `At line ${number(line)}, character ${number(column)}, this stops being readable JSON. The file may have been saved ` +
    'halfway, or something was lost in editing. Repair that place, or open an earlier version.',
  'not-a-chain-map': () =>
    'This file is no map of Ketenkaart: its field "format" does not say "ketenkaart". Please check whether you chose ' +
    'the right file.',
  'newer-version': ({ version, known }) =>
    `This map was made with a newer Ketenkaart (version ${number(version)} of the file; this program knows version ` +
    `${number(known)}). The file was not changed. Update the program to open it.`,
  'unknown-version': ({ version }) =>
    `Version ${number(version)} of the file is unknown. Please check the field "version".`,
  'migration-failed': ({ version, name }) =>
    `This map has an older form (version ${number(version)}) and could not be converted (at "${name}"). The file ` +
    'was not changed. Does its content match that version?',
  'wrong-type': ({ expected, found }) => `This should be ${kinds(expected)}, but it is ${kinds(found)}.`,
  'unknown-field': ({ field }) => `We do not know the field "${field}". Check its spelling, or take it away.`,
  missing: () => 'This field is missing and is needed. Please fill it in.',
  'not-in-list': ({ value, allowed }) => `"${value}" is not in the list. Choose one of: ${allowed}.`,
  'too-long': ({ max, length }) =>
    `This text is too long: ${number(length)} characters, where ${number(max)} fit. Shorten it, or put the full story ` +
    'in the note.',
  empty: () => 'There is no text here yet. Fill something in, or leave the field out altogether where that is allowed.',
  'too-many': ({ max, count }) => `These are too many: ${number(count)}, where ${number(max)} fit.`,
  'too-few': ({ min, count }) => `These are too few: ${number(count)}, where there should be ${number(min)}.`,
  'invalid-id': ({ value }) => `"${value}" cannot be an id. Use 1 to 64 letters, digits, hyphens or underscores.`,
  'reserved-id': ({ value }) =>
    `"${value}" cannot be an id, because the computer itself uses that name. Choose another.`,
  'invalid-date': ({ value }) => `"${value}" is no existing date. Write year, month and day, as in 2026-05-31.`,
  'out-of-range': ({ min, max }) => {
    if (min === undefined) return `This number is too large: ${number(max)} at most.`
    return max === undefined
      ? `This number is too small: at least ${number(min)}.`
      : `Choose ${number(min)} to ${number(max)}.`
  },
  'one-of': ({ options }) => `Fill in exactly one of these fields: ${either(String(options ?? '').split(', '))}.`,
  'invalid-value': () => 'This value does not fit here. Choose another.',
  'duplicate-id': ({ id, first }) =>
    first === undefined
      ? `The id "${id}" is taken. Every record has an id of its own.`
      : `The id "${id}" was used before, at ${first}. Every record has an id of its own: give one of the two another.`,
  'dangling-reference': ({ id, expected }) =>
    `This points at "${id}", which is not on the map. Expected: ${collections(expected)}. Add it, or take the ` +
    'reference away.',
  'wrong-collection': ({ id, expected, found }) =>
    `"${id}" cannot be used here: it is of the kind ${collections(found)}, where ${collections(expected)} is wanted.`,
  'same-ends': () =>
    'Both sides are the same. A dependency or coupling point runs between two different ones; choose another side.',
  'step-outside-chain': ({ step, chain }) =>
    `Step "${step}" belongs to chain "${chain}", in which the party takes no part according to the map. Add the ` +
    'chain to the party, or choose another step.',
  'part-of-itself': ({ id, whole }) =>
    id === whole
      ? 'An organisation cannot be a part of itself. Choose another organisation, or leave this empty.'
      : `This way "${id}" would be a part of itself, through "${whole}". Choose another organisation, or take it away at ` +
        'one of the organisations in between.',
  'position-without-record': ({ id }) => `There is a place for "${id}", which is not on the map. Take the place away.`,
  'wrong-order': () => 'The sequence does not name every record exactly once. Please complete it.',
  'more-problems': ({ shown }) =>
    `There is more; only the first ${number(shown)} points are listed. Solve those first and open the file again.`,
}

const notices: Texts['notices'] = {
  'unknown-department': ({ department }) =>
    `Ministry "${department}" is not in our list. The map shows the code as it stands.`,
  'read-as-windows-1252': ({ encoding }) =>
    `This file is not UTF-8 and was read as ${encoding ?? 'windows-1252'}. Please check the letters with accents.`,
  migrated: ({ from, to }) =>
    `This map had an older form (version ${number(from)}) and was converted to version ${number(to)}. Save it to keep ` +
    'the new form.',
}

const refusals: Texts['refusals'] = {
  ...problems,
  // In a form nobody knows ids.
  'part-of-itself': () =>
    'This way the organisation would become a part of itself. Choose another organisation, or leave this empty.',
  'nothing-changed': () => 'This changes nothing on the map.',
  'unknown-record': () => 'This is no longer on the map. It may just have been removed.',
  'id-cannot-change': () => 'The id of a record is fixed. Make a new record if you want another id.',
  'missing-new-id': ({ id }) => `The copy of "${id}" has no new id. Please try to duplicate again.`,
  'same-party': () => 'This is the same party twice. Choose another party to merge with.',
  'same-meeting': () => 'This is the same meeting twice. Choose another meeting for it to go into.',
  'not-of-party': () => 'This item no longer belongs to this party. Perhaps it has just been changed.',
  'nothing-to-undo': () => 'There is nothing to undo.',
  'nothing-to-redo': () => 'There is nothing to redo.',
  'changed-by-others': () =>
    'Somebody else has changed this meanwhile, or builds on it. The change was therefore left as it is; adjust it by hand ' +
    'if needed.',
  'withheld-here': () =>
    'Here the map holds something that is not on the wall, and this would write over it. Leave the beamer to change it.',
  'proposal-closed': () => 'This proposal was adopted or rejected already. Make a new one, or undo that.',
  'not-in-proposal': () =>
    'A proposal cannot hold this: it changes what the map says of the chain. Go to Now to do it.',
  'proposal-misfit': () =>
    'The map has changed since this proposal was made. First choose for each difference what should hold, on the page Wanted picture.',
  'only-in-proposal': () => 'Here you only look. Open a proposal to change the wanted picture, or go to Now.',
  'while-comparing': () => 'You are comparing two maps. Stop comparing to change your map.',
}

/** What can be wrong with a file, what is worth knowing about it, and why a change was not carried out: in English. */
export const enProblems: Texts = { problems, notices, refusals }
