import type { Size } from '../scene/drawing/geometry'

/** Sheets of ISO 216 that offices and printers have, on their narrow side, in centimetres. */
const PAPERS = {
  a4: { width: 21, height: 29.7 },
  a3: { width: 29.7, height: 42 },
  a0: { width: 84.1, height: 118.9 },
} as const satisfies Readonly<Record<string, Size>>

export type PaperId = keyof typeof PAPERS
export type Orientation = 'portrait' | 'landscape'

export const PAPER_IDS = Object.keys(PAPERS) as readonly PaperId[]

/** What no printer reaches, and what a hand holds, on every side, in centimetres. */
export const EDGE = 1
export const POINTS_PER_CM = 72 / 2.54

/** Room for a drawing on paper, in centimetres; without a height it may become as high as it likes. */
export interface PaperRoom {
  readonly width: number
  readonly height?: number | undefined
}

/** A sheet as it lies before one, in centimetres. */
export function paperSize(paper: PaperId, orientation: Orientation): Size {
  const { width, height } = PAPERS[paper]
  return orientation === 'portrait' ? { width, height } : { width: height, height: width }
}

/** What a sheet has within its edges, in centimetres. */
function paperRoom(paper: PaperId, orientation: Orientation): Size {
  const { width, height } = paperSize(paper, orientation)
  return { width: width - 2 * EDGE, height: height - 2 * EDGE }
}

/** The rooms that a sheet offers: lying as is asked, or either way. */
export function paperRooms(paper: PaperId, orientation: Orientation | 'either'): readonly Size[] {
  return (orientation === 'either' ? (['landscape', 'portrait'] as const) : [orientation]).map((way) =>
    paperRoom(paper, way),
  )
}

/** Points on paper per unit of a drawing that is made as large as one of the rooms allows. */
export function pointsPerUnit(drawing: Size, rooms: readonly PaperRoom[]): number {
  return Math.max(...rooms.map((room) => scaleWithin(drawing, room)))
}

/** How a sheet should lie for a drawing to come out largest. */
export function betterOrientation(drawing: Size, paper: PaperId): Orientation {
  const scale = (orientation: Orientation) => scaleWithin(drawing, paperRoom(paper, orientation))
  return scale('portrait') > scale('landscape') ? 'portrait' : 'landscape'
}

function scaleWithin({ width, height }: Size, room: PaperRoom): number {
  const across = room.width / Math.max(1, width)
  const down = room.height === undefined ? across : room.height / Math.max(1, height)
  return Math.min(across, down) * POINTS_PER_CM
}
