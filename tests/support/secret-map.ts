import { type ChainMap, COLLECTIONS } from '../../src/model/chain-map'
import { NO_CHANGE } from '../../src/model/proposals/proposable'
import { chainMap, dependency, party, triangle } from './chain-builder'

/** What stands in every text of what is not for the wall, and nowhere else. */
export const SECRET = 'GEHEIM-xyz'

const hidden = { discretion: 'withheld', note: `${SECRET} notitie`, source: `${SECRET} bron` } as const

/** A map in which one record of every collection is withheld, each connected with others that are not. */
export const SECRET_MAP: ChainMap = chainMap({
  id: 'proef',
  title: 'Proefketen',
  referenceDate: '2026-01-15',
  chains: [
    { id: 'keten', name: 'Keten' },
    { ...hidden, id: 'keten-x', name: `${SECRET} keten` },
  ],
  steps: [
    { id: 'stap', name: 'Stap', chain: 'keten' },
    { ...hidden, id: 'stap-x', name: `${SECRET} stap`, chain: 'keten' },
  ],
  parties: [
    party('open', { name: 'Dienst Open', chains: ['keten', 'keten-x'], step: 'stap' }),
    party('ook', { name: 'Dienst Ook', chains: ['keten'] }),
    party('stil', {
      ...hidden,
      name: `${SECRET} dienst`,
      abbreviation: `${SECRET} afk`,
      chains: ['keten'],
      step: 'stap-x',
    }),
  ],
  triangles: [
    triangle('d', { contractor: 'open', owner: { party: 'stil', function: 'directeur' }, clients: [{ party: 'ook' }] }),
    triangle('d-x', {
      ...hidden,
      name: `${SECRET} driehoek`,
      contractor: 'ook',
      owner: { party: 'open', function: `${SECRET} functie` },
    }),
  ],
  assignments: [{ ...hidden, id: 'o-x', triangle: 'd', client: 'ook', product: `${SECRET} opdracht` }],
  dependencies: [
    dependency('af', 'open', 'ook', { critical: true }),
    dependency('af-stil', 'stil', 'ook', { critical: true, product: 'levering' }),
    dependency('af-x', 'ook', 'open', { ...hidden, critical: true, strained: true, product: `${SECRET} product` }),
  ],
  couplingPoints: [
    {
      ...hidden,
      id: 'k-x',
      ends: [{ triangle: 'd' }, { party: 'ook' }],
      kind: 'governance',
      representedBy: `${SECRET} wie`,
    },
  ],
  meetings: [
    {
      id: 'm',
      name: 'Overleg',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'open' }, { party: 'stil' }],
    },
    {
      ...hidden,
      id: 'm-x',
      name: `${SECRET} overleg`,
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'open' }, { party: 'ook' }],
    },
  ],
  agreements: [
    {
      ...hidden,
      id: 'a-x',
      title: `${SECRET} afspraak`,
      kind: 'covenant',
      parties: ['open', 'ook'],
      covers: ['af'],
      until: '2026-02-01',
    },
  ],
  goals: [
    { ...hidden, id: 'g-x', text: `${SECRET} doel`, contributions: [{ party: 'open', what: `${SECRET} bijdrage` }] },
  ],
  bottlenecks: [
    {
      ...hidden,
      id: 'b-x',
      text: `${SECRET} klacht`,
      category: 'day-to-day',
      state: 'raised',
      about: ['open'],
      raisedBy: 'ook',
    },
  ],
  capacities: [
    {
      ...hidden,
      id: 'c-x',
      party: 'open',
      unit: `${SECRET} eenheid`,
      period: 'jaar',
      asOf: '2026-01-01',
      source: `${SECRET} telling`,
    },
  ],
  answers: [
    {
      ...hidden,
      id: 'w-x',
      finding: 'map-without-steps.none:open',
      answer: 'action',
      reason: `${SECRET} antwoord`,
      date: '2026-01-10',
      inputsHash: 'h',
    },
  ],
  statements: [{ ...hidden, id: 'u-x', feature: 'contributions-fit', holds: false, party: 'open', date: '2026-01-10' }],
  recognitions: [
    { ...hidden, id: 'h-x', indication: '1', outcome: 'recognised', date: '2026-01-10', reason: `${SECRET} herkend` },
  ],
  sessions: [
    { id: 's', date: '2026-01-10', kind: 'worksession', changes: [`Nieuw: ${SECRET} dienst`, 'Nieuw: Dienst Ook'] },
    { ...hidden, id: 's-x', date: '2026-01-11', kind: 'worksession', account: `${SECRET} besproken` },
  ],
  actions: [
    { id: 'ac', text: 'Bellen', state: 'open', about: ['stil'], session: 's' },
    { ...hidden, id: 'ac-x', text: `${SECRET} actie`, state: 'open', session: 's' },
  ],
  decisions: [
    { id: 'be', text: 'Vaststellen', state: 'requested', decidedIn: 'm-x' },
    { ...hidden, id: 'be-x', text: `${SECRET} besluit`, state: 'requested', session: 's' },
  ],
  proposals: [
    {
      ...{ id: 'vo', title: 'Anders overleggen', state: 'idea', findings: ['map-without-steps.none:dienst'] },
      change: {
        tables: {
          parties: { removed: { dienst: party('dienst', { ...hidden, name: `${SECRET} dienst` }) } },
          meetings: {
            added: {
              'm-nieuw': {
                ...{ id: 'm-nieuw', name: `${SECRET} overleg in voorstel`, discretion: 'withheld' },
                ...{ scope: 'chain', permanence: 'standing' },
              },
            },
          },
        },
        fields: {},
      },
    },
    { ...hidden, id: 'vo-x', title: `${SECRET} voorstel`, state: 'idea', change: NO_CHANGE },
  ],
  views: [{ ...hidden, id: 'v-x', title: `${SECRET} weergave`, filters: { parties: ['open', 'stil'] } }],
})

/** The same map with nothing withheld: in what leaves of it the secret is to be found. */
export const OPEN_MAP: ChainMap = {
  ...SECRET_MAP,
  ...Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      Object.fromEntries(
        Object.values(SECRET_MAP[collection]).map(({ discretion: _gone, ...record }) => [record.id, record]),
      ),
    ]),
  ),
}
