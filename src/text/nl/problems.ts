import type { RefusalCode } from '../../model/commands/outcome'
import type { OtherFile } from '../../model/file/recognise-file'
import type { NoticeCode, ProblemCode, ProblemValues } from '../../model/problem'
import { nlVocabulary } from './vocabulary'

/** A sentence or two from the values of a problem: what is the matter, and what the user can do. */
type Say = (values: ProblemValues) => string

const KINDS: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  integer: 'een heel getal',
  infinity: 'een oneindig groot getal',
  boolean: 'ja of nee (true of false)',
  null: 'null',
  array: 'een lijst',
  object: 'een groep velden',
  undefined: 'niets',
}

const OTHER_FILES: Readonly<Record<Exclude<OtherFile, 'binary'>, string>> = {
  excel: 'een Excel-bestand',
  word: 'een Word-document',
  powerpoint: 'een PowerPoint-presentatie',
  office: 'een bestand van een ouder Office-programma (Word, Excel of PowerPoint)',
  opendocument: 'een document van LibreOffice of OpenOffice',
  zip: 'een zipbestand',
  archive: 'een ingepakt bestand',
  pdf: 'een pdf-bestand',
  image: 'een afbeelding',
  svg: 'een tekening (SVG)',
  html: 'een webpagina',
  xml: 'een XML-bestand',
  rtf: 'een tekstdocument (RTF)',
}

const COLLECTIONS: Readonly<Record<string, string>> = nlVocabulary.collection

function number(value: string | number | undefined): string {
  return typeof value === 'number' ? value.toLocaleString('nl-NL') : String(value ?? '')
}

/** `number | string` as "een getal of tekst". */
function kinds(value: string | number | undefined): string {
  return String(value ?? '')
    .split(' | ')
    .map((kind) => KINDS[kind] ?? kind)
    .join(' of ')
}

/** `dependencies, goals` as "afhankelijkheid of doel". */
function collections(value: string | number | undefined): string {
  const names = String(value ?? '').split(', ')
  if (names.length === Object.keys(COLLECTIONS).length) return 'onderdeel van de kaart'
  return either(names.map((name) => COLLECTIONS[name] ?? name))
}

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} of ${names.at(-1)}`
}

const problems: Readonly<Record<ProblemCode, Say>> = {
  'too-large': ({ max }) =>
    `Dit bestand is te groot om te openen (meer dan ${number(max)} tekens). Kijk of u het goede bestand hebt gekozen.`,
  'too-deep': ({ max }) =>
    `De haakjes in dit bestand zitten meer dan ${number(max)} lagen diep in elkaar. Een kaart heeft er hooguit zes; ` +
    'kijk of u het goede bestand hebt gekozen.',
  'other-file': ({ kind }) =>
    kind === 'binary'
      ? 'Dit is geen tekstbestand en dus geen ketenkaart. Een ketenkaart is een bestand op .json; kies dat.'
      : `Dit is ${OTHER_FILES[kind as keyof typeof OTHER_FILES] ?? 'een ander soort bestand'}, geen ketenkaart. Een ketenkaart is een ` +
        'bestand op .json; pak het zo nodig uit, of bewaar de kaart opnieuw vanuit Ketenkaart.',
  'damaged-text': ({ encoding, line }) =>
    `Dit bestand lijkt tekst in ${encoding ?? 'een onbekende codering'}, maar ${line === undefined ? 'er staan' : `op regel ${number(line)} staan`} ` +
    'tekens in die niet te lezen zijn. Misschien is het beschadigd of maar half bewaard. Open een eerdere versie, of ' +
    'herstel die plek en bewaar het bestand als UTF-8.',
  'not-utf8': ({ encoding, line, column }) =>
    `Dit bestand is geen UTF-8. Het lijkt tekst in ${encoding ?? 'een oude codering'}, maar op regel ${number(line)}, teken ` +
    `${number(column)}, is het zo geen leesbare JSON. Herstel die plek en bewaar het bestand als UTF-8.`,
  'empty-file': () =>
    'Dit bestand is leeg. Misschien is het bewaren of kopiëren niet afgemaakt; open een eerdere versie of een ander bestand.',
  'not-json': ({ line, column }) =>
    `Op regel ${number(line)}, teken ${number(column)}, is dit geen leesbare JSON meer. Misschien is het bestand maar ` +
    'half bewaard, of is er met de hand iets weggevallen. Herstel die plek, of open een eerdere versie.',
  'not-a-chain-map': () =>
    'Dit bestand is geen kaart van Ketenkaart: het veld "format" heeft niet de waarde "ketenkaart". Kijk of u het ' +
    'goede bestand hebt gekozen.',
  'newer-version': ({ version, known }) =>
    `Deze kaart is gemaakt met een nieuwere Ketenkaart (versie ${number(version)} van het bestand; dit programma kent ` +
    `versie ${number(known)}). Het bestand is niet veranderd. Werk het programma bij om het te openen.`,
  'unknown-version': ({ version }) =>
    `Versie ${number(version)} van het bestand is onbekend. Kijk of het veld "version" klopt.`,
  'migration-failed': ({ version, name }) =>
    `Deze kaart heeft een oudere vorm (versie ${number(version)}) en kon niet worden omgezet (bij "${name}"). ` +
    'Het bestand is niet veranderd. Klopt de inhoud wel bij die versie?',
  'wrong-type': ({ expected, found }) => `Hier hoort ${kinds(expected)} te staan, maar er staat ${kinds(found)}.`,
  'unknown-field': ({ field }) =>
    `Het veld "${field}" kennen we niet. Kijk of de naam goed gespeld is, of haal het veld weg.`,
  missing: () => 'Dit veld ontbreekt en is wel nodig. Vul het in.',
  'not-in-list': ({ value, allowed }) => `"${value}" staat niet in de keuzelijst. Kies een van: ${allowed}.`,
  'too-long': ({ max, length }) =>
    `Deze tekst is te lang: ${number(length)} tekens, en er passen er ${number(max)}. Kort hem in, of zet het ` +
    'uitgebreide verhaal in de notitie.',
  empty: () => 'Hier staat nog geen tekst. Vul iets in, of laat het veld helemaal weg als dat mag.',
  'too-many': ({ max, count }) => `Dit zijn er te veel: ${number(count)}, en er passen er ${number(max)}.`,
  'too-few': ({ min, count }) => `Dit zijn er te weinig: ${number(count)}, en er horen er ${number(min)} te zijn.`,
  'invalid-id': ({ value }) =>
    `"${value}" kan geen id zijn. Gebruik 1 tot 64 letters, cijfers, streepjes of liggende streepjes.`,
  'reserved-id': ({ value }) =>
    `"${value}" kan geen id zijn, omdat de computer die naam zelf gebruikt. Kies een andere.`,
  'invalid-date': ({ value }) => `"${value}" is geen bestaande datum. Schrijf jaar, maand en dag, zoals 2026-05-31.`,
  'out-of-range': ({ min, max }) => {
    if (min === undefined) return `Dit getal is te groot: hooguit ${number(max)}.`
    return max === undefined
      ? `Dit getal is te klein: minstens ${number(min)}.`
      : `Kies ${number(min)} tot ${number(max)}.`
  },
  'one-of': ({ options }) => `Vul precies een van deze velden in: ${either(String(options ?? '').split(', '))}.`,
  'invalid-value': () => 'Deze waarde past hier niet. Kies een andere.',
  'duplicate-id': ({ id, first }) =>
    first === undefined
      ? `Het id "${id}" is al in gebruik. Elk onderdeel heeft een eigen id.`
      : `Het id "${id}" komt al eerder voor, bij ${first}. Elk onderdeel heeft een eigen id: geef een van de twee een ander.`,
  'dangling-reference': ({ id, expected }) =>
    `Hier wordt verwezen naar "${id}", maar dat staat niet op de kaart. Verwacht: ${collections(expected)}. Voeg het ` +
    'toe, of haal de verwijzing weg.',
  'wrong-collection': ({ id, expected, found }) =>
    `"${id}" is hier niet bruikbaar: het gaat om ${collections(found)}, en hier hoort ${collections(expected)}.`,
  'same-ends': () =>
    'Beide kanten zijn dezelfde. Een afhankelijkheid of koppelvlak loopt tussen twee verschillende; kies een andere kant.',
  'step-outside-chain': ({ step, chain }) =>
    `Stap "${step}" hoort bij keten "${chain}", maar de partij doet volgens de kaart niet mee in die keten. Voeg ` +
    'de keten bij de partij toe, of kies een andere stap.',
  'part-of-itself': ({ id, whole }) =>
    id === whole
      ? 'Een organisatie kan geen onderdeel van zichzelf zijn. Kies een andere organisatie, of laat dit leeg.'
      : `"${id}" zou zo via "${whole}" een onderdeel van zichzelf zijn. Kies een andere organisatie, of haal het bij een ` +
        'van de organisaties ertussen weg.',
  'position-without-record': ({ id }) =>
    `Er is een plek bewaard voor "${id}", maar dat staat niet op de kaart. Haal de plek weg.`,
  'wrong-order': () => 'De volgorde noemt niet elk onderdeel precies een keer. Vul haar aan.',
  'more-problems': ({ shown }) =>
    `Er is nog meer aan de hand; alleen de eerste ${number(shown)} punten staan hier. Los die eerst op en open het ` +
    'bestand opnieuw.',
}

const notices: Readonly<Record<NoticeCode, Say>> = {
  'unknown-department': ({ department }) =>
    `Ministerie "${department}" staat niet in onze lijst. De kaart toont de code zoals die er staat.`,
  'read-as-windows-1252': ({ encoding }) =>
    `Dit bestand is geen UTF-8 en is gelezen als ${encoding ?? 'windows-1252'}. Controleer de letters met accenten.`,
  migrated: ({ from, to }) =>
    `Deze kaart had een oudere vorm (versie ${number(from)}) en is omgezet naar versie ${number(to)}. Bewaar haar om ` +
    'de nieuwe vorm te houden.',
}

const refusals: Readonly<Record<RefusalCode, Say>> = {
  ...problems,
  // In a form nobody knows ids.
  'part-of-itself': () =>
    'Zo zou deze organisatie een onderdeel van zichzelf worden. Kies een andere organisatie, of laat dit leeg.',
  'nothing-changed': () => 'Dit verandert niets aan de kaart.',
  'unknown-record': () => 'Dit onderdeel staat niet meer op de kaart. Misschien is het net verwijderd.',
  'id-cannot-change': () => 'Het id van een onderdeel ligt vast. Maak een nieuw onderdeel als u een ander id wilt.',
  'missing-new-id': ({ id }) => `Voor de kopie van "${id}" ontbreekt een nieuw id. Probeer het dupliceren opnieuw.`,
  'same-party': () => 'Dit is twee keer dezelfde partij. Kies een andere partij om mee samen te voegen.',
  'same-meeting': () => 'Dit is twee keer hetzelfde overleg. Kies een ander overleg om in op te gaan.',
  'not-of-party': () => 'Dit onderdeel hoort niet meer bij deze partij. Misschien is het net gewijzigd.',
  'nothing-to-undo': () => 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': () => 'Er is niets om opnieuw te doen.',
  'changed-by-others': () =>
    'Iemand anders heeft dit intussen ook gewijzigd, of bouwt erop voort. Daarom is deze wijziging blijven staan; pas het ' +
    'zo nodig met de hand aan.',
  'withheld-here': () =>
    'Hier staat iets op de kaart dat niet op de muur is, en dat zou zo worden overschreven. Verlaat de beamer om dit te wijzigen.',
  'proposal-closed': () =>
    'Dit voorstel is al overgenomen of afgewezen. Maak een nieuw voorstel, of maak dat ongedaan.',
  'not-in-proposal': () =>
    'Dit kan niet in een voorstel. Een voorstel verandert wat de kaart over de keten zegt. Ga naar Nu om dit te doen.',
  'proposal-misfit': () =>
    'De kaart is veranderd sinds dit voorstel is gemaakt. Kies eerst per verschil wat er moet gelden, op de pagina Wensbeeld.',
  'only-in-proposal': () => 'Hier kijkt u alleen. Open een voorstel om het wensbeeld te wijzigen, of ga naar Nu.',
  'while-comparing': () => 'U vergelijkt twee kaarten. Stop de vergelijking om uw kaart te wijzigen.',
}

/** What can be wrong with a file, what is worth knowing about it, and why a change was not carried out: in Dutch. */
export const nlProblems = { problems, notices, refusals }
