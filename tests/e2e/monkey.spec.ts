import { runMonkey } from '../../scripts/monkey/run-monkey'
import { expect, OWN_CONTEXT, test } from './support/app-test'

// A page whose chance is told by a seed is not handed on to other tests.
test('random hands find nothing that breaks, and undo leads all the way back', { tag: OWN_CONTEXT }, async ({
  page,
  baseURL,
  watch,
}) => {
  // Its ten seconds of steps end with undoing and redoing everything, which a busy machine draws out.
  test.setTimeout(120_000)
  const deeds: object[] = []
  const { faults, checkpoints } = await runMonkey(page, {
    seed: 4,
    example: 'loonaangifteketen',
    milliseconds: 10_000,
    steps: 40,
    checkEvery: 20,
    // A machine that runs other tests meanwhile says nothing about two seconds.
    answerMs: 10_000,
    address: baseURL ?? '',
    takeFaults: () => watch.takeFaults(),
    log: (deed) => deeds.push(deed),
  })
  expect(faults, JSON.stringify(deeds.slice(-12), null, 1)).toEqual([])
  expect(checkpoints).toBeGreaterThan(0)
})
