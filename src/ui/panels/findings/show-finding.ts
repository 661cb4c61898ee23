import type { Finding, Subject } from '../../../graph/finding'
import { partiesIn } from '../../../graph/finding-subjects'
import { focusLater } from '../../base/go-to/focus-later'
import { useDocument } from '../../base/state/document-store'
import { setSession, useSession } from '../../base/state/session-store'
import { beginLook, lookAtRecords, lookBack } from '../../map/camera/look'
import { goWhereAllIsShown } from '../../map/camera/on-map'
import { bring } from './brought-parties'
import { setConversationView, useConversationView } from './conversation-store'
import { currentConversation } from './use-conversation'

/** Shows what a finding is about, and fades the rest. */
export function showFinding(finding: Finding): void {
  const { map } = useDocument.getState()
  if (!map) return
  goWhereAllIsShown()
  beginLook()
  const about = finding.about.map(({ id }) => id)
  const [carrier] = finding.about
  bring(map, partiesIn(map, about), {
    shownFinding: finding.key,
    focus: null,
    selection: carrier && carrier.kind !== 'map' ? [carrier.id] : [],
  })
  lookAtRecords(about)
}

/** Opens the list at this finding, whatever the list would leave out, and takes the focus along. */
export function goToFinding(finding: Finding): void {
  const stories = currentConversation()?.stories ?? []
  const place = stories.findIndex(({ items }) => items.some((item) => item.finding.key === finding.key))
  const { limit } = useConversationView.getState()
  setConversationView({ filter: {}, limit: Math.max(limit, place + 1), current: finding.key })
  setSession({ panel: 'findings', panelOpen: true })
  showFinding(finding)
  focusLater(() => document.querySelector<HTMLElement>('.finding.shown .finding-head')?.focus(), 2)
}

/** Lets go of the finding that is shown: the whole map is strong again. */
export function letGoOfFinding(): void {
  setSession({ shownFinding: null })
}

/** Lets go of it, and the map goes back to where it stood. */
export function leaveFinding(): void {
  letGoOfFinding()
  lookBack()
}

/** Shows a finding, or lets go of it when it is shown already. */
export function toggleFinding(finding: Finding): void {
  if (useSession.getState().shownFinding === finding.key) leaveFinding()
  else showFinding(finding)
}

const ON_THE_MAP: readonly Subject['kind'][] = ['parties', 'triangles', 'dependencies', 'couplingPoints']

/** Whether a piece of evidence is drawn on the map; the others are only in the details. */
export function isDrawn(kind: Subject['kind']): boolean {
  return ON_THE_MAP.includes(kind)
}

/** Selects one piece of evidence: on the map where it is drawn, else in the details. The finding stays shown. */
export function showEvidence({ kind, id }: Subject): void {
  const { map } = useDocument.getState()
  if (!map) return
  if (isDrawn(kind)) beginLook()
  const { brought } = useSession.getState()
  const selection = kind === 'map' ? [] : [id]
  const panel = isDrawn(kind) ? {} : { panel: 'details' as const, panelOpen: true }
  bring(map, [...(brought?.parties ?? []), ...partiesIn(map, [id])], { selection, ...panel })
  if (!isDrawn(kind)) return
  goWhereAllIsShown()
  lookAtRecords([id])
}
