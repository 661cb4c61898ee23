import type { LevelLine } from '../../../graph/level/level-report'
import { useFindings } from '../../base/state/findings-store'
import { chooseTool } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { goToFinding } from '../findings/show-finding'
import { showSubjects } from './show-subjects'

/** The finding that says more, or that one answers to say that something is not there: by the beginning of its message. */
const FINDINGS: Readonly<Record<string, string>> = {
  'missing.fields': 'map-one-sided-or-stale.unknown',
  'missing.goal': 'no-chain-goal.',
  'missing.forum': 'no-chain-forum.',
  'missing.agreements': 'dependency-without-agreement.',
}

interface HelpLinkProps {
  readonly line: LevelLine
  readonly onStatement: () => void
}

/** A button under what is missing that takes the user to where it can be filled in. */
export function HelpLink({ line, onStatement }: HelpLinkProps) {
  const { help } = useTexts().level
  const wanted = FINDINGS[line.message]
  const finding = useFindings(({ findings }) =>
    wanted === undefined ? undefined : findings.find(({ message }) => message.startsWith(wanted)),
  )
  const choice = ((): readonly [words: string, go: () => void] | undefined => {
    if (line.message === 'missing.awareness' || line.message === 'missing.differ') return [help.statement, onStatement]
    if (line.message === 'missing.parties') return [help.party, () => chooseTool('party')]
    if (finding) return [help.signal, () => goToFinding(finding)]
    if (line.about.length === 0) return undefined
    return [line.message === 'missing.confirmations' ? help.parties : help.show, () => showSubjects(line.about)]
  })()
  if (!choice) return null
  const [words, go] = choice
  return (
    <button type="button" className="keten-link level-help" onClick={go}>
      {words}
    </button>
  )
}
