import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
  SelectionMode,
  useStore,
} from '@xyflow/react'
import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { stackedCards } from '../../../scene/cards/stacked-cards'
import type { Scene } from '../../../scene/drawing/scene'
import { openDetails } from '../../base/go-to/details'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useDrawn } from '../../base/state/drawn-store'
import { setLegend } from '../../base/state/legend-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { fitAll, fitGrown, fitResized, keepCamera, keptCamera, setCamera, setDrawn } from '../camera/camera'
import type { ItemNode } from '../camera/item-node'
import { cameraMoves } from '../camera/moving'
import { ContextMenu } from '../menu/context-menu'
import { setStacked } from './arranging-store'
import { LARGE } from './distance'
import { useEmphasis } from './emphasis'
import { createFlowMemory, toNodes } from './flow-adapter'
import { applySelection, clickNode, clickPane, connect, endConnection, startConnection } from './gestures'
import { nodeTypes, recordOfItem } from './item-nodes'
import { LineEnds } from './line-ends'
import { LineLayer, recordOfLine } from './line-layer'
import { createTileMemory, toTiles } from './line-tiles'
import { NearLayer } from './near-layer'
import { useLighting } from './near-store'
import { Overview } from './overview'
import { BOX_KEYS, useBox } from './use-box'
import { useCardDrag } from './use-card-drag'
import { useHands } from './use-hands'
import { useMapKeys } from './use-map-keys'
import { useMapMenu } from './use-map-menu'
import { useScene } from './use-scene'

const MULTI_SELECTION_KEYS = ['Shift', 'Control', 'Meta']
const SNAP_GRID: [number, number] = [4, 4]
/** A press that moves no further than this, in pixels, is a click. */
const STEADY = 3
const PRO_OPTIONS = { hideAttribution: true }

/** The map: React Flow shows the scene, and every gesture on it becomes a command or a change of the session. */
export function ChainCanvas() {
  const texts = useTexts()
  const mapId = useDrawn((state) => state.map?.id)
  const view = useSession((state) => state.view)
  const tool = useSession((state) => state.tool)
  const proposal = useSession((state) => state.proposal)
  const isMeasured = useSession((state) => state.measure !== null)
  const holder = useRef<HTMLElement>(null)
  const drag = useCardDrag(holder)
  const { moved, follow } = drag
  const scene = useScene(moved)
  const emphasis = useEmphasis()
  // What drawing leaves for drawing again: it spares work and changes nothing.
  const [flowMemory] = useState(createFlowMemory)
  const [tileMemory] = useState(createTileMemory)
  const [flow, setFlow] = useState<ReactFlowInstance<ItemNode>>()

  const { isTouch, wheelPans } = useHands(flow, holder)
  const nodes = useMemo(
    () => (scene ? toNodes(scene, emphasis, flowMemory, isTouch ? 'touch' : 'mouse') : []),
    [scene, emphasis, flowMemory, isTouch],
  )
  const tiles = useMemo(() => (scene ? toTiles(scene.edges, emphasis, tileMemory) : []), [scene, emphasis, tileMemory])

  // A drag changes nothing that the legend explains, and what is under a card in a drag is not left there.
  useEffect(() => {
    if (moved) return
    setLegend(scene?.legend ?? [])
    // Cards that a measure makes larger do not lie badly.
    if (!isMeasured) setStacked(stackedCards((scene?.cards ?? []).map(({ origin, size }) => ({ ...origin, ...size }))))
  }, [scene, moved, isMeasured])
  useEffect(() => () => setCamera(undefined), [])
  const cameraKey = `${mapId}/${view ?? ''}`
  useCameraFor(flow, moved ? undefined : scene, cameraKey)
  useFitResized(flow, holder)
  useLighting(holder, flow !== undefined)
  useMapMenu(flow, holder, (target, at) => recordOfItem(target) ?? recordOfLine(target, at, tiles))
  const keys = useMapKeys(scene, holder)
  useFocusPlace('map', () => holder.current?.focus({ preventScroll: true }))

  const lastScene = useRef(scene)
  useLayoutEffect(() => {
    lastScene.current = scene
  })
  const onNodesChange = useCallback(
    (changes: NodeChange<ItemNode>[]) => {
      if (lastScene.current) follow(changes, lastScene.current)
      const selected = changes.filter((change) => change.type === 'select')
      if (selected.length > 0) applySelection(selected)
    },
    [follow],
  )
  const box = useBox(lastScene)

  const onInit = useCallback((instance: ReactFlowInstance<ItemNode>) => {
    setFlow(instance)
    setCamera(instance, holder.current)
  }, [])

  if (!scene) return null
  const viewport = keptCamera(cameraKey)
  return (
    <section
      ref={holder}
      className={`chain-canvas tool-${tool}`}
      // One tab stop; within it the arrows walk from party to party.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is operated by keyboard through onKeyDown
      tabIndex={0}
      aria-label={texts.ui.canvas.label}
      aria-describedby="canvas-help"
      onKeyDown={keys}
      onPointerDownCapture={box.press}
    >
      <p id="canvas-help" className="visually-hidden">
        {texts.ui.canvas.help}
      </p>
      <ReactFlow<ItemNode>
        nodes={nodes}
        nodeTypes={nodeTypes}
        onInit={onInit}
        onMoveStart={(_, { zoom }) => cameraMoves(holder.current, zoom)}
        onMove={(_, { zoom }) => cameraMoves(holder.current, zoom)}
        onMoveEnd={() => cameraMoves(holder.current)}
        onNodeDragStart={drag.start}
        onSelectionDragStart={drag.start}
        {...(viewport && { defaultViewport: viewport })}
        onNodesChange={onNodesChange}
        onNodeDragStop={drag.stop}
        onSelectionDragStop={drag.stop}
        autoPanOnNodeDrag={!drag.isGivenUp}
        onSelectionStart={box.start}
        onSelectionEnd={box.end}
        onConnectStart={startConnection}
        onNodeClick={clickNode}
        onPaneClick={clickPane}
        onConnect={connect}
        onConnectEnd={endConnection}
        onNodeDoubleClick={openDetails}
        zoomOnDoubleClick={false}
        panOnScroll={wheelPans}
        panOnScrollSpeed={1}
        paneClickDistance={STEADY}
        panActivationKeyCode={null}
        connectionMode={ConnectionMode.Loose}
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={MULTI_SELECTION_KEYS}
        selectionKeyCode={BOX_KEYS}
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        nodesDraggable={tool === 'select' && !proposal}
        elevateNodesOnSelect={false}
        onlyRenderVisibleElements={nodes.length > LARGE}
        snapToGrid
        snapGrid={SNAP_GRID}
        minZoom={0.05}
        maxZoom={2.5}
        proOptions={PRO_OPTIONS}
      >
        <Dots />
        <LineLayer tiles={tiles} />
        <NearLayer scene={scene} />
        {!moved && <LineEnds edges={scene.edges} />}
        <Overview bounds={scene.bounds} label={texts.ui.canvas.minimap} />
      </ReactFlow>
      <ContextMenu />
    </section>
  )
}

/** The dots that things are put down on; from afar they would be a haze, and cost more than the map itself. */
function Dots() {
  const isNear = useStore(({ transform: [, , zoom] }) => zoom >= 0.5)
  return isNear && <Background variant={BackgroundVariant.Dots} gap={24} size={1} color="var(--keten-border)" />
}

/** Whoever sees everything keeps seeing everything when a row above the map or the panel beside it comes or goes. */
function useFitResized(flow: ReactFlowInstance<ItemNode> | undefined, holder: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!flow || !holder.current) return
    const observer = new ResizeObserver(fitResized)
    observer.observe(holder.current)
    return () => observer.disconnect()
  }, [flow, holder])
}

/**
 * Shows the whole scene when another map or another view of it is opened. One that only made room for a page is as it
 * was. Without a scene, while something is dragged, the camera is left alone.
 */
function useCameraFor(
  flow: ReactFlowInstance<ItemNode> | undefined,
  scene: Scene | null | undefined,
  key: string,
): void {
  const shown = useRef<string>(undefined)
  const keep = useEffectEvent(() => keepCamera(key))
  // Before React Flow itself takes its leave.
  useLayoutEffect(() => () => keep(), [])
  useEffect(() => {
    if (scene === undefined) return
    setDrawn(scene ?? undefined)
    fitGrown()
  }, [scene])
  useEffect(() => {
    if (!flow || !scene || shown.current === key) return
    const isBack = shown.current === undefined && keptCamera(key) !== undefined
    shown.current = key
    if (isBack) return
    // The legend must have been laid out: the camera keeps clear of it.
    requestAnimationFrame(fitAll)
  }, [flow, scene, key])
}
