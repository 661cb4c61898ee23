import type { Finding } from '../../graph/finding'
import type { Id } from '../../model/id'
import { showItems } from '../canvas/camera'
import { showAlso } from '../drafts/show-also'
import { useDocument } from '../state/document-store'
import { setSession, useSession } from '../state/session-store'
import { itemsOf, partiesIn } from './finding-subjects'

/** Shows what a finding is about, and fades the rest. */
export function showFinding(finding: Finding): void {
  const { map } = useDocument.getState()
  if (!map) return
  showAlso(partiesIn(map, finding.about))
  const [carrier] = finding.about
  setSession({
    shownFinding: finding.key,
    focus: null,
    selection: carrier && carrier.kind !== 'map' ? [carrier.id] : [],
  })
  requestAnimationFrame(() => showItems(itemsOf(map, finding.about)))
}

/** Lets go of the finding that is shown: the whole map is strong again. */
export function letGoOfFinding(): void {
  setSession({ shownFinding: null })
}

/** Shows a finding, or lets go of it when it is shown already. */
export function toggleFinding(finding: Finding): void {
  if (useSession.getState().shownFinding === finding.key) letGoOfFinding()
  else showFinding(finding)
}

const ON_THE_MAP = ['parties', 'triangles', 'dependencies', 'couplingPoints'] as const

/** Selects one piece of evidence: on the map where it is drawn, else in the details. The finding stays shown. */
export function showEvidence(kind: Finding['about'][number]['kind'], id: Id): void {
  const { map } = useDocument.getState()
  if (!map) return
  const about = [{ kind, id }]
  const isDrawn = ON_THE_MAP.some((collection) => collection === kind)
  showAlso(partiesIn(map, about))
  setSession({ selection: kind === 'map' ? [] : [id], ...(isDrawn ? {} : { panel: 'details' as const }) })
  if (isDrawn) requestAnimationFrame(() => showItems(itemsOf(map, about)))
}
