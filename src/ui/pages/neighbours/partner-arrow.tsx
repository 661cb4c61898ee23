import type { ChainGraph } from '../../../graph/chain-graph'
import type { Dependency } from '../../../model/schema/relations'
import { flowIcon, strainIcon } from '../../../scene/drawing/marks'
import { dependencyInWords } from '../../../scene/drawing/names'
import { drawRelationLine } from '../../../scene/lines/relation-lines'
import { viewsOf } from '../../../text/partner-words'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { Marked, Struck, useMarkWords } from '../../forms/difference/marked'
import { classNames } from '../../kit/controls/class-names'
import { Shapes } from '../../map/canvas/shape-view'

const HEIGHT = 18
/** Before it is known how wide the column is. */
const SHORTEST = 60

interface PartnerArrowProps {
  readonly graph: ChainGraph
  readonly dependency: Dependency
  /** In px. */
  readonly width: number
  readonly isSelected: boolean
}

/** A dependency as an arrow from left to right: what is delivered above it, how each end sees it below. */
export function PartnerArrow({ graph, dependency, width, isSelected }: PartnerArrowProps) {
  const texts = useTexts()
  const views = viewsOf(graph, dependency, texts)
  const became = useMarkWords(dependency.id)
  const { flow, strained, critical, mutual } = dependency
  const length = Math.max(SHORTEST, width)
  const route = [
    { x: 0, y: HEIGHT / 2 },
    { x: length, y: HEIGHT / 2 },
  ]
  const viewsText = views.both ?? [views.supplier, views.dependent].join(', ')
  const said = `${dependencyInWords(graph.map, dependency, texts)}. ${viewsText}`
  return (
    <button
      type="button"
      className={classNames('partner-arrow', critical === true && 'critical', views.differ && 'differ')}
      aria-label={became ? texts.difference.cell(said, became) : said}
      aria-current={isSelected || undefined}
      onClick={() => showDetails(dependency.id)}
    >
      <span className="partner-product">
        <svg viewBox="0 0 10 10" className="partner-sign" aria-hidden="true" focusable="false">
          <Shapes shapes={flowIcon(flow, 0, 0)} />
        </svg>
        {strained === true && (
          <svg viewBox="0 0 9 12" className="partner-sign" aria-hidden="true" focusable="false">
            <Shapes shapes={[strainIcon(0, 0)]} />
          </svg>
        )}
        <span>
          <Struck id={dependency.id}>{dependency.product}</Struck>
        </span>
        <Marked id={dependency.id} />
      </span>
      <svg
        className="partner-line"
        viewBox={`0 0 ${length} ${HEIGHT}`}
        width={length}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
      >
        <Shapes shapes={drawRelationLine({ critical: critical === true, goesBack: mutual === true }, route)} />
      </svg>
      <span className="partner-views">
        {views.both && <span>{views.both}</span>}
        {views.supplier && <span>{views.supplier}</span>}
        {views.differ && (
          <span className="partner-differ" title={texts.neighbours.viewsDiffer}>
            ≠
          </span>
        )}
        {views.dependent && <span>{views.dependent}</span>}
      </span>
    </button>
  )
}
