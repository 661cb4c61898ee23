import type { AnyRecord, ChainMap, Collection } from '../../../model/chain-map'
import { listed } from '../../../model/collections'
import type { Id } from '../../../model/id'
import type { Badge } from '../../../scene/drawing/marks'
import type { Texts } from '../../../text/texts'
import type { Changes } from '../../forms/options/use-edit'

/** The collections that have a table, in the order of their tabs. */
export const TABLE_COLLECTIONS = listed(
  [
    'parties',
    'dependencies',
    'triangles',
    'assignments',
    'couplingPoints',
    'meetings',
    'agreements',
    'goals',
    'bottlenecks',
    'capacities',
    'chains',
    'steps',
    'answers',
    'statements',
  ],
  { recognitions: 'left out', views: 'left out' },
)

export type TableCollection = (typeof TABLE_COLLECTIONS)[number]

/**
 * How a cell is shown, typed and read. A `reference` holds an id, `references` a list of them; `codes` a list of a
 * closed list's codes, `lines` short texts; `months` numbers 1 to 12 as texts; `moment` a month's number or words,
 * `frequency` a number or words; `department` a code; `percent` a part of one.
 */
export type ColumnKind =
  | 'text'
  | 'long'
  | 'choice'
  | 'boolean'
  | 'date'
  | 'number'
  | 'percent'
  | 'reference'
  | 'references'
  | 'codes'
  | 'months'
  | 'lines'
  | 'moment'
  | 'frequency'
  | 'department'

/** What a cell holds: undefined is "not looked at yet", null "deliberately none" (for a list: an empty one). */
export type Cell = string | number | boolean | readonly string[] | null | undefined

/** A fault that writing finds by itself; its sentence stands in `texts.grid.faults`. */
export type WriteFault = 'noConfirmer' | 'noChecker' | 'noOwner' | 'noVolume' | 'notAClient'

/** What columns read from besides the record itself. */
export interface GridContext {
  readonly map: ChainMap
  readonly texts: Texts
  /** Open findings by the record that carries them. */
  readonly badges: ReadonlyMap<Id, Badge>
}

/** How the absence of a value shows: as a question, as nothing at all, or in words. */
export type Absence = 'question' | 'blank' | ((texts: Texts) => string)

/** One column of one table, as data. */
export interface Column<R extends AnyRecord = AnyRecord> {
  /** Unique within its table: the field, with a part behind a point. */
  readonly id: string
  readonly kind: ColumnKind
  readonly label: (texts: Texts) => string
  /** Width in rem. */
  readonly width: number
  /** A record cannot do without a value here. */
  readonly isRequired?: boolean
  /** Whether one can say "deliberately none". */
  readonly allowsNone?: boolean
  readonly absence: Absence
  /** Of a choice: its codes and their words. */
  readonly codes?: readonly string[]
  readonly words?: (texts: Texts) => Readonly<Record<string, string>>
  /** Of a reference: the collections it can point to. Of any other column: those its words are read from. */
  readonly to?: readonly Collection[]
  readonly maxLength?: number
  readonly min?: number
  readonly max?: number
  readonly isWhole?: boolean
  /** Follows from the map or the findings; cannot be changed at all. */
  readonly isComputed?: boolean
  read(record: R, context: GridContext): Cell
  /**
   * The changes of the record that put this value in its cell; absent for a column that is changed elsewhere. Writing
   * what was read changes nothing.
   */
  write?(value: Cell, record: R, context: GridContext): Changes<R> | WriteFault
}

/** Whether a column holds a list. */
export function isList({ kind }: Column): boolean {
  return kind === 'references' || kind === 'codes' || kind === 'months' || kind === 'lines'
}
