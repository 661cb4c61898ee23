import type { MessageOf } from '../../../graph/rules/index'
import { type FindingText, type RuleText, textOf } from '../../finding-text'

type Ids = 'dependency-without-agreement'

export const nlAgreementsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'dependency-without-agreement.none': {
    title: (v) =>
      `Een afspraak over ‘${textOf(v, 'product')}’ van ${textOf(v, 'supplier')} voor ${textOf(v, 'dependent')} is nog niet bekend`,
    why: 'Wat nergens staat, komt vaak pas ter sprake als het krap wordt. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Welke verwachtingen leven er bij ${textOf(v, 'dependent')} over ${textOf(v, 'supplier')}, en waar staan die?`,
    unknown: 'Of de samenwerking zonder papier al jaren goed gaat.',
  },
}

export const nlAgreementsRules: Readonly<Record<Ids, RuleText>> = {
  'dependency-without-agreement': {
    name: 'Kritisch en niet afgesproken',
    falseAlarm: 'Samenwerking op vertrouwen kan prima werken; spreek dan af wanneer u er weer naar kijkt.',
  },
}
