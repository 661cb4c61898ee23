import { create } from 'zustand'
import type { LegendEntry } from '../../../scene/drawing/scene'

// Session state: the legend of the scene that is on screen.

export const useLegend = create<{ readonly legend: readonly LegendEntry[] }>(() => ({ legend: [] }))

/** Shows another legend; the same entries in the same order change nothing. */
export function setLegend(legend: readonly LegendEntry[]): void {
  const before = useLegend.getState().legend
  const same = before.length === legend.length && legend.every((entry, i) => sameEntry(entry, before[i]))
  if (!same) useLegend.setState({ legend })
}

function sameEntry(a: LegendEntry, b: LegendEntry | undefined): boolean {
  return a.id === b?.id && a.label === b.label
}
