import type { FieldTexts } from '../../field-texts'

export const enProposalFields: FieldTexts['proposals'] = {
  title: { label: 'Proposal', help: 'What gets better, in one sentence.' },
  reason: { label: 'Why', help: 'What goes wrong now and why this helps.' },
  state: {
    label: 'State',
    codes: {
      idea: 'idea',
      discussed: 'discussed',
      supported: 'supported',
      adopted: 'adopted',
      rejected: 'rejected',
    },
  },
  perspective: {
    label: 'Point of view',
    help: 'The three points of view of the advice: how meetings are set up, how they work and what else is around them.',
    codes: { structure: 'meeting structure', working: 'working', context: 'context' },
  },
  addresses: { label: 'Answers bottlenecks', add: 'Add a bottleneck' },
  decidedIn: { label: 'Who decides', help: 'The meeting that may decide on this.' },
  responsible: { label: 'Who works it out', help: 'A function or a party, never the name of a person.' },
  date: { label: 'When', help: 'The day it is asked for, or on which it was decided.' },
  outcome: { label: 'Why decided so' },
}
