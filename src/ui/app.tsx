import { Suspense, useEffect } from 'react'
import { textsOf } from '../text/texts'
import { followedIn } from './base/follow/screen-address'
import { report } from './base/report/report'
import { useSession } from './base/state/session-store'
import { useTexts } from './base/state/use-texts'
import { useMapAddress } from './base/storage/map-address'
import { restoreFromHash } from './base/storage/restore'
import { About } from './frame/about/about'
import { BrokenPage } from './frame/bars/broken-page'
import { StartHeader } from './frame/bars/start-header'
import { Compare } from './frame/compare/compare'
import { DropTarget } from './frame/files/drop-target'
import { ProblemsDialog } from './frame/files/problems-dialog'
import { Keeping } from './frame/keeping/keeping'
import { StartScreen } from './frame/start/start-screen'
import { ErrorBoundary } from './kit/boundary/error-boundary'
import { retryableLazy } from './kit/boundary/retryable-lazy'

const loadEditor = () => import('./frame/bars/editor')
const Editor = retryableLazy(() => loadEditor().then((module) => ({ default: module.Editor })))

const SecondScreen = retryableLazy(() =>
  import('./frame/second-screen/second-screen').then((module) => ({ default: module.SecondScreen })),
)

/** What a window was opened for does not change: it is one of the two for as long as it is there. */
const followed = followedIn(location.hash)

const reportFetch = (cause: unknown) => report(cause, 'fetching-ahead')

/** The whole page, or a way on when it breaks. */
export function App() {
  return (
    <ErrorBoundary where="screen" fallback={(failure) => <BrokenPage failure={failure} />}>
      {followed === undefined ? (
        <Screens />
      ) : (
        <Suspense fallback={null}>
          <SecondScreen of={followed} />
        </Suspense>
      )}
    </ErrorBoundary>
  )
}

/** The start screen, or the editor once a map is open. */
function Screens() {
  const texts = useTexts()
  const open = useMapAddress((state) => state.openId !== null)
  useEffect(() => {
    void restoreFromHash()
    const onHash = () => void restoreFromHash()
    window.addEventListener('hashchange', onHash)
    // The editor is fetched while the user still reads the start screen: opening a map then need not wait for it. When
    // that fails, opening a map tries again.
    const idle = window.setTimeout(() => void loadEditor().catch(reportFetch), 300)
    return () => {
      window.clearTimeout(idle)
      window.removeEventListener('hashchange', onHash)
    }
  }, [])
  return (
    <>
      {open ? (
        <Suspense fallback={<p className="loading">{texts.ui.loading}</p>}>
          <Editor />
        </Suspense>
      ) : (
        <div className="start-page">
          <StartHeader />
          <StartScreen />
        </div>
      )}
      <DropTarget />
      <ProblemsDialog />
      <Compare />
      <About />
      <Keeping />
      <Announcer />
    </>
  )
}

/** What changed, in words, for a screen reader. */
function Announcer() {
  const { text, number } = useSession((state) => state.announcement)
  const language = useSession((state) => state.language)
  return (
    <div className="visually-hidden" role="status" aria-live="polite" lang={textsOf(language).language}>
      <span key={number}>{text}</span>
    </div>
  )
}
