import type { FieldTexts } from '../../field-texts'

export const nlPrincipleFields: FieldTexts['principles'] = {
  text: { label: 'Uitgangspunt' },
  subject: {
    label: 'Gaat over',
    codes: {
      goals: 'ketendoelen',
      governance: 'ketengovernance',
      meetings: 'overleggen',
      cooperation: 'samenwerking',
    },
  },
  chain: { label: 'Keten' },
  adoptedIn: {
    label: 'Vastgesteld in',
    help: 'Het overleg dat het heeft vastgesteld. Een uitgangspunt dat niemand vaststelde, bindt niemand.',
  },
  date: { label: 'Vastgesteld op' },
}
