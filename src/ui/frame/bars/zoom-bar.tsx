import './zoom-bar.css'
import { useStore } from '@xyflow/react'
import { keyOf, runAction } from '../../base/actions/run-action'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { Icon } from '../../kit/controls/icons'
import { WithTooltip } from '../../kit/controls/with-tooltip'
import { useEarlier } from '../../map/camera/earlier-store'
import { ToolIcon } from './tool-icons'

/** The way back from what the map was asked to show, zoom out, the scale, zoom in, everything in view. */
export function ZoomBar() {
  const texts = useTexts()
  const zoom = useStore((state) => state.transform[2])
  const isAway = useEarlier((state) => state.isAway)
  const percent = new Intl.NumberFormat(texts.language, { style: 'percent' }).format(zoom)
  return (
    <div className="zoom-bar">
      {isAway && (
        <WithTooltip text={texts.ui.actions.lookBack} shortcut={keyOf('lookBack')} placement="top">
          <Button variant="quiet" className="zoom-back" onPress={() => runAction('lookBack')}>
            <Icon name="chevron-right" />
            <span>{texts.ui.actions.lookBack}</span>
          </Button>
        </WithTooltip>
      )}
      <WithTooltip text={texts.ui.actions.zoomOut} shortcut={keyOf('zoomOut')} placement="top">
        <Button variant="quiet" label={texts.ui.actions.zoomOut} onPress={() => runAction('zoomOut')}>
          <ToolIcon name="minus" />
        </Button>
      </WithTooltip>
      <output aria-label={texts.ui.zoom}>{percent}</output>
      <WithTooltip text={texts.ui.actions.zoomIn} shortcut={keyOf('zoomIn')} placement="top">
        <Button variant="quiet" label={texts.ui.actions.zoomIn} onPress={() => runAction('zoomIn')}>
          <ToolIcon name="plus" />
        </Button>
      </WithTooltip>
      <WithTooltip text={texts.ui.actions.fit} shortcut={keyOf('fit')} placement="top">
        <Button variant="quiet" onPress={() => runAction('fit')}>
          <ToolIcon name="fit" />
          <span>{texts.ui.fit}</span>
        </Button>
      </WithTooltip>
    </div>
  )
}
