import type { FieldTexts } from '../../field-texts'

export const enPrincipleFields: FieldTexts['principles'] = {
  text: { label: 'Principle' },
  subject: {
    label: 'Is about',
    codes: {
      goals: 'chain goals',
      governance: 'chain governance',
      meetings: 'meetings',
      cooperation: 'cooperation',
    },
  },
  chain: { label: 'Chain' },
  adoptedIn: {
    label: 'Adopted in',
    help: 'The meeting that adopted it. A principle that nobody adopted binds nobody.',
  },
  date: { label: 'Adopted on' },
}
