import type { Block, Report, TableBlock } from '../../../src/export/report/blocks'
import { buildReport } from '../../../src/export/report/build-report'
import type { ReportOptions } from '../../../src/export/report/context'
import { analyse } from '../../../src/graph/analyse'
import type { ChainMap } from '../../../src/model/chain-map'
import type { SectionId } from '../../../src/text/report/section-ids'
import { chainMap, dependency, party } from '../../support/chain-builder'

export const DAY = '2026-01-15'

export function reportOf(map: ChainMap, options: Partial<ReportOptions> = {}): Report {
  const { day = map.referenceDate ?? DAY, readerDay = day } = options
  const analysis = analyse(map, { today: day, readerDay, measures: false })
  return buildReport(map, { language: 'nl', day, readerDay, analysis, ...options })
}

export function blocksOf(report: Report, id: SectionId): readonly Block[] {
  return report.sections.find((section) => section.id === id)?.blocks ?? []
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()]
    case 'picture':
      return [block.caption, block.alternative]
    default:
      return [block.text]
  }
}

export const textOf = (report: Report, id: SectionId) => blocksOf(report, id).flatMap(textsOf).join('\n')
export const allTexts = (report: Report) => [
  report.title,
  report.header,
  ...report.facts.flat(),
  ...report.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
]
export const tablesOf = (report: Report, id: SectionId) =>
  blocksOf(report, id).filter((block): block is TableBlock => block.kind === 'table')

export const small = (fields: Parameters<typeof chainMap>[0] = {}) =>
  chainMap({
    referenceDate: DAY,
    parties: [party('ind'), party('coa')],
    dependencies: [dependency('d', 'ind', 'coa', { product: 'besluiten', critical: true })],
    ...fields,
  })
