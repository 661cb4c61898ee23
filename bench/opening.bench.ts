import { onStage, watchFrames } from './browser'
import { median, report } from './measure'

const EXAMPLE = 'Migratieketen'
const GOAL_MS = 1_000
const LOADS = 7

const rounds = await onStage(async ({ freshPage }) => {
  const found: { cards: number; findings: number }[] = []
  for (let round = 0; round <= LOADS; round++) {
    const page = await freshPage()
    const button = page.getByRole('button', { name: EXAMPLE, exact: true })
    const { shown } = await watchFrames(page, 'click', ['.item-card', '.finding'], () => button.click())
    const [cards = Number.NaN, findings = Number.NaN] = shown
    // The first load also starts the browser's own processes.
    if (round > 0) found.push({ cards, findings })
    await page.context().close()
  }
  return found
})

const against = `goal ${GOAL_MS} ms`
for (const [what, key] of [
  ['first frame with cards', 'cards'],
  ['findings shown', 'findings'],
] as const) {
  const ms = median(rounds.map((round) => round[key]))
  report({ name: `open an example: click to ${what}`, size: EXAMPLE, ms, against, ratio: ms / GOAL_MS })
}
