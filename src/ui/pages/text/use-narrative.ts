import { useDeferredValue, useMemo } from 'react'
import type { Difference } from '../../../graph/compare/difference'
import { withoutDiscreetMarks } from '../../../graph/compare/discreet-difference'
import { openSignalsAmong } from '../../../graph/conversation/answer-state'
import type { Finding } from '../../../graph/finding'
import type { ChainMap } from '../../../model/chain-map'
import { changesChapter } from '../../../text/compare/changes-chapter'
import { narrate } from '../../../text/narrative/narrate'
import type { Section } from '../../../text/narrative/section'
import { type Language, textsOf } from '../../../text/texts'
import { useToday } from '../../base/clock/use-today'
import { useDifference } from '../../base/state/difference-store'
import { useDocument } from '../../base/state/document-store'
import { useFindings } from '../../base/state/findings-store'
import { asShown, forOthers } from '../../base/state/for-others'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { wantedTitle } from '../../base/state/wanted-title'

const NONE: readonly Section[] = []

/**
 * The text of the open map; on a large map it may come a moment after the change. While two maps are compared it begins
 * with what changes, and is the text of the later one.
 */
export function useNarrative(): readonly Section[] {
  const difference = useShownDifference()
  const map = useDocument((state) => state.map)
  const findings = useFindings((state) => state.findings)
  const { language } = useTexts()
  const shown = useDeferredValue(findings)
  const told = useDeferredValue(map)
  const today = useToday()
  return useMemo(() => {
    if (!told) return NONE
    if (difference) return narrateDifference(difference, language, shown)
    const open = openSignalsAmong(shown, told.answers, today).length
    return [...wantedChapter(told, language), ...narrate(told, language, { findings: shown, openFindings: open })]
  }, [told, language, shown, today, difference])
}

/** Of the wanted picture: that it is not the present. */
function wantedChapter(shown: ChainMap, language: Language): readonly Section[] {
  const text = wantedTitle(shown, language)
  if (text === undefined) return []
  return [{ id: 'wanted', heading: textsOf(language).wanted.title, level: 2, paragraphs: [{ text }] }]
}

/** What was found is about both maps in one, so how much of it asks for attention is not told of the later one. */
function narrateDifference(
  { comparison }: Difference,
  language: Language,
  findings: readonly Finding[],
): readonly Section[] {
  return [...changesChapter(comparison, language), ...narrate(comparison.after, language, { findings })]
}

/** The same for others; undefined without a map. */
export function toldToOthers(language: Language, today: string): readonly Section[] | undefined {
  const open = useDocument.getState().map
  if (!open) return undefined
  const { difference } = useDifference.getState()
  const { map, found } = difference ? forOthers(open) : asShown(open)
  const { findings } = found
  if (difference) return narrateDifference(withoutDiscreetMarks(difference), language, findings)
  const openFindings = openSignalsAmong(findings, map.answers, today).length
  return [...wantedChapter(open, language), ...narrate(map, language, { findings, openFindings })]
}
