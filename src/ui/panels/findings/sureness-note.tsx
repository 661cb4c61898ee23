import type { Finding } from '../../../graph/finding'
import { doubtOf } from '../../../graph/honesty'
import { useTexts } from '../../base/state/use-texts'
import { goToFinding } from './show-finding'

/** Says how sure the map is, beside what its findings weigh: the steering group is where it is tested. */
export function SurenessNote({ doubts }: { readonly doubts: readonly Finding[] }) {
  const { sureness } = useTexts().conversation
  const [first] = doubts
  if (!first) return null
  return (
    <p className="findings-sureness">
      {sureness.notice(doubts.flatMap((finding) => doubtOf(finding) ?? []))}{' '}
      <button type="button" className="keten-link" onClick={() => goToFinding(first)}>
        {sureness.link}
      </button>
    </p>
  )
}
