import { describe, expect, it } from 'vitest'
import { narrate } from '../../src/text/narrative/narrate'
import { relationsOf } from '../../src/text/relations-of'
import { textsOf } from '../../src/text/texts'
import { chainMap, dependency, party, triangle } from '../support/chain-builder'

/** What a chain says of itself, and that no other sentence tells. */
const MAP = chainMap({
  chains: [
    {
      id: 'k',
      name: 'Strafrecht',
      accountable: { party: 'jenv', function: 'DGRR' },
      commitments: [{ party: 'jenv', function: 'SG', date: '2026-01-15' }, { party: 'om' }],
    },
  ],
  parties: [
    party('jenv', { name: 'JenV' }),
    party('om', { name: 'OM', partOf: 'jenv', partnership: 'chain-partner' }),
    party('pol', { name: 'Politie', partnership: 'surroundings' }),
  ],
  triangles: [triangle('t', { contractor: 'pol', authorities: [{ party: 'om', over: 'de opsporing' }] })],
  assignments: [
    { id: 'a', triangle: 't', client: 'jenv', product: 'zaken', outcome: 'partly', outcomeOn: '2026-02-01' },
    { id: 'b', triangle: 't', client: 'jenv', product: 'inzet', outcome: 'not-delivered' },
    { id: 'c', triangle: 't', client: 'jenv', product: 'cijfers', outcomeOn: '2026-03-01' },
  ],
  dependencies: [
    dependency('d', 'pol', 'om', { product: 'dossiers', share: null, perUnit: 0.6, delay: 2 }),
    dependency('e', 'om', 'pol', { product: 'sepots', delay: 1 }),
  ],
  meetings: [
    {
      id: 'm',
      name: 'Beraad',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'om', function: 'PG', mandate: 'decide', scope: 'inzet, tot 5 miljoen' }],
    },
  ],
  agreements: [{ id: 's', title: 'Agenda', kind: 'cooperation-agenda' }],
  goals: [
    { id: 'g', text: 'Op tijd', contributions: [{ party: 'om', what: 'zittingen', interest: 'Minder voorraad' }] },
  ],
  capacities: [
    {
      id: 'c1',
      party: 'om',
      unit: 'zaken',
      period: '2025',
      year: 2025,
      product: 'zaken',
      dependency: 'd',
      asOf: '2026-01-01',
      source: 'jaarverslag',
    },
  ],
})

const SENTENCES = {
  nl: [
    'Stelselverantwoordelijk is JenV (DGRR).',
    'Aan de keten hebben zich als eigenaar verbonden: JenV (SG) op 15 januari 2026 en OM.',
    'Deze partij is een onderdeel van JenV en is voor de keten een ketenpartner.',
    'Deze partij hoort bij de omgeving van de keten.',
    'Het gezag ligt bij: OM (de opsporing).',
    'Wat is gevraagd, is deels geleverd; dat is op 1 februari 2026 vastgesteld.',
    'Wat is gevraagd, is niet geleverd.',
    'Wat ervan is geleverd, is op 1 maart 2026 bekeken.',
    'Welk deel van wat Politie levert hierheen gaat, wordt bewust niet geteld.',
    'Eén eenheid wordt bij OM 0,6.',
    'Het komt daar twee maanden later aan.',
    'Het komt daar een maand later aan.',
    'OM (PG; mag besluiten; over inzet, tot 5 miljoen)',
    '‘Agenda’ is een samenwerkingsagenda.',
    'Wat er voor hen op het spel staat: voor OM minder voorraad.',
    'Het jaar is 2025. Zij gaan over ‘zaken’. Zij gelden alleen voor wat hierheen gaat: dossiers (van Politie aan OM).',
  ],
  en: [
    'Accountable for the system is JenV (DGRR).',
    'These owners committed themselves to the chain: JenV (SG) on 15 January 2026 and OM.',
    'This party is a part of JenV and is a chain partner.',
    'This party belongs to the surroundings of the chain.',
    'Authority lies with: OM (de opsporing).',
    'What was asked for has been partly delivered; that was settled on 1 February 2026.',
    'What was asked for has not been delivered.',
    'What was delivered of it was looked at on 1 March 2026.',
    'Which part of what Politie delivers goes here is deliberately not counted.',
    'One unit becomes 0.6 at OM.',
    'It arrives there two months later.',
    'It arrives there a month later.',
    'over inzet, tot 5 miljoen)',
    '‘Agenda’ is a cooperation agenda.',
    'What is at stake for them: for OM minder voorraad.',
    'The year is 2025. They are about ‘zaken’.',
  ],
} as const

describe.each(['nl', 'en'] as const)('the text in %s', (language) => {
  const text = narrate(MAP, language)
    .flatMap(({ paragraphs }) => paragraphs.map((one) => one.text))
    .join('\n')
  it.each(SENTENCES[language])('says: %s', (expected) => {
    expect(text).toContain(expected)
  })
})

it('an older map says who is accountable at each of its chains, and as a whole while it has none', () => {
  const parties = [party('jenv', { name: 'JenV' })]
  const textOf = (map: Parameters<typeof narrate>[0]) => JSON.stringify(narrate(map, 'nl'))
  const said = 'Stelselverantwoordelijk is JenV'
  expect(textOf(chainMap({ parties, accountableParty: 'jenv', chains: [{ id: 'k', name: 'Keten' }] }))).toContain(said)
  expect(textOf(chainMap({ parties, accountableParty: 'jenv' }))).toContain(said)
})

it('a party with authority in a triangle is linked to it by that word', () => {
  const [group] = relationsOf(MAP, 'parties', 'om', textsOf('nl')).filter(({ id }) => id === 'triangles')
  expect(group?.links.map(({ text }) => text)).toEqual([expect.stringContaining('gezag')])
})
