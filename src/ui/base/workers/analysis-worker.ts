import { type AnalysisSteps, analysisSteps } from '../../../graph/analyse'
import { discreetSteps } from '../../../graph/analyse-discreetly'
import type { VenueCover } from '../../../graph/facts/venues'
import type { Finding } from '../../../graph/finding'
import type { PartyMeasures } from '../../../graph/measures/index'
import { NO_STRUCTURE } from '../../../graph/measures/structure'
import { loadCatalogue } from '../../../model/catalogue/catalogue'
import type { ChainMap, Table } from '../../../model/chain-map'
import { applyDiff } from '../../../model/diff'
import { causesOf } from '../report/causes'
import type { AnalysisReply, AnalysisRequest } from './analysis-messages'
import { patchOfList, patchOfTable } from './patches'

let current: { map: ChainMap; revision: number; today: string; isOnWall: boolean } | null = null
let scheduled = false
/** What the page was told last. */
const posted: {
  findings: readonly Finding[]
  venues: Table<VenueCover>
  measures: Table<PartyMeasures>
} = { findings: [], venues: {}, measures: {} }
let organisations: Awaited<ReturnType<typeof loadCatalogue>> = []

const post = (reply: AnalysisReply) => postMessage(reply)
/** What goes wrong in a worker is kept by the page. */
const tell = (cause: unknown) => post({ kind: 'trouble', causes: causesOf(cause) })

/** Several edits in a row are analysed once, for the last of them. */
function schedule(): void {
  if (scheduled) return
  scheduled = true
  setTimeout(() => {
    scheduled = false
    if (current) run(current)
  })
}

function run({ map, revision, today, isOnWall }: NonNullable<typeof current>): void {
  const options = {
    organisations,
    readerDay: today,
    ...(map.referenceDate ? {} : { today }),
    onRuleFailure: (_: string, cause: unknown) => tell(cause),
  }
  try {
    const { findings, venues, level, ...slow } = (isOnWall ? discreetSteps : analysisSteps)(map, options)
    const found = findings()
    post({ kind: 'findings', revision, findings: patchOfList(posted.findings, found) })
    posted.findings = found
    const covers = venues()
    post({ kind: 'venues', revision, venues: patchOfTable(posted.venues, covers) })
    posted.venues = covers
    // The measures may take long; an edit that came in meanwhile goes first.
    setTimeout(() => {
      if (current?.revision !== revision) return
      post({ kind: 'level', revision, level: levelOrNone(level) })
      const { measures, structure } = orNone(slow)
      post({ kind: 'measures', revision, measures: patchOfTable(posted.measures, measures), structure })
      posted.measures = measures
    })
  } catch (cause) {
    tell(cause)
    post({ kind: 'failed', revision })
  }
}

/** Without the level indication the map and its findings do: the panel then says that there is none. */
function levelOrNone(level: AnalysisSteps['level']): ReturnType<AnalysisSteps['level']> | null {
  try {
    return level()
  } catch (cause) {
    tell(cause)
    return null
  }
}

/** Measures that cannot be made are not worth an alarm: the map and its findings do without. */
function orNone({ measures, structure }: Pick<AnalysisSteps, 'measures' | 'structure'>) {
  try {
    return { measures: measures(), structure: structure() }
  } catch (cause) {
    tell(cause)
    return { measures: {}, structure: NO_STRUCTURE }
  }
}

addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.kind === 'map') {
    const { map, revision, today, isOnWall } = data
    current = { map, revision, today, isOnWall }
  } else if (current?.revision === data.from) {
    try {
      const { diff, revision, isOnWall } = data
      current = { ...current, map: applyDiff(current.map, diff), revision, isOnWall }
    } catch (cause) {
      tell(cause)
      post({ kind: 'lost', revision: data.revision })
      return
    }
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
  // Without the catalogue one variant of one rule stays silent; everything else runs.
  tell,
)
