import { memo, useMemo, useState } from 'react'
import type { Finding } from '../../graph/finding'
import { readingOrder } from '../../graph/reading-order'
import { severityIcon } from '../../scene/marks'
import { showItems } from '../canvas/camera'
import { Shapes } from '../canvas/shape-view'
import { showAlso } from '../drafts/show-also'
import { Button } from '../shared/button'
import { useDocument } from '../state/document-store'
import { useFindings, weightOf } from '../state/findings-store'
import { setSession, useSession } from '../state/session-store'
import { useTexts } from '../state/use-texts'
import { itemsOf, partiesIn } from './finding-subjects'
import { findingTexts } from './finding-texts'

/** At first the ten that matter most; the rest is one click away. */
const FIRST = 10

/** The findings as a list of questions for the room; each shows itself on the map. */
export function FindingsPanel() {
  const texts = useTexts()
  const found = useFindings((state) => state.findings)
  const findings = useMemo(() => readingOrder(found), [found])
  const busy = useFindings((state) => state.busy)
  const failed = useFindings((state) => state.failed)
  const revision = useFindings((state) => state.revision)
  const shown = useSession((state) => state.shownFinding)
  const anything = useDocument((state) => Object.keys(state.map?.parties ?? {}).length > 0)
  const unweighed = useDocument(({ map }) => {
    const dependencies = Object.values(map?.dependencies ?? {})
    return dependencies.length > 0 && dependencies.every(({ critical }) => critical === undefined)
  })
  const [all, setAll] = useState(false)
  const words = texts.ui.findings
  if (failed) return <p className="panel-note">{words.failed}</p>
  if (revision < 0) return <p className="panel-note">{words.busy}</p>
  if (findings.length === 0) {
    return <p className="panel-note">{!anything ? words.emptyMap : unweighed ? words.markCritical : words.none}</p>
  }
  const rest = findings.length - FIRST
  const list = all ? findings : findings.slice(0, FIRST)
  return (
    <div className="findings" aria-busy={busy} data-revision={revision}>
      <p className="findings-intro">{words.intro}</p>
      <ol>
        {list.map((finding) => (
          <FindingCard key={finding.key} finding={finding} shown={finding.key === shown} />
        ))}
      </ol>
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setAll(!all)}>
          {all ? words.showFirst(FIRST) : words.showRest(rest)}
        </Button>
      )}
    </div>
  )
}

interface CardProps {
  readonly finding: Finding
  readonly shown: boolean
}

const FindingCard = memo(function FindingCard({ finding, shown }: CardProps) {
  const texts = useTexts()
  const words = findingTexts(finding, texts)
  const weight = weightOf(finding)
  return (
    <li className={`finding finding-${weight}${shown ? ' shown' : ''}`} data-rule={finding.rule}>
      <button type="button" className="finding-head" aria-expanded={shown} onClick={() => showFinding(finding, shown)}>
        <svg width="13" height="13" viewBox="-1 -1 13 13" aria-hidden="true" focusable="false">
          <Shapes shapes={[severityIcon(weight, 0, 0)]} />
        </svg>
        <span>
          <span className="visually-hidden">{texts.drawing.legendEntries.finding[weight]}: </span>
          {words.title}
        </span>
      </button>
      {shown ? (
        <div className="finding-body">
          <p>{words.why}</p>
          <p className="finding-question">“{words.question}”</p>
          <p className="finding-unknown">
            <strong>{texts.ui.findings.unknown}</strong> {words.unknown}
          </p>
        </div>
      ) : (
        <p className="finding-question">“{words.question}”</p>
      )}
    </li>
  )
})

/** Shows what a finding is about and fades the rest; a second click lets go. */
function showFinding(finding: Finding, shown: boolean): void {
  const { map } = useDocument.getState()
  if (shown || !map) {
    setSession({ shownFinding: null })
    return
  }
  showAlso(partiesIn(map, finding))
  const [carrier] = finding.about
  setSession({
    shownFinding: finding.key,
    focus: null,
    selection: carrier && carrier.kind !== 'map' ? [carrier.id] : [],
  })
  requestAnimationFrame(() => showItems(itemsOf(map, finding)))
}
