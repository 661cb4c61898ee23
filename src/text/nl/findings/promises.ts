import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, verb } from './words'

type Ids = 'owner-not-committed' | 'order-not-delivered'

const WAITING =
  'Komt een opdracht niet uit, dan wacht ook wie erna komt, en begint het volgende jaar met een achterstand. Grond: Advies ketensturing, analyse en probleemanalyse.'
const COMMITMENT =
  'Staat een eigenaar achter de visie op de keten, dan doet zijn driehoek mee; anders kan die een andere koers varen. Grond: Advies ketensturing, handelingsperspectief en ketendoel(en).'

function chain(values: FindingValues): string {
  return `‘${textOf(values, 'chain')}’`
}

function order(values: FindingValues): string {
  const [product, client] = [`‘${textOf(values, 'product')}’`, textOf(values, 'client')]
  return client ? `${product}, gevraagd door ${client},` : product
}

/** What who waits notices, or what it still takes where nobody is known to wait. */
function notice(values: FindingValues, outcome: string): string {
  return listOf(values, 'waiting').length > 0
    ? `Wat ${verb(values, 'waiting', 'merkt', 'merken')} ${names(values, 'waiting')} ervan dat ‘${textOf(values, 'product')}’ ${outcome}?`
    : `Wat is er nodig om ‘${textOf(values, 'product')}’ alsnog te leveren?`
}

export const nlPromisesFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'owner-not-committed.missing': {
    title: (v) => `Van ${names(v, 'owners')} staat nog geen toezegging aan ${chain(v)} op de kaart`,
    why: COMMITMENT,
    question: (v) => `Wie vraagt ${names(v, 'owners')} zich te verbinden aan ${chain(v)}?`,
    unknown: 'Of deze eigenaar zich op een andere manier heeft verbonden, zoals in een jaarplan.',
  },
  'owner-not-committed.none': {
    title: (v) => `Aan ${chain(v)} heeft op de kaart nog geen enkele eigenaar iets toegezegd`,
    why: COMMITMENT,
    question: (v) =>
      `Wat verandert er voor ${chain(v)} als ${names(v, 'owners')} zich eraan ${verb(v, 'owners', 'verbindt', 'verbinden')}?`,
    unknown: 'Of het een keuze is om de eigenaren er later bij te betrekken.',
  },
  'owner-not-committed.open': {
    title: (v) => `Welke eigenaren achter ${chain(v)} staan, is nog niet uitgezocht`,
    why: COMMITMENT,
    question: (v) =>
      `Hoe ${verb(v, 'owners', 'staat', 'staan')} ${names(v, 'owners')} tegenover de visie op ${chain(v)}?`,
    unknown: 'Welke eigenaren iets hebben toegezegd; dat veld van de keten is nog leeg.',
  },
  'order-not-delivered.none': {
    title: (v) => `${order(v)} is door ${textOf(v, 'contractor')} niet geleverd`,
    why: WAITING,
    question: (v) => notice(v, 'niet is geleverd'),
    unknown: 'Of dit onderweg zo is afgesproken, en of de oorzaak elders in de keten ligt.',
  },
  'order-not-delivered.partly': {
    title: (v) => `${order(v)} is door ${textOf(v, 'contractor')} voor een deel geleverd`,
    why: WAITING,
    question: (v) => notice(v, 'niet helemaal is geleverd'),
    unknown: 'Of dit onderweg zo is afgesproken, en of de oorzaak elders in de keten ligt.',
  },
  'order-not-delivered.open': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? 'Wat er van één afgelopen opdracht is geworden, is nog niet ingevuld'
        : `Wat er van ${countOf(v, 'count')} afgelopen opdrachten is geworden, is nog niet ingevuld`,
    why: WAITING,
    question: (v) =>
      listOf(v, 'contractors').length > 0
        ? `Hoe ${verb(v, 'contractors', 'kwam', 'kwamen')} ${names(v, 'contractors')} uit met wat er was gevraagd?`
        : 'Hoe liep af wat hier was gevraagd?',
    unknown: 'De uitkomst van deze opdrachten; bij andere opdrachten staat die er wel.',
  },
}

export const nlPromisesRules: Readonly<Record<Ids, RuleText>> = {
  'owner-not-committed': {
    name: 'Toezegging van eigenaren',
    falseAlarm: 'Een eigenaar met een klein deel in de keten hoeft zich niet altijd apart te verbinden.',
  },
  'order-not-delivered': {
    name: 'Uitkomst van opdrachten',
    falseAlarm: 'Een opdracht kan in overleg zijn bijgesteld. Leg dan de nieuwe opdracht vast als vervolg.',
  },
}
