import { Suspense } from 'react'
import type { PageId } from '../../base/state/page-ids'
import { choosePage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Guard } from '../../kit/boundary/guard'
import { Button } from '../../kit/controls/button'
import { PageSection } from '../../kit/page/page-section'
import { PrintHead } from '../../kit/page/print-head'
import { PAGES } from './page-list'

/** Pages that make their own paper of what they show. */
const OWN_PAPER: readonly PageId[] = ['text', 'to-test', 'agreed']

/** The page that stands in the place of the drawing; one that breaks leaves the rest of the screen alive. */
export function PageArea() {
  const texts = useTexts()
  const page = useSession((state) => state.page)
  const { name, Content } = PAGES[page]
  if (!Content) return null
  return (
    <PageSection label={name(texts)}>
      <Guard
        key={page}
        where={`page:${page}`}
        part={texts.failures.parts.page(name(texts))}
        way={<Button onPress={() => choosePage('map')}>{texts.failures.toMap}</Button>}
      >
        <Suspense fallback={<p className="loading">{texts.ui.loading}</p>}>
          {OWN_PAPER.includes(page) ? (
            <Content />
          ) : (
            <div className="print-page page-on-paper">
              <PrintHead title={name(texts)} />
              <Content />
            </div>
          )}
        </Suspense>
      </Guard>
    </PageSection>
  )
}
