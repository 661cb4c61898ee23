import type { Shape } from '../../../scene/drawing/shape'
import { LEGEND_ICON } from '../../../scene/legend/legend'
import { Shapes } from '../canvas/shape-view'

/** The drawing beside an entry of the legend. */
export function LegendIcon({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <svg viewBox={`0 0 ${LEGEND_ICON.width} ${LEGEND_ICON.height}`} aria-hidden="true" focusable="false">
      <Shapes shapes={shapes} />
    </svg>
  )
}
