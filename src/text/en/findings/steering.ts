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
import { names, roles, sentence, triangle } from './words'

type Ids =
  | 'triangle-role-missing'
  | 'role-overlap-in-triangle'
  | 'dual-hat-triangle-and-chain'
  | 'multiple-clients-uncoordinated'
  | 'agency-rule-deviation'
  | 'chain-lead-missing'
  | 'party-outside-steering'

/** Who fills a role: the function with its party, or the party alone. */
function holder(v: FindingValues): string {
  const name = textOf(v, 'function')
  return name ? `${name} (${textOf(v, 'party')})` : textOf(v, 'party')
}

/** The triangles of a finding, after their contractors. */
function inTriangles(v: FindingValues): string {
  const contractors = listOf(v, 'contractors')
  if (contractors.length === 0) return 'a triangle'
  return contractors.length === 1 ? `the triangle of ${contractors[0]}` : `${contractors.length} triangles`
}

/** Whether a meeting is among the places in which a function stands for the chain. */
const leads = (v: FindingValues) => listOf(v, 'meetings').length > 0

/** The chain of a finding by its name, or the chain as a whole. */
function chainOf(v: FindingValues): string {
  const chain = textOf(v, 'chain')
  return chain ? `‘${chain}’` : 'the chain'
}

const DEVIATES: Readonly<Record<string, string>> = {
  owners: 'several owners',
  'owner-function': 'owner is no SG',
  clients: 'no client',
  'work-agreements': 'short work agreements',
}

const OPEN: Readonly<Record<string, string>> = {
  'owner-function': 'function of the owner',
  clients: 'client',
  'work-agreements': 'term of the work agreements',
}

function agencyWords(v: FindingValues, labels: Readonly<Record<string, string>>): string {
  return joinNames(
    listOf(v, 'deviations').map((rule) => labels[rule] ?? rule),
    'en',
  )
}

export const enSteeringFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-role-missing.missing': {
    title: (v) => sentence(`${triangle(v)} has no ${roles(v)} on the map yet`),
    why: 'A triangle works when it is clear who gives the assignment, who carries it out and who minds the long run. Ground: Working together in the triangle.',
    question: (v) => `Who does the work of ${roles(v)} at present?`,
    unknown: 'Whether the role is filled without the working group knowing.',
  },
  'triangle-role-missing.open': {
    title: (v) => `Who is ${roles(v)} in ${triangle(v)} has not been looked into yet`,
    why: 'Not every party works in a triangle; if this one does, three roles belong to it. Ground: Working together in the triangle.',
    question: () => 'Is there a triangle here, or does the steering run another way?',
    unknown: 'How this party is steered.',
  },
  'role-overlap-in-triangle.function': {
    title: (v) => `In ${triangle(v)} ${holder(v)} is ${roles(v)} at once`,
    why: 'The assignment and the long run sometimes ask for different things; with one voice that talk falls away. Ground: Working together in the triangle; ABDTOPConsult, steering at OCW (2025).',
    question: (v) => `Suppose the assignment does not fit: with whom would ${holder(v)} talk about that?`,
    unknown: 'Whether a counterweight has been agreed, such as someone who watches from the side.',
  },
  'role-overlap-in-triangle.unit': {
    title: (v) => `In ${triangle(v)} ${textOf(v, 'party')} is ${roles(v)} at once`,
    why: 'Within one organisation too it helps when two people lay the two interests side by side. Ground: Working together in the triangle; ABDTOPConsult, steering at OCW (2025).',
    question: (v) => `Who at ${textOf(v, 'party')} looks after the organisation that carries out the assignment?`,
    unknown: 'Whether the roles lie with different people within this organisation.',
  },
  'role-overlap-in-triangle.open': {
    title: (v) => `Is one function at ${textOf(v, 'party')} ${roles(v)} in ${triangle(v)}?`,
    why: 'When the roles lie with different functions, they talk within the organisation of their own accord. Ground: Working together in the triangle.',
    question: (v) => `Are those different functions at ${textOf(v, 'party')}?`,
    unknown: 'Which function belongs to each role; not all of that has been filled in.',
  },
  'dual-hat-triangle-and-chain.same': {
    title: (v) =>
      sentence(
        `${holder(v)} stands in ${inTriangles(v)} and ${leads(v) ? 'leads a meeting of' : 'is accountable for'} the chain`,
      ),
    why: 'Whoever sits in both places can bring a lot together; it helps when all know on whose behalf they speak. Ground: Advice on chain steering, opening questions and problem analysis (the role of the client).',
    question: (v) =>
      `How do the others${leads(v) ? ` at ${names(v, 'meetings')}` : ''} notice whether the triangle speaks or the chain?`,
    unknown: 'Whether this was set up so on purpose; in the advice it is a usual design.',
  },
  'dual-hat-triangle-and-chain.open': {
    title: (v) => `Does the same function at ${textOf(v, 'party')} steer ${inTriangles(v)} and the chain?`,
    why: 'Whoever sits in both places can bring a lot together; it helps when all know on whose behalf they speak. Ground: Advice on chain steering, opening questions and problem analysis (the role of the client).',
    question: (v) => `Does one and the same function of ${textOf(v, 'party')} speak in the triangle and for the chain?`,
    unknown: 'Which function sits in both places; not all of that has been filled in.',
  },
  'multiple-clients-uncoordinated.none': {
    title: (v) => sentence(`${triangle(v)} has ${countOf(v, 'count')} clients and none that coordinates the whole`),
    why: 'Without a shared overview one client does not know what the other asks, and the contractor fills up unnoticed. Ground: Werk aan Uitvoering, multiple clients.',
    question: (v) => `Where do the assignments of ${names(v, 'clients')} come together?`,
    unknown: 'Whether a framework agreement or a large client already arranges this in practice.',
  },
  'multiple-clients-uncoordinated.open': {
    title: (v) =>
      `Who coordinates the ${countOf(v, 'count')} clients of ${textOf(v, 'contractor') || triangle(v)} is not known yet`,
    why: 'With several clients it helps when someone has the overview of all that is asked. Ground: Werk aan Uitvoering, multiple clients.',
    question: (v) => `Does one of ${names(v, 'clients')} take the lead for the other clients?`,
    unknown: 'Whether one of the clients coordinates; that field is still empty.',
  },
  'agency-rule-deviation.deviates': {
    title: (v) =>
      `At agency ${textOf(v, 'party')} ${listOf(v, 'deviations').length > 1 ? 'things differ' : 'something differs'} from the regulation`,
    why: 'For agencies it is laid down how many owners and clients there are and how far work agreements look ahead. Ground: Regeling agentschappen 2024, art. 1, 6 and 7.',
    question: (v) => `What was chosen so on purpose at ${textOf(v, 'party')} (${agencyWords(v, DEVIATES)})?`,
    unknown: 'Whether a transition or a mandate makes it different for the time being.',
  },
  'agency-rule-deviation.open': {
    title: (v) => `Of agency ${textOf(v, 'party')} it has not been looked into yet: ${agencyWords(v, OPEN)}`,
    why: 'For agencies it is laid down how many owners and clients there are and how far work agreements look ahead. Ground: Regeling agentschappen 2024, art. 1, 6 and 7.',
    question: (v) => `Whom could you ask this about ${textOf(v, 'party')}?`,
    unknown: 'How this is arranged; these fields are still empty.',
  },
  'chain-lead-missing.none': {
    title: (v) => sentence(`${chainOf(v)} has nobody who answers for the whole`),
    why: 'Without someone to turn to, nobody raises who does what in the chain. Ground: Advice on chain steering, introduction and perspective for action.',
    question: () => 'When a party gets stuck, who brings the others together?',
    unknown: 'Whether the parties have a habit of who takes the lead.',
  },
  'chain-lead-missing.open': {
    title: (v) => `Who answers for ${chainOf(v)} as a whole has not been looked into yet`,
    why: 'With someone to turn to, all know who begins the talk about roles. Ground: Advice on chain steering, introduction and perspective for action.',
    question: (v) =>
      listOf(v, 'meetings').length > 0
        ? `Does ${names(v, 'meetings')} decide for the whole chain, or is that done elsewhere?`
        : `On whose door would you knock about something that touches all of ${chainOf(v)}?`,
    unknown: 'Who is responsible for the system, or which meetings decide; that has not been filled in yet.',
  },
  'chain-lead-missing.chair-differs': {
    title: (v) =>
      `${textOf(v, 'chair')} chairs ‘${textOf(v, 'meeting')}’, and ${textOf(v, 'party')} is accountable for the system`,
    why: 'A party that is accountable for the system and also chairs can revise what the chain agreed; otherwise that takes another way. Ground: Advice on chain steering, perspective for action (steering group).',
    question: (v) => `What does ‘${textOf(v, 'meeting')}’ decide itself, and what stays with ${textOf(v, 'party')}?`,
    unknown: 'Whether the chair rotates, or lies on purpose with a party that carries out the work.',
  },
  'chain-lead-missing.working-group': {
    title: (v) => `The working group ‘${textOf(v, 'meeting')}’ has no ${roles(v)} yet`,
    why: 'A working group that also looks on behalf of owner and client brings the triangles along by itself. Ground: Advice on chain steering, perspective for action (working group).',
    question: (v) => `Who could take part in ‘${textOf(v, 'meeting')}’ as ${roles(v)}?`,
    unknown: 'Whether somebody in the working group also looks on their behalf.',
  },
  'party-outside-steering.none': {
    title: (v) => `The chain leans on ${textOf(v, 'party')}, which deliberately has no form of steering`,
    why: 'A party without a triangle is part of what the chain wants together too; the way there differs by party. Ground: Advice on chain steering, ‘What is a chain?’ and chain goal(s).',
    question: (v) => `How do you come to an agreement with ${textOf(v, 'party')}?`,
    unknown: 'Whether this party should be independent; if so, choose that as its steering.',
  },
  'party-outside-steering.open': {
    title: (v) => `The chain leans on ${textOf(v, 'party')}; how it is steered has not been looked into yet`,
    why: 'A party without a triangle is part of what the chain wants together too; the way there differs by party. Ground: Advice on chain steering, ‘What is a chain?’ and chain goal(s).',
    question: (v) => `Through whom do agreements with ${textOf(v, 'party')} run at present?`,
    unknown: 'How this party is steered; that field is still empty.',
  },
}

export const enSteeringRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-role-missing': {
    name: 'Roles in the triangle',
    falseAlarm:
      'Parties with their own board or an independent position have no triangle: record that as their steering.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Aligning clients',
    falseAlarm: 'A framework agreement or a large client may already represent the smaller ones.',
  },
  'role-overlap-in-triangle': {
    name: 'Roles with one function',
    falseAlarm: 'In a small organisation this can be on purpose. Then name who watches from the side.',
  },
  'dual-hat-triangle-and-chain': {
    name: 'Functions in triangle and chain',
    falseAlarm: 'In the advice this is a usual design. It is a fact to know, not a problem.',
  },
  'agency-rule-deviation': {
    name: 'Regulation for agencies',
    falseAlarm: 'A secretary-general may delegate this, and an agency can be in transition.',
  },
  'chain-lead-missing': {
    name: 'Who answers for the chain',
    falseAlarm: 'Some networks choose to work without a lead. Then name who calls the others together.',
  },
  'party-outside-steering': {
    name: 'Steering of parties',
    falseAlarm: 'An independent party should not have a triangle. Choose ‘independent’ and the question is gone.',
  },
}
