import type { StepMessage } from '../../graph/advice-steps/advice-steps'
import { countOf, type FindingValues, joinNames, listOf, textOf } from '../finding-text'
import type { nlAdviceSteps } from '../nl/advice-steps'

const count = (values: FindingValues) => countOf(values, 'count')
const total = (values: FindingValues) => countOf(values, 'total')
const names = (values: FindingValues, name: string) => joinNames(listOf(values, name), 'en', (more) => `${more} more`)
const proposals = (number: number) => (number === 1 ? '1 proposal' : `${number} proposals`)
const views: Readonly<Record<string, string>> = {
  structure: 'The structure of the meetings',
  working: 'The working of the meetings',
  context: 'The context of the meetings',
}

const knows: Readonly<Record<Exclude<StepMessage, 'picture'>, (values: FindingValues) => string>> = {
  commitments: (v) => {
    if (count(v) === 0) return 'No commitment of an owner has been recorded yet.'
    const undated = count(v) - countOf(v, 'dated')
    const said = count(v) === 1 ? '1 owner has' : `${count(v)} owners have`
    return `${said} committed to the chain${undated > 0 ? `, of ${undated} the day is missing` : ''}.`
  },
  'owners-silent': (v) => `No commitment known yet of ${names(v, 'parties')}.`,
  group: (v) => `The work is done by: ${names(v, 'names')}.`,
  'no-group': (v) =>
    listOf(v, 'chains').length > 0
      ? `No working group or chain office known yet for ${names(v, 'chains')}.`
      : 'No working group or chain office has been recorded yet.',
  worksessions: (v) =>
    count(v) === 0
      ? 'No working session has been recorded yet.'
      : `${count(v) === 1 ? '1 working session is' : `${count(v)} working sessions are`} recorded.`,
  'steering-sessions': (v) =>
    count(v) === 0
      ? 'No talk with the steering group has been recorded yet.'
      : `${count(v) === 1 ? '1 talk' : `${count(v)} talks`} with the steering group recorded.`,
  confirmed: (v) => `${count(v)} of ${total(v)} parties ${count(v) === 1 ? 'has' : 'have'} confirmed their own part.`,
  recognitions: (v) =>
    count(v) === 0
      ? 'Whether the steering group recognises the level indicated has not been recorded yet.'
      : 'It is recorded whether the steering group recognises the level indicated.',
  bottlenecks: (v) =>
    total(v) === 0
      ? 'There are no bottlenecks on the map.'
      : `Of ${count(v)} of ${total(v)} bottlenecks the group has said whether it recognises them.`,
  proposals: (v) =>
    count(v) === 0 ? 'There is no proposal for improvement yet.' : `On the map: ${proposals(count(v))}.`,
  'proposals-bare': (v) => `With ${count(v)} of ${total(v)} it does not say yet why, or which bottleneck it answers.`,
  'proposals-discussed': (v) =>
    total(v) === 0 ? 'There is no proposal to discuss yet.' : `Discussed: ${count(v)} of ${proposals(total(v))}.`,
  'proposals-supported': (v) => `Supported: ${count(v)} of ${proposals(total(v))}.`,
  'proposals-taken': (v) =>
    total(v) === 0
      ? 'There is no proposal to work out yet.'
      : `Of ${count(v)} of ${proposals(total(v))} it is known who works it out and when.`,
  'working-agreements': (v) =>
    count(v) === 0
      ? 'No working agreements have been recorded yet.'
      : `${count(v) === 1 ? '1 agreement' : `${count(v)} agreements`} of the kind working agreement.`,
  'expert-meetings': (v) =>
    count(v) === 0
      ? 'No expert meeting has been recorded.'
      : `${count(v) === 1 ? '1 expert meeting is' : `${count(v)} expert meetings are`} recorded.`,
  principles: (v) =>
    count(v) === 0
      ? 'No principles have been recorded yet.'
      : `${count(v) === 1 ? '1 principle' : `${count(v)} principles`}, of which ${countOf(v, 'adopted')} adopted.`,
  perspective: (v) =>
    `${views[textOf(v, 'perspective')] ?? ''}: ${count(v) === 0 ? 'no proposal yet' : proposals(count(v))}.`,
}

const capital = (name: string) => name.charAt(0).toLocaleUpperCase('en') + name.slice(1)

/** The steps of the advice: where the group is by what the map knows. Never a score, and nothing waits for it. */
export const enAdviceSteps: typeof nlAdviceSteps = {
  title: 'Steps of the advice',
  menuDetail: 'Where you are, and what the map knows of it',
  lead: 'Where you are by what is recorded on this map. What you did elsewhere the map does not know. The sequence is up to you.',
  line: (number, name) =>
    number === 0 ? `Before the steps of the advice: ${name}.` : `Step ${number} of 8 of the advice: ${name}.`,
  allDone: 'The steps of the advice are done, as far as is known.',
  open: 'See all steps',
  heading: (number, name) => (number === 0 ? `Beforehand: ${name}` : `${number}. ${capital(name)}`),
  name: {
    start: 'commitment and a working group',
    analysis: 'an analysis of your own',
    tested: 'testing and enriching with the steering group',
    wanted: 'a wanted picture',
    discussed: 'discussing the proposal with the steering group',
    'worked-out': 'working it out with all parties concerned',
    experts: 'an expert meeting',
    principles: 'principles',
    perspectives: 'three points of view',
  },
  state: {
    'not-begun': 'not begun yet',
    begun: 'begun',
    'done-as-far-as-known': 'done, as far as is known',
  },
  optional: 'you may leave this out',
  isNext: 'you can go on here',
  knows,
  picture: {
    empty: (picture) => `${picture}: nothing of this stands on the map yet.`,
    filled: (picture, progress) => `${picture}: ${progress}.`,
  },
  ahead: {
    start:
      'Record with the chain which owners commit themselves, with the day, and who is the working group or chain office.',
    analysis:
      'Hold working sessions and walk through the five pictures; what stays open goes along to the steering group.',
    tested:
      'Let parties confirm their part, discuss the bottlenecks and ask whether the steering group recognises the level.',
    wanted: 'Sketch in outline how the meetings could be set up better, and with each proposal why.',
    discussed: 'Discuss the proposals with the steering group and record what is supported.',
    'worked-out': 'Agree for each proposal who works it out and when, and make working agreements.',
    experts: 'Invite experts, also by experience, when that helps, and record the gathering as a session.',
    principles: 'Put the principles into words and record in which meeting they were adopted.',
    perspectives: 'Look at the proposals from structure, working and context.',
  },
  waysOf: (step) => `With ${step}`,
  alsoCalled: {
    adviceSteps: 'roadmap, guideline, course of action, eight steps, where are we, next steps',
  },
}
