import { shortName } from '../../../scene/drawing/names'
import { useDocument } from '../../base/state/document-store'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'

/** What the tool that is on waits for, over the map, until a form opens. */
export function ToolHint() {
  const texts = useTexts()
  const tool = useSession((state) => state.tool)
  const firstEnd = useSession((state) => state.firstEnd)
  const busy = useSession((state) => state.draft !== null || state.proposal !== null)
  const name = useDocument((state) => {
    if (!firstEnd || !state.map) return undefined
    const triangle = state.map.triangles[firstEnd]
    return shortName(state.map, triangle ? triangle.contractor : firstEnd)
  })
  if (tool === 'select' || busy) return null
  const words = texts.ui.canvas
  const hint =
    name === undefined
      ? texts.ui.tools.hints[tool]
      : tool === 'coupling'
        ? words.firstCouplingChosen(name)
        : words.firstEndChosen(name)
  return <p className="tool-hint">{hint}</p>
}
