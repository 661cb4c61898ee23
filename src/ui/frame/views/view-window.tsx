import { useState } from 'react'
import '../../kit/styles/kit.css'
import { LIMITS } from '../../../model/limits'
import { focusMap } from '../../base/go-to/close-draft'
import { focusLater } from '../../base/go-to/focus-later'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { TextField } from '../../kit/fields/text-field'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { addView, currentScreen, renameView } from './view-commands'
import { closeViewWindow, useViewWindow } from './view-store'

/** Names a view: a new one of what is on the screen, or one that is there. */
export function ViewWindow() {
  const texts = useTexts()
  const words = texts.views
  const fields = texts.fields.views
  const id = useViewWindow((state) => state.view)
  const known = useDocument((state) => (id === null ? undefined : state.map?.views[id]))
  const all = useDocument((state) => Object.keys(state.map?.parties ?? {}).length)
  const [title, setTitle] = useState(known?.title ?? '')
  const [question, setQuestion] = useState(known?.question ?? '')
  const [note, setNote] = useState(known?.speakerNote ?? '')
  const [isMissing, setMissing] = useState(false)
  const screen = currentScreen()

  function close(): void {
    closeViewWindow()
    // The button that asked for it was put away.
    focusLater(focusMap)
  }

  function save(): void {
    if (title.trim() === '') {
      setMissing(true)
      return
    }
    const view = { title: title.trim(), question: question.trim(), speakerNote: note.trim() }
    // What is unchanged is no refusal: the window has nothing more to say.
    if (id === null ? addView(view) : renameView(id, view) || known !== undefined) close()
  }

  return (
    <ModalDialog
      title={id === null ? words.title : words.editTitle}
      isOpen
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{words.cancel}</Button>
          <Button variant="primary" onPress={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={words.name}
          value={title}
          autoFocus
          maxLength={200}
          errorMessage={isMissing && title.trim() === '' ? words.nameMissing : undefined}
          onChange={setTitle}
        />
        <TextField
          label={fields.question.label}
          description={words.questionHelp}
          value={question}
          maxLength={LIMITS.line}
          onChange={setQuestion}
        />
        <TextField
          label={fields.speakerNote.label}
          description={words.noteHelp}
          value={note}
          isLong
          onChange={setNote}
        />
        {id === null && screen && (
          <p className="keten-help">
            {words.shows(screen.filters?.parties?.length ?? all, all)}{' '}
            {screen.lens && words.withLens(texts.lenses.name[screen.lens])}
          </p>
        )}
        {/* With more than one field, Enter needs a button to press. */}
        <button type="submit" hidden />
      </form>
    </ModalDialog>
  )
}
