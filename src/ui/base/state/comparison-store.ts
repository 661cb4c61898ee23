import { create } from 'zustand'
import { type Difference, differenceOf } from '../../../graph/compare/difference'
import { discreetDifference } from '../../../graph/compare/discreet-difference'
import { isEarlier, type MapMoment } from '../../../graph/compare/which-is-earlier'
import type { Organisation } from '../../../model/catalogue/catalogue'
import type { ChainMap } from '../../../model/chain-map'
import { alignMap, type PairQuestion } from '../../../model/combine/align-maps'
import type { PairAnswer } from '../../../model/combine/party-twins'
import type { Id } from '../../../model/id'
import { refusalNow, showInstead, useDocument } from './document-store'
import { tellRefusal } from './run-or-tell'
import { setSession, useSession } from './session-store'

// Session state: with which map the open one is compared. Nothing of it is kept, and the open map stays as it is.

/** A map and when it was last changed, in milliseconds since 1970, as far as that is known. */
export interface ComparedMap {
  readonly map: ChainMap
  readonly changedAt?: number | undefined
}

export interface Comparison {
  readonly own: ComparedMap
  /** The map beside the open one, as it came. */
  readonly other: ComparedMap
  readonly isOtherEarlier: boolean
  /** Pairs of parties that only look alike, `own` in the open map. */
  readonly questions: readonly PairQuestion[]
  /** Whether what stands elsewhere on the drawing counts too. */
  readonly layout: boolean
}

export const useComparison = create<{ readonly comparison: Comparison | null }>(() => ({ comparison: null }))

interface Asked {
  readonly other: ComparedMap
  /** When the open map was last changed. */
  readonly changedAt?: number | undefined
  /** The list by which parties are known again. */
  readonly organisations: readonly Organisation[]
}

/** What the screen goes back to. */
let before: { readonly view: Id | null; readonly hidden: readonly Id[] } | undefined
let organisations: readonly Organisation[] = []
let answers: ReadonlyMap<string, PairAnswer> = new Map()

/** Shows the open map and another in one picture, with all parties of both in view. */
export function startComparison({ other, changedAt, organisations: list }: Asked): void {
  const { whole } = useDocument.getState()
  if (!whole) return
  stopComparison()
  organisations = list
  answers = new Map()
  const { view, hidden, theme, panelOpen } = useSession.getState()
  before = { view, hidden }
  setSession({ tool: 'select', draft: null, firstEnd: null, proposal: null, shownFinding: null, lensStop: null })
  setSession({ view: null, alsoShown: [], hidden: [], walked: [] })
  setSession({ panel: 'compared', panelOpen: panelOpen || theme !== 'beamer' })
  const own = { map: whole, changedAt }
  show({ own, other, isOtherEarlier: !isEarlier(momentOf(own), momentOf(other)), questions: [], layout: false })
}

export const momentOf = ({ map, changedAt }: ComparedMap): MapMoment => ({
  referenceDate: map.referenceDate,
  changedAt,
})

/** Shows the open map alone again. */
export function stopComparison(): void {
  if (!useComparison.getState().comparison) return
  useComparison.setState({ comparison: null })
  showInstead(null)
  setSession({ ...before, alsoShown: [], ...(useSession.getState().panel === 'compared' && { panel: 'findings' }) })
}

/** The earlier becomes the later. */
export function swapComparison(): void {
  const { comparison } = useComparison.getState()
  if (comparison) show({ ...comparison, isOtherEarlier: !comparison.isOtherEarlier })
}

/** Takes what the user says of a pair, for as long as these two are compared. */
export function answerPair(key: string, answer: PairAnswer): void {
  const { comparison } = useComparison.getState()
  answers = new Map([...answers, [key, answer]])
  if (comparison) show(comparison)
}

/** Whether what stands elsewhere on the drawing is told too. */
export function tellLayout(layout: boolean): void {
  useComparison.setState(({ comparison }) => ({ comparison: comparison && { ...comparison, layout } }))
}

function show(given: Comparison): void {
  const { own, other, isOtherEarlier } = given
  const { map: aligned, questions } = alignMap(other.map, own.map, { organisations, answers })
  const [earlier, later] = isOtherEarlier ? [aligned, own.map] : [own.map, aligned]
  const made: { desk?: Difference; wall?: Difference } = {}
  useComparison.setState({ comparison: { ...given, questions } })
  showInstead((isWall) => {
    if (isWall) made.wall ??= asOwn(discreetDifference(earlier, later), own.map)
    else made.desk ??= asOwn(differenceOf(earlier, later), own.map)
    return (isWall ? made.wall : made.desk) as Difference
  })
}

/** The picture of both, known to the screen by the id of the open map: whatever else goes by that id stays as it is. */
function asOwn(difference: Difference, { id }: ChainMap): Difference {
  return difference.both.id === id ? difference : { ...difference, both: { ...difference.both, id } }
}

// Nothing is drawn on two maps in one picture; whoever begins to hears so at once, and not after filling in a form.
useSession.subscribe(({ tool, draft, firstEnd }) => {
  if (!useComparison.getState().comparison || (tool === 'select' && draft === null && firstEnd === null)) return
  useSession.setState({ tool: 'select', draft: null, firstEnd: null })
  tellRefusal(refusalNow())
})

// Another map is opened in the place of the one that is compared.
useDocument.subscribe(({ whole }) => {
  const { comparison } = useComparison.getState()
  if (!comparison || comparison.own.map === whole) return
  useComparison.setState({ comparison: null })
  if (useSession.getState().panel === 'compared') setSession({ panel: 'findings' })
})
