import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  dayInWords,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'

type Ids = 'demand-exceeds-capacity' | 'upstream-shift-unmatched' | 'scarcity-rule-missing'

function amount(values: FindingValues, name: string): string {
  return new Intl.NumberFormat('nl', { maximumFractionDigits: 2 }).format(countOf(values, name))
}

/** A source as far as it fits in a sentence: without web addresses, unless there is nothing else. */
function source(values: FindingValues): string {
  const whole = textOf(values, 'source').trim()
  // Of several sources the first: an address stands at the end of each.
  const first = whole.split(/[,;]?\s*https?:\/\/\S+/)[0]?.trim() || whole
  const text = first.split(';')[0]?.trim() || first
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
}

/** The period, where it tells when. */
function when(values: FindingValues): string {
  const period = textOf(values, 'period')
  return /\d/.test(period) ? ` (${period})` : ''
}

function periods(values: FindingValues): string {
  const count = countOf(values, 'periods')
  return count > 1 ? `, ${count} perioden op rij` : ''
}

function own(values: FindingValues): string {
  const answer = countOf(values, 'answer')
  return answer > 0 ? `${textOf(values, 'dependent')} ${answer}%` : `${textOf(values, 'dependent')} groeit niet mee`
}

/** The figures, where and when they were found, and why they matter. */
function shortage(v: FindingValues): string {
  const day = dayInWords(textOf(v, 'asOf'), 'nl')
  return `Gevraagd ${amount(v, 'demand')}, mogelijk ${amount(v, 'capacity')} ${textOf(v, 'unit')} (${textOf(v, 'period')}${periods(v)}; ${source(v)}, peildatum ${day}). ${shortageWhy}`
}

function waveTitle(v: FindingValues): string {
  return `Van ${textOf(v, 'supplier')} komen er ${amount(v, 'extra')} ${textOf(v, 'product')} per jaar bij, meer dan ${textOf(v, 'dependent')} aankan`
}

function waveWhy(v: FindingValues): string {
  return `Bij ${textOf(v, 'dependent')} wachten er nu ${amount(v, 'start')}. Over een jaar zijn dat er ongeveer ${amount(v, 'waiting')}, en zonder deze groei ${amount(v, 'unchanged')}. ${shiftWhy}`
}

/** The year of a figure, where the two are of different years. */
function year(v: FindingValues, name: 'since' | 'asOf'): string {
  const [since, asOf] = [textOf(v, 'since').slice(0, 4), textOf(v, 'asOf').slice(0, 4)]
  return since === asOf ? '' : ` (${name === 'since' ? since : asOf})`
}

/** What waits beside it in other units; each begins with its number. */
function alsoWaiting(v: FindingValues): string {
  const others = listOf(v, 'others').map((text) =>
    text.replace(/^[\d.]+/, (number) => new Intl.NumberFormat('nl').format(Number(number))),
  )
  return others.length > 0 ? ` Ook wachten er ${joinNames(others, 'nl')}.` : ''
}

/** A unit that says it itself is not said twice: er zijn wachtende zelfmelders. */
function waits(v: FindingValues): string {
  return /^wachtend/i.test(textOf(v, 'unit')) ? 'zijn' : 'wachten'
}

function queueWhy(v: FindingValues): string {
  const [since, day] = [dayInWords(textOf(v, 'since'), 'nl'), dayInWords(textOf(v, 'asOf'), 'nl')]
  const was = since === day ? '' : ` (${amount(v, 'before')} op ${since})`
  return `Er ${waits(v)} ${amount(v, 'waiting')} ${textOf(v, 'unit')} op ${day}${was}; ${source(v)}.${alsoWaiting(v)} ${shortageWhy}`
}

const shortageWhy =
  'Wat hier blijft liggen, wordt wachttijd bij de ketenpartners die erna komen. Grond: Advies ketensturing, probleemanalyse; Meerjaren Productie Prognose migratieketen.'
const shiftWhy =
  'Meer werk aan de voorkant helpt pas als de volgende ketenpartner het ook aankan. Grond: Advies ketensturing, probleemanalyse (voorbeeld politie, IND en rechtspraak).'
const scarcityWhy =
  'Als het krap wordt is er weinig rust om nog te bedenken wie voorgaat. Grond: Advies ketensturing, stap 2 (opgehaalde knelpunten); Werk aan Uitvoering, meervoudig opdrachtgeverschap.'

export const nlCapacityFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'demand-exceeds-capacity.gap': {
    title: (v) =>
      `Bij ${textOf(v, 'party')} zijn ${amount(v, 'demand')} ${textOf(v, 'unit')} nodig en ${amount(v, 'capacity')} mogelijk${when(v)}`,
    why: shortage,
    question: (v) => `Bij wie in de keten komt het terecht als dit bij ${textOf(v, 'party')} niet past?`,
    unknown: 'Of een piek, een voorraad of een andere manier van tellen het verschil verklaart.',
  },
  'demand-exceeds-capacity.old': {
    title: (v) =>
      `Of van ${textOf(v, 'party')} nog te veel wordt gevraagd (${amount(v, 'shortage')} ${textOf(v, 'unit')}), zeggen de oude cijfers niet`,
    why: shortage,
    question: (v) => `Wie heeft nieuwere cijfers over ${textOf(v, 'party')}?`,
    unknown: 'Hoe het sinds de peildatum van de cijfers is gegaan.',
  },
  'demand-exceeds-capacity.queue': {
    title: (v) =>
      `Bij ${textOf(v, 'party')} is de achterstand ${amount(v, 'waiting')} ${textOf(v, 'unit')} (${textOf(v, 'asOf').slice(0, 4)})`,
    why: queueWhy,
    question: (v) => `Wie kan eraan bijdragen dat dit bij ${textOf(v, 'party')} minder wordt?`,
    unknown: 'Welk deel gewoon onderhanden werk is.',
  },
  'demand-exceeds-capacity.queue-grows': {
    title: (v) =>
      `Bij ${textOf(v, 'party')} groeide ‘${textOf(v, 'unit')}’ van ${amount(v, 'before')}${year(v, 'since')} naar ${amount(v, 'waiting')}${year(v, 'asOf')}`,
    why: queueWhy,
    question: (v) => `Wie kan samen met ${textOf(v, 'party')} zorgen dat dit niet verder oploopt?`,
    unknown: 'Of het na deze cijfers anders is gegaan.',
  },
  'upstream-shift-unmatched.wave': {
    title: waveTitle,
    why: waveWhy,
    question: (v) => `Wie brengt dit in bij ‘${textOf(v, 'meeting')}’?`,
    unknown: 'Of er elders al ruimte is gemaakt, en of alles wat de opdracht vraagt ook komt.',
  },
  'upstream-shift-unmatched.wave-nowhere': {
    title: waveTitle,
    why: waveWhy,
    question: (v) => `In welk overleg besluit u samen wat er bij ${textOf(v, 'dependent')} voorgaat?`,
    unknown: 'Of er elders al ruimte is gemaakt, en of alles wat de opdracht vraagt ook komt.',
  },
  'upstream-shift-unmatched.behind': {
    title: (v) => `Mogelijk loopt groei vast: ${textOf(v, 'supplier')} groeit ${countOf(v, 'growth')}%, ${own(v)}`,
    why: shiftWhy,
    question: (v) =>
      `Van ${amount(v, 'before')} naar ${amount(v, 'after')} ${textOf(v, 'unit')} bij ${textOf(v, 'supplier')}: wat vraagt dat van ${textOf(v, 'dependent')}?`,
    unknown: 'Of er bij de volgende partij nog ruimte over was, en of dit elders al is besproken.',
  },
  'upstream-shift-unmatched.open': {
    title: (v) =>
      `Of ${textOf(v, 'dependent')} mee kan met ${countOf(v, 'growth')}% groei bij ${textOf(v, 'supplier')}, is nog niet uitgezocht`,
    why: shiftWhy,
    question: (v) =>
      `Van ${amount(v, 'before')} naar ${amount(v, 'after')} ${textOf(v, 'unit')} bij ${textOf(v, 'supplier')}: hoeveel daarvan komt bij ${textOf(v, 'dependent')} aan?`,
    unknown: 'Welk deel doorstroomt, of wat de volgende partij aankan.',
  },
  'scarcity-rule-missing.shortage': {
    title: (v) => `Op de kaart staat nog niet wat voorgaat als bij ${textOf(v, 'party')} niet alles kan`,
    why: scarcityWhy,
    question: (v) => `Wie beslist er wat voorgaat als bij ${textOf(v, 'party')} niet alles kan?`,
    unknown: 'Of de volgorde uit een wet of uit vaste gewoonte volgt.',
  },
  'scarcity-rule-missing.many': {
    title: (v) => `Velen wachten op ${textOf(v, 'party')}; wat voorgaat als het krap wordt, is nog niet afgesproken`,
    why: scarcityWhy,
    question: (v) => `Wat wacht er als ${textOf(v, 'party')} een tijd minder kan?`,
    unknown: 'Of er ooit krapte is; bij gegevens die vanzelf worden geleverd vaak niet.',
  },
  'scarcity-rule-missing.open': {
    title: (v) => `Voor wie de afspraak over schaarste bij ${textOf(v, 'party')} geldt, is nog niet uitgezocht`,
    why: scarcityWhy,
    question: (v) => `Wie hebben meegedaan aan de afspraak over schaarste bij ${textOf(v, 'party')}?`,
    unknown: 'Welke partijen aan de afspraak gebonden zijn; dat veld is nog leeg.',
  },
}

export const nlCapacityRules: Readonly<Record<Ids, RuleText>> = {
  'demand-exceeds-capacity': {
    name: 'Vraag en capaciteit',
    falseAlarm: 'Kijk of vraag en capaciteit hetzelfde tellen: een voorraad is geen stroom, en een piek geen tekort.',
  },
  'upstream-shift-unmatched': {
    name: 'Groei verderop in de keten',
    falseAlarm: 'Er kan nog ruimte zijn bij de volgende partij, en niet elke zaak stroomt door.',
  },
  'scarcity-rule-missing': {
    name: 'Volgorde bij krapte',
    falseAlarm: 'Staat de volgorde in een wet, zet die wet dan als afspraak op de kaart met het kenmerk schaarste.',
  },
}
