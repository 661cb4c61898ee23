import type { MessageOf } from '../../../graph/rules/index'
import { type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { nlVocabulary } from '../vocabulary'

type Ids = 'one-sided-information' | 'unequal-position-unspoken'

function view(values: FindingValues, name: 'supplierView' | 'dependentView'): string {
  const labels: Readonly<Record<string, string>> = nlVocabulary.nature
  return labels[textOf(values, name)] ?? textOf(values, name)
}

/** The same in a title, where there is no room for an explanation. */
function shortView(values: FindingValues, name: 'supplierView' | 'dependentView'): string {
  return textOf(values, name) === 'customer' ? 'afnemer' : view(values, name)
}

const informationWhy =
  'Wie niet hoort wat er van zijn bericht komt, plant op een half beeld. Grond: Advies ketensturing, stap 7 (gelijke informatiepositie) en stap 8 (kernwaarden); Zes sleutelfactoren voor ketensamenwerking, factor 5.'
const informationUnknown =
  'Of er in een overleg of aan de telefoon wel bericht terugkomt, en of de wet het delen beperkt.'
const positionWhy =
  'Aan een ketenpartner vraagt u andere dingen dan aan iemand van wie u een product afneemt; wie uitspreekt wat men voor elkaar is, kan vrijer vragen. Grond: Advies ketensturing, handelingsperspectief, stap 1.'

export const nlExchangeFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'one-sided-information.one-way': {
    title: (v) => `${textOf(v, 'sender')} informeert ${textOf(v, 'receiver')}; wat er terugkomt staat niet op de kaart`,
    why: informationWhy,
    question: (v) => `Wat zou ${textOf(v, 'sender')} graag van ${textOf(v, 'receiver')} horen over het vervolg?`,
    unknown: informationUnknown,
  },
  'one-sided-information.forecast': {
    title: (v) =>
      `${textOf(v, 'sender')} deelt prognoses met ${textOf(v, 'receiver')}; wat er terugkomt is niet bekend`,
    why: informationWhy,
    question: (v) => `Hoe merkt ${textOf(v, 'sender')} of de prognose bij ${textOf(v, 'receiver')} is uitgekomen?`,
    unknown: informationUnknown,
  },
  'one-sided-information.open': {
    title: (v) => `Of ${textOf(v, 'sender')} bericht terug wil van ${textOf(v, 'receiver')}, is nog niet uitgezocht`,
    why: informationWhy,
    question: (v) =>
      `Wat zou er bij ${textOf(v, 'sender')} anders kunnen met bericht terug van ${textOf(v, 'receiver')}?`,
    unknown: informationUnknown,
  },
  'unequal-position-unspoken.differ': {
    title: (v) =>
      `Over ‘${textOf(v, 'product')}’ zegt ${textOf(v, 'supplier')} ‘${shortView(v, 'supplierView')}’ en ${textOf(v, 'dependent')} ‘${shortView(v, 'dependentView')}’`,
    why: positionWhy,
    question: (v) => `Wat verwachten ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} van elkaar?`,
    unknown: 'Waar het verschil vandaan komt; vaak hebben beide kanten een goede reden.',
  },
  'unequal-position-unspoken.none': {
    title: (v) =>
      `Wat ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} bij ‘${textOf(v, 'product')}’ voor elkaar zijn, is bewust opengelaten`,
    why: positionWhy,
    question: (v) => `Wat levert het ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} op om dit open te laten?`,
    unknown: 'Of beide kanten hebben meebeslist over het openlaten.',
  },
  'unequal-position-unspoken.open': {
    title: (v) =>
      `Of ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} bij ‘${textOf(v, 'product')}’ partners zijn, is nog niet uitgezocht`,
    why: positionWhy,
    question: (v) => `Wat mogen ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} van elkaar vragen?`,
    unknown: 'Hoe elk van beide kanten de ander ziet; dat veld is nog leeg.',
  },
}

export const nlExchangeRules: Readonly<Record<Ids, RuleText>> = {
  'one-sided-information': {
    name: 'Bericht terug',
    falseAlarm: 'Soms mag de ontvangende partij om reden van privacy of geheimhouding niets delen. Noem dan de grond.',
  },
  'unequal-position-unspoken': {
    name: 'Partner of afnemer',
    falseAlarm: 'Een verschil in beeld is waardevol: laat beide antwoorden staan en maak er geen gemiddelde van.',
  },
}
