import { LevelSection } from '../level/level-section'
import { MeasuresSection } from '../measures/measures-section'
import { ToTestLink } from './to-test-link'

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
