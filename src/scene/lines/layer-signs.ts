import type { Shape } from '../drawing/shape'
import type { ColorToken } from '../drawing/theme'
import type { AgreementDress } from './agreement-dress'
import type { NatureDress } from './nature-dress'

// Signs of the layers, each 13 by 12 with its top left corner at (x, y). Drawn, not written: a letter would be read out.

/** A question mark: not known yet. */
export function questionSign(color: ColorToken, x: number, y: number): Shape[] {
  return [
    {
      kind: 'path',
      d: `M${x + 3.2} ${y + 3.8}C${x + 3.2} ${y - 0.4} ${x + 9.8} ${y - 0.4} ${x + 9.8} ${y + 3.6}C${x + 9.8} ${y + 5.8} ${x + 6.5} ${y + 5.8} ${x + 6.5} ${y + 8.2}`,
      stroke: { color, width: 1.9 },
    },
    { kind: 'circle', cx: x + 6.5, cy: y + 10.9, r: 1.3, fill: color },
  ]
}

/** Two that do not see the same: an equals sign with a stroke through it, around a point. */
export function differSign(color: ColorToken, cx: number, cy: number): Shape {
  const d = `M${cx - 4} ${cy - 2}H${cx + 4}M${cx - 4} ${cy + 2}H${cx + 4}M${cx - 2.2} ${cy + 4.8}L${cx + 2.2} ${cy - 4.8}`
  return { kind: 'path', d, stroke: { color, width: 1.6 } }
}

/** Rings that overlap for partners; a parcel for a customer; a temple of law; a barred ring for none; a question mark. */
export function natureSign(dress: NatureDress, color: ColorToken, x: number, y: number): Shape[] {
  switch (dress) {
    case 'nature-partner':
      return [4.4, 8.6].map((dx) => ({
        kind: 'circle',
        cx: x + dx,
        cy: y + 6,
        r: 3.7,
        stroke: { color, width: 1.7 },
      }))
    case 'nature-customer':
      return [
        { kind: 'rect', x: x + 1.6, y: y + 1.4, width: 9.8, height: 9.4, radius: 1, stroke: { color, width: 1.6 } },
        {
          kind: 'path',
          d: `M${x + 1.6} ${y + 4.6}H${x + 11.4}M${x + 6.5} ${y + 1.4}V${y + 6.8}`,
          stroke: { color, width: 1.6 },
        },
      ]
    case 'nature-statutory':
      return [
        { kind: 'path', d: `M${x + 0.6} ${y + 4}L${x + 6.5} ${y + 0.2}L${x + 12.4} ${y + 4}Z`, fill: color },
        {
          kind: 'path',
          d: `M${x + 2.8} ${y + 5}V${y + 9.4}M${x + 6.5} ${y + 5}V${y + 9.4}M${x + 10.2} ${y + 5}V${y + 9.4}M${x + 0.8} ${y + 10.9}H${x + 12.2}`,
          stroke: { color, width: 1.8 },
        },
      ]
    case 'nature-none':
      return [
        { kind: 'circle', cx: x + 6.5, cy: y + 6, r: 4.9, stroke: { color, width: 1.5 } },
        { kind: 'path', d: `M${x + 3.6} ${y + 6}H${x + 9.4}`, stroke: { color, width: 1.8 } },
      ]
    case 'nature-unknown':
      return questionSign(color, x, y)
  }
}

/** A sheet of paper with what is known of it: ticked, asked about, run out (barred), to come (an arrow), or missing. */
export function agreementSign(dress: AgreementDress, color: ColorToken, x: number, y: number): Shape[] {
  if (dress === 'agreement-open') return questionSign(color, x, y)
  const isThere = dress === 'agreement-covered'
  const sheet: Shape = {
    kind: 'rect',
    x: x + 1.8,
    y: y + 0.6,
    width: 9.4,
    height: 10.8,
    radius: 1.2,
    fill: isThere ? color : 'surface',
    stroke: { color, width: 1.4, ...(dress === 'agreement-none' ? { dash: [1.8, 1.4] } : {}) },
  }
  const stroke = (d: string, width = 1.7, over = color): Shape => ({ kind: 'path', d, stroke: { color: over, width } })
  switch (dress) {
    case 'agreement-covered':
      return [sheet, stroke(`M${x + 3.8} ${y + 6.2}L${x + 5.9} ${y + 8.4}L${x + 9.3} ${y + 3.6}`, 1.7, 'surface')]
    case 'agreement-unsure':
      return [sheet, stroke(`M${x + 3.8} ${y + 6.2}L${x + 5.9} ${y + 8.4}L${x + 9.3} ${y + 3.6}`)]
    case 'agreement-lapsed':
      return [sheet, stroke(`M${x + 4} ${y + 3.4}L${x + 9} ${y + 8.6}M${x + 9} ${y + 3.4}L${x + 4} ${y + 8.6}`)]
    case 'agreement-future':
      return [
        sheet,
        stroke(`M${x + 3.6} ${y + 6}H${x + 9.2}M${x + 6.6} ${y + 3.2}L${x + 9.4} ${y + 6}L${x + 6.6} ${y + 8.8}`),
      ]
    case 'agreement-none':
      return [sheet, stroke(`M${x + 0.8} ${y + 11.8}L${x + 12.2} ${y + 0.2}`, 1.8)]
  }
}
