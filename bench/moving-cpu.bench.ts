import { writeChainMap } from '../src/model/file/write-chain-map'
import { syntheticMap } from '../tests/support/synthetic-map'
import { onStage, type Stage } from './browser'
import { GESTURES, goNear } from './gestures'
import { median, report } from './measure'
import { calm, openMap } from './open-map'

/**
 * Processor time of the browser per step of a gesture, which says more than the time between frames: it does not wait
 * for the screen, and other programs do not add to it. With BENCH_BEFORE naming the folder of an earlier build, both
 * make the same gestures in turns and the row tells how many times the earlier one it is.
 */
const SIZES = [{ parties: 200, dependencies: 600, steps: 40 }] as const
const ROUNDS = 3

type Processor = 'renderer' | 'GPU'
type Spent = Record<Processor, number>

/** Milliseconds of processor time per step, by place, gesture, kind of process; one number a round. */
type Series = Map<string, number[]>

async function measureRound(stage: Stage, text: string, steps: number, into: Series): Promise<void> {
  const page = await stage.freshPage()
  await openMap(page, text)
  for (const place of ['overview', 'near'] as const) {
    if (place === 'near') await goNear(page)
    for (const [name, gesture] of Object.entries(GESTURES)) {
      const spent = await gesture(page, steps, async (count, step): Promise<Spent> => {
        const before = await stage.processorTimes()
        for (let i = 0; i < count; i++) await step(i / count)
        const after = await stage.processorTimes()
        return { renderer: after.renderer - before.renderer, GPU: after.GPU - before.GPU }
      })
      await calm(page)
      for (const kind of ['renderer', 'GPU'] as const) {
        const key = `${place} ${name}: processor time of ${kind === 'GPU' ? 'the GPU process' : 'the page'} per step`
        into.set(key, [...(into.get(key) ?? []), spent[kind] / steps])
      }
    }
  }
  await page.context().close()
}

async function measure(stages: Readonly<Record<string, Stage>>): Promise<void> {
  for (const { parties, dependencies, steps } of SIZES) {
    const text = writeChainMap(syntheticMap(parties, dependencies, 1))
    const found = new Map(Object.keys(stages).map((name): [string, Series] => [name, new Map()]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, stage] of Object.entries(stages)) {
        await measureRound(stage, text, steps, found.get(name) ?? new Map())
      }
    }
    const before = found.get('before')
    for (const [name, values] of found.get('now') ?? []) {
      const earlier = before?.get(name)
      const ms = median(values)
      const compared = earlier && { against: `before, ${median(earlier).toFixed(1)} ms`, ratio: ms / median(earlier) }
      report({ name, size: `${parties}/${dependencies}`, ms, ...compared })
    }
  }
}

const { BENCH_BEFORE } = process.env
await onStage((now) => {
  if (BENCH_BEFORE === undefined) return measure({ now })
  return onStage((before) => measure({ before, now }), { folder: BENCH_BEFORE })
})
