/** Chromium's bounds of a canvas; beyond them a picture comes out empty without a word. */
export const CANVAS_LIMITS = { side: 65_535, pixels: 268_435_456 } as const

/** Bounds we keep to: Safari and Firefox give out earlier, and a picture of this size still opens in Word. */
export const SAFE_LIMITS = { side: 16_384, pixels: 120_000_000 } as const

/**
 * The size of a picture in pixels, clamped to what every browser can make.
 *
 * @param size of the drawing in CSS pixels
 * @param scale pixels per CSS pixel that the user asked for
 * @returns the pixels, the scale that is really used, and whether it had to be lowered
 */
export function pngSize(
  size: { width: number; height: number },
  scale: number,
): { width: number; height: number; scale: number; clamped: boolean } {
  const side = SAFE_LIMITS.side / Math.max(size.width, size.height)
  const area = Math.sqrt(SAFE_LIMITS.pixels / (size.width * size.height))
  const used = Math.min(scale, side, area)
  return {
    width: Math.max(1, Math.floor(size.width * used)),
    height: Math.max(1, Math.floor(size.height * used)),
    scale: used,
    clamped: used < scale,
  }
}
