import { useState } from 'react'
import '../../kit/styles/kit.css'
import { openSessions } from '../../../graph/facts/sessions'
import { LIMITS } from '../../../model/limits'
import { followUpTitle } from '../../../text/follow-up-title'
import { isoDay } from '../../base/clock/iso-day'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { TextField } from '../../kit/fields/text-field'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { stopAskingForFollowUp } from './follow-up-store'
import { makeFollowUp } from './make-follow-up'

/** Asks what the map of the next session is called, and makes it. */
export function FollowUpWindow() {
  const texts = useTexts()
  const words = texts.session.followUp
  const map = useDocument((state) => state.map)
  const [title, setTitle] = useState(() => (map ? followUpTitle(map.title, isoDay(new Date()), texts.language) : ''))
  const [isMissing, setMissing] = useState(false)
  if (!map) return null

  function make(): void {
    const name = title.trim()
    if (name === '') {
      setMissing(true)
      return
    }
    stopAskingForFollowUp()
    void makeFollowUp(name)
  }

  return (
    <ModalDialog
      title={words.title}
      isOpen
      onClose={stopAskingForFollowUp}
      footer={
        <>
          <Button onPress={stopAskingForFollowUp}>{words.cancel}</Button>
          <Button variant="primary" onPress={make}>
            {words.make}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <p>{words.lead}</p>
        {openSessions(map).length > 0 && <p>{words.closes}</p>}
        <TextField
          label={words.name}
          value={title}
          autoFocus
          maxLength={LIMITS.name}
          errorMessage={isMissing && title.trim() === '' ? words.nameMissing : undefined}
          onChange={setTitle}
        />
      </form>
    </ModalDialog>
  )
}
