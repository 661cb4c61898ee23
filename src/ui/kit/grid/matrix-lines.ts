import type { ReactNode } from 'react'
import type { Id } from '../../../model/id'

/** A row or column. */
export interface GridLine {
  readonly id: Id
  /** The words in its head. */
  readonly label: string
  /** All of its name: shown on hover and read by a screen reader. */
  readonly fullName: string
}

/** Where the keyboard stands: a cell, or the head of a row (no column) or of a column (no row). */
export interface GridSpot {
  readonly row: Id | undefined
  readonly column: Id | undefined
}

/** What stands in a cell. */
export interface GridCell {
  readonly content: ReactNode
  readonly className?: string | undefined
  /** The content in words. */
  readonly name: string
}

/** What a key did: nothing, something here, or something after which the keyboard goes on to the next cell. */
export type KeyAnswer = 'not-mine' | 'stay' | 'right' | 'down'
