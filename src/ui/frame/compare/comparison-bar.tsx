import './compare.css'
import { versionWords } from '../../../text/compare/version-words'
import {
  type ComparedMap,
  type Comparison,
  momentOf,
  swapComparison,
  useComparison,
} from '../../base/state/comparison-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { stopComparing } from './begin-comparing'

/** While two maps are compared: which two, the earlier first, and the way back to the open map alone. */
export function ComparisonBar() {
  const comparison = useComparison((state) => state.comparison)
  return comparison && <Bar comparison={comparison} />
}

function Bar({ comparison: { own, other, isOtherEarlier } }: { readonly comparison: Comparison }) {
  const texts = useTexts()
  const words = texts.comparing.bar
  const called = (one: ComparedMap, beside: ComparedMap) =>
    versionWords({ ...momentOf(one), title: one.map.title }, momentOf(beside), texts)
  const [earlier, later] = isOtherEarlier ? [other, own] : [own, other]
  return (
    <section className="comparison-bar" aria-label={words.label}>
      <p>{words.of(called(earlier, later), called(later, earlier))}</p>
      <Button label={words.swapLong} onPress={swapComparison}>
        {words.swap}
      </Button>
      <Button variant="primary" label={words.stopLong} onPress={stopComparing}>
        {words.stop}
      </Button>
    </section>
  )
}
