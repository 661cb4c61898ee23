import type { Finding } from '../../../graph/finding'
import { cappingReason } from '../../../graph/honesty'
import { useTexts } from '../../base/state/use-texts'
import { goToFinding } from './show-finding'

/** Says that nothing weighs more than medium, and why: what a reader would otherwise take for good news. */
export function CappedNote({ capping }: { readonly capping: readonly Finding[] }) {
  const { capped } = useTexts().conversation
  const [first] = capping
  if (!first) return null
  return (
    <p className="findings-capped">
      {capped.notice(capping.flatMap((finding) => cappingReason(finding) ?? []))}{' '}
      <button type="button" className="finding-link" onClick={() => goToFinding(first)}>
        {capped.link}
      </button>
    </p>
  )
}
