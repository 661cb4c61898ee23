import { freshAction, freshDecision } from '../../../graph/facts/sessions'
import type { AnyRecord, ChainMap } from '../../../model/chain-map'
import { newId } from '../../../model/id'
import { freshAgreement, freshAssignment, freshCapacity, freshGoal, freshMeeting } from '../../../text/fresh-records'
import type { Texts } from '../../../text/texts'
import { isoDay } from '../../base/clock/iso-day'
import type { Cell, TableCollection } from './column'
import { endOf } from './columns/coupling-points'

/** The tables in which a row can be made. */
export type FreshTable = Exclude<TableCollection, 'answers' | 'statements'>

/** What was filled in for a new row, by column. */
export type FreshValues = Readonly<Record<string, Cell>>

interface FreshRow {
  /** The columns that a record cannot do without and that nothing but the user can fill in. */
  readonly asks: (map: ChainMap) => readonly string[]
  /** What has to be on the map first. */
  readonly needs?: (map: ChainMap) => 'parties' | 'triangles' | 'chains' | undefined
  readonly make: (values: FreshValues, map: ChainMap, texts: Texts) => AnyRecord
}

const has = (table: object, count = 1) => Object.keys(table).length >= count
const text = (values: FreshValues, id: string) => String(values[id] ?? '')

/** Per table what a new row asks, and the record that comes of it. Parties are asked by the field with the catalogue. */
export const FRESH_ROWS: Readonly<Record<FreshTable, FreshRow>> = {
  parties: {
    asks: () => ['name'],
    make: (values) => ({ id: newId('party'), name: text(values, 'name'), kind: 'other', tier: 'national' }),
  },
  dependencies: {
    asks: () => ['supplier', 'dependent', 'product'],
    needs: ({ parties }) => (has(parties, 2) ? undefined : 'parties'),
    make: (values) => ({
      id: newId('dependency'),
      supplier: text(values, 'supplier'),
      dependent: text(values, 'dependent'),
      product: text(values, 'product'),
      flow: 'product',
    }),
  },
  triangles: {
    asks: () => ['contractor'],
    needs: ({ parties }) => (has(parties) ? undefined : 'parties'),
    make: (values) => ({ id: newId('triangle'), contractor: text(values, 'contractor') }),
  },
  assignments: {
    asks: () => ['product', 'triangle', 'client'],
    needs: ({ triangles }) => (has(triangles) ? undefined : 'triangles'),
    make: (values, _map, texts) => ({
      ...freshAssignment(text(values, 'triangle'), text(values, 'client'), texts),
      product: text(values, 'product'),
    }),
  },
  couplingPoints: {
    asks: () => ['ends.0', 'ends.1'],
    needs: ({ parties, triangles }) =>
      !has(triangles) ? 'triangles' : has({ ...parties, ...triangles }, 2) ? undefined : 'parties',
    make: (values, map) => ({
      id: newId('coupling'),
      ends: [endOf(map, text(values, 'ends.0')), endOf(map, text(values, 'ends.1'))],
      kind: 'governance',
    }),
  },
  meetings: {
    asks: () => ['name'],
    make: (values, map, texts) => ({ ...freshMeeting(map, [], texts), name: text(values, 'name') }),
  },
  agreements: {
    asks: () => ['title'],
    make: (values, map, texts) => ({ ...freshAgreement(map, [], texts), title: text(values, 'title') }),
  },
  goals: {
    asks: () => ['text'],
    make: (values, _map, texts) => ({ ...freshGoal(texts), text: text(values, 'text') }),
  },
  bottlenecks: {
    asks: () => ['text'],
    make: (values) => ({ id: newId('bottleneck'), text: text(values, 'text'), category: 'other', state: 'raised' }),
  },
  capacities: {
    asks: () => ['party', 'unit'],
    needs: ({ parties }) => (has(parties) ? undefined : 'parties'),
    make: (values, { referenceDate }, texts) => ({
      ...freshCapacity(text(values, 'party'), referenceDate ?? isoDay(new Date()), texts),
      unit: text(values, 'unit'),
    }),
  },
  actions: {
    asks: () => ['text'],
    make: (values, map) => freshAction(map, text(values, 'text')),
  },
  decisions: {
    asks: () => ['text'],
    make: (values, map) => freshDecision(map, text(values, 'text')),
  },
  principles: {
    asks: () => ['text'],
    make: (values) => ({ id: newId('principle'), text: text(values, 'text') }),
  },
  chains: { asks: () => ['name'], make: (values) => ({ id: newId('chain'), name: text(values, 'name') }) },
  steps: {
    asks: ({ chains }) => (has(chains, 2) ? ['name', 'chain'] : ['name']),
    needs: ({ chains }) => (has(chains) ? undefined : 'chains'),
    make: (values, { chains }) => ({
      id: newId('step'),
      name: text(values, 'name'),
      chain: text(values, 'chain') || (Object.keys(chains)[0] ?? ''),
    }),
  },
}
