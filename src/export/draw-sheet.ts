import { withoutDiscreetMarks } from '../graph/compare/discreet-difference'
import type { ChainMap } from '../model/chain-map'
import { withoutDiscreet } from '../model/discretion'
import type { Id } from '../model/id'
import { buildScene } from '../scene/build-scene'
import { inflate, overlaps, type Rect, type Size } from '../scene/drawing/geometry'
import { PLAIN, type Reading, readingOnPaper } from '../scene/drawing/reading'
import { grownShapes } from '../scene/drawing/scaled-shapes'
import type { Scene, SceneItem } from '../scene/drawing/scene'
import type { Shape } from '../scene/drawing/shape'
import { THEMES, type Theme, type ThemeName } from '../scene/drawing/theme'
import type { SceneOptions } from '../scene/scene-options'
import { differenceCounted, differenceTitle } from '../text/compare/difference-title'
import { type Language, type Texts, textsOf } from '../text/texts'
import { type PaperRoom, pointsPerUnit } from './paper'
import { isRouteWithin, type ScenePart, sceneParts } from './scene-parts'
import { type Block, exerciseBlock, legendBlock, titleBlock } from './sheet'

export interface SheetOptions extends Partial<Omit<SceneOptions, 'language' | 'moved' | 'reading'>> {
  /** Default `nl`. */
  readonly language?: Language
  /** Default `light`. */
  readonly theme?: ThemeName
  /** Title above and legend below the drawing; default true. */
  readonly sheet?: boolean
  /** What of the map it shows, such as the name of a view; stands under the title. */
  readonly subtitle?: string | undefined
  /** What a difference compares to what; absent: what the two maps say of it themselves. */
  readonly compared?: string | undefined
  /** Ids of the records that stay strong while the rest fades; undefined fades nothing. */
  readonly strong?: ReadonlySet<Id> | undefined
  /** Only this part of the map, in map units; default all of it. */
  readonly part?: Rect | undefined
  /**
   * What the picture may fill on paper, in one of these rooms: letters are then at least 7 points, as far as the room
   * allows.
   */
  readonly paper?: readonly PaperRoom[] | undefined
}

/** Shapes at a place of the sheet. */
interface SheetBlock {
  readonly x: number
  readonly y: number
  readonly shapes: readonly Shape[]
}

/** A drawing with all that stands around it, for whatever writes a file of it. One unit is one CSS pixel. */
export interface Sheet extends Size {
  readonly language: Language
  readonly theme: Theme
  readonly title: string
  /** What it shows, for who cannot see it. */
  readonly alternative: string
  /** The title block. */
  readonly head: SheetBlock | undefined
  /** The legend. */
  readonly foot: SheetBlock | undefined
  /** What its signs mean, also where no legend stands on it. */
  readonly legend: Scene['legend']
  /** The drawing itself, in map units. */
  readonly parts: readonly ScenePart[]
  /** Where the place 0,0 of the map is on the sheet. */
  readonly origin: { readonly x: number; readonly y: number }
  /** What is seen of the drawing, in map units; absent when all of it is. */
  readonly part: Rect | undefined
}

const MARGIN = 32
/** A sheet is never narrower than its title and legend need. */
const MIN_WIDTH = 760
const UNDER_TITLE = 16
const OVER_LEGEND = 28
/** Letters for paper make a card larger than it is on the screen: so little beyond the edge counts as in view. */
const HAIR = 24

/** Larger letters take room, and then the paper makes them smaller: after so many rounds that has settled. */
const ROUNDS = 3

/**
 * The map as one sheet: drawing, title with peildatum and status, legend. What is not for the wall is not on it. With a
 * difference it is the map in which that holds both, whatever map is given.
 */
export function drawSheet(whole: ChainMap, given: SheetOptions = {}): Sheet {
  const difference = given.difference && withoutDiscreetMarks(given.difference)
  const map = difference?.both ?? withoutDiscreet(whole)
  const options = { ...given, difference }
  const {
    language = 'nl',
    compared: _compared,
    paper,
    theme: _theme,
    sheet: _sheet,
    strong: _strong,
    part: _part,
    subtitle: _subtitle,
    ...rest
  } = options
  const layOutFor = (reading: Reading) =>
    layOut(map, buildScene(map, { ...rest, language, ...(paper && { reading }) }), options, reading)
  let reading = PLAIN
  let laid = layOutFor(reading)
  for (let i = 0; paper && i < ROUNDS; i++) {
    const needed = readingOnPaper(pointsPerUnit(laid, paper))
    if (needed.letter === reading.letter) break
    reading = needed
    laid = layOutFor(reading)
  }
  return laid
}

function layOut(map: ChainMap, scene: Scene, options: SheetOptions, reading: Reading): Sheet {
  const { language = 'nl', theme = 'light', sheet: isSheet = true, strong, difference } = options
  const texts = textsOf(language)
  const compared = difference && differenceTitle(difference, texts, options.compared)
  const subtitle = [compared, options.subtitle].filter(Boolean).join(' · ') || undefined
  const part = options.part && partOf(scene, options.part)
  const bounds = part ?? scene.bounds ?? { x: 0, y: 0, width: MIN_WIDTH, height: 200 }
  const width = Math.max(bounds.width, isSheet ? MIN_WIDTH : 0)
  const grow = reading.letter / PLAIN.letter
  const title = isSheet
    ? grown(titleBlock(map, { ...scene, isPart: part !== undefined, subtitle }, texts, width / grow), grow)
    : map.exercise
      ? grown(exerciseBlock(texts), grow)
      : undefined
  const legend = isSheet ? grown(legendBlock(scene.legend, texts, width / grow), grow) : undefined
  const top = MARGIN + (title ? title.height + UNDER_TITLE : 0)
  const below = top + bounds.height + OVER_LEGEND
  return {
    language,
    theme: THEMES[theme],
    title: map.title,
    alternative: [
      alternativeOf(map, part ? within(scene, part) : scene, texts),
      ...(difference ? [differenceCounted(difference, texts)] : []),
    ].join(' '),
    width: Math.ceil(width + 2 * MARGIN),
    height: Math.ceil(top + bounds.height + (legend ? legend.height + OVER_LEGEND : 0) + MARGIN),
    head: title && { x: MARGIN, y: MARGIN, shapes: title.shapes },
    foot: legend && { x: MARGIN, y: below, shapes: legend.shapes },
    legend: scene.legend,
    parts: sceneParts(scene, { strong, within: part }),
    origin: { x: MARGIN + (width - bounds.width) / 2 - bounds.x, y: top - bounds.y },
    part,
  }
}

/** The scene without the parties and triangles that lie outside a part of the map. */
function within(scene: Scene, part: Rect): Pick<Scene, 'cards' | 'edges' | 'glyphs'> {
  const isSeen = ({ origin, size }: SceneItem) => overlaps({ ...origin, ...size }, part)
  const [cards, glyphs] = [scene.cards.filter(isSeen), scene.glyphs.filter(isSeen)]
  return { cards, glyphs, edges: scene.edges.filter(({ route }) => isRouteWithin(route, part)) }
}

/** What is drawn of a scene within a part of the map; undefined when no card is cut or left out, or nothing is left. */
function partOf({ bounds, cards, glyphs, meetings }: Scene, part: Rect): Rect | undefined {
  if (!bounds || [...cards, ...glyphs, ...meetings].every((item) => isInside(item, inflate(part, HAIR))))
    return undefined
  const [left, top] = [Math.max(part.x, bounds.x), Math.max(part.y, bounds.y)]
  const width = Math.min(part.x + part.width, bounds.x + bounds.width) - left
  const height = Math.min(part.y + part.height, bounds.y + bounds.height) - top
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : undefined
}

function isInside({ origin, size }: SceneItem, { x, y, width, height }: Rect): boolean {
  const [right, bottom] = [origin.x + size.width, origin.y + size.height]
  return origin.x >= x && origin.y >= y && right <= x + width && bottom <= y + height
}

function grown({ height, shapes }: Block, scale: number): Block {
  return { height: height * scale, shapes: grownShapes(shapes, scale) }
}

/** What is drawn in numbers: parties, dependencies, triangles, coupling points. */
function alternativeOf(
  { title, triangles }: ChainMap,
  { cards, edges, glyphs }: Pick<Scene, 'cards' | 'edges' | 'glyphs'>,
  texts: Texts,
): string {
  const lines = (kind: Scene['edges'][number]['kind']) =>
    edges.reduce((sum, edge) => (edge.kind === kind ? sum + (edge.bundle?.length ?? 1) : sum), 0)
  // A folded triangle is a sign on the card of its contractor.
  const drawn = new Set([...cards, ...glyphs].map(({ id }) => id))
  const shown = Object.values(triangles).filter(
    ({ id, contractor }) => drawn.has(id) || (contractor && drawn.has(contractor)),
  )
  return texts.drawing.altText(title, cards.length, lines('dependency'), shown.length, lines('coupling'))
}
