import type { MessageOf } from '../../../graph/rules/index'
import { countOf, dayInWords, type FindingText, type RuleText, textOf } from '../../finding-text'
import { names } from './words'

type Ids = 'map-one-sided-or-stale'

export const nlMapFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'map-one-sided-or-stale.one-sided': {
    title: (v) =>
      countOf(v, 'confirmed') === 0
        ? `Van de ${countOf(v, 'count')} partijen met iets kritisch heeft nog geen haar deel bevestigd`
        : `Van de ${countOf(v, 'count')} partijen met iets kritisch hebben er ${countOf(v, 'confirmed')} hun deel bevestigd`,
    why: 'Vanuit één organisatie lijken kansen al gauw groter en risico’s kleiner dan ze zijn. Grond: Bezint eer gij begint (iBestuur); Advies ketensturing, stap 2.',
    question: (v) => `Wanneer kunnen ${names(v, 'parties')} naar hun eigen deel van de kaart kijken?`,
    unknown: 'Of partijen de kaart al hebben gezien zonder dat het is vastgelegd.',
  },
  'map-one-sided-or-stale.stale': {
    title: (v) => `De laatste bevestiging op deze kaart is van ${dayInWords(textOf(v, 'newest'), 'nl')}`,
    why: 'Een keten verandert sneller dan een tekening; een oude kaart kan over een andere keten gaan. Grond: Advies ketensturing, stap 2.',
    question: () => 'Wat is er sindsdien veranderd dat nog niet op de kaart staat?',
    unknown: 'Of er sindsdien iets is veranderd.',
  },
  'map-one-sided-or-stale.unknown': {
    title: (v) => `Van de velden die ertoe doen is ${countOf(v, 'percent')}% nog niet uitgezocht`,
    why: 'Wat nog niemand heeft uitgezocht kan elk signaal anders maken. Grond: Advies ketensturing, stap 2 (toetsen en verrijken).',
    question: () => 'Wat zouden wij als eerste samen willen uitzoeken?',
    unknown: 'Wat er in de velden komt te staan die nu nog leeg zijn.',
  },
}

export const nlMapRules: Readonly<Record<Ids, RuleText>> = {
  'map-one-sided-or-stale': {
    name: 'Zekerheid van de kaart',
    falseAlarm: 'Dit signaal zegt hoever de kaart te vertrouwen is. Het kan worden uitgesteld, niet weggelegd.',
  },
}
