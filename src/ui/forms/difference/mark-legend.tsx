import { useShownDifference } from '../../base/state/shown-difference'
import { KindMark } from './marked'

/** What the signs of new, ends and changed mean, as entries of a legend; nothing while no maps are compared. */
export function MarkLegend({ as: Entry }: { readonly as: 'li' | 'span' }) {
  if (!useShownDifference()) return null
  return (['added', 'removed', 'changed'] as const).map((kind) => (
    <Entry key={kind}>
      <KindMark kind={kind} />
    </Entry>
  ))
}
