import { beforeAll, describe, expect, it } from 'vitest'
import { type CaseResult, createRunner, type Road, type Runner } from '../support/fuzz/run-cases'

// A few seconds of `npm run fuzz`, always the same: a long run with another seed is what finds new faults.

const SEED = 1

let runner: Runner
beforeAll(async () => {
  runner = await createRunner()
}, 60_000)

function faultyCases(road: Road, seed: number, count: number): string[] {
  return runAll(road, seed, count).flatMap(({ fuzzCase, faults }) =>
    faults.map((fault) => `npm run fuzz -- --seed ${seed} --case ${fuzzCase.index}: ${road}: ${fault}`),
  )
}

function runAll(road: Road, seed: number, count: number): CaseResult[] {
  return Array.from({ length: count }, (_, index) =>
    runner.run(road, seed, index, () => {
      throw new Error('nothing is saved here')
    }),
  )
}

describe(`files mutilated on purpose, seed ${SEED}`, () => {
  it('are read as what they are, or refused with the place', () => {
    expect(faultyCases('reading', SEED, 250)).toEqual([])
  })

  it('and opened all the same, are analysed, told and drawn', () => {
    expect(faultyCases('rest', SEED, 8)).toEqual([])
  }, 60_000)
})

describe('the cases', () => {
  it('are the same for the same seed and number', () => {
    const bytesOf = (seed: number) => runAll('reading', seed, 3).map(({ fuzzCase }) => [...fuzzCase.bytes].join())
    expect(bytesOf(3)).toEqual(bytesOf(3))
    expect(bytesOf(3)).not.toEqual(bytesOf(4))
  })

  it('open often enough and are refused for enough reasons to tell something', () => {
    const results = runAll('reading', SEED, 150)
    const opened = results.filter((result) => result.opened).length
    expect(opened / results.length).toBeGreaterThan(0.2)
    expect(opened / results.length).toBeLessThan(0.8)
    expect(new Set(results.flatMap(({ codes }) => codes)).size).toBeGreaterThan(10)
  })
})
