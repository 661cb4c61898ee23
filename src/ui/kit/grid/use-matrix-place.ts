import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Id } from '../../../model/id'
import type { GridPlace } from './grid-moves'
import type { GridLine, GridSpot } from './matrix-lines'
import { useRovingFocus } from './use-roving-focus'

/**
 * Where the keyboard is in a matrix. It stays with its row and column by id when others come or go; when its own go, it
 * goes to what stands at that number by then.
 *
 * @param root the grid; its cell with `data-here` takes the focus
 * @param reveal scrolls a place into view
 */
export function useMatrixPlace(
  root: RefObject<HTMLElement | null>,
  rows: readonly GridLine[],
  columns: readonly GridLine[],
  reveal: (place: GridPlace) => void,
): { place: GridPlace; spot: GridSpot; moveTo: (place: GridPlace) => void } {
  const rowPlaces = usePlaces(rows)
  const columnPlaces = usePlaces(columns)
  const [held, setHeld] = useState<{ readonly spot: GridSpot; readonly place: GridPlace }>({
    spot: { row: rows[0]?.id, column: columns[0]?.id },
    place: { row: 0, column: 0 },
  })
  const askFocus = useRovingFocus(root, true)
  const place = {
    row: placeNow(held.spot.row, held.place.row, rowPlaces, rows.length),
    column: placeNow(held.spot.column, held.place.column, columnPlaces, columns.length),
  }
  const spot = { row: rows[place.row]?.id, column: columns[place.column]?.id }

  const moveTo = useCallback(
    (to: GridPlace) => {
      askFocus()
      reveal(to)
      setHeld({ place: to, spot: { row: rows[to.row]?.id, column: columns[to.column]?.id } })
    },
    [rows, columns, reveal, askFocus],
  )

  return { place, spot, moveTo }
}

function usePlaces(lines: readonly GridLine[]): ReadonlyMap<Id, number> {
  return useMemo(() => new Map(lines.map(({ id }, at) => [id, at])), [lines])
}

function placeNow(id: Id | undefined, place: number, places: ReadonlyMap<Id, number>, count: number): number {
  if (place === -1) return -1
  return (id === undefined ? undefined : places.get(id)) ?? Math.max(0, Math.min(place, count - 1))
}
