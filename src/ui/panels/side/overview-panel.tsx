import { ToTestLink } from '../../pages/to-test/to-test-link'
import { LevelSection } from '../level/level-section'
import { MeasuresSection } from '../measures/measures-section'

/** What the map says as a whole, in sections. */
export function OverviewPanel() {
  return (
    <div className="overview">
      <LevelSection />
      <MeasuresSection />
      <ToTestLink />
    </div>
  )
}
