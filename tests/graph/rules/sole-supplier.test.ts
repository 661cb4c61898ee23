import { smallMap } from '../small-map'
import { describeRule } from './describe-rule'

const parties = ['a', 'b', 'c', 'd', 'e']
const dossier = { product: 'dossier' }
const fallback = {
  id: 'agr',
  title: 'Convenant',
  kind: 'covenant' as const,
  tags: ['fallback' as const],
}

describeRule('sole-supplier', {
  speaks: [
    {
      when: 'two parties get a critical product from one supplier',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', dossier],
          ['a>c!', { product: ' Dossier' }],
        ],
      }),
      finds: { 'no-fallback:a+~10890s1rr3l': 'medium' },
    },
    {
      when: 'the agreement on it says nothing of a fallback, or has ended',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', dossier],
          ['a>c', dossier],
        ],
        agreements: [
          { id: 'plain', title: 'Brief', kind: 'covenant', covers: ['a_b'] },
          { ...fallback, covers: ['a_b'], until: '2026-05-31' },
        ],
      }),
      finds: { 'no-fallback:a+~10890s1rr3l': 'medium' },
    },
    {
      when: 'a fallback without further word binds only some of those who take it, or is about something else',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', dossier],
          ['a>c!', dossier],
          ['a>d', { product: 'besluit' }],
        ],
        agreements: [
          { ...fallback, id: 'some', parties: ['a', 'b'] },
          { ...fallback, id: 'other', parties: ['a', 'b', 'c', 'd'], covers: ['a_d'] },
        ],
      }),
      finds: { 'no-fallback:a+~10890s1rr3l': 'medium' },
    },
  ],
  silent: [
    {
      when: 'a fallback binds supplier and takers without saying what it covers',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', dossier],
          ['a>c!', dossier],
        ],
        agreements: [{ ...fallback, parties: ['a', 'b'], onBehalfOf: ['c'] }],
      }),
    },
    {
      when: 'there is a second supplier',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', dossier],
          ['a>c!', dossier],
          ['d>c', dossier],
        ],
      }),
    },
    {
      when: 'a fallback has been agreed',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b!', dossier],
          ['a>c!', dossier],
        ],
        agreements: [{ ...fallback, covers: ['a_c'] }],
      }),
    },
    {
      when: 'only one party takes it',
      map: smallMap({ parties, dependencies: [['a>b!', dossier], 'a>c!'] }),
    },
    {
      when: 'the other that takes it is a part of the supplier',
      map: smallMap({
        parties: [...parties, { id: 'f', partOf: 'a' }],
        dependencies: [
          ['a>b!', dossier],
          ['a>f!', dossier],
        ],
      }),
    },
    {
      when: 'nobody called it critical',
      map: smallMap({
        parties,
        dependencies: [
          ['a>b', dossier],
          ['a>c', { ...dossier, critical: false }],
        ],
      }),
    },
    {
      when: 'the map has four parties',
      map: smallMap({
        parties: parties.slice(1),
        dependencies: [
          ['b>c!', dossier],
          ['b>d!', dossier],
        ],
      }),
    },
  ],
})
