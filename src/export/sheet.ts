import type { ChainMap } from '../model/chain-map'
import { movedShapes } from '../scene/drawing/moved-shapes'
import type { LegendGroup, Scene } from '../scene/drawing/scene'
import type { Shape } from '../scene/drawing/shape'
import { measureText, wrapText } from '../scene/drawing/text-measure'
import { LEGEND_ICON } from '../scene/legend/legend'
import { statusText } from '../text/status-text'
import { longDate, type Texts } from '../text/texts'

/** A block of shapes with its height; its width is the sheet's. */
export interface Block {
  readonly height: number
  readonly shapes: readonly Shape[]
}

interface Shown extends Pick<Scene, 'hiddenParties'> {
  /** Whether the drawing goes on beyond the edges of the picture. */
  readonly isPart: boolean
  /** What of the map it shows, under the title; absent for the map as such. */
  readonly subtitle?: string | undefined
}

/** Title block: title, peildatum, status, and what is left out. */
export function titleBlock(map: ChainMap, shown: Shown, texts: Texts, width: number): Block {
  const facts = [
    ...(map.referenceDate ? [texts.drawing.referenceDate(longDate(map.referenceDate, texts.language))] : []),
    texts.drawing.status(statusText(map, texts)),
    ...(shown.hiddenParties > 0 ? [texts.drawing.hiddenParties(shown.hiddenParties)] : []),
    ...(shown.isPart ? [texts.drawing.partOfMap] : []),
  ]
  const shapes: Shape[] = []
  let y = 4
  for (const line of wrapText(map.title, 28, 700, width)) {
    y += 34
    shapes.push({ kind: 'text', x: 0, y: y - 8, text: line, size: 28, weight: 700, fill: 'ink' })
  }
  for (const line of shown.subtitle ? wrapText(shown.subtitle, 20, 600, width) : []) {
    y += 25
    shapes.push({ kind: 'text', x: 0, y: y - 6, text: line, size: 20, weight: 600, fill: 'ink' })
  }
  for (const line of wrapText(facts.join('  ·  '), 15, 400, width)) {
    y += 21
    shapes.push({ kind: 'text', x: 0, y: y - 6, text: line, size: 15, weight: 400, fill: 'ink-muted' })
  }
  return { height: y + 10, shapes }
}

/** For a drawing without a title: that what it shows is made up. */
export function exerciseBlock(texts: Texts): Block {
  const text = texts.drawing.exercise
  return { height: 20, shapes: [{ kind: 'text', x: 0, y: 15, text, size: 15, weight: 600, fill: 'ink-muted' }] }
}

const ENTRY_TEXT = 13
const ENTRY_HEIGHT = 26

/** Between the columns of the legend. */
const GUTTER = 28
const BESIDE_ICON = LEGEND_ICON.width + 10

/** The legend in as many columns as fit, under a line. */
export function legendBlock(groups: readonly LegendGroup[], texts: Texts, width: number): Block {
  const entries = groups.flatMap((group) => group.entries)
  const { rows, lefts } = columnsWithin(
    entries.map(({ label }) => BESIDE_ICON + Math.max(60, measureText(label, ENTRY_TEXT, 400))),
    width,
  )
  const top = 44
  const shapes: Shape[] = [
    { kind: 'path', d: `M0 8H${width}`, stroke: { color: 'border', width: 1 } },
    { kind: 'text', x: 0, y: 30, text: texts.drawing.legend, size: 15, weight: 700, fill: 'ink' },
  ]
  entries.forEach((entry, i) => {
    const x = lefts[Math.floor(i / rows)] ?? 0
    const y = top + (i % rows) * ENTRY_HEIGHT
    shapes.push(...movedShapes(entry.shapes, x, y), {
      kind: 'text',
      x: x + BESIDE_ICON,
      y: y + 14.5,
      text: entry.label,
      size: ENTRY_TEXT,
      weight: 400,
      fill: 'ink',
    })
  })
  const foot = top + rows * ENTRY_HEIGHT + 14
  shapes.push({ kind: 'text', x: 0, y: foot, text: texts.drawing.madeWith, size: 12, weight: 400, fill: 'ink-muted' })
  return { height: foot + 8, shapes }
}

/**
 * Entries in the most columns that fit beside each other, each as wide as its own widest entry; at least one.
 *
 * @param widths of the entries, which fill one column after the other
 * @returns how many rows there are, and where each column begins
 */
function columnsWithin(widths: readonly number[], width: number): { rows: number; lefts: readonly number[] } {
  for (let rows = 1; rows < widths.length; rows++) {
    const lefts: number[] = []
    let right = -GUTTER
    for (let first = 0; first < widths.length; first += rows) {
      lefts.push(right + GUTTER)
      right += GUTTER + Math.max(...widths.slice(first, first + rows))
    }
    if (right <= width) return { rows, lefts }
  }
  return { rows: widths.length, lefts: [0] }
}
