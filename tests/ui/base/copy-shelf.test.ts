import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CopyChange,
  decodeChanges,
  decodeText,
  decodeWhole,
  encodeChange,
  encodeText,
  encodeWhole,
  sumOf,
} from '../../../src/ui/base/copies/copy-format'
import { CopyShelf } from '../../../src/ui/base/copies/copy-shelf'
import { MemoryFolder } from '../../support/memory-folder'

const whole = (savedAt: number, text: string, id = 'kaart') => ({
  head: { id, title: 'Proef', savedAt, parties: 1 },
  text,
})
const change = (base: number, number: number, diff: string): CopyChange => ({
  base,
  number,
  savedAt: base + number,
  title: 'Proef',
  parties: 1,
  diff,
})

describe('the pieces of a copy', () => {
  it('have the sum that zip files have', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(sumOf(new TextEncoder().encode('123456789'))).toBe('cbf43926')
  })

  it('are read as they were written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, savedAt) => {
        expect(decodeWhole(encodeWhole(whole(savedAt, text)))).toEqual(whole(savedAt, text))
        expect(decodeText(encodeText(text))).toBe(text)
        const made = change(savedAt, 1, text)
        expect(decodeChanges(Buffer.concat([encodeChange(made), encodeChange(made)])).changes).toEqual([made, made])
      }),
    )
  })

  it('are refused when one byte is another', () => {
    const bytes = encodeWhole(whole(1, 'de tekst van een kaart'))
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const wrong = Uint8Array.from(bytes)
        wrong[at] = ((wrong[at] ?? 0) + by) % 256
        expect(decodeWhole(wrong)).toBeUndefined()
      }),
    )
  })

  it('give the changes before the first that is broken', () => {
    const lines = [1, 2, 3].map((number) => encodeChange(change(7, number, `diff ${number}`)))
    const bytes = Buffer.concat(lines)
    const lengths = lines.map(({ length }) => length)
    for (let end = 0; end <= bytes.length; end++) {
      let count = 0
      for (let sum = 0; count < 3 && sum + (lengths[count] ?? 0) <= end; count++) sum += lengths[count] ?? 0
      expect(decodeChanges(bytes.subarray(0, end)).changes).toHaveLength(count)
    }
  })
})

/** What is done to a shelf: a whole text, or a change of the last one. */
type Step = { readonly whole: string } | { readonly diff: string }
const steps = fc.array(
  fc.oneof(fc.record({ whole: fc.string({ maxLength: 40 }) }), fc.record({ diff: fc.string({ maxLength: 20 }) })),
  { minLength: 1, maxLength: 8 },
)

/** Does the steps until one fails. @returns what should stand on the shelf after each step that was begun */
async function play(shelf: CopyShelf, all: readonly Step[]): Promise<{ texts: string[][]; done: number }> {
  const texts: string[][] = [[]]
  let base = 0
  let number = 0
  for (const [at, step] of all.entries()) {
    const before = texts.at(-1) ?? []
    try {
      if ('whole' in step) {
        texts.push([step.whole])
        base = (at + 1) * 100
        number = 0
        await shelf.keepWhole(whole(base, step.whole))
      } else if (before.length > 0) {
        texts.push([...before, step.diff])
        number += 1
        if (!(await shelf.keepChange('kaart', change(base, number, step.diff)))) throw new Error('not here')
      } else texts.push(before)
    } catch {
      return { texts, done: at }
    }
  }
  return { texts, done: all.length }
}

const standing = async (shelf: CopyShelf) => {
  const copy = await shelf.read('kaart')
  return copy ? [copy.text, ...copy.changes] : []
}

describe('a shelf of copies', () => {
  it('gives what was kept last, to who wrote it and to who comes later', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const folder = new MemoryFolder()
        const shelf = new CopyShelf(folder)
        const { texts } = await play(shelf, all)
        expect(await standing(shelf)).toEqual(texts.at(-1))
        expect(await standing(new CopyShelf(folder))).toEqual(texts.at(-1))
      }),
    )
  })

  it('gives the state before or after a write that is broken off at any byte, and never less', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(1200), async (all, left) => {
        const folder = new MemoryFolder()
        folder.left = left
        const { texts, done } = await play(new CopyShelf(folder), all)
        folder.left = Number.POSITIVE_INFINITY
        const found = await standing(new CopyShelf(folder))
        expect([texts[done], texts[done + 1]]).toContainEqual(found)
      }),
      { numRuns: 400 },
    )
  })

  it('goes on after a write that was broken off, with the whole', async () => {
    const folder = new MemoryFolder()
    const shelf = new CopyShelf(folder)
    await shelf.keepWhole(whole(100, 'eerste'))
    folder.left = 12
    await expect(shelf.keepChange('kaart', change(100, 1, 'half'))).rejects.toThrow('broken off')
    folder.left = Number.POSITIVE_INFINITY
    // Behind half a line nothing would be found.
    expect(await shelf.keepChange('kaart', change(100, 1, 'heel'))).toBe(false)
    await shelf.keepWhole(whole(200, 'tweede'))
    expect(await shelf.keepChange('kaart', change(200, 1, 'heel'))).toBe(true)
    expect(await standing(new CopyShelf(folder))).toEqual(['tweede', 'heel'])
  })

  it('goes on where another session left it, when that session ended well', async () => {
    const folder = new MemoryFolder()
    const first = new CopyShelf(folder)
    await first.keepWhole(whole(100, 'tekst'))
    await first.keepChange('kaart', change(100, 1, 'een'))
    // A number that does not follow is a change that is missing.
    expect(await new CopyShelf(folder).keepChange('kaart', change(100, 3, 'drie'))).toBe(false)
    expect(await new CopyShelf(folder).keepChange('kaart', change(100, 2, 'twee'))).toBe(true)
    expect(await standing(new CopyShelf(folder))).toEqual(['tekst', 'een', 'twee'])
  })

  it('takes no change for a text that it does not hold', async () => {
    const shelf = new CopyShelf(new MemoryFolder())
    expect(await shelf.keepChange('kaart', change(100, 1, 'x'))).toBe(false)
    await shelf.keepWhole(whole(100, 'tekst'))
    expect(await shelf.keepChange('kaart', change(99, 1, 'x'))).toBe(false)
  })

  it('lists every map once, as its last change left it', async () => {
    const shelf = new CopyShelf(new MemoryFolder())
    await shelf.keepWhole(whole(100, 'a', 'een'))
    await shelf.keepWhole(whole(200, 'b', 'een'))
    await shelf.keepWhole(whole(300, 'c', 'twee'))
    await shelf.keepChange('twee', { ...change(300, 1, 'd'), title: 'Later', parties: 9 })
    expect(await shelf.list()).toEqual([
      { id: 'een', title: 'Proef', savedAt: 200, parties: 1 },
      { id: 'twee', title: 'Later', savedAt: 301, parties: 9 },
    ])
  })

  it('puts a map under another id with its changes, and leaves nothing under the first', async () => {
    const folder = new MemoryFolder()
    const shelf = new CopyShelf(folder)
    await shelf.keepWhole(whole(100, 'tekst'))
    await shelf.keepChange('kaart', change(100, 1, 'diff'))
    const head = { id: 'bin_1', title: 'Proef', savedAt: 101, parties: 1, removedAt: 500, formerId: 'kaart' }
    await shelf.relabel('kaart', head)
    expect(await new CopyShelf(folder).read('bin_1')).toEqual({ head, text: 'tekst', base: 100, changes: ['diff'] })
    expect([...folder.files.keys()].every((name) => name.startsWith('bin_1.'))).toBe(true)
  })

  it('keeps what stands in open fields until it is written anew', async () => {
    const folder = new MemoryFolder()
    const shelf = new CopyShelf(folder)
    expect(await shelf.readDrafts('kaart')).toBeUndefined()
    await shelf.keepDrafts('kaart', 'half een zin')
    await shelf.keepDrafts('kaart', 'een hele zin')
    expect(await new CopyShelf(folder).readDrafts('kaart')).toBe('een hele zin')
    await shelf.remove('kaart')
    expect(folder.files.size).toBe(0)
  })
})
