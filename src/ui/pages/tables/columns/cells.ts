import type { Cell } from '../column'

/** An empty list says "deliberately none", as null does elsewhere. */
export function listCell(items: readonly string[] | undefined): Cell {
  return items && (items.length > 0 ? items : null)
}

/** A list that is shown only when there is something in it. */
export function listOrNothing(items: readonly string[] | undefined): readonly string[] | undefined {
  return items && items.length > 0 ? items : undefined
}

/** The list that a cell stands for; undefined stays absent. */
export function itemsOf(value: Cell): string[] | undefined {
  return Array.isArray(value) ? [...value] : value === null ? [] : undefined
}
