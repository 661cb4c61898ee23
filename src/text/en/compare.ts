import type { Name } from '../narrative/words'
import type { nlCompare } from '../nl/compare'

const verb = ({ many }: Name, one: string, more: string) => (many ? more : one)

/** What differs between two versions of a map. */
export const enCompare: typeof nlCompare = {
  added: (thing) => `${thing} has been added`,
  removed: (thing) => `${thing} is no longer on the map`,
  thing: {
    party: (name) => `the party ${name}`,
    bottleneck: (text) => `the bottleneck ${text}`,
    capacity: (party, unit, period) => `the capacity of ${party} in ${unit} (${period})`,
    answer: (signal) => (signal ? `the answer to the signal ${signal}` : 'the answer to a signal'),
    statement: (party, feature) => `the statement by ${party} on ${feature}`,
    recognition: (level, day) => `the recognition of ${level} (${day})`,
    proposal: (title) => `the proposal ${title}`,
    view: (title) => `the view ${title}`,
  },
  of: (subject, changes) => `${subject}: ${changes}`,
  renamed: (kind, from, to) => `${kind} ${from} is now called ${to}`,
  reworded: (kind, from, to) => `${kind} ${from} now reads ${to}`,
  mapRenamed: (from, to) => `The map was called ${from} and is now called ${to}`,
  map: 'The map',
  supplies: (supplier, dependent, product) =>
    `${supplier.text} now also ${verb(supplier, 'supplies', 'supply')} ${dependent} with: ${product}`,
  suppliesNoMore: (supplier, dependent, product) =>
    `${supplier.text} no longer ${verb(supplier, 'supplies', 'supply')} ${dependent} with: ${product}`,
  answered: (signal, answer) => `To ${signal ? `the signal ${signal}` : 'a signal'} the answer is: ${answer}`,
  was: (label, from, to) => `${label} was ${from}, is now ${to}`,
  apart: (label) => `${label}:`,
  unfinished: /(?:^(?:according|becomes|in|of|part) )|(?: (?:about|by|in|of|on|to|with))$/,
  appeared: (label, value) => `${label} is now ${value}`,
  vanished: (label, value) => `${label} has been removed (was ${value})`,
  list: (label, parts) => `${label}: ${parts}`,
  come: (items) => `added ${items}`,
  gone: (items) => `gone ${items}`,
  otherOrder: 'in another sequence',
  order: {
    stepOrder: (names) => `The steps stand in another sequence: ${names}`,
    viewOrder: (names) => `The views stand in another sequence: ${names}`,
    decisionOrder: (names) => `The decisions stand in another sequence: ${names}`,
    proposalOrder: (names) => `The proposals stand in another sequence: ${names}`,
  },
  hidden: {
    'map.id': 'the two files began as different maps',
    'map.accountableParty': 'who is accountable for the system of the whole map is another',
    'map.basedOn': 'the map that this one was made from is another',
    'map.settings': 'the thresholds of the signals have been changed',
    'parties.catalogueId': 'its place in the list of organisations is another',
    'answers.finding': 'it belongs to another signal',
    'answers.inputsHash': 'it has been given again, on other facts',
    'recognitions.chain': 'it is about another chain',
    'recognitions.indication': 'it is about another level',
    'recognitions.outcome': 'the outcome is another',
    'recognitions.by': 'another function said it',
    'recognitions.date': 'the day is another',
    'decisions.finding': 'belongs to another signal',
    'proposals.findings': 'it answers other signals',
    'proposals.change': 'it changes something else in the chain',
    'sessions.attendees': 'other parties were there',
    'sessions.changes': 'what changed then is told differently',
    'sessions.endedOn': 'was closed on another day',
    'views.lens': 'shows another picture',
    'views.filters': 'shows other parties',
    'views.focus': 'has something else in the middle',
    'views.folded': 'folds the triangles differently',
  },
  placed: (count) =>
    count === 1
      ? '1 item stands otherwise in the drawing; that says nothing of the chain'
      : `${count} items stand otherwise in the drawing; that says nothing of the chain`,
  same: 'There is no difference between these two maps.',
  parts: {
    function: 'function',
    mandate: 'mandate',
    scope: 'scope of the mandate',
    coordinating: 'coordinates the clients',
    over: 'over what',
    date: 'day',
    what: 'what it contributes',
    statutory: 'statutory task',
    interest: 'interest',
    status: 'status',
    coversUntil: 'runs until the end of',
    month: 'month',
  },
}
