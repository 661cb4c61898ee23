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
import { findRecord } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { stackedCards } from '../../../scene/cards/stacked-cards'
import type { Point } from '../../../scene/drawing/geometry'
import type { Scene } from '../../../scene/drawing/scene'
import { openDetails } from '../../base/go-to/details'
import { useFocusPlace } from '../../base/go-to/focus-places'
import { useDocument } from '../../base/state/document-store'
import { useDrawn } from '../../base/state/drawn-store'
import { setLegend } from '../../base/state/legend-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { fitAll, fitGrown, fitResized, keepCamera, keptCamera, setCamera, setDrawn } from '../camera/camera'
import type { ItemNode } from '../camera/item-node'
import { cameraMoves, cardMoves } from '../camera/moving'
import { setStacked } from './arranging-store'
import { LARGE } from './distance'
import { useEmphasis } from './emphasis'
import { createFlowMemory, movedPlaces, toNodes } from './flow-adapter'
import { applySelection, clickNode, clickPane, connect, endConnection } from './gestures'
import { nodeTypes } from './item-nodes'
import { LineLayer } from './line-layer'
import { createTileMemory, toTiles } from './line-tiles'
import { NearLayer } from './near-layer'
import { useLighting } from './near-store'
import { Overview } from './overview'
import { useMapKeys } from './use-map-keys'
import { useScene } from './use-scene'

const MULTI_SELECTION_KEYS = ['Shift', 'Control', 'Meta']
const SNAP_GRID: [number, number] = [4, 4]
const PRO_OPTIONS = { hideAttribution: true }

/** The map: React Flow shows the scene, and every gesture on it becomes a command or a change of the session. */
export function ChainCanvas() {
  const texts = useTexts()
  const mapId = useDrawn((state) => state.map?.id)
  const view = useSession((state) => state.view)
  const tool = useSession((state) => state.tool)
  const proposal = useSession((state) => state.proposal)
  const isMeasured = useSession((state) => state.measure !== null)
  const [moved, setMoved] = useState<ReadonlyMap<Id, Point>>()
  const dragged = useRef<ReadonlyMap<Id, Point>>(undefined)
  const scene = useScene(moved)
  const emphasis = useEmphasis()
  // What drawing leaves for drawing again: it spares work and changes nothing.
  const [flowMemory] = useState(createFlowMemory)
  const [tileMemory] = useState(createTileMemory)
  const holder = useRef<HTMLElement>(null)
  const [flow, setFlow] = useState<ReactFlowInstance<ItemNode>>()

  const nodes = useMemo(() => (scene ? toNodes(scene, emphasis, flowMemory) : []), [scene, emphasis, flowMemory])
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
  const keys = useMapKeys(scene, holder)
  useFocusPlace('map', () => holder.current?.focus({ preventScroll: true }))

  const lastScene = useRef(scene)
  useLayoutEffect(() => {
    lastScene.current = scene
  })
  const onNodesChange = useCallback((changes: NodeChange<ItemNode>[]) => {
    if (!lastScene.current) return
    const places = movedPlaces(changes, lastScene.current)
    if (places.size > 0 && changes.some((change) => change.type === 'position' && change.dragging)) {
      dragged.current = new Map([...(dragged.current ?? []), ...places])
      setMoved(dragged.current)
    }
    const selected = changes.filter((change) => change.type === 'select')
    if (selected.length > 0) applySelection(selected)
  }, [])

  const onInit = useCallback((instance: ReactFlowInstance<ItemNode>) => {
    setFlow(instance)
    setCamera(instance, holder.current)
  }, [])

  const onDragStop = useCallback(() => {
    cardMoves(holder.current, false)
    const places = dragged.current
    dragged.current = undefined
    setMoved(undefined)
    const { map } = useDocument.getState()
    if (!places || !map) return
    const positions = Object.fromEntries([...places].filter(([id]) => findRecord(map, id) !== undefined))
    runOrTell({ type: 'move-records', positions })
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
        onNodeDragStart={() => cardMoves(holder.current, true)}
        {...(viewport && { defaultViewport: viewport })}
        onNodesChange={onNodesChange}
        onNodeDragStop={onDragStop}
        onSelectionDragStop={onDragStop}
        onNodeClick={clickNode}
        onPaneClick={clickPane}
        onConnect={connect}
        onConnectEnd={endConnection}
        onNodeDoubleClick={openDetails}
        zoomOnDoubleClick={false}
        connectionMode={ConnectionMode.Loose}
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={MULTI_SELECTION_KEYS}
        selectionKeyCode="Shift"
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
        <Overview bounds={scene.bounds} label={texts.ui.canvas.minimap} />
      </ReactFlow>
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
