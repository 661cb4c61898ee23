import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COLLECTIONS } from '../../src/model/chain-map'
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

describe('the exercise', () => {
  it('says that it is made up: of itself, and of every record', async () => {
    const map = await examples.find(({ id }) => id === 'adviesketen')?.load()
    expect(map?.exercise).toBe(true)
    expect(map?.title).toMatch(/^Oefening: /)
    if (!map) return
    for (const collection of COLLECTIONS) {
      const records = Object.values(map[collection])
      expect(records.length, collection).toBeGreaterThan(0)
      for (const { id, source, certainty } of records)
        expect([source, certainty], id).toEqual(['oefening, verzonnen', 'assumed'])
    }
  })

  it('is told by none of the others', async () => {
    for (const { id, load } of examples) if (id !== 'adviesketen') expect((await load()).exercise, id).toBeUndefined()
  })

  it('walks in seven views, each with a title, a question and a note, and opens on all it holds', async () => {
    const map = await examples.find(({ id }) => id === 'adviesketen')?.load()
    const views = map?.viewOrder.map((id) => map.views[id]) ?? []
    expect(views).toHaveLength(7)
    for (const view of views) expect([view?.title, view?.question, view?.speakerNote]).not.toContain(undefined)
    expect(views[0]?.filters).toBeUndefined()
    expect(Object.keys(map?.parties ?? {})).toHaveLength(13)
  })
})
