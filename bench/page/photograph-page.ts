import { toBlob } from 'html-to-image'
import type { Rect } from '../../src/scene/drawing/geometry'

/**
 * The map on the page as PNG by html-to-image, as React Flow's own documentation shows it: the viewport element, moved
 * so that everything lies within the picture.
 *
 * @param bounds of the picture in map coordinates
 * @param scale pixels per map unit
 */
export async function photographPage(
  { x, y, width, height }: Rect,
  scale: number,
): Promise<{ blob: Blob; width: number; height: number }> {
  const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
  if (!viewport) throw new Error('no map on the page')
  const blob = await toBlob(viewport, {
    width,
    height,
    pixelRatio: scale,
    backgroundColor: '#ffffff',
    style: { width: `${width}px`, height: `${height}px`, transform: `translate(${-x}px, ${-y}px) scale(1)` },
  })
  if (!blob) throw new Error('html-to-image gave no picture')
  const image = await createImageBitmap(blob)
  const size = { width: image.width, height: image.height }
  image.close()
  return { blob, ...size }
}
