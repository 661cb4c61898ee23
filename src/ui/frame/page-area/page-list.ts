import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PageId } from '../../base/state/page-ids'

/** Every page but the drawing, each in a part of the build that is fetched when it is first opened. */
export const pages: Readonly<Partial<Record<PageId, LazyExoticComponent<ComponentType>>>> = {
  governance: lazy(() => import('../../governance/governance-page').then((m) => ({ default: m.GovernancePage }))),
  goals: lazy(() => import('../../goals/goals-page').then((m) => ({ default: m.GoalsPage }))),
  coverage: lazy(() => import('../../coverage/coverage-page').then((m) => ({ default: m.CoveragePage }))),
  matrix: lazy(() => import('../../matrix/matrix-page').then((m) => ({ default: m.MatrixPage }))),
  neighbours: lazy(() => import('../../neighbours/neighbours-page').then((m) => ({ default: m.NeighboursPage }))),
  steps: lazy(() => import('../../steps/steps-page').then((m) => ({ default: m.StepsPage }))),
  outline: lazy(() => import('../../outline/outline-page').then((m) => ({ default: m.OutlinePage }))),
  roles: lazy(() => import('../../roles/roles-page').then((m) => ({ default: m.RolesPage }))),
  year: lazy(() => import('../../year/year-page').then((m) => ({ default: m.YearPage }))),
  tables: lazy(() => import('../../grid/tables-page').then((m) => ({ default: m.TablesPage }))),
  'to-test': lazy(() => import('../../to-test/to-test-page').then((m) => ({ default: m.ToTestPage }))),
  cards: lazy(() => import('../../cards/cards-page').then((m) => ({ default: m.CardsPage }))),
  text: lazy(() => import('../../narrative/narrative-page').then((m) => ({ default: m.NarrativePage }))),
  seats: lazy(() => import('../../seats/seats-page').then((m) => ({ default: m.SeatsPage }))),
  load: lazy(() => import('../../load/load-page').then((m) => ({ default: m.LoadPage }))),
  ladder: lazy(() => import('../../ladder/ladder-page').then((m) => ({ default: m.LadderPage }))),
}
