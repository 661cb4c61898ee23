import type { FeatureReport, FeatureState } from '../../../graph/level/level-report'
import { useTexts } from '../../base/state/use-texts'
import { Disclosure } from '../../kit/controls/disclosure'

/** One sign per state: each another shape, so that none rests on colour. */
const SIGNS: Readonly<Record<FeatureState, string>> = {
  seen: 'M2.5 6.5l2.5 2.5 4.5-5.5',
  contradicted: 'M1.5 4h7.5M7 2l2 2-2 2M10.5 8H3M5 6L3 8l2 2',
  'not-seen': 'M3 6h6',
  unknown: 'M4 4.5a2 2 0 1 1 2.6 1.9q-.6.2-.6 1V8M6 10v.2',
}

/** The features of the levels one by one, each with its state in words. */
export function FeatureList({ features }: { readonly features: readonly FeatureReport[] }) {
  const { level } = useTexts()
  return (
    <Disclosure title={level.featuresTitle}>
      <ul className="level-features">
        {features.map(({ feature, state, lines }) => {
          const isOneVoice =
            state === 'unknown' &&
            [...lines.for, ...lines.against].some(({ message }) => message.startsWith('said.one'))
          return (
            <li key={feature} data-feature={feature} data-state={state}>
              <svg viewBox="0 0 12 12" width="16" height="16" aria-hidden="true" focusable="false">
                <path d={SIGNS[state]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
              </svg>
              <span>{level.features[feature]}</span>
              <span className="level-state">{isOneVoice ? level.oneParty : level.states[state]}</span>
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
