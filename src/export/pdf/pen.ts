import { GState, type jsPDF } from 'jspdf'
import type { Rect } from '../../scene/drawing/geometry'
import type { Shape, Stroke, TextShape } from '../../scene/drawing/shape'
import { measureText } from '../../scene/drawing/text-measure'
import type { ColorToken, Theme } from '../../scene/drawing/theme'
import type { DrawWords } from './draw-words'
import { hasCharacter, takeFont } from './fonts'
import { type PathStep, pathSteps } from './path-steps'
import { textRuns } from './text-runs'

interface Painted {
  readonly fill?: ColorToken
  readonly stroke?: Stroke
  readonly fillOpacity?: number
}

export interface PenSettings {
  readonly theme: Theme
  /** Points per unit of the drawing. */
  readonly scale: number
  /** Where the place 0,0 of the drawing is on the page, in points. */
  readonly left: number
  readonly top: number
  readonly drawWords: DrawWords | undefined
}

/** Draws the shapes of a drawing on a page. */
export class Pen {
  private readonly known = new Map<string, boolean>()

  constructor(
    private readonly pdf: jsPDF,
    private readonly settings: PenSettings,
  ) {}

  /** Draws shapes that stand at a place of the drawing. @param strength from 0 to 1 */
  shapes(shapes: readonly Shape[], x: number, y: number, strength = 1): void {
    for (const shape of shapes) this.shape(shape, x, y, strength)
    this.strength(1)
  }

  /** What is drawn meanwhile is seen within a rectangle only. */
  within({ x, y, width, height }: Rect, draw: () => void): void {
    const { scale } = this.settings
    this.pdf.saveGraphicsState()
    this.pdf.rect(this.x(x), this.y(y), width * scale, height * scale, null)
    this.pdf.clip().discardPath()
    draw()
    this.pdf.restoreGraphicsState()
  }

  private shape(shape: Shape, dx: number, dy: number, strength: number): void {
    const { pdf } = this
    const { scale } = this.settings
    if (shape.kind === 'text') {
      this.strength(strength)
      this.text(shape, dx, dy)
      return
    }
    const style = this.style(shape, strength)
    if (style === null) return
    if (shape.kind === 'path') {
      pdf.path(pathSteps(shape.d).map((step) => this.placed(step, dx, dy)))
      this.paint(style)
    } else if (shape.kind === 'circle') {
      pdf.circle(this.x(shape.cx + dx), this.y(shape.cy + dy), shape.r * scale, style)
    } else {
      const corner = Math.min(shape.radius ?? 0, shape.width / 2, shape.height / 2) * scale
      const [x, y] = [this.x(shape.x + dx), this.y(shape.y + dy)]
      pdf.roundedRect(x, y, shape.width * scale, shape.height * scale, corner, corner, style)
    }
  }

  /** Sets colours, line and strength; null when there is nothing to see. */
  private style({ fill, stroke, fillOpacity = 1 }: Painted, strength: number): 'F' | 'S' | 'DF' | null {
    const { pdf } = this
    const { theme, scale } = this.settings
    if (stroke) {
      pdf.setDrawColor(theme[stroke.color])
      pdf.setLineWidth(stroke.width * scale)
      pdf.setLineDashPattern(
        (stroke.dash ?? []).map((part) => part * scale),
        0,
      )
    }
    if (fill) pdf.setFillColor(theme[fill])
    this.strength(fillOpacity * strength, strength)
    return fill ? (stroke ? 'DF' : 'F') : stroke ? 'S' : null
  }

  private paint(style: 'F' | 'S' | 'DF'): void {
    if (style === 'DF') this.pdf.fillStroke()
    else if (style === 'F') this.pdf.fill()
    else this.pdf.stroke()
  }

  private strength(fill: number, stroke = fill): void {
    this.pdf.setGState(new GState({ opacity: fill, 'stroke-opacity': stroke }))
  }

  private text({ text, x, y, size, weight, fill, anchor = 'start' }: TextShape, dx: number, dy: number): void {
    const { pdf } = this
    const { theme, scale, drawWords } = this.settings
    const color = theme[fill]
    const pieces = textRuns(text, (subset, code) => this.has(subset, weight, code)).map((run) => {
      if (run.font === null) {
        const picture = drawWords?.(run.text, { size, weight, color })
        return { ...run, picture, width: picture?.width ?? measureText(run.text, size, weight) }
      }
      takeFont(pdf, run.font, weight)
      pdf.setFontSize(size * scale)
      return { ...run, picture: undefined, width: pdf.getTextWidth(run.text) / scale }
    })
    const whole = pieces.reduce((sum, { width }) => sum + width, 0)
    const baseline = this.y(y + dy)
    let at = x + dx - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0)
    for (const { font, text: words, picture, width } of pieces) {
      if (font !== null) {
        takeFont(pdf, font, weight)
        pdf.setFontSize(size * scale)
        pdf.setTextColor(color)
        pdf.text(words, this.x(at), baseline)
      } else if (picture) {
        const top = this.y(y + dy - picture.baseline)
        pdf.addImage(picture.png, 'PNG', this.x(at), top, picture.width * scale, picture.height * scale)
      } else {
        pdf.setDrawColor(color)
        pdf.setLineWidth(0.05 * size * scale)
        pdf.rect(this.x(at), this.y(y + dy - 0.6 * size), width * scale, 0.6 * size * scale, 'S')
      }
      at += width
    }
  }

  private has(subset: Parameters<typeof hasCharacter>[1], weight: TextShape['weight'], code: number): boolean {
    const key = `${subset} ${weight} ${code}`
    const known = this.known.get(key) ?? hasCharacter(this.pdf, subset, weight, code)
    this.known.set(key, known)
    return known
  }

  private placed({ op, c }: PathStep, dx: number, dy: number): PathStep {
    return { op, c: c.map((value, i) => (i % 2 === 0 ? this.x(value + dx) : this.y(value + dy))) }
  }

  private x(value: number): number {
    return this.settings.left + value * this.settings.scale
  }

  private y(value: number): number {
    return this.settings.top + value * this.settings.scale
  }
}
