import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'
import { names, sentence, verb } from './words'

type Ids =
  | 'no-chain-forum'
  | 'decision-meeting-without-mandate'
  | 'meeting-purpose-missing'
  | 'affected-party-absent'
  | 'meeting-overload'
  | 'no-escalation-path'

const FORUM =
  'What one triangle decides can mean work or waiting for a chain partner; in a shared meeting you see that in time. Ground: Advice on chain steering, analysis (level 3) and perspective for action.'
const MANDATE =
  'Those who must ask their own organisation first cannot say yes in the meeting; a decision then takes longer than expected. Ground: Advice on chain steering, analysis (level 1) and step 7 (principles).'
const PURPOSE =
  'When everyone knows what a meeting is for, the right subjects come on the agenda. Ground: Advice on chain steering, step 2 (bottlenecks that were told).'
const FELT =
  'Those who do the work know best whether a decision can be carried out. Ground: Advice on chain steering, analysis (level 3).'
const FEWER =
  'Every extra meeting takes time, and draws subjects away from the meetings you chose for them. Ground: Advice on chain steering, step 7 (principles) and step 8 (context of the chain meetings).'
const UPWARD =
  'With different clients there is nobody above them all; it helps to settle beforehand where a difference goes. Ground: NORA, the world of chains; Advice on chain steering, step 8 (relation with other meetings).'

function meeting(values: FindingValues): string {
  return `‘${textOf(values, 'meeting')}’`
}

function chain(values: FindingValues): string {
  const name = textOf(values, 'chain')
  return name ? `‘${name}’` : 'the chain'
}

const FIELDS: Readonly<Record<string, string>> = { purpose: 'the purpose', character: 'the character' }

function fields(values: FindingValues): string {
  return joinNames(
    listOf(values, 'fields').map((field) => FIELDS[field] ?? field),
    'en',
  )
}

/** Umbrella organisations sit there for others; what they can say on behalf of their members is worth asking too. */
function umbrellas(values: FindingValues): string {
  if (listOf(values, 'umbrellas').length === 0) return ''
  return `, and what can ${names(values, 'umbrellas')} say about it for their members`
}

export const enMeetingsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'no-chain-forum.open': {
    title: (v) => `In which meeting ${chain(v)} comes together as a whole has not been looked into yet`,
    why: FORUM,
    question: () => 'Where do you discuss together what a decision of one means for the others?',
    unknown: 'Which meetings there are, or who takes part in them.',
  },
  'no-chain-forum.clients-open': {
    title: (v) => `Whether a client of ${names(v, 'contractors')} sits in ${meeting(v)} has not been looked into yet`,
    why: FORUM,
    question: (v) => `Who gives ${names(v, 'contractors')} their assignments for ${chain(v)}?`,
    unknown: 'Who the clients are: some triangles are not on the map yet.',
  },
  'no-chain-forum.none': {
    title: (v) => `There is no meeting for ${textOf(v, 'chain') ? chain(v) : 'the whole chain'} on the map yet`,
    why: FORUM,
    question: () => 'Suppose one triangle decides something that touches you all: where do you lay that side by side?',
    unknown: 'Whether an existing meeting does this already under another name.',
  },
  'no-chain-forum.narrow': {
    title: (v) =>
      `On the map ${countOf(v, 'present') || 'none'} of the ${countOf(v, 'total')} parties ${chain(v)} counts on ${countOf(v, 'present') > 1 ? 'sit' : 'sits'} in ${meeting(v)}`,
    why: FORUM,
    question: (v) => `How does what is discussed here reach ${names(v, 'absent')}?`,
    unknown: 'Whether you steer on a part of the chain on purpose, and who speaks for others.',
  },
  'no-chain-forum.clients-missing': {
    title: (v) =>
      `On the map ${verb(v, 'clients', 'client', 'clients')} ${names(v, 'clients')} ${verb(v, 'clients', 'does', 'do')} not sit in ${meeting(v)}`,
    why: FORUM,
    question: (v) => `Who speaks here of what ${names(v, 'clients')} ask of ${names(v, 'contractors')}?`,
    unknown: 'Whether the clients speak to each other about this chain elsewhere.',
  },
  'decision-meeting-without-mandate.without': {
    title: (v) => `${meeting(v)} also decides on what lies outside the mandate of ${names(v, 'parties')}`,
    why: MANDATE,
    question: (v) => `What do ${names(v, 'parties')} have to settle beforehand to be able to decide here?`,
    unknown: 'How soon a decision that was taken back returns.',
  },
  'decision-meeting-without-mandate.open': {
    title: (v) => `${meeting(v)} takes decisions; the mandate is partly not known yet`,
    why: MANDATE,
    question: (v) => `Who may decide on the spot in ${meeting(v)} on behalf of ${names(v, 'parties')}?`,
    unknown: 'The mandate of some of the participants.',
  },
  'decision-meeting-without-mandate.scope': {
    title: (v) => `What the mandate in ${meeting(v)} covers is not known yet`,
    why: MANDATE,
    question: (v) => `On what, and up to how much, may ${names(v, 'parties')} decide here?`,
    unknown: 'What the mandate covers of those who decide here on something critical, and up to how much.',
  },
  'meeting-purpose-missing.none': {
    title: (v) => sentence(`${fields(v)} of ${meeting(v)} ${verb(v, 'fields', 'was', 'were')} left open on purpose`),
    why: PURPOSE,
    question: (v) => `What comes about thanks to ${meeting(v)} that would otherwise be left lying?`,
    unknown: 'Whether the participants do know among themselves what they are there for.',
  },
  'meeting-purpose-missing.open': {
    title: (v) =>
      sentence(`${fields(v)} of ${meeting(v)} ${verb(v, 'fields', 'has', 'have')} not been looked into yet`),
    why: PURPOSE,
    question: (v) => `What is ${meeting(v)} for: deciding, aligning or bringing each other up to date?`,
    unknown: 'Whether it is written somewhere what this meeting is for.',
  },
  'affected-party-absent.absent': {
    title: (v) => `${meeting(v)} decides on what touches ${names(v, 'parties')}, without their taking part`,
    why: FELT,
    question: (v) => `How does ${meeting(v)} learn what a decision asks of ${names(v, 'parties')}${umbrellas(v)}?`,
    unknown: 'Whether this party is heard beforehand, and whether a feasibility check was done.',
  },
  'affected-party-absent.open': {
    title: (v) => `Who sits in ${meeting(v)} is not known yet; what it decides touches ${names(v, 'parties')}`,
    why: FELT,
    question: (v) => `Who speaks for ${names(v, 'parties')} in ${meeting(v)}?`,
    unknown: 'Who takes part in this meeting.',
  },
  'meeting-overload.alike': {
    title: (v) => sentence(`${names(v, 'meetings')} have nearly the same participants and could be one`),
    why: FEWER,
    question: (v) => `What would you miss if ${names(v, 'meetings')} became one meeting?`,
    unknown: 'Whether the subjects differ so much that meeting apart helps.',
  },
  'meeting-overload.alike-open': {
    title: (v) => sentence(`${names(v, 'meetings')} have nearly the same participants; how they differ is open`),
    why: FEWER,
    question: (v) => `How do ${names(v, 'meetings')} differ, with nearly the same parties at the table?`,
    unknown: 'The character or level of these meetings; not everywhere has it been filled in.',
  },
  'meeting-overload.temporary': {
    title: (v) => `${countOf(v, 'count')} temporary meetings on ‘${names(v, 'subjects')}’ could be one`,
    why: FEWER,
    question: (v) => `In which of these meetings can ‘${names(v, 'subjects')}’ best go on?`,
    unknown: 'Whether each of these meetings deals with a side of its own.',
  },
  'meeting-overload.ended': {
    title: (v) =>
      listOf(v, 'meetings').length === 1
        ? sentence(`${names(v, 'meetings')} was meant to be temporary, and the end date has passed`)
        : `${listOf(v, 'meetings').length} temporary meetings have stopped, says the map: ${names(v, 'meetings')}`,
    why: FEWER,
    question: (v) => `Where does what was discussed in ${names(v, 'meetings')} go now?`,
    unknown: 'Whether the meeting really stopped, or goes on quietly.',
  },
  'meeting-overload.one-function': {
    title: (v) =>
      `One function of ${textOf(v, 'party')} (${textOf(v, 'function')}) sits in ${countOf(v, 'count')} meetings of the chain`,
    why: FEWER,
    question: () => 'In which of these meetings does it really matter that this very function sits there?',
    unknown: 'How much time these meetings take, and whether someone often sends a deputy.',
  },
  'no-escalation-path.none': {
    title: (v) => `If ${names(v, 'parties')} cannot settle it in ${meeting(v)}, escalation is not arranged`,
    why: UPWARD,
    question: (v) => `Who decides when ${names(v, 'parties')} keep disagreeing?`,
    unknown: 'Whether there is a habit that is not written anywhere.',
  },
  'no-escalation-path.open': {
    title: (v) => `Where a difference goes after ${meeting(v)} has not been looked into yet`,
    why: UPWARD,
    question: (v) => `On whose door do ${names(v, 'parties')} knock when they cannot work it out together?`,
    unknown: 'To which meeting a subject goes on; that field is still empty.',
  },
}

export const enMeetingsRules: Readonly<Record<Ids, RuleText>> = {
  'no-chain-forum': {
    name: 'Meeting for the whole chain',
    falseAlarm: 'A part of a chain may well be steered by itself: then draw that part as a chain of its own.',
  },
  'decision-meeting-without-mandate': {
    name: 'Mandate for decisions',
    falseAlarm: 'Deciding in two rounds can be a choice: record to which deciding meeting it goes on.',
  },
  'meeting-purpose-missing': {
    name: 'Purpose and character of meetings',
    falseAlarm: 'Often the field has just not been filled in yet; that is why it is a question then.',
  },
  'affected-party-absent': {
    name: 'Whom a decision touches',
    falseAlarm: 'Was a feasibility check done beforehand? Then record it with the meeting.',
  },
  'meeting-overload': {
    name: 'Meetings side by side',
    falseAlarm: 'Letting the same people talk about different subjects can be wise.',
  },
  'no-escalation-path': {
    name: 'Escalation',
    falseAlarm: 'Sometimes everyone knows by habit where a difference goes; then record it.',
  },
}
