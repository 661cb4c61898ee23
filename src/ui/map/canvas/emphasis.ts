import { useMemo } from 'react'
import type { Finding } from '../../../graph/finding'
import { drawnParts } from '../../../graph/lenses/drawn-parts'
import type { LensReport } from '../../../graph/lenses/lens-report'
import { StrongSet } from '../../../graph/lenses/strong-set'
import { askedAbout, besides, litBy, surroundings } from '../../../graph/lenses/surroundings'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDifference } from '../../base/state/difference-store'
import { useDrawn } from '../../base/state/drawn-store'
import { reportOf, useLensReport } from '../../base/state/lens-report-of'
import { type SessionState, useSession } from '../../base/state/session-store'
import type { Emphasis } from './flow-adapter'

const NONE: ReadonlySet<Id> = new Set()

type Looked = Pick<SessionState, 'selection' | 'shownFinding' | 'focus' | 'lensOpen' | 'lensStop' | 'meetingsShown'>

/** What the map emphasises at this moment. */
export function emphasisNow(): Emphasis {
  const { map, findings } = useDrawn.getState()
  const session = useSession.getState()
  const report =
    map && session.lens && useDifference.getState().difference === null ? reportOf(map, session.lens) : null
  return emphasisOf(map, findings, report, session)
}

/** The same for what is on screen, for a component. */
export function useEmphasis(): Emphasis {
  const map = useDrawn((state) => state.map)
  const selection = useSession((state) => state.selection)
  const shownFinding = useSession((state) => state.shownFinding)
  const focus = useSession((state) => state.focus)
  const findings = useDrawn((state) => state.findings)
  // In a difference what stays the same steps back already; what changes is never faded by a lens.
  const isDifference = useDifference((state) => state.difference !== null)
  const lensReport = useLensReport()
  const report = isDifference ? null : lensReport
  const lensStop = useSession((state) => state.lensStop)
  const lensOpen = useSession((state) => state.lensOpen)
  const meetingsShown = useSession((state) => state.meetingsShown)
  return useMemo(
    () => emphasisOf(map, findings, report, { selection, shownFinding, focus, lensStop, lensOpen, meetingsShown }),
    [map, selection, shownFinding, focus, findings, report, lensStop, lensOpen, meetingsShown],
  )
}

/**
 * What the map emphasises: the selection, and what is shown strongly while the rest fades: the evidence of a finding, the
 * surroundings of a party, or what the lens is about.
 */
function emphasisOf(
  map: ChainMap | null,
  findings: readonly Finding[],
  report: LensReport | null,
  { selection, shownFinding, focus, lensStop, lensOpen, meetingsShown }: Looked,
): Emphasis {
  const walked = lensOpen ? null : (lensStop?.record ?? null)
  const finding = shownFinding ? findings.find((candidate) => candidate.key === shownFinding) : undefined
  const selected = new Set(selection)
  if (!map) return { selection: selected, lit: null, marked: NONE }
  if (!finding && focus) return { selection: selected, lit: surroundings(map, focus), marked: NONE }
  // What a walk asks about is shown as a finding is: one looks where the question is.
  const asked = walked !== null && selection.length === 1 && selection[0] === walked ? walked : undefined
  if (!finding && asked !== undefined) {
    return { selection: selected, lit: askedAbout(map, asked), marked: besides(map, selection) }
  }
  if (!finding) {
    const marked = report ? besides(map, selection) : NONE
    const fades = report !== null && !lensOpen && report.strong.size > 0
    const lit = fades ? withSelection(map, report, selection, meetingsShown) : null
    return { selection: selected, lit, marked }
  }
  const marked = new Set(finding.about.map((subject) => subject.id))
  return { selection: selected, lit: litBy(map, marked), marked }
}

/**
 * What a lens shows strongly, and what is selected too. In the picture of the parties a party that is chosen keeps the
 * lines of its own neighbours, and those of the others fade.
 *
 * @param meetingsShown whether the user asked for the meetings, which then are strong with any lens
 */
function withSelection(
  map: ChainMap,
  { lens, strong }: Pick<LensReport, 'lens' | 'strong'>,
  selection: readonly Id[],
  meetingsShown: boolean,
): ReadonlySet<Id> {
  const asked = meetingsShown && lens !== 'meetings' ? Object.keys(map.meetings) : []
  if (selection.length === 0 && asked.length === 0) return strong
  const chosen = lens === 'parties' ? selection.filter((id) => map.parties[id]) : []
  const kept = chosen.length > 0 ? [...strong].filter((id) => !map.dependencies[id]) : strong
  const lit = new StrongSet(map).add(...kept, ...asked)
  for (const id of selection) lit.addWhole(id).add(...drawnParts(map, id))
  for (const id of chosen) lit.add(...surroundings(map, id))
  return lit.ids
}
