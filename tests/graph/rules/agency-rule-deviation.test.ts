import { expect, test } from 'vitest'
import type { Agreement } from '../../../src/model/schema/governance'
import type { Triangle, TriangleDocument } from '../../../src/model/schema/steering'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const parties = ['a', { id: 'z', kind: 'independent-body' }, 'm', 'n'] as const
const sg = { party: 'm', function: 'Plv. SG' }
const clients = [{ party: 'n' }]

function workAgreements(fields: Partial<TriangleDocument> = {}): TriangleDocument {
  return { kind: 'work-agreements', year: 2026, status: 'final', coversUntil: 2029, ...fields }
}

const right: Triangle = { id: 't', contractor: 'a', owner: sg, clients, documents: [workAgreements()] }

function agency(fields: Partial<Triangle>, agreements: readonly Agreement[] = []) {
  return smallMap({ parties, triangles: [{ ...right, ...fields }], agreements })
}

function agreement(fields: Partial<Agreement>): Agreement {
  return { id: 'agr', title: 'Werkafspraken', kind: 'working-agreement', covers: ['t'], ...fields }
}

const deviates = { 'deviates:a': 'medium' } as const
const open = { 'open:a': 'question' } as const
const wholly = smallMap({
  parties,
  triangles: [
    {
      ...right,
      owner: { party: 'm', function: 'directeur' },
      clients: [],
      documents: [workAgreements({ coversUntil: 2027 })],
    },
    { id: 't2', contractor: 'a', owner: { party: 'n', function: 'SG' }, clients: [] },
  ],
})

describeRule('agency-rule-deviation', {
  speaks: [
    {
      when: 'the owner is another official',
      map: agency({ owner: { party: 'm', function: 'directeur-generaal' } }),
      finds: deviates,
    },
    {
      when: 'the owner deliberately has no function',
      map: agency({ owner: { party: 'm', function: null } }),
      finds: deviates,
    },
    { when: 'its two triangles have two owners', map: wholly, finds: deviates },
    {
      when: 'one ministry is owner in two functions',
      map: smallMap({
        parties,
        triangles: [right, { id: 't2', contractor: 'a', owner: { party: 'm', function: 'directeur' }, clients }],
      }),
      finds: deviates,
    },
    { when: 'there deliberately is no client', map: agency({ clients: [] }), finds: deviates },
    {
      when: 'the newest work agreements end too soon, whatever older ones say',
      map: agency({
        documents: [workAgreements({ coversUntil: 2028 }), workAgreements({ year: 2020, coversUntil: 2035 })],
      }),
      finds: deviates,
    },
    {
      when: 'they deliberately cover one year',
      map: agency({ documents: [workAgreements({ coversUntil: null })] }),
      finds: deviates,
    },
    {
      when: 'an agreement about the triangle ends too soon',
      map: agency({ documents: [] }, [agreement({ from: '2026-01-01', until: '2028-12-31' })]),
      finds: deviates,
    },
    { when: 'nobody looked at the function of the owner', map: agency({ owner: { party: 'm' } }), finds: open },
    {
      when: 'nobody filled in until when they run',
      map: agency({ documents: [{ kind: 'work-agreements', year: 2026, status: 'final' }] }),
      finds: open,
    },
    {
      when: 'the map has only a draft of them',
      map: agency({ documents: [workAgreements({ status: 'draft' })] }),
      finds: open,
    },
    {
      when: 'an agreement covers another triangle',
      map: agency({ documents: [] }, [agreement({ covers: ['other'], until: '2035-12-31' })]),
      finds: open,
    },
    {
      when: 'something deviates and something is not known: each says its own',
      map: agency({ owner: { party: 'm', function: 'directeur' }, documents: [] }),
      finds: { ...deviates, ...open },
    },
  ],
  silent: [
    { when: 'all is as described', map: agency({}) },
    {
      when: 'the SG and its deputy are owner in two triangles',
      map: smallMap({
        parties,
        triangles: [right, { id: 't2', contractor: 'a', owner: { party: 'm', function: 'secretaris-generaal' } }],
      }),
    },
    {
      when: 'there is a document for a year far enough ahead',
      map: agency({ documents: [{ kind: 'work-agreements', year: 2029, status: 'final' }] }),
    },
    {
      when: 'an agreement about the triangle reaches far enough, or has no end',
      map: agency({ documents: [] }, [agreement({ kind: 'management-agreement', from: '2026-01-01', until: null })]),
    },
    {
      when: 'it is no agency',
      map: agency({ contractor: 'z', owner: { party: 'm', function: 'directeur' }, clients: [] }),
    },
    { when: 'it has no triangle on the map', map: smallMap({ parties }) },
  ],
})

test('one finding lists every deviation', () => {
  const [finding] = findingsOf('agency-rule-deviation', { map: wholly })
  expect(finding?.values.deviations).toEqual(['owners', 'owner-function', 'clients', 'work-agreements'])
})

test.each([
  ['secretaris-generaal', true],
  ['Secretaris-generaal of plaatsvervanger', true],
  ['plaatsvervangend secretaris-generaal', true],
  ['pSG', true],
  ['plv. SG van het ministerie', true],
  ['deputy secretary-general', true],
  ['directeur-generaal', false],
  ['MSGR-coördinator', false],
])('the owner as %s is as described: %s', (name, fits) => {
  expect(findingsOf('agency-rule-deviation', { map: agency({ owner: { party: 'm', function: name } }) })).toHaveLength(
    fits ? 0 : 1,
  )
})
