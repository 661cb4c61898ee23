import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageId } from '../../base/state/page-ids'

/** Every page but the drawing, each in a part of the build that is fetched when it is first opened. */
export const pages: Readonly<Partial<Record<PageId, LazyExoticComponent<ComponentType>>>> = {
  governance: lazy(() => import('../../pages/governance/governance-page').then((m) => ({ default: m.GovernancePage }))),
  goals: lazy(() => import('../../pages/goals/goals-page').then((m) => ({ default: m.GoalsPage }))),
  coverage: lazy(() => import('../../pages/coverage/coverage-page').then((m) => ({ default: m.CoveragePage }))),
  matrix: lazy(() => import('../../pages/matrix/matrix-page').then((m) => ({ default: m.MatrixPage }))),
  neighbours: lazy(() => import('../../pages/neighbours/neighbours-page').then((m) => ({ default: m.NeighboursPage }))),
  steps: lazy(() => import('../../pages/steps/steps-page').then((m) => ({ default: m.StepsPage }))),
  outline: lazy(() => import('../../pages/outline/outline-page').then((m) => ({ default: m.OutlinePage }))),
  roles: lazy(() => import('../../pages/roles/roles-page').then((m) => ({ default: m.RolesPage }))),
  year: lazy(() => import('../../pages/year/year-page').then((m) => ({ default: m.YearPage }))),
  tables: lazy(() => import('../../pages/tables/tables-page').then((m) => ({ default: m.TablesPage }))),
  'to-test': lazy(() => import('../../pages/to-test/to-test-page').then((m) => ({ default: m.ToTestPage }))),
  cards: lazy(() => import('../../pages/cards/cards-page').then((m) => ({ default: m.CardsPage }))),
  text: lazy(() => import('../../pages/text/narrative-page').then((m) => ({ default: m.NarrativePage }))),
  seats: lazy(() => import('../../pages/seats/seats-page').then((m) => ({ default: m.SeatsPage }))),
  load: lazy(() => import('../../pages/load/load-page').then((m) => ({ default: m.LoadPage }))),
  ladder: lazy(() => import('../../pages/ladder/ladder-page').then((m) => ({ default: m.LadderPage }))),
}
