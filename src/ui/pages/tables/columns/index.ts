import type { Lens } from '../../../../model/vocabulary'
import type { Column, TableCollection } from '../column'
import { agreementColumns } from './agreements'
import { assignmentColumns } from './assignments'
import { couplingColumns } from './coupling-points'
import { dependencyColumns } from './dependencies'
import { goalColumns } from './goals'
import { meetingColumns } from './meetings'
import {
  answerColumns,
  bottleneckColumns,
  capacityColumns,
  chainColumns,
  statementColumns,
  stepColumns,
} from './others'
import { partyColumns } from './parties'
import { triangleColumns } from './triangles'

/** The columns of each table, in their usual order; the first is the name of the row and stays in view. */
export const COLUMNS: Readonly<Record<TableCollection, readonly Column[]>> = {
  parties: partyColumns as readonly Column[],
  dependencies: dependencyColumns as readonly Column[],
  triangles: triangleColumns as readonly Column[],
  assignments: assignmentColumns as readonly Column[],
  couplingPoints: couplingColumns as readonly Column[],
  meetings: meetingColumns as readonly Column[],
  agreements: agreementColumns as readonly Column[],
  goals: goalColumns as readonly Column[],
  bottlenecks: bottleneckColumns as readonly Column[],
  capacities: capacityColumns as readonly Column[],
  chains: chainColumns as readonly Column[],
  steps: stepColumns as readonly Column[],
  answers: answerColumns as readonly Column[],
  statements: statementColumns as readonly Column[],
}

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
