import { nextRedo, nextUndo } from '../../../model/history'
import { keyOf, runAction } from '../../base/actions/run-action'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { closeMap } from '../../base/storage/show-map'
import { Guard } from '../../kit/boundary/guard'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { WithTooltip } from '../../kit/controls/with-tooltip'
import { switchBeamer } from '../beamer/beamer'
import { ShareMenu } from '../files/share-menu'
import { LensMenu, LensStrip } from '../lenses/lens-strip'
import { ViewSwitch } from '../lenses/page-switch'
import { useRoom } from '../lenses/use-room'
import { FileMenu } from './file-menu'
import { HiddenParties } from './hidden-parties'
import { LanguageSwitch } from './language-switch'
import { MapLook } from './map-look'
import { MapTitle } from './map-title'
import { useQuietWords } from './quiet-words'
import { SaveStatus } from './save-status'
import { SearchField } from './search-field'
import { ToolIcon } from './tool-icons'

/** The one bar above the map; on a beamer the little of it that a room looks at. */
export function TopBar() {
  const room = useRoom()
  return (
    <header className="top-bar">{room === 'beamer' ? <BeamerBar /> : <WholeBar isWide={room === 'wide'} />}</header>
  )
}

/** Title with peildatum and status, whether it is kept, what is shown and how, search, undo, beamer, share, language. */
function WholeBar({ isWide }: { readonly isWide: boolean }) {
  return (
    <div className="top-bar-row">
      <FileMenu onStart={() => void closeMap()} />
      <MapTitle />
      <SaveStatus />
      {!isWide && <LensMenu />}
      <ViewSwitch isNarrow={!isWide} />
      <MapLookInBar />
      <span className="top-bar-space" />
      <SearchField />
      <UndoButtons />
      <BeamerButton isOn={false} />
      <ShareMenu />
      <LanguageSwitch />
    </div>
  )
}

/** Everything else is found with the search, or is there again when the beamer is off. */
function BeamerBar() {
  const { parts } = useTexts().failures
  const isMap = useSession((state) => state.page === 'map')
  const lens = useSession((state) => state.lens)
  return (
    <div className="top-bar-row top-bar-slim">
      <MapTitle />
      <SaveStatus />
      <LensMenu />
      {isMap ? <HiddenParties /> : <ViewSwitch isNarrow />}
      {lens ? (
        <Guard where="lens-strip" part={parts.lensStrip} look="bar" className="lens-strip">
          <LensStrip />
        </Guard>
      ) : (
        <span className="top-bar-space" />
      )}
      <SearchField />
      <BeamerButton isOn />
    </div>
  )
}

function MapLookInBar() {
  const { parts } = useTexts().failures
  const isMap = useSession((state) => state.page === 'map')
  if (!isMap) return null
  return (
    <Guard where="view-bar" part={parts.viewBar} look="bar">
      <MapLook />
      <HiddenParties />
    </Guard>
  )
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

function BeamerButton({ isOn }: { readonly isOn: boolean }) {
  const texts = useTexts()
  const quiet = useQuietWords()
  return (
    <Button variant="plain" className="beamer-button" current={isOn} onPress={() => switchBeamer(!isOn)}>
      <ToolIcon name="beamer" />
      <span className={classNames(!isOn && quiet)}>{isOn ? texts.ui.beamerOff : texts.ui.beamerOn}</span>
    </Button>
  )
}
