import type { FieldTexts } from '../../field-texts'
import { nlVocabulary } from '../vocabulary'

export const nlTriangleFields: FieldTexts['triangles'] = {
  name: { label: 'Naam' },
  contractor: {
    label: 'Opdrachtnemer',
    counted: 'driehoeken: opdrachtnemer benoemd',
    ask: ({ name }) => `Wie is opdrachtnemer in de ${name}?`,
  },
  owner: {
    label: 'Eigenaar',
    counted: 'driehoeken: eigenaar benoemd',
    ask: ({ name }) => `Wie is eigenaar in de ${name}?`,
  },
  clients: {
    label: 'Opdrachtgevers',
    add: 'Opdrachtgever toevoegen',
    counted: 'driehoeken: opdrachtgevers benoemd',
    ask: ({ name }) => `Wie zijn opdrachtgever in de ${name}?`,
  },
  authorities: {
    label: 'Gezag',
    help: 'Wie er over zeggenschap heeft naast eigenaar en opdrachtgever, bijvoorbeeld het Openbaar Ministerie over de opsporing.',
    add: 'Partij met gezag toevoegen',
  },
  basis: { label: 'Grondslag', help: 'Bijvoorbeeld een wet, regeling of instellingsbesluit.' },
  documents: {
    label: 'Stukken',
    add: 'Stuk toevoegen',
    counted: 'driehoeken: stukken van het jaar benoemd',
    ask: ({ name }) => `Welke stukken maakt de ${name} in een jaar?`,
  },
  calendar: { label: 'Maanden van de jaarcyclus' },
}

export const nlAssignmentFields: FieldTexts['assignments'] = {
  product: { label: 'Opdracht' },
  triangle: { label: 'Driehoek' },
  client: { label: 'Opdrachtgever' },
  from: { label: 'Vanaf' },
  until: { label: 'Tot en met' },
  volume: {
    label: 'Omvang',
    help: 'Hoeveel er wordt gevraagd.',
    counted: 'opdrachten: omvang bekend',
    ask: ({ product }) => `Hoeveel wordt er gevraagd met de opdracht ‘${product}’?`,
  },
  outcome: {
    label: 'Uitkomst',
    help: 'Is geleverd wat met deze opdracht was gevraagd?',
    codes: nlVocabulary.assignmentOutcome,
  },
  outcomeOn: { label: 'Uitkomst vastgesteld op' },
  chainEffectChecked: {
    label: 'Effect op de keten beoordeeld door',
    help: 'Wie keek wat deze opdracht met de rest van de keten doet?',
    counted: 'opdrachten: effect op de keten beoordeeld',
    ask: ({ product }) => `Wie keek wat de opdracht ‘${product}’ met de rest van de keten doet?`,
  },
  goals: {
    label: 'Draagt bij aan',
    add: 'Doel toevoegen',
    counted: 'opdrachten: doelen benoemd',
    ask: ({ product }) => `Aan welk doel draagt de opdracht ‘${product}’ bij?`,
  },
  agreements: { label: 'Voert uit', add: 'Ketenafspraak toevoegen' },
  partOf: { label: 'Deel van' },
  follows: { label: 'Vervolg op' },
  inTensionWith: { label: 'Staat op gespannen voet met', add: 'Andere opdracht toevoegen' },
}
