import './help.css'
import { helpPages } from 'virtual:help-pages'
import { useEffect, useRef } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../controls/button'
import { ModalDialog } from '../overlays/modal-dialog'
import { HelpNodes } from './help-nodes'
import { closeHelp, goBackInHelp, goToHelp, HELP_INDEX, useHelp } from './help-store'

/** A page of the help, with the way back and to the index. Links between pages stay in the window. */
export function HelpWindow() {
  const { language, conversation } = useTexts()
  const words = conversation.help
  const trail = useHelp((state) => state.trail)
  const name = trail.at(-1) ?? HELP_INDEX
  const page = helpPages[name] ?? helpPages[HELP_INDEX]
  const top = useRef<HTMLDivElement>(null)

  // Another page begins at its top, with the focus there.
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start' })
    if (trail.length > 1) top.current?.focus()
  }, [trail])

  if (!page) return null
  return (
    <ModalDialog
      title={words.title}
      isOpen
      onClose={closeHelp}
      size="large"
      footer={
        <>
          {name !== HELP_INDEX && (
            <Button variant="quiet" onPress={() => goToHelp(HELP_INDEX)}>
              {words.index}
            </Button>
          )}
          {trail.length > 1 && <Button onPress={goBackInHelp}>{words.back}</Button>}
          <Button variant="primary" onPress={closeHelp}>
            {words.close}
          </Button>
        </>
      }
    >
      <div className="help-page" ref={top} tabIndex={-1}>
        {language !== 'nl' && <p className="help-note">{words.dutchOnly}</p>}
        <div lang="nl">
          <h2>{page.title}</h2>
          <HelpNodes nodes={page.content} onPage={goToHelp} />
        </div>
      </div>
    </ModalDialog>
  )
}
