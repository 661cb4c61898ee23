import '@fontsource/source-sans-3/latin-400.css'
import '@fontsource/source-sans-3/latin-600.css'
import '@fontsource/source-sans-3/latin-700.css'
import '../../src/ui/kit/styles/base.css'
import '../../src/ui/frame/bars/editor.css'
import { ReactFlowProvider } from '@xyflow/react'
import { createRoot } from 'react-dom/client'
import { writePng } from '../../src/export/write-png'
import { svgSize, writeSvg } from '../../src/export/write-svg'
import type { ChainMap } from '../../src/model/chain-map'
import { buildScene } from '../../src/scene/build-scene'
import type { Point, Rect } from '../../src/scene/drawing/geometry'
import type { Scene } from '../../src/scene/drawing/scene'
import { openMap } from '../../src/ui/base/state/document-store'
import { applyTheme } from '../../src/ui/kit/styles/apply-theme'
import { ChainCanvas } from '../../src/ui/map/canvas/chain-canvas'
import { syntheticMap } from '../../tests/support/synthetic-map'
import { photographPage } from './photograph-page'

// The app's own map, on a page by itself, to be made a picture of in two ways.

/** Pixels per CSS pixel. */
const SCALE = 2

/** A picture that was made. */
export interface Taken {
  /** Milliseconds for the SVG with all its routes; 0 when the way needs none. */
  readonly svgMs: number
  /** Milliseconds from there to the PNG. */
  readonly pngMs: number
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Share of the dependencies of the map that can be seen in the picture, 0 to 1. */
  readonly linesSeen: number
}

export interface BenchPictures {
  /** Draws a synthetic map; resolves when it is on screen. */
  readonly show: (parties: number, dependencies: number, seed: number) => Promise<void>
  /** The app's way: the scene as SVG, the SVG on a canvas. */
  readonly own: () => Promise<Taken>
  /** html-to-image's way: a copy of the page's elements with their computed styles. */
  readonly photographed: () => Promise<Taken>
}

let map: ChainMap | undefined
let scene: Scene | undefined

const page: BenchPictures = {
  async show(parties, dependencies, seed) {
    map = syntheticMap(parties, dependencies, seed)
    scene = buildScene(map, { language: 'nl' })
    openMap(map)
    await until(() => document.querySelectorAll('.item-card').length === parties)
    await document.fonts.ready
  },
  async own() {
    const { map, bounds, edges } = shown()
    const start = performance.now()
    const svg = writeSvg(map, { sheet: false })
    const drawn = performance.now()
    const { blob, width, height } = await writePng(svg, SCALE)
    const end = performance.now()
    const size = svgSize(svg)
    const corner = { x: bounds.x - (size.width - bounds.width) / 2, y: bounds.y - (size.height - bounds.height) / 2 }
    const linesSeen = await shareOfLines(blob, edges, corner)
    return { svgMs: drawn - start, pngMs: end - drawn, width, height, linesSeen }
  },
  async photographed() {
    const { bounds, edges } = shown()
    const start = performance.now()
    const picture = await photographPage(bounds, SCALE)
    const end = performance.now()
    const linesSeen = await shareOfLines(picture.blob, edges, bounds)
    return { svgMs: 0, pngMs: end - start, width: picture.width, height: picture.height, linesSeen }
  },
}
Object.assign(window, { benchPictures: page })

function shown(): { map: ChainMap; bounds: Rect; edges: Scene['edges'] } {
  if (!map || !scene?.bounds) throw new Error('nothing is shown')
  return { map, bounds: scene.bounds, edges: scene.edges }
}

async function until(isReady: () => boolean): Promise<void> {
  while (!isReady()) await new Promise((resolve) => requestAnimationFrame(resolve))
}

/**
 * The share of dependencies whose arrow head can be seen. No card and no label stands on one, so nothing else can be
 * mistaken for it.
 *
 * @param corner the map's coordinates of the picture's top left corner
 */
async function shareOfLines(blob: Blob, edges: Scene['edges'], corner: Point): Promise<number> {
  const image = await createImageBitmap(blob)
  const side = 2
  const probe = new OffscreenCanvas(side, side).getContext('2d', { willReadFrequently: true })
  if (!probe) throw new Error('no drawing context')
  const lines = edges.filter((edge) => edge.kind === 'dependency')
  const seen = lines.filter(({ route }) => {
    const { x, y } = withinHead(route)
    probe.clearRect(0, 0, side, side)
    const left = (x - corner.x) * SCALE - side / 2
    const top = (y - corner.y) * SCALE - side / 2
    probe.drawImage(image, left, top, side, side, 0, 0, side, side)
    // Heads are dark on a light ground.
    const [red = 255, green = 255, blue = 255] = probe.getImageData(0, 0, side, side).data
    return red + green + blue < 384
  })
  image.close()
  return seen.length / lines.length
}

/** A point in the arrow head of a route, clear of the card it points at. */
function withinHead(route: readonly Point[]): Point {
  const [before, tip] = route.slice(-2)
  if (!before || !tip) return { x: 0, y: 0 }
  return { x: tip.x + Math.sign(before.x - tip.x) * 7, y: tip.y + Math.sign(before.y - tip.y) * 7 }
}

applyTheme()
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <ReactFlowProvider>
    <ChainCanvas />
  </ReactFlowProvider>,
)
