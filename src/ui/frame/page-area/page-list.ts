import type { ComponentType } from 'react'
import type { Texts } from '../../../text/texts'
import type { ActionId } from '../../base/actions/action'
import type { PageId } from '../../base/state/page-ids'
import { retryableLazy as lazy } from '../../kit/boundary/retryable-lazy'

/** What the app has to know of a page. Which lens it belongs to stands in `page-ids`: the session asks that too. */
interface Page {
  /** The action that opens it. */
  readonly action: ActionId
  /** What it is called on its tab. */
  readonly name: (texts: Texts) => string
  /** Fetched when it is first opened; null for the drawing itself, which every other page takes the place of. */
  readonly Content: ComponentType | null
}

/** Every page, in the order of the list of actions. One that is missing here does not compile. */
export const PAGES: Readonly<Record<PageId, Page>> = {
  map: { action: 'pageMap', name: (texts) => texts.lenses.map, Content: null },
  outline: {
    action: 'pageOutline',
    name: (texts) => texts.outline.title,
    Content: lazy(() => import('../../pages/outline/outline-page').then((m) => ({ default: m.OutlinePage }))),
  },
  tables: {
    action: 'pageTables',
    name: (texts) => texts.grid.title,
    Content: lazy(() => import('../../pages/tables/tables-page').then((m) => ({ default: m.TablesPage }))),
  },
  text: {
    action: 'pageText',
    name: (texts) => texts.narrative.title,
    Content: lazy(() => import('../../pages/text/narrative-page').then((m) => ({ default: m.NarrativePage }))),
  },
  'to-test': {
    action: 'pageToTest',
    name: (texts) => texts.toTest.title,
    Content: lazy(() => import('../../pages/to-test/to-test-page').then((m) => ({ default: m.ToTestPage }))),
  },
  agreed: {
    action: 'pageAgreed',
    name: (texts) => texts.agreed.title,
    Content: lazy(() => import('../../pages/agreed/agreed-page').then((m) => ({ default: m.AgreedPage }))),
  },
  wanted: {
    action: 'pageWanted',
    name: (texts) => texts.wanted.title,
    Content: lazy(() => import('../../pages/wanted/wanted-page').then((m) => ({ default: m.WantedPage }))),
  },
  report: {
    action: 'pageReport',
    name: (texts) => texts.ui.reportPage,
    Content: lazy(() => import('../../pages/report/report-page').then((m) => ({ default: m.ReportPage }))),
  },
  neighbours: {
    action: 'pageNeighbours',
    name: (texts) => texts.neighbours.title,
    Content: lazy(() => import('../../pages/neighbours/neighbours-page').then((m) => ({ default: m.NeighboursPage }))),
  },
  steps: {
    action: 'pageSteps',
    name: (texts) => texts.steps.title,
    Content: lazy(() => import('../../pages/steps/steps-page').then((m) => ({ default: m.StepsPage }))),
  },
  matrix: {
    action: 'pageMatrix',
    name: (texts) => texts.matrix.title,
    Content: lazy(() => import('../../pages/matrix/matrix-page').then((m) => ({ default: m.MatrixPage }))),
  },
  seats: {
    action: 'pageSeats',
    name: (texts) => texts.seats.title,
    Content: lazy(() => import('../../pages/seats/seats-page').then((m) => ({ default: m.SeatsPage }))),
  },
  ladder: {
    action: 'pageLadder',
    name: (texts) => texts.ladder.title,
    Content: lazy(() => import('../../pages/ladder/ladder-page').then((m) => ({ default: m.LadderPage }))),
  },
  load: {
    action: 'pageLoad',
    name: (texts) => texts.load.title,
    Content: lazy(() => import('../../pages/load/load-page').then((m) => ({ default: m.LoadPage }))),
  },
  roles: {
    action: 'pageRoles',
    name: (texts) => texts.roles.title,
    Content: lazy(() => import('../../pages/roles/roles-page').then((m) => ({ default: m.RolesPage }))),
  },
  year: {
    action: 'pageYear',
    name: (texts) => texts.year.title,
    Content: lazy(() => import('../../pages/year/year-page').then((m) => ({ default: m.YearPage }))),
  },
  coverage: {
    action: 'pageCoverage',
    name: (texts) => texts.coverage.title,
    Content: lazy(() => import('../../pages/coverage/coverage-page').then((m) => ({ default: m.CoveragePage }))),
  },
  goals: {
    action: 'pageGoals',
    name: (texts) => texts.goalBoard.title,
    Content: lazy(() => import('../../pages/goals/goals-page').then((m) => ({ default: m.GoalsPage }))),
  },
  governance: {
    action: 'pageGovernance',
    name: (texts) => texts.governance.title,
    Content: lazy(() => import('../../pages/governance/governance-page').then((m) => ({ default: m.GovernancePage }))),
  },
  cards: {
    action: 'pageCards',
    name: (texts) => texts.cards.title,
    Content: lazy(() => import('../../pages/cards/cards-page').then((m) => ({ default: m.CardsPage }))),
  },
}

/** All pages by id, in the same order. */
export const PAGE_IDS = Object.keys(PAGES) as readonly PageId[]
