import fc from 'fast-check'
import { type ChainMap, COLLECTIONS } from '../../src/model/chain-map'
import type { Command } from '../../src/model/commands/command'
import { recordsToDuplicate } from '../../src/model/commands/duplicate-records'
import { recordsOfParty } from '../../src/model/commands/split-party'
import type { Id } from '../../src/model/id'
import { isPending, NO_CHANGE } from '../../src/model/proposals/proposable'
import { wantedMap } from '../../src/model/proposals/wanted-map'
import type { Proposal } from '../../src/model/schema/wanted'
import { dependency, party, triangle } from './chain-builder'

/** What decides a random command; what it becomes depends on the map it meets. */
export interface CommandSeed {
  readonly kind: number
  readonly picks: readonly [number, number, number]
}

export const commandSeed: fc.Arbitrary<CommandSeed> = fc.record({
  kind: fc.nat(),
  picks: fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000)),
})

const isPendingIn = (map: ChainMap, id: Id) =>
  Object.hasOwn(map.proposals, id) && isPending(map.proposals[id] as Proposal)

/**
 * A command that makes sense, more or less, on this map. Some will be refused.
 *
 * @param turn number in its sequence, which keeps the ids of new records apart
 */
export function commandFrom(map: ChainMap, { kind, picks }: CommandSeed, turn: number): Command {
  const [a, b, c] = picks
  const choose = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]
  const parties = Object.keys(map.parties)
  const all = COLLECTIONS.flatMap((collection) => Object.keys(map[collection]))
  const some: Id[] = [choose(all, a), choose(all, b)].filter((id) => id !== undefined)
  const id = `new_${turn}`
  const one = choose(parties, a) ?? id
  const other = choose(parties, b) ?? id
  const place = { x: a - 500, y: b - 500 }
  const commands: readonly (() => Command)[] = [
    () => ({ type: 'add-party', party: party(id), position: place }),
    () => ({
      type: 'draw-triangle',
      triangle: triangle(id, { contractor: one, owner: { party: `${id}_o` }, clients: [{ party: other }] }),
      newParties: [{ party: party(`${id}_o`), position: place }],
    }),
    () => ({
      type: 'fill-triangle',
      id: choose(Object.keys(map.triangles), a) ?? id,
      set: { owner: { party: `${id}_f` } },
      unset: ['clients'],
      newParties: [{ party: party(`${id}_f`), position: place }],
    }),
    () => ({ type: 'connect-parties', dependency: dependency(id, one, other) }),
    () => ({
      type: 'connect-parties',
      dependency: dependency(id, one, `${id}_p`),
      newParties: [{ party: party(`${id}_p`) }],
    }),
    () => ({ type: 'add-record', collection: 'chains', record: { id, name: 'Keten' } }),
    () => ({
      type: 'add-record',
      collection: 'steps',
      record: { id, name: 'Stap', chain: choose(Object.keys(map.chains), a) ?? id },
      index: b % (map.stepOrder.length + 1),
    }),
    () => ({
      type: 'add-record',
      collection: 'views',
      record: { id, title: 'Beeld', focus: one, filters: { parties: [other] } },
    }),
    () => ({
      type: 'add-record',
      collection: 'agreements',
      record: {
        id,
        title: 'Afspraak',
        kind: 'covenant',
        parties: [one],
        covers: Object.keys(map.dependencies).slice(0, 2),
      },
    }),
    () => ({
      type: 'edit-record',
      collection: 'parties',
      id: one,
      set: { name: `Naam ${c}`, department: null },
      unset: ['role'],
    }),
    () => ({
      type: 'edit-record',
      collection: 'parties',
      id: one,
      set: { step: choose(map.stepOrder, c) ?? null },
      unset: ['chains'],
    }),
    () => ({
      type: 'edit-records',
      edits: [
        { collection: 'parties', id: one, set: { role: `Rol ${c}` } },
        { collection: 'parties', id: other, set: { department: 'JenV' }, unset: ['steering'] },
      ],
    }),
    () => ({ type: 'edit-map', set: { accountableParty: one, title: `Titel ${c}` }, unset: ['mission'] }),
    () => ({
      type: 'edit-record',
      collection: 'chains',
      id: choose(Object.keys(map.chains), b) ?? id,
      ...(c % 2 ? { set: { accountable: { party: one } } } : { unset: ['accountable'] }),
    }),
    () => ({
      type: 'edit-record',
      collection: 'parties',
      id: one,
      set: { partOf: other },
    }),
    () => ({ type: 'merge-parties', kept: one, merged: other }),
    () => ({
      type: 'absorb-meeting',
      absorbed: choose(Object.keys(map.meetings), a) ?? id,
      into: choose(Object.keys(map.meetings), b) ?? id,
    }),
    () => ({
      type: 'split-party',
      party: one,
      newParty: { party: party(id), position: place },
      moving: [...recordsOfParty(map, one, 'dependencies'), ...recordsOfParty(map, one, 'meetings')].slice(0, c % 4),
    }),
    () => ({
      type: 'insert-party',
      dependency: choose(Object.keys(map.dependencies), a) ?? id,
      ...(c % 2 ? { party: other } : { party: `${id}_p`, newParty: { party: party(`${id}_p`), position: place } }),
      newDependency: id,
    }),
    () => ({
      type: 'insert-step',
      step: { id, name: 'Stap' },
      beside: choose(map.stepOrder, a) ?? id,
      side: c % 2 ? 'before' : 'after',
    }),
    () => ({ type: 'reverse-dependency', id: choose(Object.keys(map.dependencies), a) ?? id }),
    () => ({
      type: 'reattach-dependency',
      id: choose(Object.keys(map.dependencies), a) ?? id,
      end: c % 2 ? 'supplier' : 'dependent',
      party: other,
    }),
    () => ({ type: 'remove-records', ids: some }),
    () => ({ type: 'remove-records', ids: [one] }),
    () => ({ type: 'move-records', positions: Object.fromEntries(some.map((moved) => [moved, place])) }),
    () => {
      const newIds = recordsToDuplicate(map, some).map((copied, i) => [copied, `${id}_${i}`] as const)
      return { type: 'duplicate-records', ids: some, newIds: Object.fromEntries(newIds), offset: { x: 20, y: 20 } }
    },
    () => ({ type: 'order-steps', order: [...map.stepOrder].reverse() }),
    () => ({ type: 'order-views', order: [...map.viewOrder].reverse() }),
    () => ({ type: 'order-decisions', order: [...map.decisionOrder].reverse() }),
    () => ({ type: 'order-proposals', order: [...map.proposalOrder].reverse() }),
    () => ({
      type: 'add-record',
      collection: 'proposals',
      record: { id, title: 'Voorstel', state: 'idea', change: NO_CHANGE },
    }),
    () => {
      const proposal = choose(map.proposalOrder, a) ?? id
      const edit: Command = { type: 'edit-record', collection: 'parties', id: other, set: { name: `Wens ${turn}` } }
      return { type: 'propose', proposal, command: c % 2 ? { type: 'remove-records', ids: [other] } : edit }
    },
    () => {
      const fits = (own: Id) => isPendingIn(map, own) && wantedMap(map, [own]).misfits.length === 0
      return { type: 'adopt-proposal', id: choose(map.proposalOrder.filter(fits), a) ?? id }
    },
    () => {
      const [misfit] = map.proposalOrder.flatMap((own) => wantedMap(map, [own]).misfits).filter(({ table }) => table)
      const { table, id: at, field } = misfit ?? {}
      const place = { ...(table && { table }), ...(at && { id: at }), ...(field && { field }) }
      return { type: 'settle-misfit', proposal: misfit?.proposal ?? id, ...place, take: c % 2 ? 'proposed' : 'present' }
    },
    () => ({ type: 'order-principles', order: [...map.principleOrder].reverse() }),
    () => ({
      type: 'apply-layout',
      positions: Object.fromEntries(parties.map((moved, i) => [moved, { x: i * c, y: 0 }])),
    }),
    () => ({ type: 'import-map', map: { ...map, goals: { ...map.goals, [id]: { id, text: 'Doel' } } } }),
  ]
  const make = choose(commands, kind)
  if (!make) throw new Error('there are no commands to choose from')
  return make()
}
