import { useMemo } from 'react'
import { CARD_MEASURES, GROUP_MEASURES, type MeasureChoice } from '../../../scene/cards/measure-look-of'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useChoseFolding } from '../../base/state/folding'
import { layerShown } from '../../base/state/lines-shown'
import { useSession } from '../../base/state/session-store'
import { useShownParties } from '../../base/state/shown-parties'
import { useTexts } from '../../base/state/use-texts'

/** How many parties the map has, and how many of them the view lets through. */
export function usePartyCounts(): { readonly all: number; readonly shown: number } {
  const map = useDocument((state) => state.map)
  const shown = useShownParties(map)
  const all = useMemo(() => (map ? Object.keys(map.parties).length : 0), [map])
  return { all, shown: shown?.size ?? all }
}

/** The measure that drives the cards, in words; undefined when none does. */
export function measureInWords(choice: MeasureChoice | null, texts: Texts): string | undefined {
  const words = texts.measures
  const current = CARD_MEASURES.find((id) => id === choice?.id)
  if (!choice || !current) return undefined
  const isGroup = GROUP_MEASURES.some((id) => id === current)
  return isGroup ? words[current].name : words.shown(words[current].name, words.channel[choice.channel])
}

/**
 * What differs from what the map shows by itself, in words: lines, cards, triangles, chains and meetings. What belongs to
 * the lens is no difference, and hidden parties have a button of their own.
 */
export function useLookChanges(): readonly string[] {
  const texts = useTexts()
  const lens = useSession((state) => state.lens)
  const layer = useSession((state) => state.layer)
  const measure = useSession((state) => state.measure)
  const foldsTriangles = useChoseFolding()
  const chainsShown = useSession((state) => state.chainsShown)
  const meetingsShown = useSession((state) => state.meetingsShown)
  const { changes } = texts.ui.look
  const lines = layerShown({ lens, layer }) ?? 'plain'
  const ownLines = layerShown({ lens, layer: null }) ?? 'plain'
  const cards = measureInWords(measure, texts)
  return [
    ...(lines === ownLines ? [] : [`${texts.layers.title}: ${texts.layers.choice[lines]}`]),
    ...(cards === undefined ? [] : [`${texts.measures.label}: ${cards}`]),
    ...(foldsTriangles ? [changes.folded] : []),
    ...(chainsShown ? [changes.chains] : []),
    ...(meetingsShown && lens !== 'meetings' ? [changes.meetings] : []),
  ]
}
