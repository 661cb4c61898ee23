import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names } from './words'

type Ids = 'articulation-party' | 'sole-supplier' | 'high-dependents' | 'dependency-cycle'

const cycleWhy =
  'If everyone waits for another, it is hard to see where a delay began. Ground: NORA, the world of chains (mutual dependence).'

/** A map that few confirmed may lack connections: then a hinge is soon seen. */
function confirmed(v: FindingValues): string {
  return `The parties with something critical confirmed ${countOf(v, 'mapConfirmed')}% of this map. `
}

export const enStructureFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'articulation-party.pivot': {
    title: (v) => `${countOf(v, 'pieces')} parts of the chain hang together only through ${textOf(v, 'party')}`,
    why: 'If things get stuck here, parties that reach each other only this way will notice. Ground: Advice on chain steering, problem analysis.',
    question: (v) => `Who notices first that ${textOf(v, 'party')} can do much less for a time?`,
    unknown: (v) =>
      `${confirmed(v)}Whether there are dependencies nobody has drawn yet, and whether the law puts this party here.`,
  },
  'articulation-party.gate': {
    title: (v) => `Everything in ${textOf(v, 'chain')} passes ${names(v, 'parties', 6)}, where it is tight`,
    why: 'Where steps wait for each other, a single passage sets the pace of the whole. Ground: Advice on chain steering, problem analysis.',
    question: (v) => `How does the rest of the chain hear in time that ${names(v, 'parties', 6)} cannot manage?`,
    unknown: (v) => `${confirmed(v)}Whether there are detours in practice that are not on the map.`,
  },
  'articulation-party.bridge': {
    title: (v) =>
      `Two parts of the chain hang together only through ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')}`,
    why: 'This one way then carries all that both sides need from each other. Ground: Advice on chain steering, problem analysis.',
    question: (v) =>
      `How do both parts hear of it when things stall between ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')}?`,
    unknown: (v) => `${confirmed(v)}Whether the two sides also speak outside the arrows drawn here.`,
  },
  'sole-supplier.no-fallback': {
    title: (v) => `${names(v, 'dependents')} all count on ‘${textOf(v, 'product')}’ from ${textOf(v, 'party')}`,
    why: 'When no other party can supply it, an agreement on setbacks is what helps most. Ground: Advice on chain steering, analysis (level 3).',
    question: (v) =>
      `What gets stuck when ‘${textOf(v, 'product')}’ from ${textOf(v, 'party')} comes late or not at all?`,
    unknown: 'Whether the same product stands elsewhere on the map under another name.',
  },
  'high-dependents.many': {
    title: (v) => `${countOf(v, 'count')} parties wait for ${textOf(v, 'party')} for something critical`,
    why: 'A party that works for many is asked for priority by many at once when means are scarce. Ground: Advice on chain steering, problem analysis (scarce means).',
    question: (v) =>
      `When not everyone can be served at once, how is it settled who goes first at ${textOf(v, 'party')}?`,
    unknown: 'Whether serving one is at the expense of another; with data it often is not.',
  },
  'dependency-cycle.ring': {
    title: (v) => `${countOf(v, 'count')} parties wait for each other in a ring: ${names(v, 'parties', 6)}`,
    why: cycleWhy,
    question: (v) =>
      listOf(v, 'tables').length > 0
        ? `Which waiting in this ring can be broken first in ${names(v, 'tables')}?`
        : `Which waiting can ${names(v, 'parties', 6)} break first?`,
    unknown: 'Whether all in the ring wait for the same cases.',
  },
  'dependency-cycle.pair': {
    title: (v) => `${names(v, 'parties')} each wait for something critical of the other`,
    why: cycleWhy,
    question: (v) => `If ${names(v, 'parties')} both wait for the other, who begins?`,
    unknown: 'Whether it concerns the same cases, or two things that stand apart.',
  },
  'dependency-cycle.open': {
    title: (v) => `Whether ${names(v, 'parties')} knowingly need each other has not been looked into yet`,
    why: cycleWhy,
    question: (v) => `How would ${names(v, 'parties')} describe their need of each other?`,
    unknown: 'Whether both sides know that the other waits for them too.',
  },
}

export const enStructureRules: Readonly<Record<Ids, RuleText>> = {
  'articulation-party': {
    name: 'How the chain hangs together',
    falseAlarm: 'The law puts some parties in this place; and on a half drawn map something soon looks like a pivot.',
  },
  'sole-supplier': {
    name: 'Fallback for one supplying party',
    falseAlarm:
      'A statutory monopoly is normal; then only the fallback counts. Mind products spelt slightly differently.',
  },
  'high-dependents': {
    name: 'Waiting for one party',
    falseAlarm: 'A party that supplies data automatically has many takers that are not in each other’s way.',
  },
  'dependency-cycle': {
    name: 'Waiting for each other',
    falseAlarm:
      'Information that comes back is often healthy and does not count here. Who knowingly need each other can be marked so.',
  },
}
