import { useMemo } from 'react'
import { shallow } from 'zustand/shallow'
import { type PairIndex, type PartyFilter, pairIndex, partiesInOrder } from '../../../graph/facts/dependency-matrix'
import type { ChainMap } from '../../../model/chain-map'
import { useSame } from '../../base/state/use-same'
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
  const asked = useSame(
    {
      parties,
      stepOrder,
      by: { chain: knownChain, step: knownStep, department },
      listed,
      em,
      dependencies: map.dependencies,
    },
    askTheSame,
  )
  return useMemo(() => linesOf(asked), [asked])
}

type Asked = Pick<ChainMap, 'parties' | 'stepOrder' | 'dependencies'> & {
  readonly by: PartyFilter
  readonly listed: ListedParties
  readonly em: number
}

/** Whether the lines may stay as they are, whatever became of the dependencies meanwhile. */
function askTheSame(one: Asked, other: Asked): boolean {
  return (
    one.parties === other.parties &&
    one.stepOrder === other.stepOrder &&
    one.listed === other.listed &&
    one.em === other.em &&
    shallow(one.by, other.by)
  )
}

function linesOf({ parties, stepOrder, dependencies, by, listed, em }: Asked): MatrixLines {
  const fitting = partiesInOrder({ parties, stepOrder }, by)
  const pairs = pairIndex(dependencies)
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
}

function isListed(id: string, listed: ListedParties, pairs: PairIndex, as: 'row' | 'column'): boolean {
  if (listed === 'all') return true
  if (listed === 'related') return pairs.suppliers.has(id) || pairs.dependents.has(id)
  return as === 'row' ? pairs.suppliers.has(id) : pairs.dependents.has(id)
}
