import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import organisations from '../../../src/model/catalogue/organisations.json'
import type { Party } from '../../../src/model/schema/parties'
import { CARD_WIDTH, drawCard } from '../../../src/scene/cards/card'
import { WIDEST_CARD } from '../../../src/scene/drawing/card-size'
import { type Reading, readingAt, roomEye } from '../../../src/scene/drawing/reading'
import type { Shape, TextShape } from '../../../src/scene/drawing/shape'
import { measureText } from '../../../src/scene/drawing/text-measure'
import { textsOf } from '../../../src/text/texts'
import { party } from '../../support/chain-builder'

const texts = textsOf('nl')

function textsIn(shapes: readonly Shape[]): TextShape[] {
  return shapes.filter((shape): shape is TextShape => shape.kind === 'text')
}

const anchors = { start: 0, middle: 0.5, end: 1 }

function leftOf(text: TextShape): number {
  return text.x - measureText(text.text, text.size, text.weight) * anchors[text.anchor ?? 'start']
}

const catalogue = (
  organisations as readonly { id: string; name: string; abbreviation?: string; department?: string }[]
).map(
  (organisation): Party =>
    party('p', {
      name: organisation.name,
      abbreviation: organisation.abbreviation,
      department: organisation.department ?? null,
    }),
)
const long = party('p', {
  name: 'Hoofddirectie Bestuurszakenaangelegenhedencoördinatiecommissie voor de arbeidsongeschiktheidsverzekering',
})

describe('a card fits its text', () => {
  it('keeps every word of every organisation of the catalogue within the card', () => {
    expect(catalogue.length).toBeGreaterThan(200)
    for (const someone of [...catalogue, long]) {
      const { size, shapes } = drawCard(someone, texts)
      for (const text of textsIn(shapes)) {
        expect(leftOf(text), someone.name).toBeGreaterThanOrEqual(8)
        expect(leftOf(text) + measureText(text.text, text.size, text.weight), someone.name).toBeLessThanOrEqual(
          size.width - 4,
        )
        expect(text.y, someone.name).toBeLessThanOrEqual(size.height - 4)
      }
    }
  })

  it('leaves no part of a name out', () => {
    const letters = (text: string) => text.replace(/[\s-]/g, '')
    for (const someone of [...catalogue, long]) {
      const drawn = textsIn(drawCard(someone, texts).shapes)
        .map((text) => text.text)
        .join(' ')
      expect(letters(drawn)).toContain(letters(someone.name))
    }
  })

  it('never lets two lines of text run into each other', () => {
    for (const someone of [...catalogue, long]) {
      const boxes = textsIn(drawCard(someone, texts).shapes).map((text) => ({
        left: leftOf(text),
        right: leftOf(text) + measureText(text.text, text.size, text.weight),
        top: text.y - text.size * 0.7,
        bottom: text.y + text.size * 0.2,
      }))
      boxes.forEach((a, i) => {
        for (const b of boxes.slice(i + 1)) {
          const apart =
            a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5
          expect(apart, someone.name).toBe(true)
        }
      })
    }
  })

  it('shows the figure that drives its look, and the badge of its findings', () => {
    const plain = drawCard(party('p'), texts)
    const look = { figure: 'tussen: 12', badge: { count: 3, severity: 'high' as const } }
    const drawn = textsIn(drawCard(party('p'), texts, look).shapes).map((text) => text.text)
    expect(drawn).toContain('tussen: 12')
    expect(drawn).toContain('3')
    expect(textsIn(plain.shapes).map((text) => text.text)).not.toContain('3')
  })
})

const EYES = [undefined, roomEye(768), roomEye(1080)] as const
/** As names are: words of all lengths, with hyphens and slashes in them, with and without an abbreviation. */
const names = fc
  .array(fc.string({ unit: fc.constantFrom(...'aeinorstWm-/'), minLength: 1, maxLength: 34 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `N${words.join(' ')}`)
const parties = fc.record({
  name: fc.oneof(names, fc.constantFrom(...catalogue.map(({ name }) => name), long.name)),
  abbreviation: fc.option(fc.string({ unit: fc.constantFrom(...'ABWiM'), minLength: 1, maxLength: 12 }), {
    nil: undefined,
  }),
})
const scales = fc.double({ min: 0.1, max: 2, noNaN: true })
const letters = (text: string) => text.replace(/[\s\-…]/g, '')

/** The lines of what a party is called. */
function titleOf(reading: Reading, someone: Party): readonly TextShape[] {
  return textsIn(drawCard(someone, texts, {}, reading).shapes).filter(
    ({ weight, fill, anchor }) => weight === 700 && fill === 'ink' && anchor === undefined,
  )
}

describe('a card at the size of letters that somebody needs', () => {
  it('keeps its size and its name, within the card, and writes nothing that cannot be read', () => {
    fc.assert(
      fc.property(parties, scales, fc.constantFrom(...EYES), (fields, scale, eye) => {
        const someone = party('p', fields)
        const reading = readingAt(scale, eye)
        const { size, shapes } = drawCard(someone, texts, {}, reading)
        expect(size).toEqual(drawCard(someone, texts).size)
        for (const { text, size: letter } of textsIn(shapes)) {
          expect(letter * scale, text).toBeGreaterThanOrEqual((eye?.letter ?? 11) - 0.01)
        }
        if (size.width * scale < 40) return
        const title = titleOf(reading, someone)
        const said = letters(title.map(({ text }) => text).join(''))
        expect(said).not.toBe('')
        expect(letters(someone.abbreviation ?? someone.name).startsWith(said)).toBe(true)
        for (const line of title) {
          expect(line.x + measureText(line.text, line.size, line.weight)).toBeLessThanOrEqual(size.width)
          // A name that is higher than the card stands across it: there is none smaller that can be read.
          if (size.height < 1.3 * reading.letter + 10) continue
          expect(line.y).toBeLessThanOrEqual(size.height)
          expect(line.y - line.size * 0.7).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('never makes a name smaller on the screen by zooming in', () => {
    fc.assert(
      fc.property(parties, scales, scales, fc.constantFrom(...EYES), (fields, one, other, eye) => {
        const [out, nearer] = [Math.min(one, other), Math.max(one, other)]
        const someone = party('p', fields)
        const pixels = (scale: number) => (titleOf(readingAt(scale, eye), someone)[0]?.size ?? 0) * scale
        // Steps of a twenty-fourth of a doubling lie between the sizes that are drawn.
        expect(pixels(nearer)).toBeGreaterThanOrEqual(pixels(out) * 0.97)
      }),
      { numRuns: 600 },
    )
  })
})

describe('a card has room for its name at the size that the back row needs, of a map seen at little more than half its size', () => {
  const reading = readingAt(0.56, roomEye(768))
  const named = (name: string, abbreviation?: string) => party('p', { name, ...(abbreviation && { abbreviation }) })
  const linesOf = (someone: Party) => titleOf(reading, someone).map(({ text }) => text)
  const pixelsOf = (someone: Party) => (titleOf(reading, someone)[0]?.size ?? 0) * 0.56

  it('is wider for one long word, no higher and never broken', () => {
    const someone = named('Belastingdienst')
    expect(linesOf(someone)).toEqual(['Belastingdienst'])
    expect(pixelsOf(someone)).toBeGreaterThanOrEqual(20 * 0.97)
    const { size } = drawCard(someone, texts)
    expect(size.width).toBeGreaterThan(CARD_WIDTH)
    expect(size.width).toBeLessThanOrEqual(WIDEST_CARD)
    expect(size.height).toBe(drawCard(named('Politie'), texts).size.height)
  })

  it('takes two lines at a space or a hyphen', () => {
    expect(linesOf(named('Rijksdienst Ondernemend'))).toEqual(['Rijksdienst', 'Ondernemend'])
    expect(linesOf(named('Veiligheidsregio-directie'))).toEqual(['Veiligheidsregio-', 'directie'])
    expect(pixelsOf(named('Rijksdienst Ondernemend'))).toBeGreaterThanOrEqual(20 * 0.97)
  })

  it('is no wider and no higher than others where an abbreviation stands for the name, or the name is short', () => {
    for (const someone of [named('Belastingdienst', 'BD'), named('Politie'), named('De Raad')]) {
      expect(drawCard(someone, texts).size.width).toBe(CARD_WIDTH)
    }
  })

  it('is so for every organisation of the catalogue whose name fits on two lines of the widest card', () => {
    const reached = catalogue.filter((someone) => pixelsOf(someone) >= 20 * 0.97)
    expect(reached.length / catalogue.length).toBeGreaterThanOrEqual(0.9)
    for (const someone of catalogue) expect(pixelsOf(someone), someone.name).toBeGreaterThanOrEqual(768 * 0.0185)
  })
})

describe('what a party is for the chain', () => {
  const wordsOf = (partnership: Party['partnership'], reading?: Reading) =>
    textsIn(
      drawCard(party('p', { name: 'Logius', ...(partnership ? { partnership } : {}) }), texts, {}, reading).shapes,
    ).map(({ text }) => text)

  it('stands on the card of who is no partner, and on no other', () => {
    expect(wordsOf('supplier')).toContain('leverancier')
    expect(wordsOf('surroundings')).toContain('omgeving')
    expect(wordsOf('chain-partner')).toEqual(wordsOf(undefined))
  })

  it('is left out before the name where letters must be large', () => {
    const far = wordsOf('supplier', readingAt(0.2))
    expect(far).not.toContain('leverancier')
    expect(far.join('')).toContain('L')
  })
})
