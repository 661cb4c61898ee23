import { compareText, sortedRecords } from '../../graph/indexing'
import { traitsBeside } from '../../graph/level/pointers'
import { waveNetwork } from '../../graph/what-if/network'
import { countsWork } from '../../graph/what-if/period'
import { waitingTime } from '../../graph/what-if/simulate'
import { findingWords } from '../../text/finding-words'
import { levelSentence } from '../../text/level-words'
import { bare, quoted, sentence, tidy } from '../../text/narrative/words'
import { shortName } from '../../text/short-names'
import type { Block } from './blocks'
import { inCell, ownParagraphs, paragraph, type ReportContext } from './context'

/** More than this does not fit on half a page. */
const SIGNALS = 3
const CHAINS = 3
const WAITS = 3

/** Half a page: what the group wrote, else what the map says first; with what people and businesses notice of it. */
export function essenceBlocks(context: ReportContext): Block[] {
  const { map, words } = context
  const essence = map.essence === undefined ? essenceFromMap(context) : ownParagraphs(map.essence)
  return [...essence, { kind: 'subheading', text: words.noticed.heading }, noticed(context)]
}

/** What the map says first, for a group that has not written its essence yet. */
function essenceFromMap({ map, teller, texts, words, conversation, options }: ReportContext): Block[] {
  const { essence } = words
  const counted = (['parties', 'triangles', 'dependencies', 'meetings'] as const).flatMap((collection) => {
    const count = Object.keys(map[collection]).length
    return count > 0 ? [texts.narrative.counted[collection](count, teller.number(count))] : []
  })
  if (counted.length === 0 && !map.mission) return [paragraph('asked', essence.empty)]
  const critical = Object.values(map.dependencies).filter((one) => one.critical === true)
  const strained = critical.filter((one) => one.strained === true).length
  const levels = options.analysis.level.chains
    .filter(
      ({ indication, leansTo, pointers }) =>
        indication !== 'unclear' || traitsBeside(pointers, leansTo).length > 0 || leansTo !== 'unclear',
    )
    .slice(0, CHAINS)
    .map((level) => {
      const name = bare((level.chain && map.chains[level.chain]?.name) || map.title)
      return level.indication === 'unclear'
        ? levelSentence(level, name, texts)
        : essence.level(name, texts.level.short[level.indication])
    })
  const besideChain = (['supplier', 'surroundings'] as const).flatMap((said) => {
    const ids = sortedRecords(map.parties).flatMap(({ id, partnership }) => (partnership === said ? [id] : []))
    return ids.length > 0 ? [essence[said](teller.partyList(ids))] : []
  })
  const purpose = [
    ...(map.mission ? [essence.mission(quoted(shortName(tidy(map.mission), 300)))] : []),
    ...(map.dominantProblem ? [essence.problem(quoted(shortName(tidy(map.dominantProblem), 300)))] : []),
  ]
  const facts = [
    ...(counted.length > 0 ? [essence.holds(teller.list(counted))] : []),
    ...besideChain,
    ...(critical.length > 0 ? [essence.critical(strained, critical.length)] : []),
    ...levels,
  ]
  const titles = conversation.stories.slice(0, SIGNALS).map(({ items }) => findingWords(items[0].finding, texts).title)
  return [
    ...(purpose.length > 0 ? [paragraph('plain', ...purpose)] : []),
    ...(facts.length > 0 ? [paragraph('plain', ...facts)] : []),
    ...(titles.length > 0
      ? [
          { kind: 'paragraph' as const, tone: 'plain' as const, text: essence.signals(conversation.subjects) },
          { kind: 'list' as const, items: titles },
        ]
      : [paragraph('plain', essence.noSignals)]),
    ...(conversation.doubts.length > 0 ? [paragraph('plain', essence.doubtful)] : []),
  ]
}

/** The same as one text to go on with; empty where the map says nothing yet. */
export function essenceText(context: ReportContext): string {
  return essenceFromMap(context)
    .flatMap((block) => {
      if (block.kind === 'list') return [block.items.map((item) => sentence(item)).join(' ')]
      return block.kind === 'paragraph' && block.tone === 'plain' ? [block.text] : []
    })
    .join('\n\n')
}

/** One line: what the group says, else the waiting times that the figures give, else the question. */
function noticed(context: ReportContext): Block {
  const { map, words } = context
  if (map.publicEffect === null) return paragraph('plain', words.noticed.nothing)
  if (map.publicEffect !== undefined) return { kind: 'paragraph', tone: 'plain', text: tidy(map.publicEffect) }
  const waits = noticedFromFigures(context)
  return waits === undefined
    ? paragraph('asked', words.noticed.asked)
    : paragraph('proposal', waits, words.noticed.unsure)
}

/** The waiting times that the figures on the map give, as one sentence; undefined where they give none. */
export function noticedFromFigures({ graph, options, teller, words }: ReportContext): string | undefined {
  const waits = waveNetwork(graph, options.day)
    .streams.flatMap(({ party, capacity, queue, taken }) => {
      if (!taken || queue <= 0 || !countsWork(taken.figure.unit)) return []
      const months = waitingTime({ inflow: undefined, out: capacity, waiting: queue })
      return months === undefined ? [] : [{ party, months, figure: taken.figure }]
    })
    .sort((a, b) => b.months - a.months || compareText(a.figure.id, b.figure.id))
    .slice(0, WAITS)
    .map(({ party, months, figure }) => {
      const rounded = Math.round(months)
      const written = words.noticed.months(rounded, teller.number(rounded))
      return words.noticed.wait(teller.party(party).text, written, inCell(figure.unit), teller.date(figure.asOf))
    })
  return waits.length > 0 ? sentence(words.noticed.waits(teller.list(waits))) : undefined
}
