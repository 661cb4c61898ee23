import type { FieldTexts } from '../../field-texts'

export const nlProposalFields: FieldTexts['proposals'] = {
  title: { label: 'Voorstel', help: 'Wat er beter wordt, in één zin.' },
  reason: { label: 'Waarom', help: 'Wat er nu niet goed gaat en waarom dit helpt.' },
  state: {
    label: 'Stand',
    codes: {
      idea: 'idee',
      discussed: 'besproken',
      supported: 'gedragen',
      adopted: 'overgenomen',
      rejected: 'afgewezen',
    },
  },
  perspective: {
    label: 'Invalshoek',
    help: 'De drie invalshoeken van het advies: hoe overleggen zijn ingericht, hoe zij werken en wat er verder omheen zit.',
    codes: { structure: 'overlegstructuur', working: 'werking', context: 'context' },
  },
  addresses: { label: 'Antwoord op knelpunten', add: 'Knelpunt toevoegen' },
  decidedIn: { label: 'Wie besluit', help: 'Het overleg dat hierover mag besluiten.' },
  responsible: { label: 'Wie werkt het uit', help: 'Een functie of een partij, geen naam van een persoon.' },
  date: { label: 'Wanneer', help: 'De dag waarop het wordt gevraagd, of waarop het is besloten.' },
  outcome: { label: 'Waarom zo besloten' },
}
