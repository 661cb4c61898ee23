import { afterEach, describe, expect, test, vi } from 'vitest'
import { writePng } from '../../src/export/write-png'

/** What a browser would be asked to do; the picture it gives back is the head of a PNG, which is all that is read. */
function fakeBrowser() {
  const asked = { canvas: { width: 0, height: 0 }, drawn: [] as unknown[], svg: '' }
  const head = new Uint8Array(60)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  let pending: Blob | undefined
  const canvas = {
    set width(value: number) {
      // The canvas is emptied afterwards to give its memory back: what was asked first counts.
      if (value > 0) asked.canvas.width = value
    },
    set height(value: number) {
      asked.canvas.height = value
    },
    getContext: () => ({ drawImage: (_: unknown, ...rest: unknown[]) => asked.drawn.push(rest) }),
    toBlob: (done: (blob: Blob) => void) => done(new Blob([head])),
  }
  vi.stubGlobal('document', { createElement: () => canvas })
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      pending = blob
      return 'blob:picture'
    },
    revokeObjectURL: () => undefined,
  })
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      async decode() {
        asked.svg = (await pending?.text()) ?? ''
      }
    },
  )
  return asked
}

async function densityOf(blob: Blob): Promise<number> {
  const bytes = new DataView(await blob.arrayBuffer())
  // The chunk comes behind the head of 33 bytes: its length and its name take 8.
  return bytes.getUint32(33 + 8)
}

const svg = (width: number, height: number) =>
  `<svg xmlns="x" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g/></svg>`

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a picture in pixels', () => {
  test.each([
    [1, 800, 500],
    [2, 1600, 1000],
    [0.5, 400, 250],
  ])(
    'at scale %d of 800 by 500 is %d by %d, on the canvas and in the SVG that is drawn on it',
    async (scale, width, height) => {
      const asked = fakeBrowser()
      const png = await writePng(svg(800, 500), scale)
      expect(png).toMatchObject({ width, height, clamped: false })
      expect(asked.canvas).toEqual({ width, height })
      expect(asked.drawn).toEqual([[0, 0, width, height]])
      expect(asked.svg).toContain(`width="${width}" height="${height}" viewBox="0 0 800 500"`)
    },
  )

  test.each([
    ['its size in a browser when nothing is asked', 2, undefined, 192],
    ['the density that is asked for', 2, 300, 300],
    ['another one', 3, 150, 150],
  ])('says %s', async (_, scale, dpi, perInch) => {
    fakeBrowser()
    const { blob } = await writePng(svg(800, 500), scale, dpi)
    expect(await densityOf(blob)).toBe(Math.round(perInch / 0.0254))
  })

  test('that had to be made smaller keeps its size on paper: fewer pixels, and so many fewer to the inch', async () => {
    fakeBrowser()
    const { blob, width, clamped } = await writePng(svg(20_000, 100), 4, 300)
    expect([width, clamped]).toEqual([16_384, true])
    // Asked were 80 000 pixels at 300 to the inch.
    expect(await densityOf(blob)).toBe(Math.round((300 * (16_384 / 80_000)) / 0.0254))
  })
})
