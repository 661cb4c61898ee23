import { keyOf, runAction } from '../../base/actions/run-action'
import { chooseTool, type Tool, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { WithTooltip } from '../../kit/controls/with-tooltip'
import { ToolIcon } from './tool-icons'

const TOOLS: readonly (readonly [Tool, 'select' | 'newParty' | 'newTriangle' | 'newDependency' | 'newCoupling'])[] = [
  ['select', 'select'],
  ['party', 'newParty'],
  ['triangle', 'newTriangle'],
  ['dependency', 'newDependency'],
  ['coupling', 'newCoupling'],
]

/** The drawing tools. A tool stays on until Escape or another tool. */
export function Toolbar() {
  const texts = useTexts()
  const tool = useSession((state) => state.tool)
  return (
    <nav className="toolbar" aria-label={texts.ui.tools.label}>
      {TOOLS.map(([id, action]) => (
        <WithTooltip key={id} text={texts.ui.tools.hints[id]} shortcut={keyOf(action)} placement="right">
          <Button variant="quiet" current={tool === id} className="tool" onPress={() => chooseTool(id)}>
            <ToolIcon name={id} />
            <span>{texts.ui.tools.names[id]}</span>
          </Button>
        </WithTooltip>
      ))}
      <hr />
      <WithTooltip text={texts.ui.actions.layout} shortcut={keyOf('layout')} placement="right">
        <Button variant="quiet" className="tool" onPress={() => runAction('layout')}>
          <ToolIcon name="layout" />
          <span>{texts.ui.tools.layout}</span>
        </Button>
      </WithTooltip>
    </nav>
  )
}
