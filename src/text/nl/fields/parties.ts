import type { FieldTexts } from '../../field-texts'
import { nlGovernance } from '../governance'
import { nlVocabulary } from '../vocabulary'

export const nlMapFields: FieldTexts['map'] = {
  title: { label: 'Titel' },
  referenceDate: { label: 'Peildatum', help: 'De dag waarvan de kaart de toestand laat zien.' },
  status: { label: 'Status', codes: nlVocabulary.status },
  exercise: {
    label: 'Verzonnen oefening',
    help: 'Wat u van deze kaart afdrukt, kopieert of bewaart om door te geven, zegt dat zij verzonnen is. Zet dit uit zodra de kaart over uw eigen keten gaat.',
  },
  mission: {
    label: 'Maatschappelijke opgave',
    counted: 'maatschappelijke opgave benoemd',
    ask: () => 'Voor welke maatschappelijke opgave staat deze keten?',
  },
  dominantProblem: {
    label: 'Dominant ketenprobleem',
    help: 'Het probleem dat niemand alleen oplost en dat allen raakt.',
    counted: 'dominant ketenprobleem benoemd',
    ask: () => 'Welk probleem raakt u allen en lost niemand alleen op?',
  },
  essence: {
    label: 'De kern',
    help: 'Wat de stuurgroep moet weten als zij één alinea leest.',
  },
  publicEffect: {
    label: 'Wat merken burgers en bedrijven hiervan',
    help: 'Bijvoorbeeld hoe lang iemand wacht, of hoe vaak een brief te laat komt.',
  },
}

export const nlChainFields: FieldTexts['chains'] = {
  name: { label: 'Naam' },
  sequential: {
    label: 'Stappen na elkaar',
    column: 'Volgtijdelijk',
    help: 'Loopt een zaak van de eerste stap naar de laatste, of kan het ook heen en weer?',
  },
  accountable: {
    label: nlGovernance.block.accountable.name,
    help: nlGovernance.block.accountable.what,
    counted: 'ketens: stelselverantwoordelijke benoemd',
    ask: ({ name }) => `Wie is stelselverantwoordelijk voor ${name} als geheel?`,
  },
  commitments: {
    label: nlGovernance.block.commitments.name,
    help: nlGovernance.block.commitments.what,
    add: 'Eigenaar toevoegen',
  },
  steeringGroup: {
    label: nlGovernance.block.steeringGroup.name,
    column: 'Stuurgroep',
    help: nlGovernance.block.steeringGroup.what,
    counted: 'ketens: stuurgroep benoemd',
    ask: ({ name }) => `Welk overleg is de stuurgroep van ${name}?`,
  },
  workingGroup: {
    label: nlGovernance.block.workingGroup.name,
    help: nlGovernance.block.workingGroup.what,
    counted: 'ketens: werkgroep benoemd',
    ask: ({ name }) => `Welk overleg is de werkgroep van ${name}?`,
  },
  chainOffice: {
    label: nlGovernance.block.chainOffice.name,
    help: nlGovernance.block.chainOffice.what,
    counted: 'ketens: ketenbureau benoemd',
    ask: ({ name }) => `Welke partij is het ketenbureau van ${name}?`,
  },
  chainManager: {
    label: nlGovernance.block.chainManager.name,
    column: 'Ketenmanager (functie)',
    help: `${nlGovernance.block.chainManager.what} ${nlGovernance.functionHelp}`,
  },
  chainDirector: {
    label: nlGovernance.block.chainDirector.name,
    column: 'Ketenregisseur (functie)',
    help: `${nlGovernance.block.chainDirector.what} ${nlGovernance.functionHelp}`,
  },
  lineManagement: {
    label: nlGovernance.block.lineManagement.name,
    help: nlGovernance.block.lineManagement.what,
  },
  decisionModel: {
    label: nlGovernance.block.decisionModel.name,
    help: nlGovernance.block.decisionModel.what,
    counted: 'ketens: besluitvorming beschreven',
    ask: ({ name }) => `Hoe komt ${name} tot een besluit?`,
  },
  reporting: {
    label: nlGovernance.block.reporting.name,
    help: nlGovernance.block.reporting.what,
    counted: 'ketens: rapportage beschreven',
    ask: ({ name }) => `Wat wordt er over ${name} gerapporteerd, en aan wie?`,
  },
  informationInfrastructure: {
    label: nlGovernance.block.informationInfrastructure.name,
    column: 'Informatie-infrastructuur',
    help: nlGovernance.block.informationInfrastructure.what,
  },
  coreValueList: {
    label: nlGovernance.block.coreValueList.name,
    help: 'Waarop partijen elkaar willen kunnen aanspreken: kies er een paar, of zet ze in eigen woorden.',
    add: 'Kernwaarde in eigen woorden',
    codes: {
      'shared-goals': 'Gedeelde doelen, met begrip voor ieders eigen positie',
      'chain-before-organisation': 'De keten gaat voor de eigen organisatie',
      'broad-role': 'De eigen rol ruim opvatten en verantwoordelijkheid nemen',
      'trust-and-reciprocity': 'Vertrouwen en wederkerigheid',
      'equal-information': 'Iedereen op tijd dezelfde informatie, geen verrassingen',
      'personal-contact': 'Tijd voor het persoonlijke contact',
    },
  },
}

export const nlStepFields: FieldTexts['steps'] = {
  name: { label: 'Naam' },
  chain: { label: 'Keten' },
}

export const nlPartyFields: FieldTexts['parties'] = {
  name: { label: 'Naam' },
  abbreviation: { label: 'Afkorting' },
  role: {
    label: 'Rol in de keten',
    counted: 'partijen: rol beschreven',
    ask: ({ name }) => `Wat doet ${name} in deze keten?`,
  },
  kind: { label: 'Soort', codes: nlVocabulary.partyKind },
  tier: { label: 'Bestuurslaag', codes: nlVocabulary.tier },
  department: {
    label: 'Departement',
    help: 'Kies een departement of typ een eigen code.',
    counted: 'partijen: departement benoemd',
    ask: ({ name }) => `Onder welk departement valt ${name}?`,
  },
  politicalDepartment: {
    label: 'Politiek verantwoordelijk ministerie',
    help: 'Het departement van de bewindspersoon die er in het parlement verantwoording over aflegt.',
  },
  partOf: {
    label: 'Onderdeel van',
    help: 'De organisatie waar deze een onderdeel van is, als die ook op de kaart staat.',
  },
  steering: {
    label: 'Sturing',
    codes: nlVocabulary.steering,
    counted: 'partijen: sturing benoemd',
    ask: ({ name }) => `Hoe wordt ${name} aangestuurd?`,
  },
  partnership: {
    label: 'Wat deze partij voor de keten is',
    column: 'In de keten',
    help: 'Een ketenpartner werkt aan het geheel mee, een leverancier levert eraan, de omgeving merkt ervan of stelt eisen.',
    codes: nlVocabulary.partnership,
  },
  chains: {
    label: 'Ketens',
    add: 'Keten toevoegen',
    counted: 'partijen: ketens benoemd',
    ask: ({ name }) => `In welke ketens werkt ${name} mee?`,
  },
  step: {
    label: 'Stap',
    counted: 'partijen: stap benoemd',
    ask: ({ name }) => `In welke stap van de keten staat ${name}?`,
  },
  pinned: {
    label: 'Vastzetten op de kaart',
    column: 'Vastgezet op de kaart',
    help: 'Blijft op haar plaats als u de kaart laat ordenen.',
  },
}
