import type { FieldTexts } from '../../field-texts'
import { nlVocabulary } from '../vocabulary'

export const nlDependencyFields: FieldTexts['dependencies'] = {
  supplier: { label: 'Leverende partij' },
  dependent: { label: 'Ontvangende partij' },
  product: { label: 'Wat wordt geleverd' },
  flow: { label: 'Stroom', codes: nlVocabulary.flow },
  nature: {
    label: 'Wat de groep er samen van zegt',
    column: 'Aard',
    help: 'Geldt voor elke kant die hieronder geen eigen kijk heeft.',
    codes: nlVocabulary.nature,
  },
  supplierView: { label: 'Volgens de leverende partij', codes: nlVocabulary.nature },
  dependentView: { label: 'Volgens de ontvangende partij', codes: nlVocabulary.nature },
  critical: {
    label: 'Kritisch',
    counted: 'afhankelijkheden: kritisch of niet',
    ask: ({ dependent, product }) => `Loopt het vast bij ${dependent} als ‘${product}’ uitblijft?`,
  },
  mutual: { label: 'Wederzijds' },
  strained: {
    label: 'Gespannen',
    counted: 'afhankelijkheden: gespannen of niet',
    ask: ({ supplier, dependent, product }) => `Staat er spanning tussen ${supplier} en ${dependent} bij ‘${product}’?`,
  },
  order: { label: 'Volgorde', help: 'Het hoeveelste in de keten dit gebeurt.' },
  perUnit: {
    label: 'Wordt daar',
    column: 'Wordt per eenheid',
    help: 'Hoeveel eenheden één eenheid hier bij de ontvangende partij wordt, bijvoorbeeld 0,6: van tien aanhoudingen komen zes zaken. Leeg telt als 1.',
  },
  chain: {
    label: 'Keten',
    help: 'Als beide partijen in meer ketens werken: voor welke keten dit is. Leeg telt voor allemaal.',
  },
  delay: {
    label: 'Komt aan na (maanden)',
    column: 'Vertraging (maanden)',
    help: 'Hoeveel maanden later het bij de ontvangende partij aankomt. Leeg telt als meteen.',
  },
  share: {
    label: 'Aandeel',
    column: 'Aandeel (%)',
    help: 'Welk deel van alles wat de leverende partij levert, hierheen gaat. ‘Bewust geen’ zegt dat het met opzet niet wordt geteld.',
  },
  noticeOfChange: {
    label: 'Bij welke ontwikkelingen wordt actie ondernomen?',
    column: 'Melden van veranderingen',
    help: 'Zeg vier dingen: welke ontwikkeling, welke actie, door wie, en hoe lang vooraf. Bijvoorbeeld: stijgt de instroom meer dan 10%, dan past de planning van de leverende partij de aantallen aan, drie maanden vooraf.',
    counted: 'afhankelijkheden: melden van veranderingen besproken',
    ask: ({ supplier, dependent, product }) =>
      `Bij welke ontwikkelingen rond ‘${product}’ laten ${supplier} en ${dependent} het elkaar weten?`,
  },
  feedbackWanted: {
    label: 'Wil de leverende partij bericht terug?',
    column: 'Bericht terug gewenst',
    help: 'Wil de leverende partij horen wat er met het geleverde is gebeurd?',
  },
}

export const nlCouplingPointFields: FieldTexts['couplingPoints'] = {
  ends: { label: 'Kanten' },
  kind: { label: 'Soort', codes: nlVocabulary.couplingKind },
  meeting: {
    label: 'Overleg',
    counted: 'koppelvlakken: overleg benoemd',
    ask: ({ name }) => `In welk overleg komt het koppelvlak van ${name} aan de orde?`,
  },
  moment: {
    label: 'Moment',
    help: 'Kies een maand of typ bijvoorbeeld ‘elk half jaar’.',
    counted: 'koppelvlakken: moment benoemd',
    ask: ({ name }) => `Op welk moment in het jaar is het koppelvlak van ${name}?`,
  },
  representedBy: { label: 'Vertegenwoordigd door', help: 'Vul een functie in, geen naam van een persoon.' },
  mandate: { label: 'Mandaat', codes: nlVocabulary.mandate },
  dependencies: { label: 'Gaat over', add: 'Afhankelijkheid toevoegen' },
}
