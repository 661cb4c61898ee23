import type { MapParts } from './chain-builder'
import { dependency, party, triangle } from './chain-builder'

/** The longest names of the catalogue, with and without an abbreviation. */
const LONGEST = [
  ['dghbwe', 'Directoraat-generaal Hoger Onderwijs, Beroepsonderwijs, Wetenschap en Emancipatie', 'DGHBWE'],
  ['zonmw', 'ZonMw (Nederlandse organisatie voor gezondheidsonderzoek en zorginnovatie)', undefined],
  ['tno', 'Nederlandse organisatie voor toegepast-natuurwetenschappelijk onderzoek', undefined],
  ['ctgb', 'College voor de toelating van gewasbeschermingsmiddelen en biociden', 'Ctgb'],
  ['vrln', 'Veiligheidsregio en Gemeentelijke Gezondheidsdienst Limburg-Noord', undefined],
  ['atkm', 'Autoriteit online Terroristisch en Kinderpornografisch Materiaal', 'ATKM'],
  ['unhcr', 'Hoge Commissaris van de Verenigde Naties voor de Vluchtelingen', undefined],
  ['leger', 'Stichting Leger des Heils Jeugdbescherming & Reclassering', undefined],
] as const

const LONG_FUNCTION = 'plaatsvervangend directeur-generaal Openbaar Bestuur en Democratische Rechtsstaat'

/** A map on which everything has as long a Dutch name as it can have in practice: what must not overlap or be cut off. */
export const LONG_NAMES_MAP: MapParts = {
  title: 'Gegevensuitwisseling arbeidsongeschiktheidsverzekeringen en gezondheidsonderzoek Limburg-Noord',
  mission:
    'Ondernemers en gezondheidsonderzoekers krijgen tijdig en zonder dubbele uitvraag de gegevens die zij nodig hebben.',
  chains: [{ id: 'keten', name: 'Gegevensuitwisselingsketen arbeidsongeschiktheidsverzekeringen' }],
  steps: [
    { id: 'stap1', name: 'Gegevensuitvraag en identiteitsvaststelling', chain: 'keten' },
    { id: 'stap2', name: 'Arbeidsongeschiktheidsbeoordeling', chain: 'keten' },
    { id: 'stap3', name: 'Besluitvorming en bezwaarschriftenbehandeling', chain: 'keten' },
  ],
  parties: LONGEST.map(([id, name, abbreviation], at) =>
    party(id, {
      name,
      ...(abbreviation && { abbreviation }),
      department: ['OCW', 'VWS', 'JenV', 'LVVN'][at % 4] ?? null,
      step: `stap${(at % 3) + 1}`,
      chains: ['keten'],
      role: 'levert de verantwoordingsinformatie over arbeidsongeschiktheidsverzekeringen aan ketenpartners',
    }),
  ),
  triangles: [
    triangle('driehoek', {
      contractor: 'tno',
      owner: { party: 'dghbwe', function: LONG_FUNCTION },
      clients: [
        { party: 'zonmw', function: LONG_FUNCTION, coordinating: true },
        { party: 'vrln', function: LONG_FUNCTION },
      ],
    }),
  ],
  assignments: [
    {
      id: 'opdracht',
      triangle: 'driehoek',
      client: 'zonmw',
      product: 'gegevenskwaliteitsrapportage over arbeidsongeschiktheidsverzekeringen',
      from: '2026-01-01',
      until: '2026-12-31',
    },
  ],
  dependencies: [
    dependency('d1', 'tno', 'zonmw', {
      product: 'geanonimiseerde arbeidsongeschiktheidsgegevens',
      supplierView: 'partner',
      dependentView: 'customer',
      critical: true,
    }),
    dependency('d2', 'zonmw', 'vrln', { product: 'onderzoeksvoorstellen met subsidiebeschikking', nature: 'partner' }),
    dependency('d3', 'vrln', 'leger', { product: 'verwijzing naar jeugdbescherming en reclassering', strained: true }),
    dependency('d4', 'ctgb', 'tno', { product: 'toelatingsbesluiten gewasbeschermingsmiddelen', nature: 'statutory' }),
    dependency('d5', 'atkm', 'unhcr', { product: 'verwijderingsbevelen', certainty: 'disputed' }),
  ],
  meetings: [
    {
      id: 'stuurgroep',
      name: 'Interdepartementale stuurgroep Gegevensuitwisseling arbeidsongeschiktheidsverzekeringen',
      purpose: 'Besluiten over de ketenprioriteiten en over schaarste aan beoordelingscapaciteit.',
      character: 'decides',
      level: 'executive',
      scope: 'chain',
      permanence: 'standing',
      frequency: 4,
      participants: LONGEST.map(([id], at) => ({
        party: id,
        function: LONG_FUNCTION,
        mandate: (['decide', 'refer', 'inform', null] as const)[at % 4],
      })),
      decidesOn: ['d1', 'doel'],
    },
    {
      id: 'werkgroep',
      name: 'Werkgroep verantwoordingsinformatie en gegevenskwaliteit',
      level: 'tactical',
      scope: 'chain',
      permanence: 'standing',
      frequency: 'naar behoefte, in elk geval na elke wetswijziging',
      participants: [{ party: 'tno' }, { party: 'zonmw', mandate: 'refer' }, { party: 'vrln', mandate: 'decide' }],
      escalatesTo: 'stuurgroep',
    },
  ],
  agreements: [
    {
      id: 'convenant',
      title: 'Samenwerkingsconvenant gegevensuitwisseling arbeidsongeschiktheidsverzekeringen Limburg-Noord 2024-2026',
      kind: 'covenant',
      parties: ['tno', 'zonmw', 'vrln'],
      covers: ['d1', 'd2'],
      from: '2024-01-01',
      until: '2026-03-31',
      where: 'Documentmanagementsysteem van het directoraat-generaal, dossier Gegevensuitwisseling',
    },
  ],
  goals: [
    {
      id: 'doel',
      text: 'Negentig procent van de arbeidsongeschiktheidsbeoordelingen is binnen de wettelijke beslistermijn afgerond.',
      origin: 'joint',
      contributions: [{ party: 'tno', what: 'levert onderzoeksgegevens binnen vijf werkdagen', statutory: true }],
    },
  ],
  bottlenecks: [
    {
      id: 'knelpunt',
      text: 'Bij onvoldoende beoordelingscapaciteit is niet afgesproken wiens aanvragen het eerst behandeld worden.',
      category: 'scarcity',
      about: ['d1', 'tno'],
      raisedBy: 'vrln',
      state: 'raised',
    },
  ],
  positions: Object.fromEntries(LONGEST.map(([id], at) => [id, { x: (at % 3) * 460, y: Math.floor(at / 3) * 300 }])),
}
