import type { ChainMap, Table } from '../../model/chain-map'
import type { Position } from '../../model/schema/findings-and-views'
import { fromElkResult, type RunElk, toElkGraph } from './elk'
import { fitTo } from './fit'
import { layoutInput, type NodeSize } from './layout-input'

/** ELK's layered algorithm takes seconds above this many parties, and runs out of stack at some thousand. */
const MOST_FOR_ELK = 150

/** Places for the parties of a map. */
interface LayoutProposal {
  /** The top left corner of the card of every party that is not pinned. */
  readonly places: Table<Position>
  /** Why ELK found no layers, when it was asked and failed: then the steps or the flow give the columns. */
  readonly trouble?: unknown
}

/**
 * Proposes places for the parties of a map in the shape of the window: in the order of ELK's layered layout or, on a map
 * that is too large for that or on which it fails, in columns by step or by how far the flow has come. Nothing is
 * changed; pinned parties keep their place and are not in the result.
 *
 * @param aspect width through height of the window
 * @param runElk pure for the result to be so; deterministic as long as that is
 */
export async function layoutProposal(
  map: ChainMap,
  sizes: readonly NodeSize[],
  aspect: number,
  runElk: RunElk,
): Promise<LayoutProposal> {
  const input = layoutInput(map, sizes)
  if (input.nodes.length > MOST_FOR_ELK || !input.nodes.some(({ place }) => place === 'chain')) {
    return { places: fitTo(input, aspect) }
  }
  try {
    return { places: fitTo(input, aspect, fromElkResult(await runElk(toElkGraph(input)))) }
  } catch (trouble) {
    return { places: fitTo(input, aspect), trouble }
  }
}
