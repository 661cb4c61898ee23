import { importsOf, type SourceFile } from './layers'

/** The floors of src/ui, from below: each imports only from those before it. */
export const FLOORS = ['base', 'kit', 'forms', 'map', 'panels', 'pages', 'frame'] as const

export type Floor = (typeof FLOORS)[number]

/** The floor a path from the project root lies on; `top` for what stands on all of them (src/ui/app.tsx). */
export function floorOf(path: string): Floor | 'top' | undefined {
  const [root, layer, folder, ...rest] = path.split('/')
  if (root !== 'src' || layer !== 'ui') return undefined
  return rest.length === 0 ? 'top' : FLOORS.find((floor) => floor === folder)
}

/** The room a path lies in: a folder right under a layer, in src/ui a folder right under a floor. */
export function roomOf(path: string): string | undefined {
  const [, layer, ...rest] = path.split('/')
  const depth = layer === 'ui' ? 2 : 1
  return rest.length > depth ? rest.slice(0, depth).join('/') : undefined
}

/** Imports from a file of src/ui that point up, or from one page to another, as `path -> target`. */
export function importsUpward(file: SourceFile): string[] {
  const own = floorOf(file.path)
  if (own === undefined || own === 'top') return []
  return importsOf(file)
    .filter((target) => {
      const floor = floorOf(`${target}/`) === undefined ? floorOf(target) : floorOf(`${target}/`)
      if (floor === undefined) return false
      if (floor === 'top' || FLOORS.indexOf(floor) > FLOORS.indexOf(own)) return true
      return own === 'pages' && floor === 'pages' && roomOf(file.path) !== roomOf(`${target}.ts`)
    })
    .map((target) => `${file.path} -> ${target}`)
}

/**
 * Rooms of a layer that know each other in a circle, each circle as a sorted list.
 *
 * @param layer such as `ui` or `scene`
 */
export function knots(files: readonly SourceFile[], layer: string): string[][] {
  const known = new Map<string, Set<string>>()
  for (const file of files) {
    const own = file.path.startsWith(`src/${layer}/`) ? roomOf(file.path) : undefined
    if (own === undefined) continue
    const others = known.get(own) ?? new Set()
    known.set(own, others)
    for (const target of importsOf(file)) {
      const room = target.startsWith(`src/${layer}/`) ? roomOf(`${target}.ts`) : undefined
      if (room !== undefined && room !== own) others.add(room)
    }
  }
  const reach = new Map([...known.keys()].map((room) => [room, reachable(room, known)]))
  const circles = [...known.keys()].flatMap((room) => {
    const circle = [...(reach.get(room) ?? [])].filter((other) => reach.get(other)?.has(room)).sort()
    return circle.length > 0 ? [circle.join(' ')] : []
  })
  return [...new Set(circles)].map((circle) => circle.split(' '))
}

function reachable(from: string, known: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let room = waiting.pop(); room !== undefined; room = waiting.pop()) {
    for (const next of known.get(room) ?? []) {
      if (found.has(next)) continue
      found.add(next)
      waiting.push(next)
    }
  }
  return found
}
