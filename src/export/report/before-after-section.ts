import { analyse } from '../../graph/analyse'
import { analyseDiscreetly } from '../../graph/analyse-discreetly'
import { beforeAndAfter } from '../../graph/compare/before-and-after'
import type { Looked, Sides } from '../../graph/compare/sides'
import { earlierWithoutDiscreet } from '../../model/discretion'
import { tellBeforeAndAfter } from '../../text/compare/tell-before-and-after'
import type { ToldPart, ToldSignal, ToldTable } from '../../text/compare/told-part'
import { type Language, type Texts, textsOf } from '../../text/texts'
import type { Block } from './blocks'
import { inCell, paragraph } from './context'

/** Rows of one table, and signals of one list: what a steering group reads. The rest is counted. */
const ROWS = 30
const SIGNALS = 20

/**
 * Two maps side by side as blocks of a report, without what either of them keeps off the wall.
 *
 * @param sides each with the analysis of its whole map
 * @param names what the two are called; without them now and later
 */
export function beforeAfterBlocks(sides: Sides<Looked>, language: Language, names?: Sides<string>): Block[] {
  const before = discreetly(sides.before, sides.after)
  const after = discreetly(sides.after, sides.before)
  const texts = textsOf(language)
  const parts = tellBeforeAndAfter(
    beforeAndAfter(before, after),
    { before: before.map, after: after.map },
    texts,
    names,
  )
  return [paragraph('plain', texts.beforeAndAfter.lead), ...parts.flatMap((part) => partBlocks(part, texts))]
}

/** One side without what is not for the wall on either, and without what is only found because that is gone. */
function discreetly(side: Looked, other: Looked): Looked {
  const map = earlierWithoutDiscreet(side.map, other.map)
  if (map === side.map) return side
  const options = { today: side.analysis.level.day, measures: false }
  const own = new Map(analyseDiscreetly(side.map, options).findings.map(({ key, inputsHash }) => [key, inputsHash]))
  const { findings, level, venues } = analyse(map, options)
  const shown = findings.flatMap((finding) => {
    const inputsHash = own.get(finding.key)
    return inputsHash === undefined ? [] : [{ ...finding, inputsHash }]
  })
  return { map, analysis: { findings: shown, level, venues } }
}

function partBlocks({ heading, notes, tables, lists }: ToldPart, texts: Texts): Block[] {
  const changed = tables.map(changedOnly).filter(({ rows }) => rows.length > 0)
  const isSame = tables.length > 0 && changed.length === 0
  return [
    { kind: 'subheading', text: heading },
    ...(notes.length > 0 ? [paragraph('plain', ...notes)] : []),
    ...(isSame ? [paragraph('plain', texts.beforeAndAfter.nothing)] : []),
    ...changed.flatMap((table) => tableBlocks(table, texts)),
    ...lists.flatMap(({ heading: name, signals }): Block[] => [
      paragraph('plain', name),
      { kind: 'list', items: [...signals.slice(0, SIGNALS).map(signalText), ...more(signals.length, SIGNALS, texts)] },
    ]),
  ]
}

function changedOnly(table: ToldTable): ToldTable {
  return { ...table, rows: table.rows.filter(({ isChanged }) => isChanged) }
}

function tableBlocks({ caption, columns, rows }: ToldTable, texts: Texts): Block[] {
  const shown = rows.slice(0, ROWS).map(({ cells }) => cells.map(inCell))
  return [
    { kind: 'table', caption, columns, rows: shown },
    ...more(rows.length, ROWS, texts).map((text) => paragraph('plain', text)),
  ]
}

function more(all: number, shown: number, texts: Texts): string[] {
  return all > shown ? [texts.beforeAndAfter.more(all - shown)] : []
}

function signalText({ title, note }: ToldSignal): string {
  return note === '' ? title : `${title} (${note})`
}
