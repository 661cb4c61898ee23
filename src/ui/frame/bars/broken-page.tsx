import { useEffect, useState } from 'react'
import { report } from '../../base/report/report'
import { useTexts } from '../../base/state/use-texts'
import { setMapAddress, useMapAddress } from '../../base/storage/map-address'
import { useSaveState } from '../../base/storage/save-store'
import { CopiedDetails, useCopyDetails } from '../../kit/boundary/copy-details'
import type { Failure } from '../../kit/boundary/error-boundary'

type Download = () => Promise<void>

/**
 * What stands on the page when the screen itself broke, or could not be fetched: whether the open map is kept, a way to
 * take it along, and a reload. Uses nothing but what the start screen has already loaded.
 */
export function BrokenPage({ failure }: { readonly failure: Failure }) {
  const { files, ui, failures } = useTexts()
  const { broken } = files
  const hasMap = useMapAddress((state) => state.openId !== null)
  const isKept = useSaveState((state) => state.status === 'saved')
  const details = useCopyDetails()
  const [download, setDownload] = useState<Download>()
  useEffect(() => {
    if (hasMap) void findDownload().then((found) => setDownload(() => found))
  }, [hasMap])
  const giveUp = (cause: unknown) => {
    report(cause, 'exporting')
    setDownload(undefined)
  }
  return (
    <main className="broken-page">
      <div role="alert">
        <h1>{broken.title}</h1>
        <p>{!hasMap ? broken.noMap : isKept ? broken.kept : broken.notKept}</p>
      </div>
      <p className="broken-page-buttons">
        {failure.isUnfetched && (
          <button type="button" onClick={failure.retry}>
            {failures.retry}
          </button>
        )}
        <button type="button" onClick={() => location.reload()}>
          {broken.reload}
        </button>
        {download && (
          <button type="button" onClick={() => void download().catch(giveUp)}>
            {broken.download}
          </button>
        )}
        {hasMap && (
          <button type="button" onClick={goToStart}>
            {ui.menu.start}
          </button>
        )}
        <button type="button" onClick={details.copy}>
          {failures.copy}
        </button>
      </p>
      <CopiedDetails outcome={details.outcome} />
    </main>
  )
}

/** The way out for a map that breaks the screen each time it is shown. */
function goToStart(): void {
  setMapAddress(null, 'push')
  location.reload()
}

/** What downloads the open map; undefined when there is none, or when the parts for it cannot be fetched either. */
async function findDownload(): Promise<Download | undefined> {
  try {
    const [{ useDocument }, { saveMapFile }] = await Promise.all([
      import('../../base/state/document-store'),
      import('../files/save-file'),
      import('../../../model/file/write-chain-map'),
    ])
    const { whole } = useDocument.getState()
    return whole ? () => saveMapFile(whole) : undefined
  } catch (cause) {
    report(cause, 'exporting')
    return undefined
  }
}
