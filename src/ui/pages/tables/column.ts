import type { AnyRecord, ChainMap, Collection } from '../../../model/chain-map'
import { listed } from '../../../model/collections'
import type { Changes } from '../../../model/commands/changes'
import type { FieldKind } from '../../../model/fields/field'
import type { Id } from '../../../model/id'
import type { Badge } from '../../../scene/drawing/marks'
import type { Texts } from '../../../text/texts'

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
    'actions',
    'decisions',
  ],
  { recognitions: 'left out', sessions: 'left out', proposals: 'left out', views: 'left out' },
)

export type TableCollection = (typeof TABLE_COLLECTIONS)[number]

/**
 * How a cell is shown, typed and read: the kinds of fields, without those that show as another one (a yes that is absent
 * when it is a no) or as several columns. A `record` cell holds an id, months are numbers 1 to 12 as texts.
 */
export type ColumnKind = Exclude<FieldKind, 'flag' | 'parts'>

/** What a cell holds: undefined is "not looked at yet", null "deliberately none" (for a list: an empty one). */
export type Cell = string | number | boolean | readonly string[] | null | undefined

/** A fault that writing finds by itself; its sentence stands in `texts.grid.faults`. */
type WriteFault = 'noConfirmer' | 'noChecker' | 'noOwner' | 'noAccountable' | 'noVolume' | 'notAClient'

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
  /** Of one or more records: the collections it can point to. Of any other column: those its words are read from. */
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
  return kind === 'records' || kind === 'choices' || kind === 'months' || kind === 'lines'
}
