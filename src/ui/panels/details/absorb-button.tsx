import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { askReshape } from '../../map/reshape/reshape-store'

/** Asks into which other meeting this one goes, while there is another. */
export function AbsorbButton({ meeting }: { readonly meeting: Id }) {
  const words = useTexts().reshape.absorb
  const hasOthers = useDocument(({ map }) => Object.keys(map?.meetings ?? {}).length > 1)
  if (!hasOthers) return null
  return (
    <div className="details-add">
      <Button onPress={() => askReshape({ kind: 'absorb', absorbed: meeting })}>{words.ask}</Button>
    </div>
  )
}
