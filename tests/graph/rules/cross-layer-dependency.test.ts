import type { CouplingPoint } from '../../../src/model/schema/relations'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = [
  'a',
  'b',
  { id: 'g', tier: 'municipal' },
  { id: 'h', tier: 'municipal' },
  { id: 'p', tier: 'provincial' },
  { id: 'vng', kind: 'umbrella', tier: 'municipal' },
] as const
const agreement = { id: 'agr', title: 'Bestuursakkoord', kind: 'administrative-agreement' } as const
/** A coupling point without a meeting names them: that the ends never meet is not told of these by the rule about those. */
const naming = (...dependencies: string[]): CouplingPoint[] => [
  { id: 'k', kind: 'process', ends: [{ party: 'a' }, { party: 'b' }], dependencies },
]
const meeting = { id: 'mtg', name: 'Regietafel', scope: 'chain', permanence: 'standing' } as const

describeRule('cross-layer-dependency', {
  speaks: [
    {
      when: 'nothing is agreed with municipalities: one finding per party and tier',
      map: smallMap({ parties, dependencies: ['a>g!', 'h>a!'], couplingPoints: naming('a_g', 'h_a') }),
      finds: { 'unlinked:a+municipal': 'medium' },
    },
    {
      when: 'two parties depend on two tiers',
      map: smallMap({
        parties,
        dependencies: ['a>g!', 'a>p!', 'b>p!'],
        couplingPoints: naming('a_g', 'a_p', 'b_p'),
      }),
      finds: { 'unlinked:a+municipal': 'medium', 'unlinked:a+provincial': 'medium', 'unlinked:b+provincial': 'medium' },
    },
    {
      when: 'neither tier is national: the supplier leads',
      map: smallMap({ parties, dependencies: ['g>p!'], couplingPoints: naming('g_p') }),
      finds: { 'unlinked:g+provincial': 'medium' },
    },
    {
      when: 'the agreement has ended',
      map: smallMap({
        parties,
        dependencies: ['a>g!'],
        agreements: [{ ...agreement, parties: ['a', 'g'], until: '2026-05-31' }],
        couplingPoints: naming('a_g'),
      }),
      finds: { 'unlinked:a+municipal': 'medium' },
    },
    {
      when: 'both are bound by an agreement: a fact',
      map: smallMap({ parties, dependencies: ['a>g!'], agreements: [{ ...agreement, parties: ['a', 'g'] }] }),
      finds: { 'linked:a+municipal': 'low' },
    },
    {
      when: 'the umbrella of that tier signed, or sits at a table: a fact',
      map: smallMap({
        parties,
        dependencies: ['a>g!', 'h>b!'],
        agreements: [{ ...agreement, parties: ['a', 'vng'] }],
        meetings: [{ ...meeting, participants: [{ party: 'vng' }] }],
      }),
      finds: { 'linked:a+municipal': 'low', 'linked:b+municipal': 'low' },
    },
    {
      when: 'the two never meet, which is told there: what is left is who can speak for the other',
      map: smallMap({ parties, dependencies: ['a>g!'] }),
      finds: { 'linked:a+municipal': 'low' },
    },
    {
      when: 'the other side judges for itself: a fact, whatever is arranged',
      map: smallMap({
        parties: ['a', { id: 'om', kind: 'judiciary', tier: 'independent' }],
        dependencies: ['a>om!', 'om>a!'],
      }),
      finds: { 'independent:a+independent': 'low' },
    },
  ],
  silent: [
    {
      when: 'the law settles it, or the other end steers the one or has authority over it',
      map: smallMap({
        parties: [...parties, { id: 'om', kind: 'judiciary', tier: 'independent' }],
        dependencies: [['a>p!', { nature: 'statutory' }], 'a>om!', 'g>a!'],
        triangles: [
          { id: 't', contractor: 'a', clients: [{ party: 'om' }], authorities: [{ party: 'g', over: 'orde' }] },
        ],
      }),
    },
    {
      when: 'the other end is no tier of government',
      map: smallMap({
        parties: ['a', { id: 's', tier: 'civil-society' }, { id: 'i', tier: 'international' }],
        dependencies: ['a>s!', 'i>a!'],
      }),
    },
    { when: 'both ends are of one tier', map: smallMap({ parties, dependencies: ['a>b!', 'g>h!'] }) },
    { when: 'it is not critical', map: smallMap({ parties, dependencies: ['a>g', ['p>a', { critical: null }]] }) },
  ],
})
