import { movedShapes } from '../../src/scene/drawing/moved-shapes'
import type { PathShape, RectShape, Shape } from '../../src/scene/drawing/shape'
import { circlesIn, linesIn, pathsIn, rectsIn, textsIn } from './read-shapes'

// Which signs somebody recognises who only sees the picture. Written apart from the code that draws: it knows no map. The
// names are those of the entries of the legend, so that a sample in the legend and what is drawn can be laid side by side.

/** Signs of a dependency's line without a layer: that it delivers, and whether it is heavy or runs both ways. */
export function lineSigns(shapes: readonly Shape[]): string[] {
  const lines = linesIn(shapes).filter(({ stroke }) => stroke?.color === 'line')
  const heads = pathsIn(shapes).filter(({ fill }) => fill === 'line')
  if (lines.length === 0 || heads.length === 0) return []
  const width = lines.reduce((sum, { stroke }) => sum + (stroke?.width ?? 0), 0)
  return ['delivers', ...(width > 2.5 ? ['critical'] : []), ...(heads.length > 1 ? ['mutual'] : [])]
}

/** The thin line of who has a role. */
export function roleSigns(shapes: readonly Shape[]): string[] {
  return linesIn(shapes).some(({ stroke }) => stroke?.color === 'role-line') ? ['role-line'] : []
}

/** The number of the other deliveries in a label. */
export function countSigns(shapes: readonly Shape[]): string[] {
  return textsIn(shapes).some(({ text, fill }) => fill === 'ink' && /(^|\u00a0)\+\d+$/.test(text)) ? ['bundle'] : []
}

/** Marks that look the same wherever they stand: on a card, in a label, on a triangle, on a table. */
export function markSigns(shapes: readonly Shape[]): string[] {
  const paths = pathsIn(shapes)
  const circles = circlesIn(shapes)
  return [
    ...bandSigns(shapes),
    ...tierSigns(shapes),
    ...tagSigns(shapes),
    ...(paths.some(isTriangle) ? ['triangle'] : []),
    ...(circles.some(({ fill, stroke }) => fill === 'hole' && stroke?.color === 'strain') ? ['hole'] : []),
    ...(paths.some(({ fill }) => fill === 'strain') ? ['strained'] : []),
    ...(circles.some(({ r, fill }) => r === 5.2 && fill === 'surface') ? ['several-clients'] : []),
    ...(rectsIn(shapes).some(isAuthority) ? ['authority'] : []),
    ...(circles.some(({ r, fill }) => r === 3 && fill === 'ink-muted') ? ['pinned'] : []),
    ...(paths.some(({ stroke }) => stroke?.color === 'coupling') ? ['coupling'] : []),
    ...(paths.some(({ fill }) => fill === 'severity-high') ? ['finding:high'] : []),
    ...(paths.some(({ fill }) => fill === 'severity-medium') ? ['finding:medium'] : []),
    ...(circles.some(({ fill }) => fill === 'severity-low') ? ['finding:low'] : []),
    ...(circles.some(({ stroke }) => stroke?.color === 'question' && stroke.width === 2) ? ['finding:question'] : []),
    ...(paths.some(({ fill, stroke }) => fill === 'surface' && stroke?.color === 'accent')
      ? ['meeting:escalation']
      : []),
  ]
}

/** A triangle on a card: its translucent surface, or the small one of a folded badge. */
function isTriangle({ fill, fillOpacity, stroke }: PathShape): boolean {
  return (
    (fill === 'accent' && fillOpacity !== undefined) ||
    (fill === 'surface' && stroke?.color === 'ink' && stroke.width === 1.3)
  )
}

/** The square of authority: small and dark beside a folded triangle, with its letter or dark beside another. */
function isAuthority({ width, height, fill, stroke }: RectShape): boolean {
  return width === height && (fill === 'ink' || (stroke?.color === 'ink' && (fill === 'hole' || fill === 'node-dark')))
}

/** The band of a department: its colour with the first stroke of its pattern. */
function bandSigns(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape, i) => {
    if (shape.kind !== 'path' || !shape.fill?.startsWith('department-')) return []
    const [, x = '0', y = '0'] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(shape.d) ?? []
    const next = shapes[i + 1]
    const isPattern = next?.kind === 'path' && next.stroke?.color === 'on-department'
    const [pattern] = isPattern ? movedShapes([next], -Number(x), -Number(y)) : []
    return [`department ${shape.fill} ${pattern?.kind === 'path' ? pattern.d.split('M')[1] : 'solid'}`]
  })
}

function tierSigns(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape, i) => {
    const outline = shapes[i - 1]
    const isMark =
      shape.kind === 'text' && shape.size === 11 && shape.fill === 'ink' && outline && outline.kind !== 'text'
    if (!isMark) return []
    const corners = outline.kind === 'path' ? outline.d.split('L').length : ''
    return [`tier ${shape.text} ${outline.kind}${corners} ${outline.stroke?.dash ?? 'solid'}`]
  })
}

function tagSigns(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape, i) => {
    const word = shapes[i + 1]
    if (shape.kind !== 'rect' || !shape.fill?.startsWith('chain-') || word?.kind !== 'text') return []
    return [`chain ${shape.fill} ${word.text}`]
  })
}

/** What chairs around a table say. Only for tables and for the entries about them: elsewhere such boxes are labels. */
export function seatSigns(
  shapes: readonly Shape[],
  marks: { readonly chair: string; readonly secretary: string },
): string[] {
  const found = shapes.flatMap((shape, i): string[] => {
    const [, sign, more] = shapes.slice(i, i + 4).slice(1)
    if (shape.kind !== 'rect' || shape.radius !== 8) return []
    if (shape.fill === 'node-dark') return ['meeting:decide']
    if (sign?.kind === 'circle')
      return [more?.kind === 'path' && more.fill === 'ink' ? 'meeting:refer' : 'meeting:inform']
    if (sign?.kind === 'path') return ['meeting:none']
    return sign?.kind === 'text' && sign.fill === 'question' ? ['meeting:unknown'] : []
  })
  const letters = textsIn(shapes).filter(({ fill }) => fill === 'accent')
  return [
    ...found,
    ...(letters.some(({ text }) => text === marks.chair) ? ['meeting:chair'] : []),
    ...(letters.some(({ text }) => text === marks.secretary) ? ['meeting:secretary'] : []),
    ...(textsIn(shapes).some(({ text, weight }) => text.startsWith('(') && weight === 600) ? ['meeting:hidden'] : []),
    ...(rectsIn(shapes).some(({ stroke }) => stroke?.dash && stroke.width >= 2) ? ['meeting:temporary'] : []),
  ]
}
