import './pages.css'
import { Suspense } from 'react'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { PageSection } from '../../kit/page/page-section'
import { pages } from './page-list'
import { pageName } from './page-name'

/** The page that stands in the place of the drawing. */
export function PageArea() {
  const texts = useTexts()
  const page = useSession((state) => state.page)
  const Page = pages[page]
  if (!Page) return null
  return (
    <PageSection label={pageName(page, texts)}>
      <Suspense fallback={<p className="loading">{texts.ui.loading}</p>}>
        <Page />
      </Suspense>
    </PageSection>
  )
}
