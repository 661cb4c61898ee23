import type { FieldTexts } from '../../field-texts'

export const enSessionFields: FieldTexts['sessions'] = {
  date: { label: 'Date' },
  kind: {
    label: 'Kind',
    codes: { worksession: 'working session', 'steering-group': 'steering group', 'expert-meeting': 'expert meeting' },
  },
  account: { label: 'Discussed', help: 'What else was said and has to be kept; no names of persons.' },
}

export const enActionFields: FieldTexts['actions'] = {
  text: { label: 'Action', help: 'What is going to happen, in one sentence.' },
  takenUpBy: { label: 'Who takes it up', help: 'A function or a party, not the name of a person.' },
  due: { label: 'Due on' },
  state: { label: 'State', codes: { open: 'open', done: 'done', dropped: 'dropped' } },
  about: { label: 'Is about', add: 'Add part of the map' },
  session: { label: 'Agreed in' },
}

export const enDecisionFields: FieldTexts['decisions'] = {
  text: { label: 'Decision', help: 'What is asked or was decided, in one sentence.' },
  state: { label: 'State', codes: { requested: 'requested', taken: 'taken', refused: 'refused' } },
  reason: { label: 'Why' },
  decidedIn: { label: 'Who decides', help: 'The meeting that decides on this.' },
  responsible: { label: 'Who carries it out', help: 'A function or a party, not the name of a person.' },
  date: { label: 'When' },
  otherwise: { label: 'What if it does not happen' },
  about: { label: 'Is about', add: 'Add part of the map' },
  session: { label: 'Discussed in' },
}
