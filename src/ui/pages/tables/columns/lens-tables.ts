import type { Lens } from '../../../../model/vocabulary'
import type { Column, TableCollection } from '../column'
import { COLUMNS } from './index'

/** Which tables come first with a lens, the first of them opening, and which of their columns come first. */
export const LENS_TABLES: Readonly<
  Record<Lens, readonly { readonly collection: TableCollection; readonly first: readonly string[] }[]>
> = {
  parties: [
    { collection: 'parties', first: ['abbreviation', 'steering', 'department', 'tier', 'step', 'chains', 'kind'] },
    { collection: 'steps', first: [] },
  ],
  dependencies: [
    {
      collection: 'dependencies',
      first: [
        'supplier',
        'dependent',
        'nature',
        'supplierView',
        'dependentView',
        'critical',
        'strained',
        'noticeOfChange',
        'flow',
        'share',
      ],
    },
    { collection: 'capacities', first: [] },
  ],
  meetings: [
    {
      collection: 'meetings',
      first: [
        'character',
        'level',
        'participants',
        'participants.mandate',
        'chair',
        'decidesOn',
        'escalatesTo',
        'frequency',
      ],
    },
    { collection: 'couplingPoints', first: ['meeting', 'moment', 'representedBy', 'mandate'] },
  ],
  roles: [
    {
      collection: 'triangles',
      first: ['owner.party', 'owner.function', 'clients', 'clients.coordinating', 'documents', 'calendar'],
    },
    {
      collection: 'assignments',
      first: [
        'triangle',
        'client',
        'from',
        'until',
        'volume.amount',
        'volume.unit',
        'goals',
        'chainEffectChecked.by',
        'inTensionWith',
      ],
    },
    { collection: 'couplingPoints', first: ['moment', 'representedBy', 'mandate'] },
  ],
  agreements: [
    {
      collection: 'agreements',
      first: ['kind', 'parties', 'covers', 'from', 'until', 'reviewOn', 'tags', 'where'],
    },
  ],
  goals: [
    { collection: 'goals', first: ['origin', 'adoptedIn', 'date', 'indicator', 'contributions', 'inTensionWith'] },
    { collection: 'chains', first: [] },
  ],
  bottlenecks: [
    { collection: 'bottlenecks', first: ['state', 'category', 'about', 'raisedBy', 'dimension', 'factor'] },
  ],
}

/** The columns of a table in the order in which a lens asks for them; no lens leaves their usual order. */
export function columnsOf(collection: TableCollection, lens: Lens | null): readonly Column[] {
  const columns = COLUMNS[collection]
  const first = lens ? (LENS_TABLES[lens].find((table) => table.collection === collection)?.first ?? []) : []
  if (first.length === 0) return columns
  const [name, ...others] = columns
  const asked = first.flatMap((id) => others.filter((column) => column.id === id))
  return [...(name ? [name] : []), ...asked, ...others.filter((column) => !first.includes(column.id))]
}
