import { type AnalysisSteps, analysisSteps } from '../../graph/analyse'
import type { Finding } from '../../graph/finding'
import type { PartyMeasures } from '../../graph/measures/index'
import { loadCatalogue } from '../../model/catalogue/catalogue'
import type { ChainMap, Table } from '../../model/chain-map'
import { applyDiff } from '../../model/diff'
import type { AnalysisReply, AnalysisRequest } from './analysis-messages'
import { patchOfList, patchOfTable } from './patches'

let current: { map: ChainMap; revision: number; today: string } | null = null
let scheduled = false
/** What the page was told last. */
const posted: { findings: readonly Finding[]; measures: Table<PartyMeasures> } = { findings: [], measures: {} }
let organisations: Awaited<ReturnType<typeof loadCatalogue>> = []

const post = (reply: AnalysisReply) => postMessage(reply)

/** Several edits in a row are analysed once, for the last of them. */
function schedule(): void {
  if (scheduled) return
  scheduled = true
  setTimeout(() => {
    scheduled = false
    if (current) run(current)
  })
}

function run({ map, revision, today }: { map: ChainMap; revision: number; today: string }): void {
  const options = { organisations, ...(map.referenceDate ? {} : { today }) }
  try {
    const { findings, measures } = analysisSteps(map, options)
    const found = findings()
    post({ kind: 'findings', revision, findings: patchOfList(posted.findings, found) })
    posted.findings = found
    // The measures may take long; an edit that came in meanwhile goes first.
    setTimeout(() => {
      if (current?.revision !== revision) return
      const measured = orNone(measures)
      post({ kind: 'measures', revision, measures: patchOfTable(posted.measures, measured) })
      posted.measures = measured
    })
  } catch {
    post({ kind: 'failed', revision })
  }
}

/** Measures that cannot be made are not worth an alarm: the map and its findings do without. */
function orNone(measures: AnalysisSteps['measures']): ReturnType<AnalysisSteps['measures']> {
  try {
    return measures()
  } catch {
    return {}
  }
}

addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.kind === 'map') {
    current = { map: data.map, revision: data.revision, today: data.today }
  } else if (current?.revision === data.from) {
    current = { ...current, map: applyDiff(current.map, data.diff), revision: data.revision }
  } else {
    post({ kind: 'lost', revision: data.revision })
    return
  }
  schedule()
})

loadCatalogue().then(
  (loaded) => {
    organisations = loaded
    if (current) schedule()
  },
  () => {
    // Without the catalogue one variant of one rule stays silent; everything else runs.
  },
)
