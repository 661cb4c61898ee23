import { create } from 'zustand'
import type { LegendGroup } from '../../../scene/drawing/scene'

// Session state: the legend of the scene that is on screen.

export const useLegend = create<{ readonly legend: readonly LegendGroup[] }>(() => ({ legend: [] }))

/** Shows another legend; the same signs in the same order change nothing. */
export function setLegend(legend: readonly LegendGroup[]): void {
  const before = useLegend.getState().legend
  const same = before.length === legend.length && legend.every((group, i) => sameGroup(group, before[i]))
  if (!same) useLegend.setState({ legend })
}

function sameGroup(a: LegendGroup, b: LegendGroup | undefined): boolean {
  return (
    a.id === b?.id &&
    a.title === b.title &&
    a.entries.length === b.entries.length &&
    a.entries.every(({ id, label }, i) => id === b.entries[i]?.id && label === b.entries[i]?.label)
  )
}
