import type { MessageOf } from '../../../graph/rules/index'
import type { FindingText, RuleText } from '../../finding-text'
import { sentence, triangle } from './words'

type Ids = 'triangle-not-coupled'

export const nlCouplingFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-not-coupled.none': {
    title: (v) => sentence(`${triangle(v)} heeft nog geen koppelvlak met de keten`),
    why: 'Driehoek en keten kunnen elkaar alleen bijsturen als is afgesproken waar en wanneer ze elkaar treffen. Grond: Advies ketensturing, inleiding.',
    question: (v) => `Wanneer in het jaar praten de keten en ${triangle(v)} met elkaar over de opdracht?`,
    unknown: 'Of iemand die in beide overleggen zit de verbinding in de praktijk al legt.',
  },
}

export const nlCouplingRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-not-coupled': {
    name: 'Driehoek zonder koppelvlak',
    falseAlarm: 'Soms legt een persoon de verbinding. Teken dan het koppelvlak, met plek en moment.',
  },
}
