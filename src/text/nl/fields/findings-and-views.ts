import type { FieldTexts } from '../../field-texts'
import { nlCards } from '../cards'
import { nlGrid } from '../grid'
import { nlLevel } from '../level'
import { nlNarrative } from '../narrative'

export const nlBottleneckFields: FieldTexts['bottlenecks'] = {
  text: { label: 'Knelpunt', help: 'Zoals het is gezegd; geen namen van personen.' },
  state: { label: 'Stand', codes: nlCards.state },
  raisedBy: {
    label: 'Genoemd door',
    counted: 'knelpunten: wie het noemde',
    ask: ({ name }) => `Welke partij noemde dit: ‘${name}’?`,
  },
  category: { label: 'Soort', codes: nlCards.categories },
  factor: {
    label: 'Factor',
    codes: nlNarrative.factor,
    counted: 'knelpunten: factor benoemd',
    ask: ({ name }) => `Welke factor voor samenwerken raakt dit: ‘${name}’?`,
  },
  dimension: {
    label: 'Dimensie',
    codes: nlGrid.dimension,
    counted: 'knelpunten: dimensie benoemd',
    ask: ({ name }) => `Gaat dit over inhoud, procedure, relatie of cultuur: ‘${name}’?`,
  },
  about: {
    label: 'Dit raakt',
    add: 'Onderdeel van de kaart toevoegen',
    counted: 'knelpunten: waarover bekend',
    ask: ({ name }) => `Waar op de kaart speelt dit: ‘${name}’?`,
  },
}

export const nlCapacityFields: FieldTexts['capacities'] = {
  unit: { label: 'Eenheid', help: 'Wat er wordt geteld, bijvoorbeeld zaken of plaatsen.' },
  party: { label: 'Partij' },
  period: { label: 'Periode', help: 'Bijvoorbeeld ‘per jaar’ of ‘2026’.' },
  year: { label: 'Jaar', help: 'Het jaar waarvan deze cijfers zijn.' },
  asOf: { label: 'Stand op' },
  product: { label: 'Gaat over', help: 'Het product waarvoor deze cijfers gelden, als de partij er meer levert.' },
  dependency: {
    label: 'Hoort bij afhankelijkheid',
    help: 'Als deze cijfers alleen gelden voor wat naar één ketenpartner gaat.',
  },
  capacity: { label: 'Kan aan' },
  demand: { label: 'Wordt gevraagd' },
  backlog: { label: 'Werkvoorraad' },
}

export const nlAnswerFields: FieldTexts['answers'] = {
  answer: {
    label: 'Antwoord',
    codes: {
      action: 'actiepunt',
      deliberate: 'bewust zo',
      'find-out': 'nog uitzoeken',
      incorrect: 'klopt niet',
      elsewhere: 'elders belegd',
    },
  },
  reason: { label: 'Reden' },
  by: { label: 'Namens (functie)' },
  takenUpBy: { label: 'Wie pakt het op' },
  date: { label: 'Datum' },
  until: { label: 'Tot en met' },
  doneOn: { label: 'Gedaan op' },
}

export const nlStatementFields: FieldTexts['statements'] = {
  party: { label: 'Partij' },
  feature: { label: 'Kenmerk', codes: nlLevel.features },
  holds: { label: 'Is het zo' },
  chain: { label: 'Keten' },
  by: { label: 'Namens (functie)' },
  date: { label: 'Datum' },
}

export const nlRecognitionFields: FieldTexts['recognitions'] = {
  reason: { label: 'Toelichting' },
}

export const nlViewFields: FieldTexts['views'] = {
  title: { label: 'Titel' },
  question: { label: 'Vraag voor de groep' },
  speakerNote: { label: 'Notitie voor wie presenteert' },
}
