import { useMemo } from 'react'
import { partiesInOrder } from '../../../graph/facts/dependency-matrix'
import { meetingsInOrder, seatedFirst } from '../../../graph/facts/seat-matrix'
import type { ChainMap } from '../../../model/chain-map'
import { useSame } from '../../base/state/use-same'
import { partyLine } from '../../forms/options/party-line'
import { type Heads, narrowColumnHeads, rowHeads, wideColumnHeads } from '../../kit/grid/matrix-heads'
import type { GridLine } from '../../kit/grid/matrix-lines'
import { useTextSize } from '../../kit/grid/use-text-size'
import { useSeats } from './seats-store'

/** Up to this many parties all of them are listed at first. */
const ALL_AT_FIRST = 40

export interface SeatLines {
  readonly parties: readonly GridLine[]
  readonly meetings: readonly GridLine[]
  readonly rowHeads: Heads
  readonly columnHeads: Heads
  readonly allParties: boolean
}

/**
 * The parties and meetings of the matrix by its filters: who sits at a table first. A seat that is given or taken leaves
 * them where they are, so that nothing jumps away under the keyboard.
 */
export function useSeatLines(map: ChainMap): SeatLines {
  const { parties, stepOrder, chains } = map
  const { level, scope, chain, allParties: chosen, turned } = useSeats()
  const em = useTextSize()
  const allParties = chosen ?? Object.keys(parties).length <= ALL_AT_FIRST
  const knownChain = chain !== undefined && Object.hasOwn(chains, chain) ? chain : undefined
  const meetings = useSame(map.meetings, haveSameNames)
  return useMemo(() => {
    const { seated, others } = seatedFirst(partiesInOrder({ parties, stepOrder }), Object.values(meetings))
    const listed = allParties || seated.length === 0 ? [...seated, ...others] : seated
    const partyLines = listed.map(partyLine)
    const meetingLines = meetingsInOrder(meetings, { level, scope, chain: knownChain }).map(({ id, name }) => ({
      id,
      label: name,
      fullName: name,
    }))
    const partyLabels = partyLines.map(({ label }) => label)
    const meetingLabels = meetingLines.map(({ label }) => label)
    return {
      parties: partyLines,
      meetings: meetingLines,
      rowHeads: turned
        ? rowHeads(meetingLabels, em, { row: 3.4, narrowest: 14, widest: 24, beside: 9 })
        : rowHeads(partyLabels, em, { row: 2.3, narrowest: 9, widest: 17 }),
      columnHeads: turned
        ? narrowColumnHeads(partyLabels, em, { column: 3.3, highest: 11 })
        : wideColumnHeads(meetingLabels, em, { narrowest: 7.5, widest: 11, under: 3.2 }),
      allParties,
    }
  }, [parties, stepOrder, meetings, level, scope, knownChain, allParties, turned, em])
}

/** Seats and levels that change move no line. */
function haveSameNames(one: ChainMap['meetings'], other: ChainMap['meetings']): boolean {
  const [before, after] = [Object.values(one), Object.values(other)]
  return (
    before.length === after.length &&
    after.every(({ id, name }, at) => before[at]?.id === id && before[at].name === name)
  )
}
