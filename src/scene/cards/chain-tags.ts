import type { ChainMap } from '../../model/chain-map'
import { chainsOf } from '../../model/combine/chain-membership'
import type { Id } from '../../model/id'
import type { LegendEntry } from '../drawing/scene'
import type { Shape } from '../drawing/shape'
import { measureText } from '../drawing/text-measure'
import type { ColorToken } from '../drawing/theme'

/** How a chain shows on the cards of its parties: letters of its name on a colour, never the colour alone. */
export interface ChainTag {
  readonly id: Id
  readonly name: string
  readonly letters: string
  readonly color: ColorToken
}

const COLORS = [
  'chain-1',
  'chain-2',
  'chain-3',
  'chain-4',
  'chain-5',
  'chain-6',
] as const satisfies readonly ColorToken[]

export const CHAIN_TAG_HEIGHT = 18

/** The shortest beginning of a name that no other chain has, two letters at least where one is taken, three at most. */
function lettersOf(name: string, taken: ReadonlySet<string>): string {
  const word = name.replace(/[^\p{Letter}\p{Number}]/gu, '')
  for (let length = 1; length <= 3; length++) {
    const letters = word.slice(0, length)
    const shown = letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase()
    if (shown !== '' && !taken.has(shown)) return shown
  }
  for (let number = 1; ; number++) if (!taken.has(String(number))) return String(number)
}

/**
 * The tag of each chain that parties of the map belong to; chains that have steps come first, in the order of those, so
 * that what is drawn as a chain has the clearest colours.
 */
export function chainTags(map: ChainMap): ReadonlyMap<Id, ChainTag> {
  const used = new Set(Object.values(map.parties).flatMap((party) => chainsOf(map, party)))
  const withSteps = map.stepOrder.flatMap((id) => map.steps[id]?.chain ?? [])
  const order = [...new Set([...withSteps, ...Object.keys(map.chains).sort()])].filter((id) => used.has(id))
  const taken = new Set<string>()
  const tags = new Map<Id, ChainTag>()
  order.forEach((id, index) => {
    const chain = map.chains[id]
    if (!chain) return
    const letters = lettersOf(chain.name, taken)
    taken.add(letters)
    tags.set(id, { id, name: chain.name, letters, color: COLORS[index % COLORS.length] ?? 'chain-1' })
  })
  return tags
}

/** The tags in a row from a corner; `scale` 1 is that of a card from nearby. */
export function tagShapes(tags: readonly ChainTag[], x: number, y: number, scale = 1): Shape[] {
  const size = 12 * scale
  let left = x
  return tags.flatMap(({ letters, color }): Shape[] => {
    const width = Math.max(CHAIN_TAG_HEIGHT * scale, measureText(letters, size, 700) + 12 * scale)
    const shapes: Shape[] = [
      { kind: 'rect', x: left, y, width, height: CHAIN_TAG_HEIGHT * scale, radius: 4 * scale, fill: color },
      {
        kind: 'text',
        x: left + width / 2,
        y: y + 13.2 * scale,
        text: letters,
        size,
        weight: 700,
        fill: 'on-department',
        anchor: 'middle',
      },
    ]
    left += width + 5 * scale
    return shapes
  })
}

/** What the tags mean, for the chains of what is drawn. */
export function chainEntries(map: ChainMap, drawn: ReadonlySet<string>): LegendEntry[] {
  const parties = Object.values(map.parties).filter(({ id }) => drawn.has(id))
  const shown = new Set(parties.flatMap((party) => chainsOf(map, party)))
  return [...chainTags(map).values()]
    .filter(({ id }) => shown.has(id))
    .map((tag) => ({ id: `chain:${tag.id}`, label: tag.name, shapes: tagShapes([tag], 6, 1) }))
}
