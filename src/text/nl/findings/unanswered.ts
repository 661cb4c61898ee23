import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, together } from './words'

type Ids = 'strained-unspoken' | 'bottleneck-unanswered'

const AGENDA =
  'Wat wringt en niet ter sprake komt, lost een overleg niet op, ook al zit iedereen er. Grond: Advies ketensturing, probleemanalyse en stap 1 (onderwerpen op de agenda).'

function strain(values: FindingValues): string {
  const [product, ...more] = listOf(values, 'products')
  const isOne = product !== undefined && more.length === 0 && listOf(values, 'others').length === 1
  return isOne
    ? `De spanning rond ‘${product}’ (${textOf(values, 'party')} en ${names(values, 'others')})`
    : `De spanning van ${textOf(values, 'party')} met ${names(values, 'others')}`
}

/** What people said, as a part of a sentence. */
function bottleneck(values: FindingValues): string {
  return `‘${textOf(values, 'bottleneck').trim().replace(/\.$/, '')}’`
}

export const nlUnansweredFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'strained-unspoken.unspoken': {
    title: (v) => `${strain(v)} staat bij geen overleg op de agenda`,
    why: AGENDA,
    question: (v) => `Bij welk overleg brengen ${together(v, 'party', 'others')} ter sprake wat er wringt?`,
    unknown: 'Of zij het er onderling al over hebben, zonder dat het op een agenda staat.',
  },
  'strained-unspoken.open': {
    title: (v) =>
      `Of de spanning bij ${countOf(v, 'count') === 1 ? '1 afhankelijkheid' : `${countOf(v, 'count')} afhankelijkheden`} ergens op de agenda staat, is nog open`,
    why: AGENDA,
    question: (v) => `Welke spanning komt bij ${names(v, 'meetings')} ter sprake?`,
    unknown: 'Welke onderwerpen er op de agenda van deze overleggen staan; dat is nog niet ingevuld.',
  },
  'bottleneck-unanswered.none': {
    title: (v) => `Bij het knelpunt ${bottleneck(v)} staat nog geen afspraak, besluit of actie`,
    why: 'De groep herkent dit knelpunt; zolang niemand het oppakt, blijft het terugkomen. Grond: Advies ketensturing, stap 2 (opgehaalde knelpunten) en probleemanalyse.',
    question: (v) => `Wie zet bij ${bottleneck(v)} de eerste stap?`,
    unknown: 'Of er buiten deze kaart al aan wordt gewerkt.',
  },
  'bottleneck-unanswered.open': {
    title: (v) => `Of over het knelpunt ${bottleneck(v)} al iets is afgesproken, is nog open`,
    why: 'De groep herkent dit knelpunt; of er al iets over is afgesproken, is van deze kaart nog niet af te lezen. Grond: Advies ketensturing, stap 2 (opgehaalde knelpunten) en probleemanalyse.',
    question: (v) => `Wat is er over ${bottleneck(v)} al afgesproken of besloten?`,
    unknown: 'Waar het knelpunt bij hoort, of waarover een afspraak of overleg gaat; dat is nog niet ingevuld.',
  },
}

export const nlUnansweredRules: Readonly<Record<Ids, RuleText>> = {
  'strained-unspoken': {
    name: 'Spanning op de agenda',
    falseAlarm: 'Soms bespreken twee partijen zoiets liever onderling. Leg dan vast waar en wanneer.',
  },
  'bottleneck-unanswered': {
    name: 'Vervolg op knelpunten',
    falseAlarm:
      'Wordt er al aan gewerkt, leg dan de afspraak, het besluit, het actiepunt of het voorstel vast en noem het knelpunt erbij.',
  },
}
