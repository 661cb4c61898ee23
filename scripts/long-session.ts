// npm run long-session [-- --edits 5000 --switches 500 --exports 50 --example migratieketen]: a long session in fast
// motion in the built app. Prints what the heap held at the start and at the end, and how long an edit took then.
import { parseArgs } from 'node:util'
import { onStage } from '../bench/browser'
import { median } from '../bench/measure'
import { settle } from './monkey/laws'
import { inWords, liveLong } from './monkey/long-session'
import { EXAMPLES } from './monkey/run-monkey'

/** Above these, something is kept that should have gone. */
const HEAP_GOAL = 1.3
const TIME_GOAL = 1.2
/** How many edits at either end are compared. */
const SAMPLE = 200

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '5000' },
    switches: { type: 'string', default: '500' },
    exports: { type: 'string', default: '50' },
    example: { type: 'string', default: EXAMPLES[0] },
  },
})
const door = (EXAMPLES as readonly string[]).indexOf(values.example)
if (door < 0) throw new Error(`no example is called ${values.example}: choose ${EXAMPLES.join(', ')}`)
const size = { edits: Number(values.edits), switches: Number(values.switches), exports: Number(values.exports) }

await onStage(async ({ freshPage }) => {
  const page = await freshPage()
  await page.locator('.keten-start-example').nth(door).click()
  await page.locator('.item-card').first().waitFor()
  await settle(page, 500)
  const { start, end, times, switches, exports } = await liveLong(page, size, (line) => console.log(line))
  const [first, last] = [median(times.slice(0, SAMPLE)), median(times.slice(-SAMPLE))]
  const ratio = end.heap / start.heap
  console.log(`
${values.example}: ${times.length} edits, ${switches} switches of lens or page, ${exports} exports
Start is after one visit of every lens and page, one export of each kind and one round of edits: what is loaded once
counts as no leak. Two things grow by their own limit: the history up to 500 steps, and what the browser keeps of typing
in fields, up to 1,000 nodes outside the page.

| what | start | end | ratio | goal |
| --- | ---: | ---: | ---: | ---: |
| heap after collection | ${(start.heap / 1e6).toFixed(1)} MB | ${(end.heap / 1e6).toFixed(1)} MB | ${ratio.toFixed(2)} | ${HEAP_GOAL} |
| nodes of the page | ${start.nodes} | ${end.nodes} | ${(end.nodes / start.nodes).toFixed(2)} | |
| listeners | ${start.listeners} | ${end.listeners} | ${(end.listeners / start.listeners).toFixed(2)} | |
| edit, key to painted, median of ${SAMPLE} | ${first.toFixed(1)} ms | ${last.toFixed(1)} ms | ${(last / first).toFixed(2)} | ${TIME_GOAL} |`)
  console.log(`end: ${inWords(end)}`)
  if (ratio > HEAP_GOAL) process.exitCode = 1
})
