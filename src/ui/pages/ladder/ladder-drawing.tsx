import { type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import type { MeetingLadder } from '../../../graph/facts/meeting-ladder'
import type { ChainMap } from '../../../model/chain-map'
import { ladderScene, scopeSign } from '../../../scene/ladder/ladder'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useShownDifference } from '../../base/state/shown-difference'
import { useTexts } from '../../base/state/use-texts'
import { Shapes } from '../../map/canvas/shape-view'

interface Props {
  readonly map: ChainMap
  readonly ladder: MeetingLadder
}

/** The ladder, as wide as the page. The table under it says the same, so a screen reader goes there. */
export function LadderDrawing({ map, ladder }: Props) {
  const texts = useTexts()
  const holder = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const selection = useSession((state) => state.selection)
  const difference = useShownDifference()
  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    setWidth(element.clientWidth)
    return () => observer.disconnect()
  }, [])
  const { parties, meetings } = map
  const scene = width > 0 ? ladderScene({ parties, meetings }, ladder, texts, width, difference?.marks) : undefined
  return (
    <div className="ladder" ref={holder}>
      {scene && (
        <svg
          className="ladder-drawing"
          width={scene.size.width}
          height={scene.size.height}
          viewBox={`0 0 ${scene.size.width} ${scene.size.height}`}
          aria-hidden="true"
          focusable="false"
          onClick={pick}
        >
          <Shapes shapes={scene.ground} />
          {scene.arrows.map(({ id, shapes }) => (
            <Shapes key={id} shapes={shapes} />
          ))}
          {scene.boxes.map(({ id, origin, size, shapes }) => (
            <g key={id} className="ladder-box" data-meeting={id} transform={`translate(${origin.x} ${origin.y})`}>
              {selection.includes(id) && (
                <rect className="ladder-chosen" x={-4} y={-4} width={size.width + 8} height={size.height + 8} rx={13} />
              )}
              <Shapes shapes={shapes} />
            </g>
          ))}
        </svg>
      )}
      <Signs />
    </div>
  )
}

function Signs() {
  const words = useTexts().ladder.signs
  return (
    <ul className="ladder-signs" aria-hidden="true">
      {(['chain', 'triangle', 'other'] as const).map((scope) => (
        <li key={scope}>
          <svg width={18} height={14} aria-hidden="true" focusable="false">
            <Shapes shapes={scopeSign(scope, 0, 0)} />
          </svg>
          {words[scope]}
        </li>
      ))}
    </ul>
  )
}

function pick({ target }: MouseEvent): void {
  const id = target instanceof Element ? target.closest<SVGElement>('[data-meeting]')?.dataset.meeting : undefined
  if (id !== undefined) showDetails(id)
}
