import './pages.css'
import { Suspense } from 'react'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { PageSection } from '../../kit/page/page-section'
import { PAGES } from './page-list'

/** The page that stands in the place of the drawing. */
export function PageArea() {
  const texts = useTexts()
  const page = useSession((state) => state.page)
  const { name, Content } = PAGES[page]
  if (!Content) return null
  return (
    <PageSection label={name(texts)}>
      <Suspense fallback={<p className="loading">{texts.ui.loading}</p>}>
        <Content />
      </Suspense>
    </PageSection>
  )
}
