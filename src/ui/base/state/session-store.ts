import { create } from 'zustand'
import type { QuestionId } from '../../../graph/lenses/lens-questions'
import type { Way } from '../../../graph/measures/way'
import type { Id } from '../../../model/id'
import type { CouplingEnd } from '../../../model/schema/relations'
import type { Flow, Lens } from '../../../model/vocabulary'
import type { MeasureChoice } from '../../../scene/cards/measure-look-of'
import type { Point } from '../../../scene/drawing/geometry'
import type { ThemeName } from '../../../scene/drawing/theme'
import type { Language } from '../../../text/texts'
import { isHalfMade } from './half-made'
import { fitsLens, type PageId } from './page-ids'

// Session state: local to this tab, in no file, not undoable.

export type Tool = 'select' | 'party' | 'triangle' | 'dependency' | 'coupling'
export type PanelTab = 'findings' | 'details' | 'overview' | 'compared'

/** One end of a relation that is being made: a record, or a place where a new party comes. */
type RelationEnd = { readonly record: Id } | { readonly place: Point }

/** What the user is in the middle of making. */
export type Draft =
  | { readonly kind: 'party'; readonly place: Point }
  | {
      readonly kind: 'triangle'
      readonly place: Point
      readonly contractor?: Id | undefined
      /** The triangle to fill; absent makes a new one. */
      readonly triangle?: Id | undefined
      readonly focus?: 'owner' | 'client' | 'contractor' | undefined
    }
  | {
      readonly kind: 'dependency'
      readonly from?: Id | undefined
      /** Whether `from` is only a guess, such as what happens to be selected: it stands in its field and is asked all the same. */
      readonly isGuess?: boolean
      /** Where a new supplier comes. */
      readonly fromPlace?: Point | undefined
      readonly to?: RelationEnd | undefined
    }
  | {
      readonly kind: 'coupling'
      readonly from?: CouplingEnd | undefined
      readonly isGuess?: boolean
      readonly to?: CouplingEnd | undefined
    }

/** What lines can show in the place of their own dress. */
export type LineLayer = 'venues' | 'bridges' | 'nature' | 'agreements' | 'flow' | 'certainty'

/** What the user wants the lines to show; `plain` is their own dress, also with a lens that would show something else. */
export type LineChoice = LineLayer | 'plain'

type Presenting = {
  /** Whether the screen was on the beamer before, and stays there afterwards. */
  readonly wasBeamer: boolean
} & ({ readonly of: 'views' } | { readonly of: 'pictures'; readonly at: number })

interface Message {
  readonly id: number
  readonly kind: 'info' | 'warning' | 'error'
  readonly text: string
  /** The page it leads to. Such a message stays until it is closed or followed, or another map is opened. */
  readonly page?: PageId | undefined
}

export interface SessionState {
  readonly language: Language
  readonly theme: ThemeName
  /** Which picture of the chain is strong; null shows all alike. */
  readonly lens: Lens | null
  /** What fills the screen: the drawing or a page in its place. */
  readonly page: PageId
  /** Whether what a lens would fade is shown as strongly as the rest. */
  readonly lensOpen: boolean
  /** The question at which a walk through a lens stands. */
  readonly lensStop: { readonly record: Id; readonly question: QuestionId; readonly item?: number | undefined } | null
  /** What was in view when that walk began; null where all was. */
  readonly lensSeen: ReadonlySet<Id> | null
  /** The only question that the walk asks; null asks all of them. */
  readonly lensQuestion: QuestionId | null
  /** ISO date at which the agreements are looked at; null is the map's own day. */
  readonly agreementsOn: string | null
  readonly selection: readonly Id[]
  readonly tool: Tool
  /** First end of a relation made by two clicks. */
  readonly firstEnd: Id | null
  readonly draft: Draft | null
  /** What the dependency that was drawn last carries: the next one often carries the same. */
  readonly lastFlow: Flow
  readonly panel: PanelTab
  readonly panelOpen: boolean
  /** Key of the finding that is shown on the map; the rest is faded. */
  readonly shownFinding: string | null
  /** The party whose surroundings are shown while the rest is faded. */
  readonly focus: Id | null
  /** Id of the saved view whose filters hold; null shows all parties. */
  readonly view: Id | null
  /** Parties put down while a view is on: shown although its filters do not name them. */
  readonly alsoShown: readonly Id[]
  /** Parties that the user took off the map by hand; one of them in `alsoShown` is on it for as long as it stands there. */
  readonly hidden: readonly Id[]
  /** What the shown finding brought: parties of `alsoShown` that go when it goes, and the selection it made. */
  readonly brought: { readonly parties: readonly Id[]; readonly selection: readonly Id[] } | null
  /** What the walk through a lens brought: parties of `alsoShown` that go when it goes on, and when it ends. */
  readonly walked: readonly Id[]
  /** Whether the user folded the triangles, by map and view; one not named is as it opened (see `folding.ts`). */
  readonly foldings: Readonly<Record<string, boolean>>
  /** Whether each card says to which chains its party belongs. */
  readonly chainsShown: boolean
  readonly measure: MeasureChoice | null
  /** The measure that the overview lists. */
  readonly listedMeasure: string
  /** The steps between which the ways run that the measure `unavoidable` is about. */
  readonly way: Way
  /** What the user wants the lines to show; null is what belongs to the lens. */
  readonly layer: LineChoice | null
  /** Whether the meetings are drawn as tables also without the lens that is about them. */
  readonly meetingsShown: boolean
  /** The map whose tables were brought into view, for as long as they are drawn, and how close one looked before. */
  readonly meetingsBrought: { readonly of: Id; readonly before: number | undefined } | null
  /** What would throw a half-filled form away, and waits until its user has said whether it may. */
  readonly waitsForDraft: Partial<SessionState> | null
  readonly legendOpen: boolean
  /** What stood on the screen before it went to the beamer, to be put back; null where nothing is known of it. */
  readonly beforeBeamer: Pick<SessionState, 'theme' | 'panelOpen' | 'legendOpen'> | null
  /** What is walked through before the room: the views, or the pictures of the chain with the place among them. */
  readonly presenting: Presenting | null
  /** Whether the browser puts the page on paper now. */
  readonly onPaper: boolean
  /** Places a layout proposes; the map shows them until the user decides. */
  readonly proposal: ReadonlyMap<Id, Point> | null
  readonly messages: readonly Message[]
  /** Said to a screen reader; the number tells two equal announcements apart. */
  readonly announcement: { readonly text: string; readonly number: number }
  readonly singleKeys: boolean
  /** What the wheel of a mouse does on the map. */
  readonly wheel: 'zoom' | 'pan'
}

export const useSession = create<SessionState>(() => ({
  // As long as nothing else is kept for this browser.
  language: 'nl',
  theme: 'light',
  singleKeys: true,
  wheel: 'zoom',
  lens: null,
  page: 'map',
  lensOpen: false,
  lensStop: null,
  lensSeen: null,
  lensQuestion: null,
  agreementsOn: null,
  selection: [],
  tool: 'select',
  firstEnd: null,
  draft: null,
  waitsForDraft: null,
  lastFlow: 'product',
  panel: 'findings',
  panelOpen: true,
  shownFinding: null,
  focus: null,
  view: null,
  alsoShown: [],
  hidden: [],
  brought: null,
  walked: [],
  foldings: {},
  chainsShown: false,
  measure: null,
  listedMeasure: 'betweenness',
  way: { from: null, to: null },
  layer: null,
  meetingsShown: false,
  meetingsBrought: null,
  legendOpen: false,
  beforeBeamer: null,
  presenting: null,
  onPaper: false,
  proposal: null,
  messages: [],
  announcement: { text: '', number: 0 },
}))

/** Whether others look along, now or on paper: what is not for the wall is then not on the screen. */
export function isOnWall({ theme, presenting, onPaper }: SessionState): boolean {
  return theme === 'beamer' || presenting !== null || onPaper
}

/** Changes parts of the session; prefer the named functions below where there is one. */
export function setSession(changes: Partial<SessionState>): void {
  const { draft, waitsForDraft } = useSession.getState()
  const drops = changes.draft !== undefined && changes.draft !== draft && isHalfMade()
  useSession.setState(drops ? { waitsForDraft: { ...waitsForDraft, ...changes } } : changes)
}

/** Puts the form away, filled in or not, with what waited for it; without that only the form goes. */
export function dropDraft(): void {
  const { waitsForDraft } = useSession.getState()
  useSession.setState({ draft: null, firstEnd: null, ...waitsForDraft, waitsForDraft: null })
}

/** Selects these records; whatever finding was shown on the map is let go. */
export function select(ids: readonly Id[]): void {
  const { selection, brought } = useSession.getState()
  if (ids.length === selection.length && ids.every((id, i) => id === selection[i])) {
    // The same, but now the user's own choice.
    if (brought) useSession.setState({ selection: ids })
    return
  }
  useSession.setState({ selection: ids, shownFinding: null })
}

/** Lets a measure drive the look of cards, or none; the overview then lists that measure, and no other marks lines. */
export function showMeasure(measure: MeasureChoice | null): void {
  useSession.setState(({ layer }) => ({
    measure,
    layer: layer === 'bridges' ? null : layer,
    ...(measure && { listedMeasure: measure.id }),
  }))
}

/** Lets the lines show something, or what belongs to the lens (null). A measure drives the cards as before. */
export function showLines(layer: LineChoice | null): void {
  if (layer === 'bridges') markBridges()
  else useSession.setState({ layer })
}

/** Marks the lines that are the only connection between two parts of the chain; no measure then drives the cards. */
export function markBridges(): void {
  useSession.setState({ layer: 'bridges', measure: null, listedMeasure: 'bridges' })
}

/** Shows the parties of a saved view, or all; what was hidden or added by hand is so no more. */
export function chooseView(view: Id | null): void {
  useSession.setState({ view, alsoShown: [], hidden: [], walked: [], proposal: null })
}

/**
 * Looks at the chain through a lens, or without one; the lines show what belongs to it. A page that belongs to another
 * lens makes room for the drawing.
 */
export function chooseLens(lens: Lens | null): void {
  bringForWalk([])
  useSession.setState(({ page, lens: before, layer }) => ({
    lens,
    layer: lens === before ? layer : null,
    lensOpen: false,
    lensStop: null,
    lensQuestion: null,
    page: fitsLens(page, lens) ? page : 'map',
  }))
}

/**
 * Shows the parties of the question at which a walk stands, in the place of those of the question before; what the user
 * asked for stays, and what the user hid stays hidden.
 */
export function bringForWalk(parties: readonly Id[]): void {
  const { alsoShown, walked, hidden } = useSession.getState()
  const own = alsoShown.filter((id) => !walked.includes(id))
  const added = parties.filter((id) => !own.includes(id) && !hidden.includes(id))
  if (walked.length > 0 || added.length > 0) useSession.setState({ alsoShown: [...own, ...added], walked: added })
}

/** Shows the drawing or a page in its place. */
export function choosePage(page: PageId): void {
  setSession({ page, draft: null, firstEnd: null })
}

/** Switches tool; half-made relations are dropped. */
export function chooseTool(tool: Tool): void {
  setSession({ tool, firstEnd: null, draft: null })
}

/** Switches the language of the screen, here and at the next visit. */
export function setLanguage(language: Language): void {
  // What was said last was said in the other language.
  useSession.setState({ language })
  announce('')
}

/** Switches the colours, here and at the next visit. */
export function setTheme(theme: ThemeName): void {
  useSession.setState({ theme })
}

/** Whether single letters are shortcuts, here and at the next visit. */
export function setSingleKeys(singleKeys: boolean): void {
  useSession.setState({ singleKeys })
}

/** What the wheel of a mouse does on the map, here and at the next visit. */
export function setWheel(wheel: SessionState['wheel']): void {
  useSession.setState({ wheel })
}

let nextMessage = 1

/**
 * Shows a message until the user closes it; an information goes by itself after some seconds.
 *
 * @param page what it is about: the message leads there and stays
 * @returns the message's id, for `closeMessage`
 */
export function showMessage(kind: Message['kind'], text: string, page?: PageId): number {
  const message = { id: nextMessage++, kind, text, page }
  useSession.setState((state) => ({ messages: [...state.messages.slice(-3), message] }))
  announce(text)
  if (kind === 'info' && !page) setTimeout(() => closeMessage(message.id), 6000)
  return message.id
}

/** Takes a message away; one that is gone already is no problem. */
export function closeMessage(id: number): void {
  useSession.setState((state) => ({ messages: state.messages.filter((message) => message.id !== id) }))
}

/** Says something to a screen reader without showing it. */
export function announce(text: string): void {
  useSession.setState((state) => ({ announcement: { text, number: state.announcement.number + 1 } }))
}
