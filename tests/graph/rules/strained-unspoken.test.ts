import type { Bottleneck } from '../../../src/model/schema/findings-and-views'
import type { Agreement, Meeting } from '../../../src/model/schema/governance'
import type { Dependency } from '../../../src/model/schema/relations'
import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

type Parts = Parameters<typeof smallMap>[0]

function meeting(seats: string, fields: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm',
    name: 'Ketenoverleg',
    scope: 'chain',
    permanence: 'standing',
    participants: seats.split(' ').map((party) => ({ party })),
    topics: ['jaarplan'],
    ...fields,
  }
}

const strained: Partial<Dependency> = { strained: true, product: 'dossiers' }

/** `a` delivers to `b`, strained, and both sit in a meeting of the chain that is about something else. */
const mapWith = (fields: Partial<Dependency> = {}, parts: Parts = {}) =>
  smallMap({
    parties: ['a', 'b', 'c', 'd'],
    dependencies: [['a>b', { ...strained, ...fields }]],
    meetings: [meeting('a b c')],
    ...parts,
  })

const agreement = (kind: Agreement['kind']): Agreement => ({
  id: 'agr',
  title: 'Afspraak',
  kind,
  parties: ['a', 'b'],
  covers: ['a_b'],
})

const heard = (about: string[], state: Bottleneck['state'] = 'raised'): Bottleneck => ({
  id: 'bot',
  text: 'Het wringt',
  category: 'day-to-day',
  about,
  state,
})

const twoChains: Parts = {
  chains: [
    { id: 'x', name: 'Instroom' },
    { id: 'y', name: 'Uitstroom' },
  ],
  parties: [{ id: 'a', chains: ['x', 'y'] }, { id: 'b', chains: ['x', 'y'] }, 'c'],
}

describeRule('strained-unspoken', {
  speaks: [
    { when: 'two that meet have it on no agenda', map: mapWith(), finds: { 'unspoken:a+b': 'medium' } },
    {
      when: 'it is critical, and whether they may decide there is still open',
      map: mapWith({ critical: true }),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'the law lays it on the one: how that runs can be spoken of',
      map: mapWith({ nature: 'statutory', critical: true }),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'the chair is one of the two',
      map: mapWith({}, { meetings: [meeting('b c', { chair: 'a' })] }),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'a covenant is about it: what was agreed is strained',
      map: mapWith({}, { agreements: [agreement('covenant')] }),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'the meeting that had it as a topic has ended',
      map: mapWith(
        {},
        { meetings: [meeting('a b'), { ...meeting('a b'), id: 'n', topics: ['dossiers'], until: '2026-05-31' }] },
      ),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'a coupling point of the two is about something else',
      map: mapWith(
        {},
        { couplingPoints: [{ id: 'k', kind: 'planning', ends: [{ party: 'a' }, { party: 'b' }], dependencies: [] }] },
      ),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'one party has it with several others: one finding',
      map: smallMap({
        parties: ['a', 'b', 'c'],
        dependencies: [
          ['a>b', strained],
          ['c>a', strained],
        ],
        meetings: [meeting('a b c')],
      }),
      finds: { 'unspoken:a': 'medium' },
    },
    {
      when: 'they meet in both of their chains',
      map: mapWith({}, { ...twoChains, meetings: [meeting('a b', { chain: 'y' })] }),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'an action about it was dropped',
      map: mapWith({}, { actions: [{ id: 'act', text: 'Bellen', state: 'dropped', about: ['a_b'] }] }),
      finds: { 'unspoken:a+b': 'medium' },
    },
    {
      when: 'nobody said what one of their meetings is about',
      map: mapWith({}, { meetings: [meeting('a b c'), { ...meeting('a b d', { topics: undefined }), id: 'n' }] }),
      finds: { 'open:map': 'question' },
    },
  ],
  silent: [
    { when: 'nobody calls it strained', map: mapWith({ strained: false }) },
    { when: 'it is a topic', map: mapWith({}, { meetings: [meeting('a b', { topics: ['Dossiers en planning'] })] }) },
    { when: 'a meeting decides on it', map: mapWith({}, { meetings: [meeting('a b', { decidesOn: ['a_b'] })] }) },
    {
      when: 'a meeting decides on a goal to which both add',
      map: mapWith(
        {},
        {
          goals: [
            {
              id: 'g',
              text: 'Op tijd',
              contributions: [
                { party: 'a', what: 'x' },
                { party: 'b', what: 'y' },
              ],
            },
          ],
          meetings: [meeting('a b', { decidesOn: ['g'] })],
        },
      ),
    },
    {
      when: 'a coupling point names it',
      map: mapWith(
        {},
        {
          couplingPoints: [
            { id: 'k', kind: 'planning', ends: [{ party: 'a' }, { party: 'c' }], dependencies: ['a_b'] },
          ],
        },
      ),
    },
    {
      when: 'a coupling point of the two does not say what it is about',
      map: mapWith({}, { couplingPoints: [{ id: 'k', kind: 'planning', ends: [{ party: 'a' }, { party: 'b' }] }] }),
    },
    { when: 'a bottleneck names it', map: mapWith({}, { bottlenecks: [heard(['a_b'])] }) },
    {
      when: 'a bottleneck names the two, and was resolved',
      map: mapWith({}, { bottlenecks: [heard(['a', 'b'], 'resolved')] }),
    },
    {
      when: 'it runs under a contract, which has its own talks',
      map: mapWith({}, { agreements: [agreement('contract')] }),
    },
    {
      when: 'a decision about it is asked for',
      map: mapWith({}, { decisions: [{ id: 'dec', text: 'Doen', state: 'requested', about: ['a_b'] }] }),
    },
    {
      when: 'the room answered another finding about it',
      map: mapWith(
        {},
        {
          answers: [
            {
              id: 'ans',
              finding: 'dependency-without-agreement.none:a+b',
              answer: 'action',
              date: '2026-05-01',
              inputsHash: 'x',
            },
          ],
        },
      ),
    },
    { when: 'the two never meet: another rule tells that', map: mapWith({}, { meetings: [meeting('a c')] }) },
    { when: 'their meeting has ended', map: mapWith({}, { meetings: [meeting('a b', { until: '2026-05-31' })] }) },
    {
      when: 'it is critical and may not be decided where they meet: another rule tells that',
      map: mapWith({ critical: true }, { meetings: [meeting('a b', { character: 'aligns' })] }),
    },
    {
      when: 'they have a meeting of their own that names no subjects',
      map: mapWith(
        {},
        { meetings: [meeting('a b c'), { ...meeting('a b', { scope: 'other', topics: undefined }), id: 'n' }] },
      ),
    },
    {
      when: 'they meet for another chain only',
      map: mapWith(
        {},
        {
          ...twoChains,
          parties: [{ id: 'a', chains: ['x', 'y'] }, { id: 'b', chains: ['x'] }, 'c'],
          meetings: [meeting('a b', { chain: 'y' })],
        },
      ),
    },
    {
      when: 'it is what a court decides',
      map: mapWith(
        { flow: 'decision' },
        { parties: [{ id: 'a', kind: 'judiciary', tier: 'independent' }, 'b', 'c', 'd'] },
      ),
    },
    { when: 'one is a part of the other', map: mapWith({}, { parties: ['a', { id: 'b', partOf: 'a' }, 'c', 'd'] }) },
  ],
})
