import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffJson } from '../../../src/export/diff-report'
import { compareMaps } from '../../../src/graph/compare/compare-maps'
import { type ChainMap, COLLECTIONS } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import { FIELDS } from '../../../src/model/fields/index'
import { limitsOf } from '../../../src/model/fields/limits-of'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { tellChanges } from '../../../src/text/compare/tell-changes'
import type { Language } from '../../../src/text/texts'
import everyField from '../../fixtures/documents/v2/every-field.json'
import { arbitraryFullMap } from '../../support/arbitrary-map'
import { chainMap, dependency, party, triangle } from '../../support/chain-builder'

const linesOf = (before: ChainMap, after: ChainMap, language: Language = 'nl', layout = true) =>
  tellChanges(compareMaps(before, after), { language, layout }).map(({ text }) => text)

const base = (): ChainMap =>
  chainMap({
    parties: [party('ind', { abbreviation: 'IND', name: 'Immigratiedienst' }), party('coa'), party('gem')],
    triangles: [
      triangle('t', { contractor: 'ind', owner: { party: 'coa', function: 'sg' }, clients: [{ party: 'gem' }] }),
    ],
    dependencies: [dependency('d', 'ind', 'coa', { product: 'besluiten' })],
    meetings: [
      {
        id: 'm',
        name: 'Ketenberaad',
        scope: 'chain',
        permanence: 'standing',
        chair: 'coa',
        participants: [{ party: 'ind', mandate: 'refer', function: 'directeur' }, { party: 'coa' }],
        topics: ['instroom'],
      },
    ],
    goals: [{ id: 'g', text: 'Niemand wacht langer dan nodig' }],
  })

/** The base with other fields in some of its records. */
function changed(fields: Readonly<Record<string, object>>): ChainMap {
  const map = base()
  const tables = COLLECTIONS.map((collection) => [
    collection,
    Object.fromEntries(
      Object.entries<object>(map[collection]).map(([id, record]) => [id, { ...record, ...fields[id] }]),
    ),
  ])
  return { ...map, ...Object.fromEntries(tables) }
}

describe('what changed, as an official would say it', () => {
  it.each<[string, Readonly<Record<string, object>>, string]>([
    ['another name', { coa: { name: 'Opvang' } }, 'Partij ‘COA’ heet nu ‘Opvang’.'],
    [
      'another name and more',
      { coa: { name: 'Opvang', role: 'vangt op' } },
      'Partij ‘COA’ heet nu ‘Opvang’; rol in de keten was nog niet uitgezocht, is nu ‘vangt op’.',
    ],
    ['another name from the list', { coa: { name: 'Opvang', catalogueId: 'x' } }, 'Partij ‘COA’ heet nu ‘Opvang’.'],
    [
      'another wording',
      { g: { text: 'Niemand wacht' } },
      'Doel ‘Niemand wacht langer dan nodig’ luidt nu ‘Niemand wacht’.',
    ],
    ['another chair', { m: { chair: 'ind' } }, 'Ketenberaad: voorzitter was COA, is nu IND.'],
    ['deliberately no chair', { m: { chair: null } }, 'Ketenberaad: voorzitter was COA, is nu bewust geen.'],
    [
      'a purpose at last',
      { m: { purpose: 'afstemmen' } },
      'Ketenberaad: doel van het overleg was nog niet uitgezocht, is nu ‘afstemmen’.',
    ],
    [
      'a mandate, who comes and who goes',
      {
        m: {
          participants: [
            { party: 'ind', mandate: 'decide', function: 'directeur' },
            { party: 'gem', function: 'wethouder' },
          ],
        },
      },
      'Ketenberaad: deelnemers: erbij GEM (wethouder); weg COA; IND (mandaat was voorleggen, is nu besluiten).',
    ],
    ['topics', { m: { topics: ['instroom', 'tolken'] } }, 'Ketenberaad: onderwerpen: erbij ‘tolken’.'],
    [
      'more at once',
      { m: { until: '2026-05-01', level: 'executive' } },
      'Ketenberaad: niveau was nog niet uitgezocht, is nu bestuurlijk; tot en met: was nog niet uitgezocht, is nu 1 mei 2026.',
    ],
    ['a note', { coa: { note: 'Navragen' } }, 'COA: notitie is nu ‘Navragen’.'],
    ['the owner', { t: { owner: { party: 'gem' } } }, 'De driehoek van IND: eigenaar was COA (sg), is nu GEM.'],
    [
      'a strain',
      { d: { strained: true } },
      'Besluiten (van IND aan COA): gespannen: was nog niet uitgezocht, is nu ja.',
    ],
    ['a share', { d: { share: 0.25 } }, 'Besluiten (van IND aan COA): aandeel (%) was nog niet uitgezocht, is nu 25.'],
  ])('%s', (_, fields, sentence) => {
    expect(linesOf(base(), changed(fields))).toEqual([sentence])
  })

  it('says what is new and what is gone, in sentences that turn round', () => {
    const empty = chainMap()
    expect(linesOf(empty, base())).toEqual([
      'De partij ‘COA’ is erbij gekomen.',
      'De partij ‘GEM’ is erbij gekomen.',
      'De partij ‘Immigratiedienst’ (IND) is erbij gekomen.',
      'De driehoek van IND is erbij gekomen.',
      'IND levert nu ook aan COA: ‘besluiten’.',
      'Het overleg ‘Ketenberaad’ is erbij gekomen.',
      'Het doel ‘Niemand wacht langer dan nodig’ is erbij gekomen.',
    ])
    expect(linesOf(base(), empty, 'en')).toContain('IND no longer supplies COA with: ‘besluiten’.')
  })

  it('names what a field refers to as it was called then', () => {
    const map = changed({ coa: { name: 'Opvang' }, m: { chair: 'coa' } })
    const before = changed({ m: { chair: 'ind' } })
    expect(linesOf(before, map)).toContain('Ketenberaad: voorzitter was IND, is nu Opvang.')
    const renamedAway = changed({ coa: { name: 'Opvang' }, m: { chair: 'ind' } })
    expect(linesOf(base(), renamedAway)).toContain('Ketenberaad: voorzitter was COA, is nu IND.')
  })

  it('calls what the room wrote down by what it is, and tells that its order changed', () => {
    const room = (order: readonly string[]) =>
      chainMap({
        chains: [{ id: 'k', name: 'Keten', coreValueList: ['broad-role', 'Elkaar bellen'] }],
        principles: order.map((id) => ({ id, text: `Uitgangspunt ${id}` })),
        actions: [{ id: 'a', text: 'Bellen', state: 'open' }],
        decisions: [{ id: 'b', text: 'Vaststellen', state: 'requested' }],
        sessions: [{ id: 's', date: '2026-01-10', kind: 'worksession' }],
      })
    const empty = chainMap({ chains: [{ id: 'k', name: 'Keten', coreValueList: ['Elkaar bellen'] }] })
    expect(linesOf(empty, room(['p']))).toEqual([
      'De keten Keten: kernwaarden: erbij ‘De eigen rol ruim opvatten en verantwoordelijkheid nemen’.',
      'De sessie van 10 januari 2026 is erbij gekomen.',
      'Het actiepunt ‘Bellen’ is erbij gekomen.',
      'Het besluit ‘Vaststellen’ is erbij gekomen.',
      'Het uitgangspunt ‘Uitgangspunt p’ is erbij gekomen.',
    ])
    expect(linesOf(room(['p', 'q']), room(['q', 'p']))).toEqual([
      'De uitgangspunten staan in een andere volgorde: ‘Uitgangspunt q’, ‘Uitgangspunt p’.',
    ])
  })

  it('sums up the drawing in one line, or leaves it out', () => {
    const at = (x: number) => ({ ...base(), positions: { ind: { x, y: 0 }, coa: { x, y: 5 } } })
    expect(linesOf(at(0), at(1))).toEqual(['Op de tekening staan 2 onderdelen anders; dat zegt niets over de keten.'])
    expect(linesOf(at(0), at(1), 'nl', false)).toEqual([])
  })
})

describe('every field there is', () => {
  const read = readChainMap(JSON.stringify(everyField))
  if (!read.ok) throw new Error('the fixture does not open')
  const { map } = read

  it.each(['nl', 'en'] as const)('is told in %s when it goes and when it comes, without codes or ids', (language) => {
    let told = 0
    for (const collection of COLLECTIONS) {
      for (const [id, record] of Object.entries<object>(map[collection])) {
        for (const field of Object.keys(record)) {
          if (field === 'pinned' || field === 'camera' || limitsOf(collection, field).isRequired) continue
          const { [field]: _gone, ...rest } = record as Record<string, unknown>
          const without = { ...map, [collection]: { ...map[collection], [id]: rest } } as ChainMap
          for (const [line, ...more] of [linesOf(map, without, language), linesOf(without, map, language)]) {
            expect([collection, field, more]).toEqual([collection, field, []])
            expect(line, `${collection}.${field}`).toMatch(/\S.*[.!?…]$/u)
            expect(line, `${collection}.${field}`).not.toMatch(/undefined|null|\[object|NaN|: ;|\( *\)/)
            expect(line, `${collection}.${field}`).not.toContain(id)
            told++
          }
        }
      }
    }
    expect(told).toBeGreaterThan(200)
  })

  it('of the map itself is told too', () => {
    for (const field of Object.keys(FIELDS.map)) {
      if (field === 'id' || field === 'title' || field === 'status' || map[field as keyof ChainMap] === undefined)
        continue
      const { [field as 'mission']: _gone, ...rest } = map
      expect(linesOf(map, rest as ChainMap)).toHaveLength(1)
    }
  })
})

describe('a meeting that went into another', () => {
  const withOther = (own: object = {}): ChainMap => {
    const map = base()
    const other = { ...{ id: 'w', name: 'Weekoverleg', scope: 'chain', permanence: 'standing' }, ...own }
    return { ...map, meetings: { ...map.meetings, w: other } } as ChainMap
  }
  const work = { participants: [{ party: 'gem', function: 'coördinator' }], topics: ['pieken'] }
  const absorbed = (map: ChainMap): ChainMap => {
    const result = applyCommand(map, { type: 'absorb-meeting', absorbed: 'w', into: 'm' })
    if (!result.ok) throw new Error(result.refusal.code)
    return result.map
  }

  it('is told in one line, with all that the other got from it', () => {
    const map = withOther({ ...work, note: 'Elke week.', escalatesTo: 'm' })
    expect(linesOf(map, absorbed(map))).toEqual(['‘Weekoverleg’ gaat op in ‘Ketenberaad’.'])
    expect(linesOf(map, absorbed(map), 'en')).toEqual(['‘Weekoverleg’ goes into ‘Ketenberaad’.'])
  })

  it('leaves a line for what else became of the other, and one for what is only gone', () => {
    const map = withOther(work)
    const joined = absorbed(map)
    const more = {
      ...joined,
      meetings: { m: { ...joined.meetings.m, frequency: 12, topics: ['instroom', 'pieken', 'jeugd'] } },
    } as ChainMap
    expect(linesOf(map, more)).toEqual([
      '‘Weekoverleg’ gaat op in ‘Ketenberaad’.',
      'Ketenberaad: hoe vaak per jaar was nog niet uitgezocht, is nu 12; onderwerpen: erbij ‘jeugd’ en ‘pieken’.',
    ])
    const { w: _gone, ...meetings } = map.meetings
    expect(linesOf(map, { ...map, meetings })).toEqual(['Het overleg ‘Weekoverleg’ staat niet meer op de kaart.'])
  })

  it('has for another program an entry for each of the two records', () => {
    const map = withOther(work)
    const told = JSON.parse(diffJson(compareMaps(map, absorbed(map)), { language: 'nl', layout: false }))
    expect(told.absorbed).toEqual([{ from: 'w', to: 'm' }])
    expect(told.records).toMatchObject([
      { collection: 'meetings', id: 'w', kind: 'removed', fields: [] },
      { collection: 'meetings', id: 'm', kind: 'changed', fields: [{ field: 'participants' }, { field: 'topics' }] },
    ])
  })
})

it('tells any two maps in one line for each change, without a line end in it', () => {
  fc.assert(
    fc.property(
      fc.noShrink(arbitraryFullMap),
      fc.noShrink(arbitraryFullMap),
      fc.constantFrom<Language>('nl', 'en'),
      (before, after, language) => {
        const comparison = compareMaps(before, after)
        const lines = tellChanges(comparison, { language, layout: true })
        expect(lines).toHaveLength(
          comparison.map.length +
            comparison.records.length +
            (comparison.placed.length > 0 ? 1 : 0) -
            lines.filter(({ also }) => also !== undefined).length,
        )
        for (const { text } of lines) expect(text).not.toMatch(/[\n\r]|undefined|\[object/)
      },
    ),
    { numRuns: 30 },
  )
})
