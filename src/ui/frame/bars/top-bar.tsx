import { nextRedo, nextUndo } from '../../../model/history'
import { longDate, type Texts } from '../../../text/texts'
import { keyOf, runAction } from '../../base/actions/run-action'
import { showDetails } from '../../base/go-to/details'
import { useDocument } from '../../base/state/document-store'
import { setSession, setTheme, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { closeMap } from '../../base/storage/show-map'
import { Button } from '../../kit/controls/button'
import { WithTooltip } from '../../kit/controls/with-tooltip'
import { fitAll } from '../../map/camera/camera'
import { ShareMenu } from '../files/share-menu'
import { FileMenu } from './file-menu'
import { LanguageSwitch } from './language-switch'
import { SaveStatus } from './save-status'
import { SearchField } from './search-field'
import { ToolIcon } from './tool-icons'

/** Title with peildatum and status, whether it is kept, undo and redo by name, beamer, share, language. */
export function TopBar() {
  return (
    <header className="top-bar">
      <FileMenu onStart={() => void closeMap()} />
      <MapTitle />
      <SaveStatus />
      <span className="top-bar-space" />
      <SearchField />
      <UndoButtons />
      <BeamerButton />
      <ShareMenu />
      <LanguageSwitch />
    </header>
  )
}

function MapTitle() {
  const texts = useTexts()
  const title = useDocument((state) => state.map?.title ?? '')
  const date = useDocument((state) => state.map?.referenceDate)
  const status = useDocument((state) => state.map?.status ?? 'draft')
  const facts = [referenceDateText(date, texts), texts.vocabulary.status[status]]
  return (
    <button type="button" className="map-title" title={texts.ui.editMap} onClick={() => showDetails()}>
      <h1>{title}</h1>
      <span>{facts.join(' · ')}</span>
    </button>
  )
}

/** The day the map is about, in words; without one, whether that is a choice. */
function referenceDateText(date: string | null | undefined, texts: Texts): string {
  if (date) return texts.drawing.referenceDate(longDate(date, texts.language))
  return date === null ? texts.ui.noReferenceDateMeant : texts.ui.noReferenceDate
}

function UndoButtons() {
  const texts = useTexts()
  const undo = useDocument((state) => nextUndo(state.history)?.label)
  const redo = useDocument((state) => nextRedo(state.history)?.label)
  const undoName = undo ? texts.ui.undoNamed(texts.commands[undo]) : texts.ui.actions.undo
  const redoName = redo ? texts.ui.redoNamed(texts.commands[redo]) : texts.ui.actions.redo
  return (
    <span className="undo-buttons">
      <WithTooltip text={undoName} shortcut={keyOf('undo')}>
        <Button variant="quiet" label={undoName} isDisabled={!undo} onPress={() => runAction('undo')}>
          <ToolIcon name="undo" />
        </Button>
      </WithTooltip>
      <WithTooltip text={redoName} shortcut={keyOf('redo')}>
        <Button variant="quiet" label={redoName} isDisabled={!redo} onPress={() => runAction('redo')}>
          <ToolIcon name="redo" />
        </Button>
      </WithTooltip>
    </span>
  )
}

function BeamerButton() {
  const texts = useTexts()
  const theme = useSession((state) => state.theme)
  const on = theme === 'beamer'
  return (
    <Button variant="plain" current={on} onPress={() => switchBeamer(!on)}>
      <ToolIcon name="beamer" />
      <span className="button-text">{on ? texts.ui.beamerOff : texts.ui.beamerOn}</span>
    </Button>
  )
}

/** On a projector the map gets the room: panel and legend fold away, and everything is fitted afresh. */
function switchBeamer(on: boolean): void {
  setTheme(on ? 'beamer' : 'light')
  setSession({ panelOpen: !on, legendOpen: !on && innerHeight >= 900 })
  requestAnimationFrame(() => requestAnimationFrame(fitAll))
}
