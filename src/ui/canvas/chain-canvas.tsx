import '@xyflow/react/dist/style.css'
import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  type FinalConnectionState,
  type NodeChange,
  ReactFlow,
  type ReactFlowInstance,
  SelectionMode,
} from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { findRecord } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Point } from '../../scene/geometry'
import type { Scene } from '../../scene/scene'
import { useDocument } from '../state/document-store'
import { setLegend } from '../state/legend-store'
import { runOrTell } from '../state/run-or-tell'
import { select, setSession, useSession } from '../state/session-store'
import { useTexts } from '../state/use-texts'
import { fitAll, setCamera, setDrawn } from './camera'
import { cardAround, endOf, startAt } from './draw-tools'
import { useEmphasis } from './emphasis'
import { createFlowMemory, movedPlaces, toEdges, toNodes } from './flow-adapter'
import { type ItemNode, nodeTypes } from './item-nodes'
import { LabelLayer } from './label-layer'
import { Overview } from './overview'
import { edgeTypes, type RelationEdge } from './relation-edge'
import { useMapKeys } from './use-map-keys'
import { useScene } from './use-scene'

/** Above this many cards only what is on screen is put in the page; below it that costs more than it saves. */
const CULL_ABOVE = 400

/** The map: React Flow shows the scene, and every gesture on it becomes a command or a change of the session. */
export function ChainCanvas() {
  const texts = useTexts()
  const mapId = useDocument((state) => state.map?.id)
  const view = useSession((state) => state.view)
  const tool = useSession((state) => state.tool)
  const selection = useSession((state) => state.selection)
  const proposal = useSession((state) => state.proposal)
  const [moved, setMoved] = useState<ReadonlyMap<Id, Point>>()
  const dragged = useRef<ReadonlyMap<Id, Point>>(undefined)
  const scene = useScene(moved)
  const emphasis = useEmphasis()
  const flowMemory = useRef(createFlowMemory())
  const holder = useRef<HTMLElement>(null)
  const [flow, setFlow] = useState<ReactFlowInstance<ItemNode, RelationEdge>>()

  const nodes = useMemo(() => (scene ? toNodes(scene, emphasis, flowMemory.current) : []), [scene, emphasis])
  const edges = useMemo(() => (scene ? toEdges(scene, emphasis, flowMemory.current) : []), [scene, emphasis])
  const labelled = useMemo(() => scene?.edges.filter((edge) => edge.label) ?? [], [scene])

  useEffect(() => setLegend(scene?.legend ?? []), [scene])
  useCameraFor(flow, scene, `${mapId}/${view ?? ''}`)
  const keys = useMapKeys(scene, holder)

  const onNodesChange = useCallback(
    (changes: NodeChange<ItemNode>[]) => {
      if (!scene) return
      const places = movedPlaces(changes, scene)
      if (places.size > 0 && changes.some((change) => change.type === 'position' && change.dragging)) {
        dragged.current = new Map([...(dragged.current ?? []), ...places])
        setMoved(dragged.current)
      }
      const selected = changes.filter((change) => change.type === 'select')
      if (selected.length > 0) applySelection(selected)
    },
    [scene],
  )

  const onDragStop = useCallback(() => {
    const places = dragged.current
    dragged.current = undefined
    setMoved(undefined)
    const { map } = useDocument.getState()
    if (!places || !map) return
    const positions = Object.fromEntries([...places].filter(([id]) => findRecord(map, id) !== undefined))
    runOrTell({ type: 'move-records', positions })
  }, [])

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      if (!state.fromNode || state.isValid || !flow || !('clientX' in event)) return
      // The whole card is a target, not only its edge.
      const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-item]')
      if (under?.dataset.item) {
        connectRecords(state.fromNode.id, under.dataset.item)
        return
      }
      const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
      if (isNear(place, state.fromNode.internals.positionAbsolute, state.fromNode.measured)) return
      setSession({ draft: { kind: 'dependency', from: state.fromNode.id, to: { place: cardAround(place) } } })
    },
    [flow],
  )

  if (!scene) return null
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
      <ReactFlow<ItemNode, RelationEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onInit={(instance) => {
          setFlow(instance)
          setCamera(instance)
        }}
        onNodesChange={onNodesChange}
        onNodeDragStop={onDragStop}
        onSelectionDragStop={onDragStop}
        onNodeClick={(event, node) => {
          if (tool !== 'select') startAt({ record: node.id }, tool)
          else if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select([node.data.item.record?.id ?? node.id])
        }}
        onEdgeClick={(_, edge) => select([edge.data?.edge.record.id ?? edge.id])}
        onPaneClick={(event) => {
          if (!flow) return
          const place = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
          if (tool === 'select') select([])
          else startAt({ place }, tool)
        }}
        onConnect={({ source, target }) => connectRecords(source, target)}
        onNodeDoubleClick={openDetails}
        onEdgeDoubleClick={openDetails}
        zoomOnDoubleClick={false}
        onConnectEnd={onConnectEnd}
        connectionMode={ConnectionMode.Loose}
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
        selectionKeyCode="Shift"
        deleteKeyCode={null}
        disableKeyboardA11y
        nodesFocusable={false}
        edgesFocusable={false}
        nodesDraggable={tool === 'select' && !proposal}
        elevateNodesOnSelect={false}
        onlyRenderVisibleElements={nodes.length > CULL_ABOVE}
        snapToGrid
        snapGrid={[4, 4]}
        minZoom={0.05}
        maxZoom={2.5}
        proOptions={{ hideAttribution: true }}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1} color="var(--keten-border)" />
        <LabelLayer edges={labelled} selection={selection} lit={emphasis.lit} />
        <Overview bounds={scene.bounds} label={texts.ui.canvas.minimap} />
      </ReactFlow>
    </section>
  )
}

/** Shows the whole scene when another map or another view of it is opened. */
function useCameraFor(
  flow: ReactFlowInstance<ItemNode, RelationEdge> | undefined,
  scene: Scene | null,
  key: string,
): void {
  const shown = useRef<string>(undefined)
  useEffect(() => setDrawn(scene?.bounds), [scene])
  useEffect(() => {
    if (!flow || !scene || shown.current === key) return
    shown.current = key
    // The legend must have been laid out: the camera keeps clear of it.
    requestAnimationFrame(fitAll)
  }, [flow, scene, key])
}

function applySelection(changes: readonly { id: string; selected: boolean }[]): void {
  const { selection } = useSession.getState()
  const next = new Set(selection)
  for (const { id, selected } of changes) {
    if (selected) next.add(id)
    else next.delete(id)
  }
  select([...next])
}

function openDetails(): void {
  setSession({ panel: 'details', panelOpen: true })
}

/** Opens the form of the relation that makes sense between two items: parties depend, a triangle couples. */
function connectRecords(source: Id, target: Id): void {
  if (source === target) return
  const { map } = useDocument.getState()
  if (!map) return
  const isParty = (id: Id) => map.parties[id] !== undefined
  if (isParty(source) && isParty(target)) {
    setSession({ draft: { kind: 'dependency', from: source, to: { record: target } } })
    return
  }
  setSession({ draft: { kind: 'coupling', from: endOf(source), to: endOf(target) } })
}

function isNear(place: Point, origin: Point, size: { width?: number; height?: number }): boolean {
  return (
    place.x > origin.x - 20 &&
    place.y > origin.y - 20 &&
    place.x < origin.x + (size.width ?? 0) + 20 &&
    place.y < origin.y + (size.height ?? 0) + 20
  )
}
