import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'
import { names, sentence, verb } from './words'

type Ids =
  | 'no-chain-forum'
  | 'decision-meeting-without-mandate'
  | 'meeting-purpose-missing'
  | 'affected-party-absent'
  | 'meeting-overload'
  | 'no-escalation-path'

const FORUM =
  'Wat één driehoek besluit, kan bij een ketenpartner werk of wachttijd geven; in een gezamenlijk overleg ziet u dat op tijd. Grond: Advies ketensturing, analyse (niveau 3) en handelingsperspectief.'
const MANDATE =
  'Wie iets eerst in de eigen organisatie voorlegt, kan in het overleg nog geen ja zeggen; een besluit duurt dan langer dan gedacht. Grond: Advies ketensturing, analyse (niveau 1) en stap 7 (uitgangspunten).'
const PURPOSE =
  'Weet iedereen waarvoor een overleg er is, dan komen de goede onderwerpen op de agenda. Grond: Advies ketensturing, stap 2 (opgehaalde knelpunten).'
const FELT =
  'Wie het werk doet, weet het best of een besluit uitvoerbaar is. Grond: Advies ketensturing, analyse (niveau 3).'
const FEWER =
  'Elk extra overleg vraagt tijd, en trekt onderwerpen weg uit de overleggen die u daarvoor koos. Grond: Advies ketensturing, stap 7 (uitgangspunten) en stap 8 (context van de ketenoverleggen).'
const UPWARD =
  'Met verschillende opdrachtgevers is er niemand die over allen gaat; dan helpt het als vooraf vaststaat waar een verschil heen gaat. Grond: NORA, de wereld van ketens; Advies ketensturing, stap 8 (relatie met andere overleggen).'

function meeting(values: FindingValues): string {
  return `‘${textOf(values, 'meeting')}’`
}

function chain(values: FindingValues): string {
  const name = textOf(values, 'chain')
  return name ? `‘${name}’` : 'de keten'
}

const FIELDS: Readonly<Record<string, string>> = { purpose: 'het doel', character: 'het karakter' }

function fields(values: FindingValues): string {
  return joinNames(
    listOf(values, 'fields').map((field) => FIELDS[field] ?? field),
    'nl',
  )
}

/** Umbrella organisations sit there for others; what they can say on behalf of their members is worth asking too. */
function umbrellas(values: FindingValues): string {
  if (listOf(values, 'umbrellas').length === 0) return ''
  return `, en wat ${verb(values, 'umbrellas', 'kan', 'kunnen')} ${names(values, 'umbrellas')} er namens de leden over zeggen`
}

export const nlMeetingsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'no-chain-forum.open': {
    title: (v) => `In welk overleg ${chain(v)} als geheel samenkomt, is nog niet uitgezocht`,
    why: FORUM,
    question: () => 'Waar bespreekt u samen wat een besluit van de één voor de anderen betekent?',
    unknown: 'Welke overleggen er zijn, of wie eraan deelnemen.',
  },
  'no-chain-forum.clients-open': {
    title: (v) => `Of bij ${meeting(v)} een opdrachtgever van ${names(v, 'contractors')} zit, is nog niet uitgezocht`,
    why: FORUM,
    question: (v) => `Wie geeft ${names(v, 'contractors')} de opdrachten voor ${chain(v)}?`,
    unknown: 'Wie de opdrachtgevers zijn: daarvoor ontbreken nog driehoeken op de kaart.',
  },
  'no-chain-forum.none': {
    title: (v) => `Er staat nog geen overleg voor ${textOf(v, 'chain') ? chain(v) : 'de hele keten'} op de kaart`,
    why: FORUM,
    question: () => 'Stel dat één driehoek iets besluit wat u allemaal raakt: waar legt u dat naast elkaar?',
    unknown: 'Of een bestaand overleg dit al doet zonder zo te heten.',
  },
  'no-chain-forum.narrow': {
    title: (v) =>
      `Op de kaart ${countOf(v, 'present') > 1 ? 'zitten' : 'zit'} bij ${meeting(v)} ${countOf(v, 'present') || 'nog geen'} van de ${countOf(v, 'total')} partijen van ${chain(v)}`,
    why: FORUM,
    question: (v) => `Hoe komt wat hier wordt besproken terecht bij ${names(v, 'absent')}?`,
    unknown: 'Of u met opzet op een deel van de keten stuurt, en wie er voor anderen meepraat.',
  },
  'no-chain-forum.clients-missing': {
    title: (v) =>
      `Op de kaart ${verb(v, 'clients', 'zit opdrachtgever', 'zitten opdrachtgevers')} ${names(v, 'clients')} niet bij ${meeting(v)}`,
    why: FORUM,
    question: (v) => `Wie spreekt hier over de opdrachten van ${names(v, 'clients')} aan ${names(v, 'contractors')}?`,
    unknown: 'Of de opdrachtgevers elkaar over deze keten op een andere plek spreken.',
  },
  'decision-meeting-without-mandate.without': {
    title: (v) => `${meeting(v)} besluit ook over wat buiten het mandaat van ${names(v, 'parties')} valt`,
    why: MANDATE,
    question: (v) => `Wat moeten ${names(v, 'parties')} vooraf regelen om hier te kunnen besluiten?`,
    unknown: 'Hoe snel een voorgelegd besluit weer terugkomt.',
  },
  'decision-meeting-without-mandate.open': {
    title: (v) => `${meeting(v)} neemt besluiten; het mandaat is deels nog niet bekend`,
    why: MANDATE,
    question: (v) => `Wie mag namens ${names(v, 'parties')} bij ${meeting(v)} ter plekke besluiten?`,
    unknown: 'Het mandaat van een deel van de deelnemers.',
  },
  'decision-meeting-without-mandate.scope': {
    title: (v) => `Waarover het mandaat bij ${meeting(v)} gaat, is nog niet bekend`,
    why: MANDATE,
    question: (v) =>
      `Waarover, en tot hoeveel, ${verb(v, 'parties', 'mag', 'mogen')} ${names(v, 'parties')} hier besluiten?`,
    unknown: 'Waarover het mandaat gaat van wie hier over iets kritisch besluit, en tot hoeveel.',
  },
  'meeting-purpose-missing.none': {
    title: (v) => sentence(`${fields(v)} van ${meeting(v)} ${verb(v, 'fields', 'is', 'zijn')} bewust opengelaten`),
    why: PURPOSE,
    question: (v) => `Wat komt er dankzij ${meeting(v)} tot stand dat anders zou blijven liggen?`,
    unknown: 'Of de deelnemers onderling wel weten waarvoor zij er zitten.',
  },
  'meeting-purpose-missing.open': {
    title: (v) => sentence(`${fields(v)} van ${meeting(v)} ${verb(v, 'fields', 'is', 'zijn')} nog niet uitgezocht`),
    why: PURPOSE,
    question: (v) => `Waar is ${meeting(v)} voor: besluiten, afstemmen of elkaar bijpraten?`,
    unknown: 'Of er ergens al staat waarvoor dit overleg er is.',
  },
  'affected-party-absent.absent': {
    title: (v) => `${meeting(v)} besluit over wat ${names(v, 'parties')} raakt, zonder dat zij deelnemen`,
    why: FELT,
    question: (v) =>
      `Hoe komt ${meeting(v)} te weten wat een besluit van ${names(v, 'parties')} vraagt${umbrellas(v)}?`,
    unknown: 'Of deze partij vooraf wordt gehoord, en of er een uitvoeringstoets is gedaan.',
  },
  'affected-party-absent.open': {
    title: (v) => `Wie bij ${meeting(v)} zitten, is nog niet uitgezocht; het raakt ${names(v, 'parties')}`,
    why: FELT,
    question: (v) => `Wie spreekt er bij ${meeting(v)} voor ${names(v, 'parties')}?`,
    unknown: 'Wie aan dit overleg deelnemen.',
  },
  'meeting-overload.alike': {
    title: (v) => sentence(`${names(v, 'meetings')} hebben vrijwel dezelfde deelnemers en zouden samen kunnen`),
    why: FEWER,
    question: (v) => `Wat zou u missen als ${names(v, 'meetings')} één overleg werden?`,
    unknown: 'Of de onderwerpen zo verschillen dat apart vergaderen juist helpt.',
  },
  'meeting-overload.alike-open': {
    title: (v) => sentence(`${names(v, 'meetings')} hebben vrijwel dezelfde deelnemers; het verschil is nog open`),
    why: FEWER,
    question: (v) => `Waarin verschillen ${names(v, 'meetings')}, nu er bijna dezelfde partijen zitten?`,
    unknown: 'Het karakter of het niveau van deze overleggen; nog niet overal is dat ingevuld.',
  },
  'meeting-overload.temporary': {
    title: (v) => `${countOf(v, 'count')} tijdelijke overleggen over ‘${names(v, 'subjects')}’ zouden samen kunnen`,
    why: FEWER,
    question: (v) => `In welk van deze overleggen kan ‘${names(v, 'subjects')}’ het best verder?`,
    unknown: 'Of elk van deze overleggen een eigen kant van het onderwerp behandelt.',
  },
  'meeting-overload.ended': {
    title: (v) =>
      listOf(v, 'meetings').length === 1
        ? sentence(`${names(v, 'meetings')} was tijdelijk bedoeld, en de einddatum is voorbij`)
        : `${listOf(v, 'meetings').length} tijdelijke overleggen zijn volgens de kaart gestopt: ${names(v, 'meetings')}`,
    why: FEWER,
    question: (v) => `Waar gaat nu heen wat in ${names(v, 'meetings')} werd besproken?`,
    unknown: 'Of het overleg echt is gestopt, of in stilte doorgaat.',
  },
  'meeting-overload.one-function': {
    title: (v) =>
      `Bij ${textOf(v, 'party')} zit één functie (${textOf(v, 'function')}) in ${countOf(v, 'count')} ketenoverleggen`,
    why: FEWER,
    question: () => 'Bij welk van deze overleggen maakt het echt verschil dat juist deze functie er zit?',
    unknown: 'Hoeveel tijd deze overleggen kosten, en of iemand vaak een vervanger stuurt.',
  },
  'no-escalation-path.none': {
    title: (v) => `Komen ${names(v, 'parties')} er bij ${meeting(v)} niet uit, dan is escalatie niet geregeld`,
    why: UPWARD,
    question: (v) => `Wie beslist er als ${names(v, 'parties')} het oneens blijven?`,
    unknown: 'Of er een vaste gewoonte is die nergens is opgeschreven.',
  },
  'no-escalation-path.open': {
    title: (v) => `Waar een verschil na ${meeting(v)} heen gaat, is nog niet uitgezocht`,
    why: UPWARD,
    question: (v) => `Bij wie kloppen ${names(v, 'parties')} aan als zij er samen niet uitkomen?`,
    unknown: 'Naar welk overleg een onderwerp doorgaat; dat veld is nog leeg.',
  },
}

export const nlMeetingsRules: Readonly<Record<Ids, RuleText>> = {
  'no-chain-forum': {
    name: 'Overleg voor de hele keten',
    falseAlarm: 'Sturen op een deel van de keten mag: teken dat deel dan als eigen keten op de kaart.',
  },
  'decision-meeting-without-mandate': {
    name: 'Mandaat bij besluiten',
    falseAlarm: 'Besluiten in twee rondes kan een keuze zijn: leg vast naar welk besluitend overleg het doorgaat.',
  },
  'meeting-purpose-missing': {
    name: 'Doel en karakter van overleg',
    falseAlarm: 'Vaak is het veld alleen nog niet ingevuld; daarom is het dan een vraag.',
  },
  'affected-party-absent': {
    name: 'Wie een besluit raakt',
    falseAlarm: 'Is er vooraf een uitvoeringstoets gedaan? Leg die dan vast bij het overleg.',
  },
  'meeting-overload': {
    name: 'Samenhang van overleggen',
    falseAlarm: 'Dezelfde mensen over verschillende onderwerpen laten praten kan juist verstandig zijn.',
  },
  'no-escalation-path': {
    name: 'Escalatie',
    falseAlarm: 'Soms weet iedereen uit gewoonte waar een verschil heen gaat; leg dat dan vast.',
  },
}
