import type { ChainMap } from '../model/chain-map'
import { movedShapes } from '../scene/drawing/moved-shapes'
import type { LegendGroup, Scene } from '../scene/drawing/scene'
import type { Shape } from '../scene/drawing/shape'
import { measureText, wrapText } from '../scene/drawing/text-measure'
import { LEGEND_ICON } from '../scene/legend/legend'
import { longDate, type Texts } from '../text/texts'

/** A block of shapes with its height; its width is the sheet's. */
export interface Block {
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Title block: title, peildatum, status, and how many parties are left out. */
export function titleBlock(map: ChainMap, scene: Scene, texts: Texts, width: number): Block {
  const facts = [
    ...(map.referenceDate ? [texts.drawing.referenceDate(longDate(map.referenceDate, texts.language))] : []),
    texts.drawing.status(texts.vocabulary.status[map.status]),
    ...(scene.hiddenParties > 0 ? [texts.drawing.hiddenParties(scene.hiddenParties)] : []),
  ]
  const shapes: Shape[] = []
  let y = 4
  for (const line of wrapText(map.title, 28, 700, width)) {
    y += 34
    shapes.push({ kind: 'text', x: 0, y: y - 8, text: line, size: 28, weight: 700, fill: 'ink' })
  }
  for (const line of wrapText(facts.join('  ·  '), 15, 400, width)) {
    y += 21
    shapes.push({ kind: 'text', x: 0, y: y - 6, text: line, size: 15, weight: 400, fill: 'ink-muted' })
  }
  return { height: y + 10, shapes }
}

const ENTRY_TEXT = 13
const ENTRY_HEIGHT = 26

/** The legend in as many columns as fit, under a line. */
export function legendBlock(groups: readonly LegendGroup[], texts: Texts, width: number): Block {
  const entries = groups.flatMap((group) => group.entries)
  const widest = Math.max(...entries.map((entry) => measureText(entry.label, ENTRY_TEXT, 400)), 60)
  const pitch = Math.min(width, LEGEND_ICON.width + 10 + widest + 28)
  const columns = Math.max(1, Math.floor(width / pitch))
  const rows = Math.ceil(entries.length / columns)
  const top = 44
  const shapes: Shape[] = [
    { kind: 'path', d: `M0 8H${width}`, stroke: { color: 'border', width: 1 } },
    { kind: 'text', x: 0, y: 30, text: texts.drawing.legend, size: 15, weight: 700, fill: 'ink' },
  ]
  entries.forEach((entry, i) => {
    const x = Math.floor(i / rows) * pitch
    const y = top + (i % rows) * ENTRY_HEIGHT
    shapes.push(...movedShapes(entry.shapes, x, y), {
      kind: 'text',
      x: x + LEGEND_ICON.width + 10,
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
