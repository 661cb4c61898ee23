import type { ChainMap } from './chain-map'
import { LIMITS } from './limits'
import type { Chain } from './schema/parties'

type CoreValues = Pick<Chain, 'coreValues' | 'coreValueList'>

/**
 * The core values of a chain: those of its list and, behind them, the one text in which they stood before, as long as
 * nobody took that over.
 *
 * @returns undefined when nobody looked yet, an empty list when there deliberately are none
 */
export function coreValuesOf({ coreValues, coreValueList }: CoreValues): readonly string[] | undefined {
  if (coreValueList === undefined && coreValues === undefined) return undefined
  return [...(coreValueList ?? []), ...(coreValues ? [coreValues] : [])]
}

/**
 * The list that comes of taking the old text over: its lines, and its parts between semicolons, each as a core value in own
 * words. Nothing is left out; what is longer than one line may be goes on in the next.
 */
export function takenOver({ coreValues, coreValueList = [] }: CoreValues): string[] {
  const parts = (coreValues ?? '').split(/[;\n]/).flatMap((part) => linesOf(part.trim()))
  return [...new Set([...coreValueList, ...parts])]
}

/** A text as lines that are no longer than a line may be, broken at a space where there is one. */
export function linesOf(text: string): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > LIMITS.line) {
    const space = rest.lastIndexOf(' ', LIMITS.line)
    const end = space > 0 ? space : LIMITS.line
    lines.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return rest === '' ? lines : [...lines, rest]
}

/** The same map in which each chain has its core values as a list, to be told from; the same one when all do. */
export function coreValuesInLists(map: ChainMap): ChainMap {
  const moved = Object.values(map.chains).flatMap((chain) => {
    const { coreValues, ...rest } = chain
    if (coreValues === undefined) return []
    const own: Chain = { ...rest, coreValueList: [...(coreValuesOf(chain) ?? [])] }
    return [[chain.id, own] as const]
  })
  return moved.length === 0 ? map : { ...map, chains: { ...map.chains, ...Object.fromEntries(moved) } }
}
