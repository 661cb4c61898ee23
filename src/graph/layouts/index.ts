import type { ChainMap, Table } from '../../model/chain-map'
import type { Position } from '../../model/schema/findings-and-views'
import { arrange } from './arrange'
import { columnPositions } from './columns'
import { fromElkResult, type RunElk, toElkGraph } from './elk'
import { layoutInput, type NodeSize } from './layout-input'

/** ELK's layered algorithm takes seconds above this many parties, and runs out of stack at some thousand. */
const MOST_FOR_ELK = 300

export interface Layout {
  readonly id: string
  /**
   * Pure but for `runElk`; deterministic as long as that is.
   *
   * @returns the top left corner of the card of every party that is not pinned; rejects when ELK fails
   */
  readonly run: (map: ChainMap, sizes: readonly NodeSize[], runElk: RunElk) => Promise<Table<Position>>
}

/** All layouts, the usual one first. */
export const layouts: readonly [Layout, Layout] = [
  {
    id: 'layered',
    run: async (map, sizes, runElk) => {
      const input = layoutInput(map, sizes)
      return arrange(input, fromElkResult(await runElk(toElkGraph(input))))
    },
  },
  {
    id: 'columns',
    run: async (map, sizes) => {
      const input = layoutInput(map, sizes)
      return arrange(input, columnPositions(input))
    },
  },
]

/**
 * Proposes places for the parties of a map: ELK's layered layout, or columns on a map too large for that. Nothing is
 * changed; pinned parties keep their place and are not in the result.
 */
export function layoutProposal(map: ChainMap, sizes: readonly NodeSize[], runElk: RunElk): Promise<Table<Position>> {
  const [layered, columns] = layouts
  const layout = Object.keys(map.parties).length > MOST_FOR_ELK ? columns : layered
  return layout.run(map, sizes, runElk)
}
