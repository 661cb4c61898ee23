import { longDate, type Texts } from '../../../text/texts'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'

/** The name of the map with its peildatum and status; leads to its form. */
export function MapTitle() {
  const texts = useTexts()
  const title = useDocument((state) => state.map?.title ?? '')
  const date = useDocument((state) => state.map?.referenceDate)
  const status = useDocument((state) => state.map?.status ?? 'draft')
  const exercise = useDocument((state) => state.map?.exercise)
  // First, so that it is read also where the bar has no room for the rest.
  const made = exercise ? [texts.drawing.exercise] : []
  const facts = [...made, referenceDateText(date, texts), texts.vocabulary.status[status]]
  return (
    <button type="button" className="map-title" title={texts.ui.editMap} onClick={() => showDetails()}>
      {/* What does not fit in the bar stands here in full. */}
      <h1 title={title}>{title}</h1>
      <span title={facts.join(' · ')}>{facts.join(' · ')}</span>
    </button>
  )
}

/** The day the map is about, in words; without one, whether that is a choice. */
function referenceDateText(date: string | null | undefined, texts: Texts): string {
  if (date) return texts.drawing.referenceDate(longDate(date, texts.language))
  return date === null ? texts.ui.noReferenceDateMeant : texts.ui.noReferenceDate
}
