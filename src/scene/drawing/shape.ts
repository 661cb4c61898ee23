import type { ColorToken } from './theme'

/**
 * The few primitives everything on a map is drawn with. The screen turns them into SVG elements, an export into SVG
 * text: one drawing, so paper cannot differ from screen.
 */
export interface Stroke {
  readonly color: ColorToken
  readonly width: number
  readonly dash?: readonly number[]
}

interface Painted {
  readonly fill?: ColorToken
  readonly stroke?: Stroke
  /** 0 to 1, for the fill only. */
  readonly fillOpacity?: number
}

export interface RectShape extends Painted {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
}

export interface CircleShape extends Painted {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export interface PathShape extends Painted {
  readonly kind: 'path'
  readonly d: string
}

export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  readonly weight: FontWeight
  readonly fill: ColorToken
  readonly anchor?: 'start' | 'middle' | 'end'
}

export type FontWeight = 400 | 600 | 700

export type Shape = RectShape | CircleShape | PathShape | TextShape

/** Rounds to a tenth so that drawings are short, stable text. */
export function round(value: number): number {
  const rounded = Math.round(value * 10) / 10
  return rounded === 0 ? 0 : rounded
}
