import { describe, expect, it } from 'vitest'
import organisations from '../../../src/model/catalogue/organisations.json'
import type { Party } from '../../../src/model/schema/parties'
import { CARD_WIDTH, drawCard, drawDistantCard } from '../../../src/scene/cards/card'
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

const named = (
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
    expect(named.length).toBeGreaterThan(200)
    for (const someone of [...named, long]) {
      const { size, shapes } = drawCard(someone, texts)
      for (const text of textsIn(shapes)) {
        expect(leftOf(text), someone.name).toBeGreaterThanOrEqual(8)
        expect(leftOf(text) + measureText(text.text, text.size, text.weight), someone.name).toBeLessThanOrEqual(
          CARD_WIDTH - 4,
        )
        expect(text.y, someone.name).toBeLessThanOrEqual(size.height - 4)
      }
    }
  })

  it('keeps the title within the card when it is seen from afar', () => {
    for (const someone of [...named, long]) {
      const { size } = drawCard(someone, texts)
      const drawn = textsIn(drawDistantCard(someone, size))
      for (const text of drawn) {
        expect(leftOf(text) + measureText(text.text, text.size, text.weight), someone.name).toBeLessThanOrEqual(
          CARD_WIDTH - 4,
        )
        expect(text.y, someone.name).toBeLessThanOrEqual(size.height - 2)
        expect(text.y - text.size * 0.7, someone.name).toBeGreaterThanOrEqual(0)
      }
      expect(drawn.map((text) => text.text).join(' ')).toContain(
        (someone.abbreviation ?? someone.name).split(/[\s-]/)[0],
      )
    }
  })

  it('leaves no part of a name out', () => {
    const letters = (text: string) => text.replace(/[\s-]/g, '')
    for (const someone of [...named, long]) {
      const drawn = textsIn(drawCard(someone, texts).shapes)
        .map((text) => text.text)
        .join(' ')
      expect(letters(drawn)).toContain(letters(someone.name))
    }
  })

  it('never lets two lines of text run into each other', () => {
    for (const someone of [...named, long]) {
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
