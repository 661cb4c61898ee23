import type { LadderStep } from '../graph/facts/meeting-ladder'
import type { ChainMap } from '../model/chain-map'
import { joined, type Texts } from './texts'

/** Where a matter goes from a meeting, in one sentence. */
export function wayInWords({ meetings }: Pick<ChainMap, 'meetings'>, step: LadderStep, texts: Texts): string {
  const words = texts.ladder.way
  const { loop, way, skipped, to } = step
  if (loop.length === 1) return words.itself
  if (loop.length > 1) return words.loop([...loop, loop[0] ?? ''].map((id) => meetings[id]?.name ?? '?').join(' → '))
  const above = (to && meetings[to]?.name) ?? '?'
  switch (way) {
    case 'jump':
      return words.jump(
        above,
        joined(
          skipped.map((level) => texts.records.meetingLevel[level]),
          texts.language,
        ),
      )
    case 'up':
    case 'same':
    case 'down':
    case 'unplaced':
      return words[way](above)
    default:
      return words[way]
  }
}
