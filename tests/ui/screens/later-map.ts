import type { AnyRecord, ChainMap, Collection } from '../../../src/model/chain-map'
import { applyCommand } from '../../../src/model/commands/apply-command'
import type { Id } from '../../../src/model/id'

type Edits = { readonly [C in Collection]?: Readonly<Record<Id, Readonly<Record<string, unknown>> | null>> }

/** A later version of a map: records with other fields, new ones, and without those that are null here. */
export function later(map: ChainMap, edits: Edits): ChainMap {
  const all = Object.entries(edits).flatMap(([name, records]) =>
    Object.entries(records ?? {}).map(([id, fields]) => ({ name: name as Collection, id, fields })),
  )
  const ids = all.flatMap(({ id, fields }) => (fields === null ? id : []))
  const left = ids.length > 0 ? applyCommand(map, { type: 'remove-records', ids }) : undefined
  if (left && !left.ok) throw new Error(`not removed: ${left.refusal.code}`)
  const tables: Record<string, Record<Id, unknown>> = {}
  const after = left?.map ?? map
  for (const { name, id, fields } of all) {
    if (fields === null) continue
    const table = tables[name] ?? { ...after[name] }
    table[id] = { ...(table[id] as AnyRecord | undefined), id, ...fields }
    tables[name] = table
  }
  return { ...after, ...tables } as ChainMap
}

/** The chain of the example from the advice with changes of every kind: meetings that join, seats, relations, roles. */
export function laterAdvice(map: ChainMap): ChainMap {
  const { meetings, triangles } = map
  const straf = meetings['m-straf']
  const dji = triangles['t-dji']
  const ind = triangles['t-ind']
  if (!straf || !dji || !ind) throw new Error('the example has other records')
  const seats = (straf.participants ?? []).flatMap((seat) => {
    if (seat.party === 'rechtspraak') return [{ ...seat, mandate: 'refer' as const }]
    return seat.party === 'politie' ? [] : [seat]
  })
  return later(map, {
    parties: {
      ind: { name: 'Immigratiedienst', role: 'Beslist over asiel en verblijf' },
      bureau: {
        name: 'Ketenbureau asiel en straf',
        abbreviation: 'KAS',
        kind: 'other',
        tier: 'national',
        step: 's-uitvoering',
      },
    },
    meetings: {
      'm-straf': { name: 'Ketenberaad straf', participants: [...seats, { party: 'dgpenv', mandate: 'decide' }] },
      'm-week-2': null,
      'm-week-1': { level: 'tactical', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
      'm-keten': {
        name: 'Bestuurlijk ketenoverleg',
        level: 'political',
        scope: 'chain',
        permanence: 'standing',
        months: [4],
        participants: [{ party: 'om', mandate: 'decide' }],
      },
      'm-driehoek-ind': { months: [5, 12] },
    },
    dependencies: {
      d2: { nature: 'customer', supplierView: 'customer', dependentView: 'customer', critical: false },
      d8: null,
      d9: { supplier: 'om', dependent: 'ind', product: 'seinen', flow: 'information' },
    },
    triangles: {
      't-dji': { clients: [{ party: 'dgpenv' }] },
      't-ind': { owner: undefined },
      't-recl': null,
    },
    assignments: { 'o-recl': null },
    agreements: { 'a-data': null, 'a-zitting': { title: 'Werkafspraak zittingen' } },
    goals: { g2: { text: 'Een zaak staat binnen zes maanden op zitting' } },
    bottlenecks: { 'b-waan': { state: 'resolved' } },
  })
}
