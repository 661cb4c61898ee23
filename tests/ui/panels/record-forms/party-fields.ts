import { ABSENT, EVIDENCE, type FormCases, field, MORE_EVIDENCE, NONE } from './field-case'

export const PARTY: FormCases = {
  record: 'parties/alfa',
  selection: ['alfa'],
  fields: [
    // A name of one's own no longer says which organisation it is.
    field('Naam', 'Dienst Omega', { name: 'Dienst Omega', catalogueId: ABSENT }),
    field('Afkorting', 'OMG', { abbreviation: 'OMG' }),
    field('Afkorting', NONE, { abbreviation: null }),
    field('Rol in de keten', 'besluit', { role: 'besluit' }),
    field('Rol in de keten', '', { role: ABSENT }),
    field('Soort', 'ministerie', { kind: 'ministry' }),
    field('Bestuurslaag', 'provincie', { tier: 'provincial' }),
    field('Departement', 'SZW', { department: 'SZW' }),
    field('Departement', NONE, { department: null }),
    field('Politiek verantwoordelijk ministerie', 'VWS', { politicalDepartment: 'VWS' }),
    field('Politiek verantwoordelijk ministerie', NONE, { politicalDepartment: null }),
    field('Politiek verantwoordelijk ministerie', '', { politicalDepartment: ABSENT }),
    field('Onderdeel van', 'Dienst Delta', { partOf: 'delta' }),
    field('Onderdeel van', NONE, { partOf: null }),
    field('Wat deze partij voor de keten is', 'ketenpartner', { partnership: 'chain-partner' }),
    field('Wat deze partij voor de keten is', NONE, { partnership: null }),
    field('Sturing', 'eigen bestuur', { steering: 'own-board' }),
    field('Sturing', NONE, { steering: null }),
    field('Ketens', { add: 'Tweede keten' }, { chains: ['keten', 'zijketen'] }),
    field('Ketens', { remove: 'Eerste keten' }, { chains: ABSENT }),
    field('Stap', 'Besluit', { step: 'besluit' }),
    field('Stap', NONE, { step: null }),
    field('Vastzetten op de kaart', '', { pinned: ABSENT }),
    ...EVIDENCE,
    ...MORE_EVIDENCE,
  ],
}

/** Fields for several parties at once: those of the first and the last of them, at the same time. */
export const SEVERAL: FormCases = {
  record: '',
  selection: ['alfa', 'delta'],
  fields: [
    field('Departement', 'SZW', both('department', 'SZW')),
    field('Politiek verantwoordelijk ministerie', 'VWS', both('politicalDepartment', 'VWS')),
    field('Politiek verantwoordelijk ministerie', NONE, both('politicalDepartment', null)),
    field('Bestuurslaag', 'provincie', both('tier', 'provincial')),
    field('Soort', 'ministerie', both('kind', 'ministry')),
    field('Onderdeel van', 'Dienst Gamma', both('partOf', 'gamma')),
    field('Wat deze partij voor de keten is', 'omgeving', both('partnership', 'surroundings')),
    field('Sturing', 'eigen bestuur', both('steering', 'own-board')),
    field('Sturing', NONE, both('steering', null)),
    field('Stap', 'Besluit', both('step', 'besluit')),
    field('Zekerheid', 'betwist', both('certainty', 'disputed')),
    field('Zekerheid', 'niet gezegd', { '/parties/alfa/certainty': ABSENT }),
    field('Vastzetten op de kaart', '', { '/parties/alfa/pinned': ABSENT }),
  ],
}

/** The same for relations. */
export const SEVERAL_RELATIONS: FormCases = {
  record: '',
  selection: ['levering', 'nalevering'],
  fields: [
    field('Gespannen', 'nee', bothLines('strained', false)),
    field('Gespannen', 'nog niet uitgezocht', { '/dependencies/levering/strained': ABSENT }),
    field('Kritisch', 'nee', bothLines('critical', false)),
    field('Wederzijds', 'ja', bothLines('mutual', true)),
    field('Zekerheid', 'betwist', bothLines('certainty', 'disputed')),
  ],
}

function both(name: string, value: unknown) {
  return { [`/parties/alfa/${name}`]: value, [`/parties/delta/${name}`]: value }
}

function bothLines(name: string, value: unknown) {
  return { [`/dependencies/levering/${name}`]: value, [`/dependencies/nalevering/${name}`]: value }
}

export const CHAIN: FormCases = {
  record: 'chains/keten',
  selection: ['keten'],
  fields: [
    field('Naam', 'Derde keten', { name: 'Derde keten' }),
    field('Stappen na elkaar', 'nee', { sequential: false }),
    field('Stappen na elkaar', 'nog niet uitgezocht', { sequential: ABSENT }),
    field('Stelselverantwoordelijke', 'Dienst Delta', { 'accountable/party': 'delta' }),
    field('Stelselverantwoordelijke', NONE, { accountable: null }),
    field('Stelselverantwoordelijke', '', { accountable: ABSENT }),
    field('Functie', 'bestuurder', { 'accountable/function': 'bestuurder' }, { under: 'accountable' }),
    field('Functie', NONE, { 'accountable/function': null }, { under: 'accountable' }),
    field('Eigenaar', 'Dienst Delta', { 'commitments/0/party': 'delta' }, { under: 'commitments' }),
    field('Functie', 'bestuurder', { 'commitments/0/function': 'bestuurder' }, { under: 'commitments' }),
    field('Functie', NONE, { 'commitments/0/function': null }, { under: 'commitments' }),
    field('Toegezegd op', '2026-04-05', { 'commitments/0/date': '2026-04-05' }),
    field('Toegezegd op', NONE, { 'commitments/0/date': null }),
    field('Stuurgroep (ketenbestuur)', 'Topberaad', { steeringGroup: 'topberaad' }),
    field('Werkgroep', 'Topberaad', { workingGroup: 'topberaad' }),
    field('Ketenbureau', 'Dienst Delta', { chainOffice: 'delta' }),
    field('Ketenmanager', 'hoofd', { chainManager: 'hoofd' }),
    field('Ketenmanager', NONE, { chainManager: null }),
    field('Ketenregisseur', 'regie', { chainDirector: 'regie' }),
    field('Lijnmanagement', 'teamleiders', { lineManagement: 'teamleiders' }),
    field('Besluitvormingsmodel', 'instemming', { decisionModel: 'instemming' }),
    field('Ketenrapportage', 'elke maand', { reporting: 'elke maand' }),
    field('Keteninformatie-infrastructuur', 'één register', { informationInfrastructure: 'één register' }),
    field('Kernwaarden', { add: 'humor' }, { coreValueList: ['trust-and-reciprocity', 'humor'] }),
    field('Kernwaarden', { remove: 'Vertrouwen en wederkerigheid' }, { coreValueList: ABSENT }),
    ...EVIDENCE,
  ],
}

export const STEP: FormCases = {
  record: 'steps/intake',
  selection: ['intake'],
  fields: [
    field('Naam', 'Aanvraag', { name: 'Aanvraag' }),
    // Its parties join the chain to which the step goes.
    field('Keten', 'Tweede keten', { chain: 'zijketen', '/parties/alfa/chains': ['keten', 'zijketen'] }),
    field('Partijen in deze stap', { add: 'Dienst Delta' }, { '/parties/delta/step': 'intake' }),
    field('Partijen in deze stap', { remove: 'ALFA' }, { '/parties/alfa/step': ABSENT }),
    ...EVIDENCE,
  ],
}
