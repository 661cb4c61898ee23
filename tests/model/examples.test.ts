import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/model/check-integrity'
import { examples } from '../../src/model/examples'
import { readChainMap } from '../../src/model/file/read-chain-map'
import { writeChainMap } from '../../src/model/file/write-chain-map'

describe('the examples', () => {
  it('are the exercise and then the three chains', () => {
    expect(examples.map(({ id }) => id)).toEqual([
      'adviesketen',
      'migratieketen',
      'strafrechtketen',
      'loonaangifteketen',
    ])
  })

  it.each(examples)('$id is what a strict reading of its file gives, to the letter', async ({ id, load }) => {
    const text = readFileSync(new URL(`../../src/model/examples/${id}.json`, import.meta.url), 'utf8')
    const strict = readChainMap(text)
    expect(strict.ok && strict.map).toEqual(await load())
    expect(writeChainMap(await load())).toBe(text)
  })

  it.each(examples)('$id opens, is sound and survives being written', async ({ load, referenceDate }) => {
    const map = await load()
    expect(map.referenceDate).toBe(referenceDate)
    expect(Object.keys(map.parties).length).toBeGreaterThan(5)
    expect(checkIntegrity(map)).toEqual([])
    const again = readChainMap(writeChainMap(map))
    expect(again.ok && again.map).toEqual(map)
    expect(again.ok && again.notices).toEqual([])
  })
})
