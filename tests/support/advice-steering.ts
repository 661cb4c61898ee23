import type { Agreement, Goal, Meeting } from '../../src/model/schema/governance'
import type { CouplingPoint } from '../../src/model/schema/relations'
import type { Assignment, Triangle } from '../../src/model/schema/steering'
import { type MapParts, triangle } from './chain-builder'

const triangles: readonly Triangle[] = [
  triangle('t-politie', {
    contractor: 'politie',
    owner: { party: 'sg-jenv' },
    clients: [{ party: 'dgpenv', coordinating: true }, { party: 'dgm' }],
  }),
  triangle('t-ind', {
    contractor: 'ind',
    owner: { party: 'sg-aenm' },
    clients: [{ party: 'dgm', coordinating: true }],
  }),
  triangle('t-om', { contractor: 'om', owner: { party: 'sg-jenv' }, clients: [{ party: 'dgrr' }] }),
  triangle('t-dji', {
    contractor: 'dji',
    owner: { party: 'sg-jenv' },
    clients: [{ party: 'dgsenb', coordinating: true }, { party: 'dgm' }],
    calendar: [{ kind: 'assignment-letter', month: 11 }],
  }),
  triangle('t-recl', { contractor: 'reclassering', owner: null, clients: [{ party: 'dgsenb' }] }),
]

type OrderFields = Partial<Assignment> & { readonly year: number }

function order(id: string, of: string, client: string, product: string, { year, ...fields }: OrderFields): Assignment {
  return { id, triangle: `t-${of}`, client, product, from: `${year}-01-01`, until: `${year}-12-31`, ...fields }
}

const volume = (amount: number, unit: string) => ({ volume: { amount, unit } })

const assignments: readonly Assignment[] = [
  order('o-reg-25', 'politie', 'dgpenv', 'registraties', {
    year: 2025,
    goals: ['g1'],
    ...volume(30_000, 'registraties'),
  }),
  order('o-reg-26', 'politie', 'dgpenv', 'registraties', {
    year: 2026,
    goals: ['g1'],
    follows: 'o-reg-25',
    ...volume(36_000, 'registraties'),
  }),
  order('o-zaak-25', 'politie', 'dgpenv', 'zaken', { year: 2025, goals: ['g2'], ...volume(36_000, 'zaken') }),
  order('o-zaak-26', 'politie', 'dgpenv', 'zaken', {
    year: 2026,
    goals: ['g2'],
    follows: 'o-zaak-25',
    ...volume(43_200, 'zaken'),
  }),
  order('o-reg-dgm', 'politie', 'dgm', 'registraties', { year: 2026, goals: ['g1'] }),
  order('o-ind', 'ind', 'dgm', 'besluiten', { year: 2026, goals: ['g1'], ...volume(30_000, 'besluiten') }),
  order('o-dji', 'dji', 'dgsenb', 'plaatsingen', {
    year: 2026,
    goals: ['g2'],
    inTensionWith: ['o-dji-dgm'],
    ...volume(3_600, 'plaatsingen'),
  }),
  order('o-dji-dgm', 'dji', 'dgm', 'bewaring', {
    year: 2026,
    goals: ['g1'],
    inTensionWith: ['o-dji'],
    ...volume(500, 'plaatsen'),
  }),
  order('o-om', 'om', 'dgrr', 'kortere doorlooptijd', { year: 2026, goals: ['g2'] }),
  order('o-recl', 'recl', 'dgsenb', 'taakstraffen', { year: 2026, goals: ['g2'], ...volume(5_400, 'taakstraffen') }),
]

const seat = (of: string, mandate: 'decide' | 'refer' | 'inform') => ({ party: of, mandate })

const executive = { level: 'executive', character: 'decides', permanence: 'standing', scope: 'chain' } as const

const meetings: readonly Meeting[] = [
  {
    id: 'm-straf',
    name: 'Ketenoverleg straf',
    ...executive,
    chain: 'straf',
    chair: 'dgrr',
    participants: [
      seat('dgrr', 'decide'),
      seat('om', 'decide'),
      seat('politie', 'refer'),
      seat('rechtspraak', 'inform'),
      seat('dji', 'decide'),
      seat('reclassering', 'refer'),
    ],
    decidesOn: ['d2', 'd4'],
    months: [2, 6, 10],
  },
  {
    id: 'm-instroom',
    name: 'Regietafel instroom',
    ...executive,
    chain: 'asiel',
    chair: 'dgm',
    participants: [seat('dgm', 'decide'), seat('ind', 'decide'), seat('politie', 'refer'), seat('gemeenten', 'refer')],
    decidesOn: ['d1', 'd6'],
    months: [3, 9],
  },
  ...['Operationeel overleg instroom', 'Afstemming instroom'].map(
    (name, i): Meeting => ({
      id: `m-week-${i + 1}`,
      name,
      level: 'operational',
      character: 'informs',
      permanence: i === 0 ? 'standing' : 'temporary',
      scope: 'other',
      participants: ['politie', 'ind', 'gemeenten', 'dgm'].map((of) => seat(of, 'inform')),
      frequency: 52,
    }),
  ),
  ...(
    [
      ['politie', ['sg-jenv', 'dgpenv', 'dgm'], [4, 10]],
      ['ind', ['sg-aenm', 'dgm'], [5, 11]],
      ['dji', ['sg-jenv', 'dgsenb', 'dgm'], [5, 11]],
    ] as const
  ).map(
    ([of, steering, months]): Meeting => ({
      id: `m-driehoek-${of}`,
      name: `Driehoeksgesprek ${of}`,
      level: 'tactical',
      character: 'aligns',
      permanence: 'standing',
      scope: 'triangle',
      participants: [...steering, of].map((one) => ({ party: one })),
      months: [...months],
    }),
  ),
]

const couplingPoints: readonly CouplingPoint[] = [
  {
    id: 'k-ind',
    kind: 'planning',
    ends: [{ triangle: 't-politie' }, { triangle: 't-ind' }],
    dependencies: ['d1'],
    meeting: 'm-instroom',
    moment: 9,
    representedBy: 'Politie',
    mandate: 'refer',
  },
  {
    id: 'k-om',
    kind: 'forecast',
    ends: [{ triangle: 't-politie' }, { triangle: 't-om' }],
    dependencies: ['d2'],
    meeting: 'm-straf',
    moment: 2,
    representedBy: 'Politie',
    mandate: 'refer',
  },
  {
    id: 'k-gem',
    kind: 'governance',
    ends: [{ triangle: 't-ind' }, { party: 'gemeenten' }],
    meeting: 'm-instroom',
    moment: 'elk half jaar',
    representedBy: 'IND',
    mandate: 'refer',
  },
  { id: 'k-dji', kind: 'planning', ends: [{ triangle: 't-dji' }, { party: 'rechtspraak' }], moment: 1, meeting: null },
]

const agreements: readonly Agreement[] = [
  {
    id: 'a-reg',
    title: 'Convenant registratie',
    kind: 'covenant',
    parties: ['politie', 'ind'],
    covers: ['d1'],
    from: '2024-03-01',
    until: '2026-02-28',
  },
  {
    id: 'a-zitting',
    title: 'Werkafspraak zittingscapaciteit',
    kind: 'working-agreement',
    parties: ['om', 'rechtspraak'],
    covers: ['d3'],
    from: '2023-07-01',
    until: '2025-06-30',
  },
  {
    id: 'a-data',
    title: 'Gegevens over vrije plekken',
    kind: 'data-sharing',
    parties: ['dji', 'politie'],
    covers: ['d7'],
    from: '2024-01-01',
    until: null,
    where: 'Archief DJI',
  },
  {
    id: 'a-brief',
    title: 'Opdrachtbrief IND 2026',
    kind: 'assignment-letter',
    parties: ['dgm', 'ind'],
    covers: ['t-ind'],
    from: '2026-01-01',
    until: '2026-12-31',
  },
  {
    id: 'a-dienst',
    title: 'Dienstverlening Reclassering en DJI',
    kind: 'service-level',
    parties: ['reclassering', 'dji'],
    from: '2025-01-01',
    until: '2027-12-31',
  },
]

const goals: readonly Goal[] = [
  {
    id: 'g1',
    text: 'Wie bescherming vraagt, weet binnen zes maanden waar hij aan toe is',
    origin: 'joint',
    adoptedIn: 'm-instroom',
    inTensionWith: ['g2'],
    contributions: ['politie', 'ind', 'gemeenten'].map((of) => ({ party: of, what: 'bijdrage' })),
  },
  {
    id: 'g2',
    text: 'Een zaak staat binnen negen maanden op zitting',
    origin: 'imposed',
    adoptedIn: null,
    inTensionWith: ['g1'],
    contributions: ['politie', 'om', 'rechtspraak'].map((of) => ({ party: of, what: 'bijdrage' })),
  },
]

/** How the chain of the advice is steered, and what its parties settled. */
export const adviceSteering = { triangles, assignments, meetings, couplingPoints, agreements, goals } satisfies MapParts
