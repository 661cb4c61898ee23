import type { FieldTexts } from '../../field-texts'
import { nlRecords } from '../records'

export const nlMeetingFields: FieldTexts['meetings'] = {
  name: { label: 'Naam' },
  purpose: {
    label: 'Doel van het overleg',
    counted: 'overleggen: doel benoemd',
    ask: ({ name }) => `Waarvoor is ${name} bedoeld?`,
  },
  character: {
    label: 'Karakter',
    help: 'Wordt hier besloten, afgestemd of alleen geïnformeerd?',
    codes: nlRecords.meetingCharacter,
    counted: 'overleggen: karakter benoemd',
    ask: ({ name }) => `Wordt er in ${name} besloten, afgestemd of geïnformeerd?`,
  },
  level: { label: 'Niveau', codes: nlRecords.meetingLevel },
  scope: { label: 'Gaat over', codes: nlRecords.meetingScope },
  chain: { label: 'Keten' },
  participants: {
    label: 'Deelnemers',
    add: 'Deelnemer toevoegen',
    counted: 'overleggen: deelnemers bekend',
    ask: ({ name }) => `Wie zitten er in ${name}?`,
  },
  chair: { label: 'Voorzitter', counted: 'overleggen: voorzitter bekend', ask: ({ name }) => `Wie zit ${name} voor?` },
  secretary: {
    label: 'Secretaris',
    counted: 'overleggen: secretaris bekend',
    ask: ({ name }) => `Wie levert de secretaris van ${name}?`,
  },
  frequency: {
    label: 'Hoe vaak',
    column: 'Hoe vaak per jaar',
    help: 'Het aantal keren per jaar, of in woorden.',
    counted: 'overleggen: ritme bekend',
    ask: ({ name }) => `Hoe vaak komt ${name} bijeen?`,
  },
  months: {
    label: 'In welke maanden',
    column: 'Maanden',
    help: 'Wijs de maanden aan waarin dit overleg is. Laat alles uit staan als u het nog niet weet.',
  },
  permanence: { label: 'Vast of tijdelijk', codes: nlRecords.permanence },
  until: { label: 'Tot en met' },
  topics: {
    label: 'Onderwerpen',
    add: 'Onderwerp toevoegen',
    counted: 'overleggen: onderwerpen benoemd',
    ask: ({ name }) => `Welke onderwerpen staan er bij ${name} op de agenda?`,
  },
  decidesOn: {
    label: 'Besluit over',
    add: 'Afhankelijkheid of doel toevoegen',
    counted: 'overleggen: waarover besloten wordt',
    ask: ({ name }) => `Waarover besluit ${name}?`,
  },
  escalatesTo: {
    label: 'Legt voor aan',
    help: 'Waar een kwestie naartoe gaat als men er hier niet uitkomt.',
    counted: 'overleggen: escalatie bekend',
    ask: ({ name }) => `Waar gaat een kwestie heen als ${name} er niet uitkomt?`,
  },
  feasibilityChecked: {
    label: 'Uitvoeringstoets door',
    help: 'Welke partij heeft nagegaan of het besluit uit te voeren is?',
  },
  preparation: {
    label: 'Voorbereiding',
    help: 'Wie de agenda en de stukken maakt, en hoe lang van tevoren die er zijn.',
  },
  support: { label: 'Ondersteuning', help: 'Of die uit de organisaties zelf komt of wordt ingehuurd, en van wie.' },
  minutes: { label: 'Verslaglegging', help: 'Hoe besluiten worden vastgelegd, en binnen hoeveel dagen.' },
  followUp: { label: 'Opvolging', help: 'Hoe wordt bewaakt dat gebeurt wat is afgesproken.' },
}

export const nlAgreementFields: FieldTexts['agreements'] = {
  title: { label: 'Titel' },
  kind: { label: 'Soort', codes: nlRecords.agreementKind },
  parties: {
    label: 'Partijen',
    add: 'Partij toevoegen',
    counted: 'afspraken: partijen bekend',
    ask: ({ name }) => `Welke partijen horen bij ‘${name}’?`,
  },
  onBehalfOf: {
    label: 'Namens',
    help: 'Partijen die gebonden zijn doordat een ander voor hen tekende.',
    add: 'Partij toevoegen',
  },
  covers: {
    label: 'Gaat over',
    add: 'Onderdeel van de kaart toevoegen',
    counted: 'afspraken: waarover bekend',
    ask: ({ name }) => `Waarover gaat ‘${name}’?`,
  },
  from: { label: 'Vanaf' },
  until: {
    label: 'Tot en met',
    counted: 'afspraken: einddatum bekend',
    ask: ({ name }) => `Tot wanneer geldt ‘${name}’?`,
  },
  reviewOn: {
    label: 'Opnieuw bekijken op',
    counted: 'afspraken: moment om opnieuw te bekijken bekend',
    ask: ({ name }) => `Wanneer bekijkt u ‘${name}’ opnieuw?`,
  },
  follows: { label: 'Vervolg op' },
  tags: { label: 'Kenmerken', add: 'Kenmerk toevoegen', codes: nlRecords.agreementTag },
  where: {
    label: 'Vindplaats',
    help: 'Waar de afspraak staat: een document of webadres.',
    counted: 'afspraken: vindplaats bekend',
    ask: ({ name }) => `Waar is ‘${name}’ te vinden?`,
  },
}

export const nlGoalFields: FieldTexts['goals'] = {
  text: { label: 'Doel' },
  chain: { label: 'Keten' },
  origin: {
    label: 'Herkomst',
    codes: nlRecords.goalOrigin,
    counted: 'doelen: herkomst benoemd',
    ask: ({ name }) => `Is ‘${name}’ samen gekozen of meegegeven?`,
  },
  adoptedIn: {
    label: 'Vastgesteld in',
    counted: 'doelen: vastgesteld in een overleg',
    ask: ({ name }) => `In welk overleg is ‘${name}’ vastgesteld?`,
  },
  date: { label: 'Vastgesteld op' },
  indicator: {
    label: 'Indicator',
    help: 'Waaraan u ziet of het doel dichterbij komt.',
    counted: 'doelen: indicator benoemd',
    ask: ({ name }) => `Waaraan ziet u dat ‘${name}’ dichterbij komt?`,
  },
  contributions: {
    label: 'Bijdragen',
    column: 'Wie draagt bij',
    add: 'Partij die bijdraagt toevoegen',
    counted: 'doelen: bijdragen benoemd',
    ask: ({ name }) => `Wie dragen wat bij aan ‘${name}’?`,
  },
  inTensionWith: {
    label: 'Staat op gespannen voet met',
    add: 'Ander doel toevoegen',
    counted: 'doelen: spanning met andere doelen bekeken',
    ask: ({ name }) => `Staat ‘${name}’ op gespannen voet met een ander doel?`,
  },
}
