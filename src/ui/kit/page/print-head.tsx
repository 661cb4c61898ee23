import './print-page.css'
import { statusText } from '../../../text/status-text'
import { longDate } from '../../../text/texts'
import { useToday } from '../../base/clock/use-today'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'

/** What stands above a page on paper: the map, what the page is, which day it describes, how far the map is. */
export function PrintHead({ title }: { readonly title: string }) {
  const texts = useTexts()
  const map = useDocument((state) => state.map)
  const today = useToday()
  if (!map) return null
  const { print } = texts.conversation
  const day = map.referenceDate
    ? texts.drawing.referenceDate(longDate(map.referenceDate, texts.language))
    : print.referenceDateUnknown
  const facts = [day, statusText(map, texts), print.printed(longDate(today, texts.language))]
  return (
    <div className="print-head">
      <h1>{`${map.title}: ${title.toLocaleLowerCase(texts.language)}`}</h1>
      <p>{facts.join(' · ')}</p>
    </div>
  )
}
