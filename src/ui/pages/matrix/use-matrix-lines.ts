import { useMemo } from 'react'
import { type PairIndex, pairIndex, partiesInOrder } from '../../../graph/facts/dependency-matrix'
import type { ChainMap } from '../../../model/chain-map'
import { useDocument } from '../../base/state/document-store'
import { partyLine } from '../../forms/options/party-line'
import { type Heads, narrowColumnHeads, rowHeads } from '../../kit/grid/matrix-heads'
import type { GridLine } from '../../kit/grid/matrix-lines'
import { useTextSize } from '../../kit/grid/use-text-size'
import { type ListedParties, useMatrix } from './matrix-store'

/** Up to this many parties all of them are listed at first. */
const ALL_AT_FIRST = 60

export interface MatrixLines {
  readonly rows: readonly GridLine[]
  readonly columns: readonly GridLine[]
  readonly rowHeads: Heads
  readonly columnHeads: Heads
  readonly listed: ListedParties
  /** Whether some parties are left out. */
  readonly isFiltered: boolean
}

/**
 * The rows and columns of the matrix by its filters. A dependency that comes or goes leaves them as they are, so that
 * nothing jumps away under the keyboard; another choice of the filters looks anew.
 */
export function useMatrixLines(map: ChainMap): MatrixLines {
  const { parties, stepOrder, chains, steps } = map
  const { chain, step, department, listed: chosen } = useMatrix()
  const em = useTextSize()
  const listed = chosen ?? (Object.keys(parties).length > ALL_AT_FIRST ? 'related' : 'all')
  // What was chosen on another map is no choice here.
  const knownChain = chain !== undefined && Object.hasOwn(chains, chain) ? chain : undefined
  const knownStep = step !== undefined && Object.hasOwn(steps, step) ? step : undefined
  return useMemo(() => {
    const fitting = partiesInOrder({ parties, stepOrder }, { chain: knownChain, step: knownStep, department })
    const pairs = pairIndex(useDocument.getState().map?.dependencies ?? {})
    const rows = fitting.filter(({ id }) => isListed(id, listed, pairs, 'row')).map(partyLine)
    const columns = fitting.filter(({ id }) => isListed(id, listed, pairs, 'column')).map(partyLine)
    return {
      rows,
      columns,
      rowHeads: rowHeads(
        rows.map(({ label }) => label),
        em,
        { row: 2.3, narrowest: 9, widest: 17 },
      ),
      columnHeads: narrowColumnHeads(
        columns.map(({ label }) => label),
        em,
        { column: 3.1, highest: 11 },
      ),
      listed,
      isFiltered: Math.min(rows.length, columns.length) < Object.keys(parties).length,
    }
  }, [parties, stepOrder, knownChain, knownStep, department, listed, em])
}

function isListed(id: string, listed: ListedParties, pairs: PairIndex, as: 'row' | 'column'): boolean {
  if (listed === 'all') return true
  if (listed === 'related') return pairs.suppliers.has(id) || pairs.dependents.has(id)
  return as === 'row' ? pairs.suppliers.has(id) : pairs.dependents.has(id)
}
