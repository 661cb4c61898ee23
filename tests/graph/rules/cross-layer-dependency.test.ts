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
const meeting = { id: 'mtg', name: 'Regietafel', scope: 'chain', permanence: 'standing' } as const

describeRule('cross-layer-dependency', {
  speaks: [
    {
      when: 'nothing is agreed with municipalities: one finding per party and tier',
      map: smallMap({ parties, dependencies: ['a>g!', 'h>a!'] }),
      finds: { 'unlinked:a+municipal': 'medium' },
    },
    {
      when: 'two parties depend on two tiers',
      map: smallMap({ parties, dependencies: ['a>g!', 'a>p!', 'b>p!'] }),
      finds: { 'unlinked:a+municipal': 'medium', 'unlinked:a+provincial': 'medium', 'unlinked:b+provincial': 'medium' },
    },
    {
      when: 'neither tier is national: the supplier leads',
      map: smallMap({ parties, dependencies: ['g>p!'] }),
      finds: { 'unlinked:g+provincial': 'medium' },
    },
    {
      when: 'the agreement has ended',
      map: smallMap({
        parties,
        dependencies: ['a>g!'],
        agreements: [{ ...agreement, parties: ['a', 'g'], until: '2026-05-31' }],
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
