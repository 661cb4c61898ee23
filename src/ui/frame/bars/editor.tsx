import './editor.css'
import '../../kit/styles/kit.css'
import '../../panels/details/details.css'
import '../../map/drafts/drafts.css'
import { ReactFlowProvider } from '@xyflow/react'
import { useEffect } from 'react'
import { chordOf } from '../../base/actions/chord'
import { allActions, registerActions } from '../../base/actions/register'
import { focusMain } from '../../base/go-to/close-draft'
import { useComparison } from '../../base/state/comparison-store'
import { useDocument } from '../../base/state/document-store'
import { keepOffWall } from '../../base/state/keep-off-wall'
import { letGoOfDeleted } from '../../base/state/let-go-of-deleted'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { useWanted } from '../../base/state/wanted-store'
import { startAutosave } from '../../base/storage/autosave'
import { followLastFile } from '../../base/storage/file-store'
import { followDocument } from '../../base/workers/follow-document'
import { ErrorBoundary } from '../../kit/boundary/error-boundary'
import { Guard } from '../../kit/boundary/guard'
import { classNames } from '../../kit/controls/class-names'
import { keepFieldsInSight } from '../../kit/fields/keep-in-sight'
import { HelpDialog } from '../../kit/help/help-dialog'
import { isDialogOpen } from '../../kit/overlays/is-dialog-open'
import { ChainCanvas } from '../../map/canvas/chain-canvas'
import { EmptyMap } from '../../map/canvas/empty-map'
import { ProposalBar } from '../../map/canvas/proposal-bar'
import { DraftLayer } from '../../map/drafts/draft-layer'
import { ToolHint } from '../../map/drafts/tool-hint'
import { HiddenNote } from '../../map/hiding/hidden-note'
import { LegendPanel } from '../../map/legend/legend-panel'
import { Reshape } from '../../map/reshape/reshape'
import { MapMonthSlider } from '../../pages/coverage/month-slider'
import { SidePanel } from '../../panels/side/side-panel'
import { actions } from '../actions/index'
import { followBeamer } from '../beamer/beamer'
import { QuestionStrip } from '../beamer/question-strip'
import { AddChain } from '../chains/add-chain'
import { ComparisonBar } from '../compare/comparison-bar'
import { LeftTexts } from '../keeping/left-texts'
import { Keys } from '../keys/keys'
import { LensStrip } from '../lenses/lens-strip'
import { PageArea } from '../page-area/page-area'
import { PresentChoice, PresentingBar, PresentingEdges } from '../presenting/presenting-bar'
import { MapPaper } from '../print/map-paper'
import { CameraFeed } from '../second-screen/camera-feed'
import { startLeading } from '../second-screen/lead'
import { AdviceSteps } from '../session/advice-steps'
import { FollowUp } from '../session/follow-up'
import { SessionPlan } from '../session/session-plan'
import { ViewRow, Views } from '../views/views'
import { StandBar } from '../wanted/stand-bar'
import { keepFocus } from './keep-focus'
import { keepPageSize } from './keep-page-size'
import { Messages } from './messages'
import { Toolbar } from './toolbar'
import { TopBar } from './top-bar'
import { VenueCounts } from './venue-counts'
import { ZoomBar } from './zoom-bar'

registerActions(actions)

/** The screen of an open map: bar on top, tools left, the map, panels right. */
export function Editor() {
  const panelOpen = useSession((state) => state.panelOpen)
  const isMap = useSession((state) => state.page === 'map')
  const isBeamer = useSession((state) => state.theme === 'beamer')
  const isPresenting = useSession((state) => state.presenting !== null)
  const isComparing = useComparison((state) => state.comparison !== null)
  useEffect(followDocument, [])
  useEffect(startAutosave, [])
  useEffect(followLastFile, [])
  useEffect(listenToShortcuts, [])
  useEffect(keepFocus, [])
  useEffect(keepFieldsInSight, [])
  useEffect(keepPageSize, [])
  useEffect(followBeamer, [])
  useEffect(startLeading, [])
  useEffect(() => useDocument.subscribe(letGoOfDeleted), [])
  useEffect(keepOffWall, [])
  useDocumentTitle()
  const stand = useWanted((state) => state.stand)
  const { parts } = useTexts().failures
  return (
    <div
      className={classNames(
        'editor',
        stand !== 'now' && `is-${stand}`,
        !panelOpen && 'panel-closed',
        !isMap && 'on-page',
        isBeamer && 'on-beamer',
        isPresenting && 'is-presenting',
        isComparing && 'is-comparing',
      )}
    >
      <Guard where="top-bar" part={parts.topBar} look="bar" className="top-bar">
        <TopBar />
      </Guard>
      {/* On a beamer it is part of the bar on top. */}
      {!isBeamer && (
        <Guard where="lens-strip" part={parts.lensStrip} look="bar" className="lens-strip">
          <LensStrip />
        </Guard>
      )}
      <Guard where="stand-bar" part={parts.standBar} look="bar" className="stand-bar">
        <StandBar />
      </Guard>
      <Guard where="comparison" part={parts.comparison} look="bar" className="comparison-bar">
        <ComparisonBar />
      </Guard>
      {isMap ? <MapArea /> : <PageMain />}
      <Guard where="side-panel" part={parts.sidePanel} className="side-panel">
        <SidePanel />
      </Guard>
      <div className="editor-foot">
        <ViewRow />
        <Guard where="question-strip" part={parts.questionStrip} look="bar" className="question-strip">
          <QuestionStrip />
        </Guard>
        <Guard where="presenting" part={parts.presenting} look="bar" className="presenting-bar">
          <PresentingBar />
        </Guard>
      </div>
      <PresentChoice />
      <ErrorBoundary where="messages">
        <Messages />
      </ErrorBoundary>
      <HelpDialog />
      <AddChain />
      <Keys />
      <Views />
      <SessionPlan />
      <AdviceSteps />
      <FollowUp />
      <Reshape />
      <LeftTexts />
      <MapPaper />
    </div>
  )
}

function MapArea() {
  const texts = useTexts()
  const { parts } = texts.failures
  return (
    <>
      <Guard where="toolbar" part={parts.toolbar} look="bar" className="toolbar">
        <Toolbar />
      </Guard>
      <main className="map-area" aria-label={texts.ui.canvas.area}>
        <ReactFlowProvider>
          <Guard where="canvas" part={parts.canvas}>
            <ChainCanvas />
            <CameraFeed />
          </Guard>
          <Guard where="map-parts" part={parts.mapParts} look="float">
            <EmptyMap />
            <ToolHint />
            <DraftLayer />
            <HiddenNote />
            <ProposalBar />
            <LegendPanel />
            <VenueCounts />
            <ZoomBar />
            <MapMonthSlider />
            <PresentingEdges />
          </Guard>
        </ReactFlowProvider>
      </main>
    </>
  )
}

function PageMain() {
  const words = useTexts().lenses
  return (
    <main className="map-area" aria-label={words.pages}>
      <PageArea />
    </main>
  )
}

/** The name of the open map on the browser's tab. */
function useDocumentTitle(): void {
  const title = useDocument((state) => state.map?.title)
  useEffect(() => {
    document.title = title ? `${title} · Ketenkaart` : 'Ketenkaart'
    return () => {
      document.title = 'Ketenkaart'
    }
  }, [title])
}

/** Searching, saving, opening and printing: a browser would do something else with these, also in a text field. */
const EVERYWHERE: ReadonlySet<string> = new Set(['ctrl+k', 'ctrl+s', 'ctrl+o', 'ctrl+p'])

/** Chords with Control and function keys work wherever the focus is, except where they mean something in a text field. */
function listenToShortcuts(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isStepBack(event)) return focusMain()
    const chord = chordOf(event)
    // A remote control presses these; where something else has the keyboard, they scroll it.
    const isRemote = /^page(up|down)$/.test(chord) && document.activeElement === document.body
    const isFunctionKey = isRemote || /^(shift\+)?f\d+$/.test(chord)
    if (!chord.startsWith('ctrl+') && !isFunctionKey) return
    // These mean the same everywhere; the others belong to the text while one types.
    if (isTextField(event.target) && !EVERYWHERE.has(chord) && !isFunctionKey) return
    const action = allActions().find((candidate) => candidate.keys?.includes(chord))
    if (!action) return
    const list = isFunctionKey ? openList() : undefined
    if (!list && isDialogOpen()) return
    event.preventDefault()
    const run = () => action.isAvailable() && action.run()
    if (list) closeList(list, run)
    else run()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

/** Escape in a bar, where nothing else is left to go back from. Panels, pages and the map see to it themselves. */
function isStepBack({ key, defaultPrevented, isComposing, target }: KeyboardEvent): boolean {
  if (key !== 'Escape' || defaultPrevented || isComposing || isDialogOpen() || !(target instanceof Element))
    return false
  const isInMain = target.closest('.chain-canvas, .page-frame, .keten-popover') !== null
  return !isInMain && target.closest('.editor') !== null
}

/** The list of a field or the menu of a button that is open, by what in it has the focus. */
function openList(): Element | undefined {
  const focused = document.activeElement
  return focused?.closest('.keten-popover [role=listbox], .keten-popover [role=menu]') ? focused : undefined
}

/** Closes a list as Escape does, and goes on when its field has the focus again. */
function closeList(focused: Element, then: () => void): void {
  focused.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  requestAnimationFrame(() => requestAnimationFrame(then))
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]') !== null
  )
}
