import { useStore, ViewportPortal } from '@xyflow/react'
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import type { DependencyEnd } from '../../../model/commands/reattach-dependency'
import type { Id } from '../../../model/id'
import type { Point } from '../../../scene/drawing/geometry'
import { shortName } from '../../../scene/drawing/names'
import type { SceneEdge } from '../../../scene/drawing/scene'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { placeAt } from '../camera/camera'
import { endMovedTo } from './asked-by-gesture'
import { itemUnder, moveEnd } from './gestures'
import { gripsOf } from './grips-of'
import { untilEscape } from './until-escape'

/** An end that is held: where it is now, and over which item. */
interface Held {
  readonly end: DependencyEnd
  readonly at: Point
  readonly over: Id | undefined
}

/**
 * Grips at both ends of the one relation that is chosen: dragged to another party, that stands there from now on. Let go
 * anywhere else, or with Escape, nothing changes. By keyboard the form has both ends.
 */
export function LineEnds({ edges }: { readonly edges: readonly SceneEdge[] }) {
  const id = useSession(({ selection: [only, ...others], tool, proposal }) =>
    others.length === 0 && tool === 'select' && !proposal ? only : undefined,
  )
  const isDependency = useDocument(({ map }) => id !== undefined && map?.dependencies[id] !== undefined)
  const edge = isDependency
    ? edges.find(({ record, bundle }) => record.id === id || bundle?.includes(id ?? ''))
    : undefined
  return edge && id !== undefined ? <Grips key={id} id={id} edge={edge} /> : null
}

function Grips({ id, edge }: { readonly id: Id; readonly edge: SceneEdge }) {
  const words = useTexts().reshape.reattach
  const map = useDocument((state) => state.map)
  const zoom = useStore(({ transform }) => transform[2])
  const [held, setHeld] = useState<Held>()
  const endWatch = useRef<() => void>(undefined)
  const letGo = () => {
    endWatch.current?.()
    endWatch.current = undefined
    setHeld(undefined)
  }
  useEffect(() => () => endWatch.current?.(), [])
  if (!map) return null
  const grips = gripsOf(map, id, edge, zoom)

  const press = (event: ReactPointerEvent<HTMLElement>, end: DependencyEnd, at: Point) => {
    if (event.button !== 0 || !event.isPrimary) return
    event.currentTarget.setPointerCapture(event.pointerId)
    endWatch.current = untilEscape(letGo)
    setHeld({ end, at, over: undefined })
  }
  const follow = ({ clientX, clientY }: ReactPointerEvent) => {
    const screen = { x: clientX, y: clientY }
    const at = placeAt(screen)
    const record = itemUnder(screen)
    const meant = held && record !== undefined ? endMovedTo(map, id, held.end, record) : undefined
    if (held && at) setHeld({ ...held, at, over: meant && record })
  }
  const drop = ({ clientX, clientY }: ReactPointerEvent) => {
    if (!held) return
    const record = itemUnder({ x: clientX, y: clientY })
    letGo()
    if (record !== undefined) moveEnd(id, held.end, record)
  }
  return (
    <ViewportPortal>
      {held && <Loose from={grips[held.end === 'supplier' ? 'dependent' : 'supplier']} held={held} zoom={zoom} />}
      {(['supplier', 'dependent'] as const).map((end) => {
        const { x, y } = held?.end === end ? held.at : grips[end]
        return (
          <span
            key={end}
            className={classNames('line-end nopan nodrag', held?.end === end && 'held')}
            data-end={end}
            title={words.end(shortName(map, map.dependencies[id]?.[end] ?? ''))}
            style={{ transform: `translate(${x}px, ${y}px) scale(${1 / zoom})` }}
            onPointerDown={(event) => press(event, end, grips[end])}
            onPointerMove={held?.end === end ? follow : undefined}
            onPointerUp={drop}
            onPointerCancel={letGo}
          />
        )
      })}
    </ViewportPortal>
  )
}

/** The line as it would be, and around whom it would end. */
function Loose({
  from,
  held: { at, over },
  zoom,
}: {
  readonly from: Point
  readonly held: Held
  readonly zoom: number
}) {
  const target = useStore(({ nodeLookup }) => (over === undefined ? undefined : nodeLookup.get(over)))
  const { x, y } = target?.internals.positionAbsolute ?? at
  const { width = 0, height = 0 } = target?.measured ?? {}
  return (
    <svg className="loose-end" width={1} height={1} aria-hidden="true" focusable="false">
      <path d={`M${from.x} ${from.y}L${at.x} ${at.y}`} strokeWidth={2 / zoom} strokeDasharray={`${6 / zoom}`} />
      {target && <rect x={x - 5} y={y - 5} width={width + 10} height={height + 10} rx={10} strokeWidth={3 / zoom} />}
    </svg>
  )
}
