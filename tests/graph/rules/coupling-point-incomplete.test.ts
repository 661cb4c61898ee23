import { expect, test } from 'vitest'
import type { Meeting } from '../../../src/model/schema/governance'
import type { CouplingPoint } from '../../../src/model/schema/relations'
import { nlFindings } from '../../../src/text/nl/findings'
import { smallMap } from '../small-map'
import { describeRule, findingsOf } from './describe-rule'

const whole: CouplingPoint = {
  id: 'k',
  kind: 'planning',
  ends: [{ triangle: 't' }, { party: 'b' }],
  meeting: 'm',
  moment: 9,
  representedBy: 'directeur',
  mandate: 'decide',
}

const mapWith = (point: CouplingPoint) =>
  smallMap({ parties: ['a', 'b'], triangles: [{ id: 't', contractor: 'a' }], couplingPoints: [point] })

/** The coupling point with a meeting where these parties sit. */
const seated = (parties: readonly string[], representedBy?: string) =>
  smallMap({
    parties: ['a', 'b'],
    triangles: [{ id: 't', contractor: 'a' }],
    couplingPoints: [{ ...whole, representedBy }],
    meetings: [
      {
        id: 'm',
        name: 'Tafel',
        scope: 'chain',
        permanence: 'standing',
        participants: parties.map((party) => ({ party })),
      },
    ],
  })

/** The coupling point of a triangle with an owner and a client, at a meeting, and a part of the other end. */
const around = (seats: readonly string[], fields: Partial<Meeting> = {}) =>
  smallMap({
    parties: ['a', 'b', 'o', 'c', { id: 'bb', partOf: 'b' }, { id: 'bbb', partOf: 'b' }],
    triangles: [{ id: 't', contractor: 'a', owner: { party: 'o' }, clients: [{ party: 'c' }] }],
    couplingPoints: [{ ...whole, representedBy: null }],
    meetings: [
      {
        id: 'm',
        name: 'Tafel',
        scope: 'chain',
        permanence: 'standing',
        participants: seats.map((party) => ({ party })),
        ...fields,
      },
    ],
  })

/** The same with a municipality as the other end, and who sits there. */
const municipal = (seats: readonly string[]) =>
  smallMap({
    parties: ['a', { id: 'b', tier: 'municipal' }, { id: 'vng', kind: 'umbrella', tier: 'municipal' }],
    triangles: [{ id: 't', contractor: 'a' }],
    couplingPoints: [{ ...whole, representedBy: undefined }],
    meetings: [
      {
        id: 'm',
        name: 'Tafel',
        scope: 'chain',
        permanence: 'standing',
        participants: seats.map((party) => ({ party })),
      },
    ],
  })

describeRule('coupling-point-incomplete', {
  speaks: [
    {
      when: 'an umbrella speaks for the one end, and the other is not there',
      map: municipal(['vng']),
      finds: { 'not-seated:k': 'medium', 'open:k': 'question' },
    },
    {
      when: 'an umbrella speaks for the one end, and the other is there',
      map: municipal(['a', 'vng']),
      finds: { 'open:k': 'question' },
    },
    {
      when: 'deliberately nobody sits there',
      map: municipal([]),
      finds: { 'not-seated:k': 'medium', 'open:k': 'question' },
    },
    {
      when: 'the owner sits there, and of the other end a part of another whole',
      map: around(['o', 'a', 'c']),
      finds: { 'not-seated:k': 'medium', 'none:k': 'low' },
    },
    {
      when: 'a party is a part, and only another part of the same whole sits there',
      map: (() => {
        const map = around(['a', 'bbb'])
        return {
          ...map,
          couplingPoints: { k: { ...whole, representedBy: null, ends: [{ triangle: 't' }, { party: 'bb' }] as never } },
        }
      })(),
      finds: { 'not-seated:k': 'medium', 'none:k': 'low' },
    },
    {
      when: 'nobody of the triangle sits there',
      map: around(['b']),
      finds: { 'not-seated:k': 'medium', 'none:k': 'low' },
    },
    {
      when: 'a client sits there for the triangle, a part for the other end, and it says nobody speaks',
      map: around(['c', 'bb']),
      finds: { 'none:k': 'low' },
    },
    {
      when: 'it knows all, and its meeting is held no more',
      map: smallMap({
        parties: ['a', 'b'],
        triangles: [{ id: 't', contractor: 'a' }],
        couplingPoints: [whole],
        meetings: [{ id: 'm', name: 'Tafel', scope: 'chain', permanence: 'temporary', until: '2026-05-31' }],
      }),
      finds: { 'none:k': 'low' },
    },
    {
      when: 'nothing was filled in yet',
      map: mapWith({ id: 'k', kind: 'planning', ends: whole.ends }),
      finds: { 'open:k': 'question' },
    },
    {
      when: 'there deliberately is no mandate',
      map: mapWith({ ...whole, mandate: null }),
      finds: { 'none:k': 'low' },
    },
    {
      when: 'one field is deliberately none and another was not looked at',
      map: mapWith({ ...whole, meeting: null, moment: undefined }),
      finds: { 'none:k': 'low' },
    },
    {
      when: 'its ends have no names',
      map: smallMap({
        triangles: [{ id: 't' }],
        couplingPoints: [{ ...whole, ends: [{ triangle: 't' }, { party: 'gone' }], moment: undefined }],
      }),
      finds: { 'open:k': 'question' },
    },
    {
      when: 'its meeting does not seat one of its ends',
      map: seated(['b']),
      finds: { 'not-seated:k': 'medium', 'open:k': 'question' },
    },
  ],
  silent: [
    { when: 'place, moment, people and mandate are known', map: mapWith(whole) },
    { when: 'its meeting does not seat an end, and it says who speaks for it', map: seated(['b'], 'directeur') },
    { when: 'its meeting seats both ends', map: seated(['a', 'b'], 'directeur') },
    { when: 'the moment is in words', map: mapWith({ ...whole, moment: 'elk half jaar' }) },
    { when: 'there is no coupling point', map: smallMap({ parties: ['a', 'b'] }) },
  ],
})

test('one sentence lists what is missing', () => {
  const [found] = findingsOf('coupling-point-incomplete', {
    map: mapWith({ ...whole, meeting: null, moment: undefined }),
  })
  expect(found?.values).toEqual({ ends: ['A', 'B'], fields: ['meeting', 'moment'] })
  expect(nlFindings['coupling-point-incomplete.none'].title(found?.values ?? {})).toBe(
    'Het koppelvlak tussen A en B mist nog: overleg en moment',
  )
})
