import type { ChainMap, Collection } from '../../../../src/model/chain-map'
import type { Id } from '../../../../src/model/id'
import { chainMap, dependency, party, triangle } from '../../../support/chain-builder'

/** Who said it and where it stands: different for every record, so that one can never pass for another. */
function evidence(of: string) {
  return {
    note: `notitie bij ${of}`,
    source: `bron van ${of}`,
    certainty: 'assumed',
    confirmedBy: { party: 'gamma', date: '2026-02-03' },
  } as const
}

/**
 * A map with one record of every kind that has a form, with every field filled and no two fields alike: a form that
 * writes another field than it shows cannot go unseen. Beside each stands a bare record to point at.
 */
export const FULL_MAP: ChainMap = chainMap({
  id: 'kaart',
  title: 'Proefketen',
  referenceDate: '2026-06-01',
  status: 'draft',
  mission: 'De opgave.',
  dominantProblem: 'Het probleem.',
  accountableParty: 'alfa',
  settings: {
    nearlyExpiredDays: 61,
    staleDays: 401,
    reviewAfterDays: 701,
    manyClients: 3,
    manyDependents: 4,
    minimumParties: 6,
    chainLeadParties: 7,
    forumDepartments: 8,
    goalParties: 9,
    temporaryMeetings: 10,
    meetingsPerFunction: 11,
    agencyYears: 12,
    goalGraceMonths: 13,
    forumCoverage: 0.51,
    meetingOverlap: 0.82,
    growth: 0.23,
    confirmedShare: 0.44,
    unknownShare: 0.25,
  },
  chains: [
    {
      id: 'keten',
      name: 'Eerste keten',
      sequential: true,
      steeringGroup: 'raad',
      workingGroup: 'werkgroep',
      chainOffice: 'beta',
      chainManager: 'ketenmanager',
      chainDirector: 'ketenregisseur',
      lineManagement: 'lijnmanagers',
      decisionModel: 'consensus',
      reporting: 'elk kwartaal',
      informationInfrastructure: 'gedeelde cijfers',
      coreValues: 'geen verrassingen',
      ...evidence('keten'),
    },
    { id: 'zijketen', name: 'Tweede keten' },
  ],
  steps: [
    { id: 'intake', name: 'Intake', chain: 'keten', ...evidence('intake') },
    { id: 'besluit', name: 'Besluit', chain: 'keten' },
  ],
  parties: [
    party('alfa', {
      name: 'Dienst Alfa',
      abbreviation: 'ALFA',
      kind: 'agency',
      department: 'JenV',
      politicalDepartment: 'BZK',
      tier: 'national',
      steering: 'triangle',
      role: 'beoordeelt',
      chains: ['keten'],
      step: 'intake',
      catalogueId: 'org_alfa',
      pinned: true,
      ...evidence('alfa'),
    }),
    party('beta', { name: 'Dienst Beta' }),
    party('gamma', { name: 'Dienst Gamma' }),
    party('delta', { name: 'Dienst Delta' }),
  ],
  triangles: [
    triangle('driehoek', {
      name: 'Driehoek Alfa',
      contractor: 'alfa',
      owner: { party: 'beta', function: 'eigenaarsfunctie' },
      clients: [
        { party: 'gamma', function: 'eerste opdrachtgever', coordinating: true },
        { party: 'delta', function: 'tweede opdrachtgever', coordinating: false },
      ],
      basis: 'Regeling 2024',
      documents: [
        { kind: 'offer', year: 2025, status: 'draft', date: '2025-05-04', coversUntil: 2028 },
        { kind: 'budget', year: 2026, status: 'final' },
      ],
      calendar: [
        { kind: 'offer', month: 3 },
        { kind: 'progress-report', month: 5 },
      ],
      ...evidence('driehoek'),
    }),
    triangle('nevendriehoek', { contractor: 'beta' }),
  ],
  assignments: [
    {
      id: 'opdracht',
      triangle: 'driehoek',
      client: 'gamma',
      product: 'beoordelingen',
      from: '2026-01-01',
      until: '2026-12-31',
      volume: { amount: 500, unit: 'zaken' },
      goals: ['doel'],
      chainEffectChecked: { date: '2025-11-12', by: 'delta' },
      inTensionWith: ['nevenopdracht'],
      partOf: 'hoofdopdracht',
      follows: 'vorigeopdracht',
      agreements: ['afspraak'],
      ...evidence('opdracht'),
    },
    { id: 'nevenopdracht', triangle: 'driehoek', client: 'gamma', product: 'nevenwerk' },
    { id: 'hoofdopdracht', triangle: 'driehoek', client: 'gamma', product: 'hoofdwerk' },
    { id: 'vorigeopdracht', triangle: 'driehoek', client: 'gamma', product: 'vorig werk' },
  ],
  dependencies: [
    dependency('levering', 'alfa', 'beta', {
      product: 'dossiers',
      nature: 'partner',
      supplierView: 'customer',
      dependentView: 'statutory',
      flow: 'information',
      critical: true,
      mutual: false,
      strained: true,
      order: 2,
      share: 0.25,
      noticeOfChange: 'een kwartaal vooraf',
      feedbackWanted: false,
      ...evidence('levering'),
    }),
    dependency('nalevering', 'beta', 'gamma', { product: 'besluiten' }),
  ],
  couplingPoints: [
    {
      id: 'koppelvlak',
      ends: [{ triangle: 'driehoek' }, { party: 'delta' }],
      kind: 'planning',
      dependencies: ['levering'],
      meeting: 'raad',
      moment: 4,
      representedBy: 'vertegenwoordiger',
      mandate: 'refer',
      ...evidence('koppelvlak'),
    },
  ],
  meetings: [
    {
      id: 'raad',
      name: 'Ketenraad',
      purpose: 'beslissen',
      character: 'decides',
      level: 'executive',
      scope: 'chain',
      chain: 'keten',
      participants: [
        { party: 'alfa', function: 'directeur alfa', mandate: 'decide' },
        { party: 'beta', function: 'directeur beta', mandate: 'inform' },
      ],
      chair: 'gamma',
      secretary: 'delta',
      frequency: 6,
      months: [2, 9],
      permanence: 'temporary',
      until: '2027-08-09',
      topics: ['voorraad'],
      decidesOn: ['levering'],
      escalatesTo: 'werkgroep',
      feasibilityChecked: { date: '2026-03-04', by: 'beta' },
      ...evidence('raad'),
    },
    { id: 'werkgroep', name: 'Werkgroep', scope: 'other', permanence: 'standing' },
    { id: 'topberaad', name: 'Topberaad', scope: 'other', permanence: 'standing' },
  ],
  agreements: [
    {
      id: 'afspraak',
      title: 'Convenant',
      kind: 'covenant',
      parties: ['alfa'],
      onBehalfOf: ['beta'],
      covers: ['levering'],
      from: '2024-01-02',
      until: '2027-03-04',
      reviewOn: '2026-05-06',
      follows: 'oudeafspraak',
      tags: ['fallback'],
      where: 'Staatscourant',
      ...evidence('afspraak'),
    },
    { id: 'oudeafspraak', title: 'Oud convenant', kind: 'covenant' },
    { id: 'andereafspraak', title: 'Ander convenant', kind: 'covenant' },
  ],
  goals: [
    {
      id: 'doel',
      text: 'Binnen acht weken',
      chain: 'keten',
      origin: 'joint',
      adoptedIn: 'raad',
      date: '2026-04-05',
      indicator: 'doorlooptijd',
      contributions: [
        { party: 'alfa', what: 'capaciteit', statutory: true },
        { party: 'beta', what: 'gegevens', statutory: false },
      ],
      inTensionWith: ['tegendoel'],
      ...evidence('doel'),
    },
    { id: 'tegendoel', text: 'Zonder meerkosten' },
    { id: 'derdedoel', text: 'Met minder fouten' },
  ],
  bottlenecks: [
    {
      id: 'knelpunt',
      text: 'De stapel groeit',
      category: 'scarcity',
      dimension: 'procedure',
      factor: 'room',
      about: ['levering'],
      raisedBy: 'beta',
      state: 'raised',
      ...evidence('knelpunt'),
    },
  ],
  capacities: [
    {
      id: 'capaciteit',
      party: 'alfa',
      unit: 'zittingen',
      period: 'per jaar',
      capacity: 100,
      demand: 120,
      backlog: 30,
      asOf: '2026-01-31',
      ...evidence('capaciteit'),
    },
  ],
  positions: { alfa: { x: 0, y: 0 }, beta: { x: 300, y: 0 }, gamma: { x: 600, y: 0 }, delta: { x: 900, y: 0 } },
})

/** The same map, in which one record has these fields too; those that are undefined are absent. */
export function mapWith(collection: Collection, id: Id, fields: Readonly<Record<string, unknown>>): ChainMap {
  const table = FULL_MAP[collection]
  const known = Object.entries({ ...table[id], ...fields }).filter(([, value]) => value !== undefined)
  return { ...FULL_MAP, [collection]: { ...table, [id]: Object.fromEntries(known) } }
}
