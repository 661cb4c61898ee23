import type { ChainMap } from '../model/chain-map'
import { withoutDiscreet } from '../model/discretion'
import type { Id } from '../model/id'
import { buildScene } from '../scene/build-scene'
import type { Rect, Size } from '../scene/drawing/geometry'
import { readingAt } from '../scene/drawing/reading'
import type { Scene } from '../scene/drawing/scene'
import type { Shape } from '../scene/drawing/shape'
import { THEMES, type ThemeName } from '../scene/drawing/theme'
import type { SceneOptions } from '../scene/scene-options'
import type { Language } from '../text/texts'
import { sceneMarkup } from './scene-markup'
import { sceneParts } from './scene-parts'

interface ThumbnailOptions extends Partial<Omit<SceneOptions, 'language' | 'moved' | 'reading' | 'difference'>> {
  readonly language: Language
  readonly theme: ThemeName
  /** Ids of the records that stay strong while the rest fades; undefined fades nothing. */
  readonly strong?: ReadonlySet<Id> | undefined
}

const MARGIN = 24
const ROUNDS = 3

/**
 * The map as a small picture: what one recognises a view by. Words could not be read at that size, so it has none, and
 * carries no font. What is not for the wall is not in it either.
 *
 * @param size of the picture on the screen, in CSS pixels
 * @returns SVG markup of that size, the drawing in its middle
 */
export function writeThumbnail(whole: ChainMap, size: Size, options: ThumbnailOptions): string {
  const map = withoutDiscreet(whole)
  const { theme: themeName, strong, ...rest } = options
  const theme = THEMES[themeName]
  let scene = buildScene(map, rest)
  // What is written larger takes room, so it is measured more than once.
  for (let round = 0; round < ROUNDS; round++) {
    const { width, height } = boundsOf(scene, size)
    const scale = Math.min(size.width / (width + 2 * MARGIN), size.height / (height + 2 * MARGIN))
    scene = buildScene(map, { ...rest, reading: readingAt(scale) })
  }
  const { x, y, width, height } = boundsOf(scene, size)
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN].map(Math.round).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="${box}">`,
    sceneMarkup(sceneParts(wordless(scene), { strong }), theme),
    '</svg>',
  ].join('')
}

function boundsOf({ bounds }: Scene, size: Size): Rect {
  return bounds ?? { x: 0, y: 0, ...size }
}

/** The same drawing without a letter on it. */
function wordless(scene: Scene): Scene {
  const bare = <T extends { readonly shapes: readonly Shape[] }>(item: T): T => ({
    ...item,
    shapes: item.shapes.filter(({ kind }) => kind !== 'text'),
  })
  return {
    ...scene,
    cards: scene.cards.map(bare),
    glyphs: scene.glyphs.map(bare),
    headers: [],
    meetings: scene.meetings.map(bare),
    edges: scene.edges.map(({ label: _words, ...edge }) => bare(edge)),
  }
}
