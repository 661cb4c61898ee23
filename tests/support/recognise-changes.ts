import type { ChangeKind } from '../../src/scene/drawing/change-signs'
import type { Shape } from '../../src/scene/drawing/shape'
import { circlesIn, pathsIn, rectsIn } from './read-shapes'

const COLORS = { added: 'change-added', removed: 'change-removed', changed: 'change-changed' } as const

/** The signs of changes among some shapes, by their outline and ground; how often each. */
export function changeSignsIn(shapes: readonly Shape[]): ChangeKind[] {
  return [
    ...circlesIn(shapes).flatMap(({ fill }) => (fill === COLORS.added ? ['added' as const] : [])),
    ...rectsIn(shapes).flatMap(({ fill, stroke, width, height }) =>
      fill === 'surface' && stroke?.color === COLORS.removed && !stroke.dash && width === height
        ? ['removed' as const]
        : [],
    ),
    ...circlesIn(shapes).flatMap(({ fill, stroke }) =>
      fill === 'surface' && stroke?.color === COLORS.changed ? ['changed' as const] : [],
    ),
  ]
}

/** The lines and edges in the colour of a change, with whether they are dashed. */
export function changeEdgesIn(shapes: readonly Shape[], kind: ChangeKind): { readonly isDashed: boolean }[] {
  return [...pathsIn(shapes), ...rectsIn(shapes)].flatMap(({ stroke, kind: shape, ...rest }) =>
    stroke?.color === COLORS[kind] && !(shape === 'rect' && 'width' in rest && rest.width === rest.height)
      ? [{ isDashed: stroke.dash !== undefined }]
      : [],
  )
}
