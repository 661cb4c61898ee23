import type { nlSteps } from '../nl/steps'

export const enSteps: typeof nlSteps = {
  title: 'Steps',
  lead: 'Each column is a step of the chain. Drag a party to the column where it does its work, or use the keyboard.',
  keys: 'Arrow keys go from party to party, Shift with an arrow moves a party, M lets you choose where to.',
  addStep: 'Add step',
  addStepTo: (chain) => `Add a step to ${chain}`,
  addChain: 'Add chain',
  addParty: 'Put a party here',
  addPartyTo: (step) => `Put a party in ${step}`,
  stopAdding: 'Cancel',
  fresh: 'New step',
  freshChain: 'New chain',
  ownChain: 'The chain',
  chainName: 'Name of the chain',
  chainDetails: (chain) => `Details of ${chain}`,
  stepName: (number) => `Name of step ${number}`,
  stepDetails: (number, name) => `Step ${number}, ${name}: details`,
  earlier: (name) => `${name} earlier in the chain`,
  later: (name) => `${name} later in the chain`,
  remove: (name, count) =>
    count === 0
      ? `Remove ${name}`
      : `Remove ${name}; ${count === 1 ? 'its party goes' : `its ${count} parties go`} to ‘not looked into yet’`,
  removed: (name, count) =>
    count === 0
      ? `Step ‘${name}’ is gone. Ctrl+Z undoes it.`
      : `Step ‘${name}’ is gone. ${count === 1 ? 'Its party is now' : `Its ${count} parties are now`} under ‘not looked into yet’. Ctrl+Z undoes it.`,
  added: (name) => `${name} added`,
  moved: (names, place) => `${names}: now in ‘${place}’`,
  reordered: (name, at, all) => `${name} is now number ${at} of ${all}`,
  noParties: 'no parties yet',
  noSteps: 'This chain has no steps yet.',
  parties: (count) => (count === 1 ? '1 party' : `${count} parties`),
  showAll: (count) => `Show all ${count}`,
  tray: 'Parties without a step',
  unplaced: 'not looked into yet',
  unplacedHelp: 'Where in the chain do they do their work?',
  nobodyUnplaced: 'Every party has its place.',
  outside: 'deliberately no step',
  outsideHelp: 'They steer, support or supervise the whole.',
  nobodyOutside: 'Nobody yet.',
  moveTo: 'Move to',
  moveParty: (name) => `Move ${name} to…`,
  several: (count) => `${count} chosen parties`,
  without: 'Without a step',
  inStep: (name, step) => `${name}, in ${step}`,
  empty: 'No steps yet',
  emptyHelp:
    'Ask the group: which steps does someone go through in this chain, from beginning to end? Each step becomes a column; then put the parties in the column where they do their work.',
  form: {
    name: 'Name',
    place: 'Place in the chain',
    placeWords: (at, all) => `Number ${at} of ${all}.`,
    earlier: 'Earlier',
    later: 'Later',
    parties: 'Parties in this step',
    addParty: 'Add party',
    partiesHelp: 'A party belongs to one step: a party you add here leaves its previous one.',
  },
}
