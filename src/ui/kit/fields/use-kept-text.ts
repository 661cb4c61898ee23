import { useEffect, useState } from 'react'
import { dropText, keepText, takeRecovered, textLeft } from '../../base/drafts/open-texts'
import { useDraftScope } from './draft-scope'

/**
 * Text in a field of a form that becomes part of the map as a whole, or not at all. As long as the form has not been
 * kept or cancelled its text is kept beside the map, and stands there again when the form opens the next time.
 *
 * @param label what the field is called
 * @param initial what stands in it at first
 * @returns the text, what changes it, and what is to be called when the form has been kept or cancelled
 */
export function useKeptText(
  label: string,
  initial = '',
): readonly [text: string, change: (text: string) => void, done: () => void] {
  const key = useDraftScope().path + label
  const [left] = useState(() => textLeft(key, initial))
  const [text, setText] = useState(left?.text ?? initial)
  useEffect(() => {
    if (left) takeRecovered(left)
  }, [left])
  const change = (typed: string) => {
    setText(typed)
    if (typed === initial) dropText(key)
    else keepText({ key, label, before: initial }, typed)
  }
  return [text, change, () => dropText(key)]
}
