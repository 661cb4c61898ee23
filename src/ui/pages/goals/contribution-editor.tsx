import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { LIMITS } from '../../../model/limits'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Segmented } from '../../kit/controls/segmented'
import { TextField } from '../../kit/fields/text-field'
import { useKeptText } from '../../kit/fields/use-kept-text'

interface ContributionEditorProps {
  readonly label: string
  readonly text: string
  readonly statutory: boolean | null | undefined
  /** Gets the trimmed text; an empty one takes the contribution away. */
  readonly onSave: (what: string, statutory: boolean | null | undefined) => void
  readonly onCancel: () => void
}

/** The words of a contribution and whether it is a task by law. Enter keeps, Esc leaves it as it was. */
export function ContributionEditor({ label, text, statutory, onSave, onCancel }: ContributionEditorProps) {
  const { goalBoard: words, forms } = useTexts()
  const [what, setWhat, done] = useKeptText(label, text)
  const [byLaw, setByLaw] = useState(statutory)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = root.current?.querySelector('textarea')
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    // In the last row the choice and the buttons would stay under the edge of the table.
    root.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  const save = () => {
    done()
    onSave(what.trim(), byLaw)
  }
  const cancel = () => {
    done()
    onCancel()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') cancel()
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the fields inside let through.
    <div className="contribution-editor" ref={root} onKeyDown={onKeyDown}>
      <TextField wraps hideLabel label={label} value={what} maxLength={LIMITS.line} onChange={setWhat} />
      <Segmented
        label={words.statutory}
        segments={[
          { id: 'unknown', label: forms.states.unknown, isQuiet: true },
          { id: 'yes', label: forms.states.yes },
          { id: 'no', label: forms.states.no },
        ]}
        value={byLaw === true ? 'yes' : byLaw === false ? 'no' : 'unknown'}
        onChange={(id) => setByLaw({ unknown: undefined, yes: true, no: false }[id])}
      />
      <div className="contribution-buttons">
        <Button variant="primary" onPress={save}>
          {words.save}
        </Button>
        <Button onPress={cancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}
