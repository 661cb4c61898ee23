import type { nlPrinciples } from '../nl/principles'

/** The list of principles, on whatever page it stands. */
export const enPrinciples: typeof nlPrinciples = {
  heading: (count) => (count === 0 ? 'Principles' : `Principles (${count})`),
  lead: 'What the parties build their cooperation on, whatever changes in the structure (advice, step 7).',
  add: 'Add principle',
  addPlaceholder: 'New principle, in one sentence',
  added: (text) => `Principle added: ${text}`,
  moved: (place, of) => `Principle now stands in place ${place} of ${of}`,
  keys: 'Alt with arrow up or down puts a principle earlier or later.',
  open: 'Open in Details',
  adopted: (meeting, day) => `adopted${meeting ? ` in ${meeting}` : ''}${day ? ` on ${day}` : ''}`,
  notAdopted: 'not adopted yet',
  elsewhere: (count) =>
    count === 0
      ? 'No principles have been written down yet.'
      : count === 1
        ? '1 principle has been written down.'
        : `${count} principles have been written down.`,
  goThere: 'To the principles at the wanted picture',
}
