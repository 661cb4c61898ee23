import { lookAhead, type Outlook } from '../../../graph/compare/look-ahead'
import { loadCatalogue } from '../../../model/catalogue/catalogue'
import type { ChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { type CauseFacts, causesOf } from '../report/causes'

/** Of which map, with which proposals, on which day, and whether the answer is for the wall. */
export interface OutlookTask {
  readonly map: ChainMap
  readonly ids: readonly Id[]
  readonly today: string
  readonly isOnWall: boolean
}

export type OutlookReply =
  | { readonly kind: 'done'; readonly outlook: Outlook }
  | { readonly kind: 'failed'; readonly causes: readonly CauseFacts[] }
  /** What went wrong on the way, though there is an answer. */
  | { readonly kind: 'trouble'; readonly causes: readonly CauseFacts[] }

const post = (reply: OutlookReply) => postMessage(reply)
const tell = (cause: unknown) => post({ kind: 'trouble', causes: causesOf(cause) })

// Without the catalogue one variant of one rule stays silent; everything else runs.
const catalogue = loadCatalogue().catch((cause: unknown) => {
  tell(cause)
  return []
})

addEventListener('message', async ({ data }: MessageEvent<OutlookTask>) => {
  const { map, ids, today, isOnWall } = data
  const organisations = await catalogue
  try {
    const options = { organisations, isOnWall, readerDay: today, ...(map.referenceDate ? {} : { today }) }
    post({ kind: 'done', outlook: lookAhead(map, ids, { ...options, onRuleFailure: (_, cause) => tell(cause) }) })
  } catch (cause) {
    post({ kind: 'failed', causes: causesOf(cause) })
  }
})
