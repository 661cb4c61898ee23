import {
  type AdviceSteps,
  adviceSteps,
  PICTURES_REST_ON,
  pictureCounts,
} from '../../../graph/advice-steps/advice-steps'
import type { ChainMap } from '../../../model/chain-map'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useSame } from '../../base/state/use-same'

/** How far the open map is with the steps of the advice, on the day it is about; undefined without a map. */
export function useAdviceSteps(): AdviceSteps | undefined {
  const map = useDocument((state) => state.present)
  const now = useToday()
  const today = map?.referenceDate ?? now
  // While people write down what they agree, the pictures stay as they were.
  const drawn = useSame(map, asksTheSame)
  const pictures = drawn ? pictureCounts(drawn, today) : []
  return map ? adviceSteps(map, { today, pictures }) : undefined
}

function asksTheSame(one: ChainMap | null, other: ChainMap | null): boolean {
  return PICTURES_REST_ON.every((collection) => one?.[collection] === other?.[collection])
}
