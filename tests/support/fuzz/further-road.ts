import { checkJson, checkText } from '../../../src/export/check-report'
import { fileNameOf } from '../../../src/export/file-name'
import { writeSvg } from '../../../src/export/write-svg'
import { type Analysis, analyse } from '../../../src/graph/analyse'
import { lateCouplings } from '../../../src/graph/facts/late-couplings'
import { meetingLadder } from '../../../src/graph/facts/meeting-ladder'
import { yearOf } from '../../../src/graph/facts/year'
import { lensReport } from '../../../src/graph/lenses/lens-report'
import type { Organisation } from '../../../src/model/catalogue/catalogue'
import type { ChainMap } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { combineMaps } from '../../../src/model/combine/combine-maps'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { LENSES } from '../../../src/model/vocabulary'
import { THEMES, type ThemeName } from '../../../src/scene/drawing/theme'
import { ladderScene } from '../../../src/scene/ladder/ladder'
import { drawYearRing } from '../../../src/scene/year/year-ring'
import { findingWords } from '../../../src/text/finding-words'
import { askWords } from '../../../src/text/lens-words'
import { ringName } from '../../../src/text/moment-words'
import { narrate } from '../../../src/text/narrative/narrate'
import { plainText } from '../../../src/text/narrative/plain-text'
import { buildTree } from '../../../src/text/outline/build-tree'
import type { TreeNode } from '../../../src/text/outline/tree-node'
import { type Language, type Texts, textsOf } from '../../../src/text/texts'
import { visibleText } from '../../../src/text/visible-text'
import type { Dice } from './dice'
import { xmlFault } from './xml-fault'

/** What stays the same over all cases. */
export interface Surroundings {
  readonly organisations: readonly Organisation[]
  /** A map to lay beside each of the others. */
  readonly beside: ChainMap
}

const DAYS = ['2026-06-01', '0001-01-01', '9999-12-31', undefined] as const
const MAX_TREE = 20_000

/** Takes a map that opened through all that is made of it and says what is not as it should be. */
export function takeFurtherRoad(map: ChainMap, dice: Dice, { organisations, beside }: Surroundings): string[] {
  const faults: string[] = []
  const language: Language = dice.pick(['nl', 'en'])
  const texts = textsOf(language)
  const today = dice.pick(DAYS)
  const day = today ?? map.referenceDate ?? '2026-06-01'
  const analysis = analyse(map, {
    ...(today && { today }),
    readerDay: day,
    organisations,
    onRuleFailure: (rule, cause) =>
      faults.push(`rule ${rule}: ${cause instanceof Error ? cause.stack : String(cause)}`),
  })
  const said = [
    ...analysis.findings.flatMap((finding) => Object.values(findingWords(finding, texts))),
    ...narrate(map, language, { findings: analysis.findings }).flatMap(({ paragraphs }) =>
      paragraphs.map(({ text }) => text),
    ),
    ...outlineLabels(map, texts),
    ...lensWords(map, day, texts),
  ]
  faults.push(...said.filter((text) => !isSentence(text)).map((text) => `says: ${text.slice(0, 200)}`))
  if (plainText(narrate(map, language)).length === 0) faults.push('the text is empty')
  faults.push(...faultsOfReports(map, analysis, language, day), ...faultsOfDrawings(map, analysis, texts, day, dice))
  const fileName = fileNameOf({ title: map.title, fallback: 'kaart', day: '2026-11-28', extension: 'json' })
  if (!/^[a-z0-9-]{1,69}_2026-11-28\.json$/.test(fileName)) faults.push(`file name ${fileName}`)
  if (dice.chance(0.3)) faults.push(...faultsOfCombination(map, beside))
  return faults
}

/** Names come from the map and may say anything; these never come from a name that the cases use. */
const isSentence = (text: unknown) => typeof text === 'string' && !/\[object |=> |\{\w+\}(?<!\{1\}|\{0\})/.test(text)

function outlineLabels(map: ChainMap, texts: Texts): string[] {
  const labels: string[] = []
  const walk = (nodes: readonly TreeNode[], depth: number) => {
    for (const node of nodes) {
      if (labels.length > MAX_TREE || depth > 12) return
      labels.push(node.label, node.detail ?? '')
      walk(node.children(), depth + 1)
    }
  }
  walk(buildTree(map, texts), 0)
  return labels
}

function lensWords(map: ChainMap, day: string, texts: Texts): string[] {
  return LENSES.flatMap((lens) => lensReport(map, lens, day).stops.map((stop) => askWords(map, stop, texts)))
}

function faultsOfReports(map: ChainMap, analysis: Analysis, language: Language, day: string): string[] {
  const options = { language, day, readerDay: day }
  const faults: string[] = []
  const text = visibleText(checkText(map, analysis, options))
  if (hasRawControls(text)) faults.push('the report has control characters')
  const report = JSON.parse(checkJson(map, analysis, options)) as { findings: unknown[] }
  if (report.findings.length !== analysis.findings.length) faults.push('the report for programs lacks findings')
  return faults
}

/** Whether a text does something to a terminal; tab and line end are fine. */
export function hasRawControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text)
}

function faultsOfDrawings(map: ChainMap, { venues }: Analysis, texts: Texts, day: string, dice: Dice): string[] {
  const faults: string[] = []
  const svg = writeSvg(map, {
    language: texts.language as Language,
    theme: dice.pick(Object.keys(THEMES)) as ThemeName,
    sheet: dice.chance(0.8),
    triangles: dice.pick(['folded', 'unfolded']),
    chains: dice.chance(0.5),
    meetings: dice.chance(0.5),
    layer: dice.pick([undefined, undefined, { kind: 'venues', venues }, { kind: 'nature' }]),
  })
  const fault = xmlFault(svg)
  if (fault) faults.push(`the drawing: ${fault}`)
  const ladder = ladderScene(map, meetingLadder(map, day), texts, dice.pick([300, 900]))
  const triangles = Object.keys(map.triangles)
    .slice(0, 8)
    .map((id) => ({ id, name: ringName(map, id, texts) }))
  const ring = drawYearRing(
    { events: yearOf(map), late: lateCouplings(map), triangles, size: dice.pick([320, 800]) },
    texts,
  )
  for (const [name, drawn] of [['ladder', ladder] as const, ['year ring', ring] as const]) {
    // JSON has no other way to write a number that is none.
    if (/NaN|Infinity/.test(JSON.stringify(drawn, (_, value) => (Number.isNaN(value) ? 'NaN' : value)))) {
      if (!JSON.stringify(map).match(/NaN|Infinity/)) faults.push(`the ${name} has a place that is no number`)
    }
  }
  return faults
}

function faultsOfCombination(map: ChainMap, beside: ChainMap): string[] {
  const combined = combineMaps(map, beside, { sharedTitle: 'Samen' }).map
  const faults = checkIntegrity(combined).map(({ code, path }) => `combined: ${code} ${path}`)
  const again = readChainMap(writeChainMap(combined))
  if (!again.ok) faults.push(`combined, it does not open: ${again.problems[0]?.code} ${again.problems[0]?.path}`)
  return faults
}
