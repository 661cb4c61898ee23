import type { MessageOf } from '../../../graph/rules/index'
import { type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { enVocabulary } from '../vocabulary'

type Ids = 'one-sided-information' | 'unequal-position-unspoken'

function view(values: FindingValues, name: 'supplierView' | 'dependentView'): string {
  const labels: Readonly<Record<string, string>> = enVocabulary.nature
  return labels[textOf(values, name)] ?? textOf(values, name)
}

const informationWhy =
  'Whoever does not hear what became of a message plans on half a picture. Ground: Advice on chain steering, step 7 (equal information) and step 8 (core values); Six key factors of working in chains, factor 5.'
const informationUnknown =
  'Whether word does come back in a meeting or on the phone, and whether the law limits what may be shared.'
const positionWhy =
  'You ask other things of a chain partner than of someone whose product you take; saying which it is makes it easier to ask. Ground: Advice on chain steering, perspective for action, step 1.'

export const enExchangeFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'one-sided-information.one-way': {
    title: (v) => `${textOf(v, 'sender')} informs ${textOf(v, 'receiver')}; what comes back is not on the map`,
    why: informationWhy,
    question: (v) => `What would ${textOf(v, 'sender')} like to hear from ${textOf(v, 'receiver')} about what follows?`,
    unknown: informationUnknown,
  },
  'one-sided-information.forecast': {
    title: (v) => `${textOf(v, 'sender')} shares forecasts with ${textOf(v, 'receiver')}; what comes back is not known`,
    why: informationWhy,
    question: (v) =>
      `How does ${textOf(v, 'sender')} notice whether the forecast came true at ${textOf(v, 'receiver')}?`,
    unknown: informationUnknown,
  },
  'one-sided-information.open': {
    title: (v) =>
      `Whether ${textOf(v, 'sender')} wants word back from ${textOf(v, 'receiver')} has not been looked into yet`,
    why: informationWhy,
    question: (v) => `What could ${textOf(v, 'sender')} use word from ${textOf(v, 'receiver')} for?`,
    unknown: informationUnknown,
  },
  'unequal-position-unspoken.differ': {
    title: (v) =>
      `On ‘${textOf(v, 'product')}’ ${textOf(v, 'supplier')} says ‘${view(v, 'supplierView')}’ and ${textOf(v, 'dependent')} ‘${view(v, 'dependentView')}’`,
    why: positionWhy,
    question: (v) => `What do ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} expect of each other?`,
    unknown: 'Where the difference comes from; often both sides have a good reason.',
  },
  'unequal-position-unspoken.none': {
    title: (v) =>
      `What ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} are to each other at ‘${textOf(v, 'product')}’ is deliberately left open`,
    why: positionWhy,
    question: (v) => `What does it bring ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} to leave this open?`,
    unknown: 'Whether both sides had a say in leaving it open.',
  },
  'unequal-position-unspoken.open': {
    title: (v) =>
      `Whether ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} are partners at ‘${textOf(v, 'product')}’ has not been looked into yet`,
    why: positionWhy,
    question: (v) => `What may ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')} ask of each other?`,
    unknown: 'How each side sees the other; that field is still empty.',
  },
}

export const enExchangeRules: Readonly<Record<Ids, RuleText>> = {
  'one-sided-information': {
    name: 'Word back',
    falseAlarm: 'Privacy or secrecy may forbid the receiving party to share anything. Name the ground then.',
  },
  'unequal-position-unspoken': {
    name: 'Partner or customer',
    falseAlarm: 'Seeing it differently is worth something: keep both answers and make no average of them.',
  },
}
