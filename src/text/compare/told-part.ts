import type { Finding } from '../../graph/finding'
import type { Id } from '../../model/id'

/** A row of a table that lays two maps side by side. */
export interface ToldRow {
  /** The record it is about, where it is about one. */
  readonly about: Id | undefined
  /** The first names the row. */
  readonly cells: readonly [string, ...string[]]
  readonly isChanged: boolean
}

export interface ToldTable {
  /** What the table holds, also for who cannot see it. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly ToldRow[]
}

export interface ToldSignal {
  readonly key: string
  readonly title: string
  /** What has to be known beside it; empty when nothing has. */
  readonly note: string
  readonly weight: Pick<Finding, 'kind' | 'severity'>
  readonly about: Id | undefined
}

interface ToldList {
  readonly heading: string
  readonly signals: readonly ToldSignal[]
}

/** One subject of two maps side by side: sentences, tables and lists of signals. */
export interface ToldPart {
  readonly id: string
  readonly heading: string
  readonly notes: readonly string[]
  readonly tables: readonly ToldTable[]
  readonly lists: readonly ToldList[]
}
