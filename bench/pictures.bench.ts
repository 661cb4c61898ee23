import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { onStage } from './browser'
import { median, report } from './measure'
import type { BenchPictures, Taken } from './page/main'

const PARTIES = 200
const DEPENDENCIES = 600
const ROUNDS = 3
const THEIRS = 'html-to-image, toBlob with pixelRatio 2'

declare global {
  interface Window {
    readonly benchPictures: BenchPictures
  }
}

/** Builds the page that can make a picture in both ways. It is no part of the app and goes to a folder of its own. */
async function buildPage(folder: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4_000 },
  })
}

async function takePictures(folder: string): Promise<{ own: Taken; theirs: Taken }[]> {
  // The library fetches style sheets and fonts, which the app's policy forbids.
  return onStage(
    async ({ freshPage }) => {
      const page = await freshPage()
      await page.evaluate(([parties, dependencies]) => window.benchPictures.show(parties, dependencies, 1), [
        PARTIES,
        DEPENDENCIES,
      ] as const)
      const rounds: { own: Taken; theirs: Taken }[] = []
      for (let round = 0; round <= ROUNDS; round++) {
        const own = await page.evaluate(() => window.benchPictures.own())
        const theirs = await page.evaluate(() => window.benchPictures.photographed())
        if (round > 0) rounds.push({ own, theirs })
      }
      return rounds
    },
    { folder, bypassPolicy: true },
  )
}

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-bench-'))
try {
  await buildPage(folder)
  const rounds = await takePictures(folder)
  const ofAll = (value: (taken: { own: Taken; theirs: Taken }) => number) => median(rounds.map(value))
  const svgMs = ofAll(({ own }) => own.svgMs)
  const pngMs = ofAll(({ own }) => own.pngMs)
  const whole = ofAll(({ own }) => own.svgMs + own.pngMs)
  const theirMs = ofAll(({ theirs }) => theirs.pngMs)
  const [first] = rounds
  if (!first) throw new Error('no picture was made')
  const what = ({ width, height, linesSeen }: Taken) =>
    `${PARTIES}/${DEPENDENCIES}, ${width} x ${height} px, ${Math.round(linesSeen * 100)} % of the lines drawn`
  report({ name: THEIRS, size: what(first.theirs), ms: theirMs })
  report({
    name: 'map to SVG, lines routed',
    size: `${PARTIES}/${DEPENDENCIES}`,
    ms: svgMs,
    against: THEIRS,
    ratio: svgMs / theirMs,
  })
  report({ name: 'SVG to PNG, 2x', size: what(first.own), ms: pngMs, against: THEIRS, ratio: pngMs / theirMs })
  report({ name: 'map to PNG, 2x', size: what(first.own), ms: whole, against: THEIRS, ratio: whole / theirMs })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
