import type { ChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import { quoted, sentence, tidy } from '../../text/narrative/words'
import { REPORT_SECTIONS, type SectionId } from '../../text/report/section-ids'
import { statusText } from '../../text/status-text'
import { actionBlocks } from './actions-section'
import type { Block, Report } from './blocks'
import { type ReportContext, type ReportOptions, reportContext } from './context'
import { decisionBlocks } from './decisions-section'
import { essenceBlocks } from './essence-section'
import { principleBlocks } from './principles-section'
import { lapsingBlocks, meetingBlocks } from './steering-sections'
import { assumedBlocks, changeBlocks, memberBlocks } from './sureness-sections'
import { wantedBlocks } from './wanted-section'

/** Dependencies that the alternative text of the picture names. */
const NAMED_IN_PICTURE = 10

const MAKERS: Readonly<Record<SectionId, (context: ReportContext) => Block[]>> = {
  essence: essenceBlocks,
  decisions: decisionBlocks,
  picture: pictureBlocks,
  actions: actionBlocks,
  principles: principleBlocks,
  wanted: wantedBlocks,
  meetings: meetingBlocks,
  lapsing: lapsingBlocks,
  members: memberBlocks,
  changes: changeBlocks,
  assumed: assumedBlocks,
}

/**
 * The report for the stuurgroep, as blocks that any kind of file can be written from, without what is not for the wall.
 * Pure, and the same for any order of records. A section about which nothing can be said is left out; one that is empty says so.
 *
 * @param options what the analysis found, and the version to compare with
 */
export function buildReport(map: ChainMap, options: ReportOptions): Report {
  return reportFrom(reportContext(map, options))
}

/** The same from a map that is prepared already, for who needs more of it than the report. */
export function reportFrom(context: ReportContext): Report {
  const { map, options, teller, texts, words } = context
  const title = tidy(map.title)
  const day = map.referenceDate ? teller.date(map.referenceDate) : words.facts.noDay
  const status = statusText(map, texts)
  return {
    language: options.language,
    title: words.title(title),
    facts: [
      [words.facts.referenceDate, day],
      [words.facts.status, status],
      [words.facts.made, teller.date(options.readerDay)],
    ],
    header: words.header(title, day, status),
    sections: REPORT_SECTIONS.map((id) => ({ id, heading: words.sections[id], blocks: MAKERS[id](context) })).filter(
      ({ blocks }) => blocks.length > 0,
    ),
  }
}

/** The slot for the drawing, with what it shows in words: of what the scene leaves out nothing is said. */
function pictureBlocks({ map, teller, texts, words, options }: ReportContext): Block[] {
  const shown = options.scene?.visibleParties
  const isShown = (id: Id | null | undefined) => id !== undefined && id !== null && (shown?.has(id) ?? true)
  const parties = Object.keys(map.parties).filter(isShown)
  if (parties.length === 0) return []
  const triangles = Object.values(map.triangles).filter(({ contractor }) => !shown || isShown(contractor))
  const dependencies = Object.values(map.dependencies).filter((one) => isShown(one.supplier) && isShown(one.dependent))
  const drawn = new Set(triangles.map(({ id }) => id))
  const couplings = Object.values(map.couplingPoints).filter(({ ends }) =>
    ends.every((end) => ('party' in end ? isShown(end.party) : drawn.has(end.triangle))),
  )
  const critical = dependencies
    .filter((dependency) => dependency.critical === true)
    .map((dependency) => teller.dependency(dependency))
    .sort(new Intl.Collator(options.language).compare)
  const named = [
    ...critical.slice(0, NAMED_IN_PICTURE),
    ...(critical.length > NAMED_IN_PICTURE
      ? [texts.narrative.open.more(teller.number(critical.length - NAMED_IN_PICTURE))]
      : []),
  ]
  const counts = { parties, triangles, dependencies, couplingPoints: couplings }
  const things = (['parties', 'triangles', 'dependencies', 'couplingPoints'] as const).flatMap((collection) => {
    const { length } = counts[collection]
    return length > 0 ? [texts.narrative.counted[collection](length, teller.number(length))] : []
  })
  const alternative = [
    words.picture.shows(quoted(map.title), teller.both(things)),
    ...(named.length > 0 ? [words.picture.critical(teller.list(named))] : []),
  ]
    .map(sentence)
    .join(' ')
  const { picture } = words
  const caption = map.referenceDate
    ? picture.caption(tidy(map.title), teller.date(map.referenceDate))
    : picture.captionWithoutDay(tidy(map.title))
  return [{ kind: 'picture', caption, alternative, scene: options.scene ?? {} }]
}
