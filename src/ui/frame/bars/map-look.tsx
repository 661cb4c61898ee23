import { focusMap } from '../../base/go-to/close-draft'
import { focusLater } from '../../base/go-to/focus-later'
import './map-look.css'
import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { useLookChanges } from './look-changes'
import { LookChoices } from './look-choices'
import { useQuietWords } from './quiet-words'
import { ToolIcon } from './tool-icons'

/** What the map shows and how, behind one button that says what differs from the usual. */
export function MapLook() {
  const words = useTexts().ui.look
  const changes = useLookChanges()
  const quiet = useQuietWords()
  const [isOpen, setOpen] = useState(false)
  useFocusPlace('mapLook', () => setOpen(true))
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button variant="quiet" className="map-look" label={[words.title, ...changes].join(' · ')}>
        <ToolIcon name="look" />
        <span className={classNames(quiet)}>{words.title}</span>
        {changes.length > 0 && (
          <span className="map-look-changes" title={changes.join(' · ')}>
            {changes.length === 1 ? changes[0] : words.several(changes.length)}
          </span>
        )}
        <Icon name="chevron-down" />
      </Button>
      {/* The map stays of use, so that one sees and tries what one chooses. */}
      <Popover className="keten-popover look-panel" placement="bottom start" offset={4} isNonModal>
        <Dialog className="look-dialog" aria-label={words.label}>
          <LookChoices
            onDone={() => {
              setOpen(false)
              // A menu that closes gives the keyboard back first, to a button that is gone by then.
              focusLater(focusMap, 2)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
