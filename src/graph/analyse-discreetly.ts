import type { ChainMap } from '../model/chain-map'
import { withheldIds, withoutDiscreet } from '../model/discretion'
import { type Analysis, type AnalysisOptions, type AnalysisSteps, analysisSteps, takeSteps } from './analyse'
import { findsAnswered } from './conversation/answer-state'
import type { Finding } from './finding'
import { lazy } from './indexing'

/**
 * What the analysis says of a map as anybody may see it (`withoutDiscreet`): it neither tells of what is not for the wall,
 * nor finds a gap where that stands. Every way out that tells of findings asks this; for a map that withholds nothing it is
 * the same as `analyse`.
 */
export function analyseDiscreetly(map: ChainMap, options: AnalysisOptions = {}): Analysis {
  return takeSteps(discreetSteps(map, options), options.measures !== false)
}

/** The same in steps, as `analysisSteps`. */
export function discreetSteps(map: ChainMap, options: Omit<AnalysisOptions, 'measures'> = {}): AnalysisSteps {
  const shown = withoutDiscreet(map)
  const steps = analysisSteps(shown, options)
  if (shown === map) return steps
  const whole = analysisSteps(map, options)
  return { ...steps, findings: lazy(() => foundInBoth(steps.findings(), whole.findings(), map)) }
}

/**
 * The findings of the map that is shown which the whole map has too, in their own words. Whether one was answered goes by
 * the facts of the whole map, on which the answer was given; one of which the answer is not for the wall is not either.
 */
function foundInBoth(shown: readonly Finding[], whole: readonly Finding[], map: ChainMap): Finding[] {
  const byKey = new Map(whole.map(({ key, inputsHash }) => [key, inputsHash]))
  const isSilent = findsSilent(map)
  return shown.flatMap((finding) => {
    const inputsHash = byKey.get(finding.key)
    return inputsHash === undefined || isSilent(finding) ? [] : [{ ...finding, inputsHash }]
  })
}

/** Makes the question whether the answer to a finding is not for the wall; the finding is not either then. */
export function findsSilent(map: ChainMap): (finding: Pick<Finding, 'key'>) => boolean {
  const withheld = new Set(withheldIds(map))
  return findsAnswered(Object.fromEntries(Object.entries(map.answers).filter(([id]) => withheld.has(id))))
}
