import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, verb } from './words'

type Ids = 'owner-not-committed' | 'order-not-delivered'

const WAITING =
  'When an assignment does not come out, who comes next waits as well, and the following year begins behind. Ground: Advice on chain steering, analysis and problem analysis.'
const COMMITMENT =
  'When an owner stands by the vision of the chain, its triangle joins in; if not, that may steer another course. Ground: Advice on chain steering, perspective for action and chain goal(s).'

function chain(values: FindingValues): string {
  return `‘${textOf(values, 'chain')}’`
}

function order(values: FindingValues): string {
  const [product, client] = [`‘${textOf(values, 'product')}’`, textOf(values, 'client')]
  return client ? `${product}, asked for by ${client},` : product
}

/** What who waits notices, or what it still takes where nobody is known to wait. */
function notice(values: FindingValues, outcome: string): string {
  return listOf(values, 'waiting').length > 0
    ? `What ${verb(values, 'waiting', 'does', 'do')} ${names(values, 'waiting')} notice now that ‘${textOf(values, 'product')}’ ${outcome}?`
    : `What would it take to deliver ‘${textOf(values, 'product')}’ after all?`
}

export const enPromisesFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'owner-not-committed.missing': {
    title: (v) => `No commitment of ${names(v, 'owners')} to ${chain(v)} is on the map yet`,
    why: COMMITMENT,
    question: (v) => `Who asks ${names(v, 'owners')} to commit to ${chain(v)}?`,
    unknown: 'Whether this owner committed itself in another way, such as in an annual plan.',
  },
  'owner-not-committed.none': {
    title: (v) => `On the map no owner has committed to ${chain(v)} yet`,
    why: COMMITMENT,
    question: (v) =>
      `What changes for ${chain(v)} when ${names(v, 'owners')} ${verb(v, 'owners', 'commits', 'commit')} to it?`,
    unknown: 'Whether it is a choice to involve the owners later.',
  },
  'owner-not-committed.open': {
    title: (v) => `Which owners stand by ${chain(v)} has not been looked into yet`,
    why: COMMITMENT,
    question: (v) => `How ${verb(v, 'owners', 'does', 'do')} ${names(v, 'owners')} see the vision of ${chain(v)}?`,
    unknown: 'Which owners committed themselves; that field of the chain is still empty.',
  },
  'order-not-delivered.none': {
    title: (v) => `${order(v)} was not delivered by ${textOf(v, 'contractor')}`,
    why: WAITING,
    question: (v) => notice(v, 'was not delivered'),
    unknown: 'Whether this was agreed along the way, and whether the cause lies elsewhere in the chain.',
  },
  'order-not-delivered.partly': {
    title: (v) => `${order(v)} was delivered in part by ${textOf(v, 'contractor')}`,
    why: WAITING,
    question: (v) => notice(v, 'was not delivered in full'),
    unknown: 'Whether this was agreed along the way, and whether the cause lies elsewhere in the chain.',
  },
  'order-not-delivered.open': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? 'What became of one assignment that ended has not been filled in yet'
        : `What became of ${countOf(v, 'count')} assignments that ended has not been filled in yet`,
    why: WAITING,
    question: (v) =>
      listOf(v, 'contractors').length > 0
        ? `How did ${names(v, 'contractors')} come out with what was asked?`
        : 'How did what was asked here end?',
    unknown: 'The outcome of these assignments; of others it is known.',
  },
}

export const enPromisesRules: Readonly<Record<Ids, RuleText>> = {
  'owner-not-committed': {
    name: 'Commitment of owners',
    falseAlarm: 'An owner with a small part in the chain need not always commit itself separately.',
  },
  'order-not-delivered': {
    name: 'Outcome of assignments',
    falseAlarm: 'An assignment may have been changed by agreement. Then record the new one as its sequel.',
  },
}
