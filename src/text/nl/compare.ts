import type { HiddenName } from '../compare/hidden-fields'
import type { Name } from '../narrative/words'

const verb = ({ many }: Name, one: string, more: string) => (many ? more : one)

/** What differs between two versions of a map, a sentence per record. Names come in as they stand in a sentence. */
export const nlCompare = {
  /** What becomes of something, named as it stands in a sentence: het overleg ‘Ketenberaad’. */
  added: (thing: string) => `${thing} is erbij gekomen`,
  removed: (thing: string) => `${thing} staat niet meer op de kaart`,
  thing: {
    party: (name: string) => `de partij ${name}`,
    bottleneck: (text: string) => `het knelpunt ${text}`,
    capacity: (party: string, unit: string, period: string) => `de capaciteit van ${party} in ${unit} (${period})`,
    answer: (signal: string | undefined) =>
      signal ? `het antwoord bij het signaal ${signal}` : 'het antwoord bij een signaal',
    statement: (party: string, feature: string) => `de uitspraak van ${party} over ${feature}`,
    recognition: (level: string, day: string) => `de herkenning bij ${level} (${day})`,
    proposal: (title: string) => `het voorstel ${title}`,
    view: (title: string) => `de weergave ${title}`,
  },
  /** What stands before what differs in a record. */
  of: (subject: string, changes: string) => `${subject}: ${changes}`,
  /** A record with another name, after what it is. */
  renamed: (kind: string, from: string, to: string) => `${kind} ${from} heet nu ${to}`,
  reworded: (kind: string, from: string, to: string) => `${kind} ${from} luidt nu ${to}`,
  mapRenamed: (from: string, to: string) => `De kaart heette ${from} en heet nu ${to}`,
  map: 'De kaart',
  supplies: (supplier: Name, dependent: string, product: string) =>
    `${supplier.text} ${verb(supplier, 'levert', 'leveren')} nu ook aan ${dependent}: ${product}`,
  suppliesNoMore: (supplier: Name, dependent: string, product: string) =>
    `${supplier.text} ${verb(supplier, 'levert', 'leveren')} niet meer aan ${dependent}: ${product}`,
  answered: (signal: string | undefined, answer: string) =>
    `Bij ${signal ? `het signaal ${signal}` : 'een signaal'} is geantwoord: ${answer}`,
  was: (label: string, from: string, to: string) => `${label} was ${from}, is nu ${to}`,
  /** A label that does not go on into a verb. */
  apart: (label: string) => `${label}:`,
  /** Labels that end in a preposition, or begin with one. */
  unfinished: /(?:^(?:in|van|volgens|wordt) )|(?: (?:aan|door|in|met|op|over|van))$/,
  appeared: (label: string, value: string) => `${label} is nu ${value}`,
  vanished: (label: string, value: string) => `${label} is weggehaald (was ${value})`,
  /** Parts of a list, each after its label. */
  list: (label: string, parts: string) => `${label}: ${parts}`,
  come: (items: string) => `erbij ${items}`,
  gone: (items: string) => `weg ${items}`,
  otherOrder: 'in een andere volgorde',
  order: {
    stepOrder: (names: string) => `De stappen staan in een andere volgorde: ${names}`,
    viewOrder: (names: string) => `De weergaven staan in een andere volgorde: ${names}`,
    decisionOrder: (names: string) => `De besluiten staan in een andere volgorde: ${names}`,
    proposalOrder: (names: string) => `De voorstellen staan in een andere volgorde: ${names}`,
  },
  /** What is said of a field that has no place in a form. */
  hidden: {
    'map.id': 'de twee bestanden zijn als verschillende kaarten begonnen',
    'map.accountableParty': 'de stelselverantwoordelijke van de hele kaart is een ander',
    'map.basedOn': 'de kaart waarvan deze is gemaakt, is een andere',
    'map.settings': 'de drempels van de signalen zijn aangepast',
    'parties.catalogueId': 'de plaats in de organisatielijst is een andere',
    'answers.finding': 'het hoort bij een ander signaal',
    'answers.inputsHash': 'het is opnieuw gegeven, op andere feiten',
    'recognitions.chain': 'het gaat over een andere keten',
    'recognitions.indication': 'het gaat over een ander niveau',
    'recognitions.outcome': 'de uitkomst is een andere',
    'recognitions.by': 'een andere functie heeft het gezegd',
    'recognitions.date': 'de dag is een andere',
    'decisions.finding': 'hoort bij een ander signaal',
    'proposals.findings': 'het is een antwoord op andere signalen',
    'proposals.change': 'het verandert iets anders aan de keten',
    'sessions.attendees': 'andere partijen waren erbij',
    'sessions.changes': 'wat er toen veranderde is anders verteld',
    'sessions.endedOn': 'is op een andere dag afgesloten',
    'views.lens': 'laat een ander beeld zien',
    'views.filters': 'laat andere partijen zien',
    'views.focus': 'heeft iets anders in het midden',
    'views.folded': 'vouwt de driehoeken anders',
  } satisfies Readonly<Record<HiddenName, string>>,
  placed: (count: number) =>
    count === 1
      ? 'Op de tekening staat 1 onderdeel anders; dat zegt niets over de keten'
      : `Op de tekening staan ${count} onderdelen anders; dat zegt niets over de keten`,
  same: 'Er is geen verschil tussen deze twee kaarten.',
  parts: {
    function: 'functie',
    mandate: 'mandaat',
    scope: 'reikwijdte van het mandaat',
    coordinating: 'coördineert de opdrachtgevers',
    over: 'waarover',
    date: 'dag',
    what: 'wat zij bijdraagt',
    statutory: 'wettelijke taak',
    interest: 'belang',
    status: 'status',
    coversUntil: 'loopt tot en met',
    month: 'maand',
  },
}
