/** One step of a path as a PDF takes it: move, line, curve (two handles and the end) or close. */
export interface PathStep {
  readonly op: 'm' | 'l' | 'c' | 'h'
  readonly c: readonly number[]
}

/**
 * A path of absolute commands (M, L, H, V, Q, C, A, Z), as all our drawings have them, in the few steps that a PDF knows:
 * a quadratic curve and an arc become cubic curves.
 */
export function pathSteps(d: string): PathStep[] {
  const steps: PathStep[] = []
  let [x, y] = [0, 0]
  const to = (op: 'm' | 'l', endX: number, endY: number) => {
    steps.push({ op, c: [endX, endY] })
    ;[x, y] = [endX, endY]
  }
  const curve = (c: readonly number[]) => {
    steps.push({ op: 'c', c })
    ;[x, y] = c.slice(4) as [number, number]
  }
  for (const [, command = '', rest = ''] of d.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    for (const [a = 0, b = 0, ...more] of partsOf(command, numbers)) {
      const [c = 0, e = 0, f = 0, g = 0, h = 0] = more
      if (command === 'M' || command === 'L') to(command === 'M' ? 'm' : 'l', a, b)
      else if (command === 'H') to('l', a, y)
      else if (command === 'V') to('l', x, a)
      else if (command === 'C') curve([a, b, c, e, f, g])
      else if (command === 'Q') curve([...towards(x, y, a, b), ...towards(c, e, a, b), c, e])
      else if (command === 'A')
        for (const part of arc([x, y], [a, b], { turn: c, large: e, sweep: f, end: [g, h] })) curve(part)
      else steps.push({ op: 'h', c: [] })
    }
  }
  return steps
}

const ARGUMENTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7 }

/** The numbers of a command, which may stand there several times after one letter. */
function partsOf(command: string, numbers: readonly number[]): readonly (readonly number[])[] {
  const length = ARGUMENTS[command]
  if (length === undefined) return [[]]
  return Array.from({ length: Math.floor(numbers.length / length) }, (_, i) =>
    numbers.slice(i * length, (i + 1) * length),
  )
}

/** The handle of a cubic curve that bends as a quadratic one: two thirds of the way to its handle. */
function towards(x: number, y: number, handleX: number, handleY: number): [number, number] {
  return [x + ((handleX - x) * 2) / 3, y + ((handleY - y) * 2) / 3]
}

type Pair = readonly [number, number]

interface Arc {
  /** In degrees. */
  readonly turn: number
  readonly large: number
  readonly sweep: number
  readonly end: Pair
}

/** An arc as cubic curves of at most a quarter turn. Source: SVG 2, appendix B.2 (from ends to centre). */
function arc([x, y]: Pair, radii: Pair, { turn, large, sweep, end }: Arc): number[][] {
  const [endX, endY] = end
  if (x === endX && y === endY) return []
  let [rx, ry] = radii.map(Math.abs) as [number, number]
  if (rx === 0 || ry === 0) return [[x, y, endX, endY, endX, endY]]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [halfX, halfY] = [(x - endX) / 2, (y - endY) / 2]
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  // Radii that are too short to reach are made just long enough.
  const reach = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2))
  rx *= reach
  ry *= reach
  const across = (rx * py) ** 2 + (ry * px) ** 2
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - across) / across)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [(root * rx * py) / ry, (-root * ry * px) / rx]
  const [middleX, middleY] = [cos * cx - sin * cy + (x + endX) / 2, sin * cx + cos * cy + (y + endY) / 2]
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx)
  let sweepBy = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start
  if (sweep && sweepBy < 0) sweepBy += 2 * Math.PI
  if (!sweep && sweepBy > 0) sweepBy -= 2 * Math.PI
  const count = Math.max(1, Math.ceil(Math.abs(sweepBy) / (Math.PI / 2) - 1e-9))
  const step = sweepBy / count
  const handle = (4 / 3) * Math.tan(step / 4)
  const place = (u: number, v: number) => [middleX + cos * rx * u - sin * ry * v, middleY + sin * rx * u + cos * ry * v]
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [start + i * step, start + (i + 1) * step]
    const last = i === count - 1 ? end : place(Math.cos(to), Math.sin(to))
    return [
      ...place(Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from)),
      ...place(Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to)),
      ...last,
    ]
  })
}
