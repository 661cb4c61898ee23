import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type RuleText } from '../../finding-text'
import { names, roles, sentence, triangle } from './words'

type Ids = 'triangle-role-missing' | 'multiple-clients-uncoordinated'

export const enSteeringFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-role-missing.missing': {
    title: (v) => sentence(`${triangle(v)} has no ${roles(v)} on the map yet`),
    why: 'A triangle works when it is clear who orders, who carries out and who minds the long run. Ground: Working together in the triangle.',
    question: (v) => `Who does the work of ${roles(v)} at present, and has that been talked through?`,
    unknown: 'Whether the role is filled without the working group knowing.',
  },
  'triangle-role-missing.open': {
    title: (v) => sentence(`who is ${roles(v)} in ${triangle(v)}? Nobody has looked yet`),
    why: 'Not every party works in a triangle; if this one does, three roles belong to it. Ground: Working together in the triangle.',
    question: (v) => `Is there a triangle here, and if so: who is ${roles(v)}?`,
    unknown: 'How this party is steered.',
  },
  'multiple-clients-uncoordinated.none': {
    title: (v) => sentence(`${triangle(v)} has ${countOf(v, 'count')} clients and none that coordinates the whole`),
    why: 'Without a shared overview one client does not know what the other asks, and the contractor fills up unnoticed. Ground: Werk aan Uitvoering, multiple clients.',
    question: (v) =>
      `Where do the orders of ${names(v, 'clients')} come together, and who chooses when they are too much?`,
    unknown: 'Whether a framework agreement or a large client already arranges this in practice.',
  },
  'multiple-clients-uncoordinated.open': {
    title: (v) =>
      sentence(`who coordinates the ${countOf(v, 'count')} clients in ${triangle(v)}? Nobody has looked yet`),
    why: 'With several clients it helps when someone has the overview of all that is asked. Ground: Werk aan Uitvoering, multiple clients.',
    question: (v) => `Does one of ${names(v, 'clients')} take the lead for the other clients?`,
    unknown: 'Whether one of the clients coordinates; that field is still empty.',
  },
}

export const enSteeringRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-role-missing': {
    name: 'Open corner in a triangle',
    falseAlarm:
      'Parties with their own board or an independent position have no triangle: record that as their steering.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Several clients, no coordination',
    falseAlarm: 'A framework agreement or a large client may already represent the smaller ones.',
  },
}
