import type { LegendEntry, LegendGroup } from '../../src/scene/drawing/scene'

/** What a group of the legend explains; `legend.flatMap(entriesOf)` is all that is explained, in its order. */
export const entriesOf = ({ entries }: LegendGroup): readonly LegendEntry[] => entries
