import type { Shape } from '../drawing/shape'
import type { ColorToken } from '../drawing/theme'

/** Patterns tell departments apart where colours cannot. */
type Pattern = 'solid' | 'rising' | 'falling' | 'horizontal' | 'dots' | 'chevrons' | 'ladder' | 'cross'

interface DepartmentStyle {
  /** What stands on the chip; a dash for deliberately none, a question mark for not looked at. */
  readonly code: string
  readonly color: ColorToken
  readonly pattern: Pattern
}

const STYLES: Readonly<Record<string, readonly [ColorToken, Pattern]>> = {
  AZ: ['department-az', 'solid'],
  BZ: ['department-bz', 'chevrons'],
  BZK: ['department-bzk', 'horizontal'],
  Def: ['department-def', 'ladder'],
  EZK: ['department-ezk', 'rising'],
  Fin: ['department-fin', 'dots'],
  IenW: ['department-ienw', 'cross'],
  JenV: ['department-jenv', 'solid'],
  LVVN: ['department-lvvn', 'falling'],
  OCW: ['department-ocw', 'dots'],
  SZW: ['department-szw', 'falling'],
  VWS: ['department-vws', 'chevrons'],
  AenM: ['department-aenm', 'rising'],
  KGG: ['department-kgg', 'ladder'],
  VRO: ['department-vro', 'cross'],
  EZ: ['department-ez', 'horizontal'],
}

/**
 * How a department shows on a card.
 *
 * @param code the department's code; null = deliberately none, undefined = not looked at
 */
export function departmentStyle(code: string | null | undefined): DepartmentStyle {
  if (code === null) return { code: '–', color: 'department-none', pattern: 'falling' }
  if (code === undefined) return { code: '?', color: 'department-unknown', pattern: 'dots' }
  const known = Object.hasOwn(STYLES, code) ? STYLES[code] : undefined
  return known ? { code, color: known[0], pattern: known[1] } : { code, color: 'department-unknown', pattern: 'cross' }
}

/**
 * The coloured band of a card or legend entry.
 *
 * @param height of the band in map units; its width is 8
 */
export function bandShapes(style: DepartmentStyle, x: number, y: number, height: number): Shape[] {
  const band: Shape = {
    kind: 'path',
    d: `M${x + 8} ${y}H${x + 5}A5 5 0 0 0 ${x} ${y + 5}V${y + height - 5}A5 5 0 0 0 ${x + 5} ${y + height}H${x + 8}Z`,
    fill: style.color,
  }
  const d = patternPath(style.pattern, x, y, height)
  return d === '' ? [band] : [band, { kind: 'path', d, stroke: { color: 'on-department', width: 1.4 } }]
}

function patternPath(pattern: Pattern, x: number, y: number, height: number): string {
  const parts: string[] = []
  const step = pattern === 'cross' ? 10 : 7
  for (let offset = 5; offset <= height - 9; offset += step) {
    const top = y + offset
    switch (pattern) {
      case 'rising':
        parts.push(`M${x + 1} ${top + 5}L${x + 7} ${top}`)
        break
      case 'falling':
        parts.push(`M${x + 1} ${top}L${x + 7} ${top + 5}`)
        break
      case 'horizontal':
        parts.push(`M${x + 1} ${top + 2}H${x + 7}`)
        break
      case 'dots':
        parts.push(`M${x + 3} ${top + 2}H${x + 5}`)
        break
      case 'chevrons':
        parts.push(`M${x + 1} ${top}L${x + 4} ${top + 4}L${x + 7} ${top}`)
        break
      case 'ladder':
        parts.push(`M${x + 2.5} ${top}V${top + 4}M${x + 5.5} ${top}V${top + 4}`)
        break
      case 'cross':
        parts.push(`M${x + 1} ${top}L${x + 7} ${top + 6}M${x + 7} ${top}L${x + 1} ${top + 6}`)
        break
      case 'solid':
        break
    }
  }
  return parts.join('')
}
