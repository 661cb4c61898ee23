import fc from 'fast-check'
import type { Connection, Obstacle, RoutingInput } from '../../../src/scene/routing/types'

/** Cards on a grid with lanes of at least 60 units, some with a triangle glyph on top that role lines lead to. */
export const randomDrawing: fc.Arbitrary<RoutingInput> = fc
  .record({
    columns: fc.integer({ min: 2, max: 6 }),
    rows: fc.integer({ min: 2, max: 5 }),
    lane: fc.integer({ min: 60, max: 140 }),
    glyphEvery: fc.integer({ min: 2, max: 6 }),
    cells: fc.array(fc.record({ empty: fc.boolean(), shift: fc.integer({ min: -8, max: 8 }) }), {
      minLength: 30,
      maxLength: 30,
    }),
    pairs: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { minLength: 1, maxLength: 30 }),
    owners: fc.array(fc.nat(29), { minLength: 6, maxLength: 6 }),
  })
  .map(({ columns, rows, lane, glyphEvery, cells, pairs, owners }) => {
    const cards: Obstacle[] = []
    for (let index = 0; index < columns * rows; index++) {
      const cell = cells[index]
      if (cell?.empty && index > 3) continue
      const x = (index % columns) * (196 + lane + 16) + (cell?.shift ?? 0)
      const y = Math.floor(index / columns) * (82 + lane + 56)
      cards.push({ id: `card-${index}`, rect: { x, y, width: 196, height: 82 } })
    }
    const cardAt = (index: number) => cards[index % cards.length] as Obstacle
    const glyphs = cards
      .filter((_, index) => index % glyphEvery === 1)
      .slice(0, owners.length)
      .map(
        ({ id, rect }): Obstacle => ({
          id: `glyph-${id}`,
          rect: { x: rect.x + 66, y: rect.y - 56, width: 64, height: 56 },
        }),
      )
    const roles = glyphs.flatMap(({ id, rect }, index): Connection[] => {
      const owner = cardAt(owners[index] ?? 0).id
      if (id === `glyph-${owner}`) return []
      return [
        {
          id: `owner-${id}`,
          bundle: owner,
          from: { obstacle: owner },
          to: { obstacle: id, point: { x: rect.x + 10, y: rect.y }, side: 'top' },
        },
      ]
    })
    const seen = new Set<string>()
    const dependencies = pairs.flatMap(([a, b], index): Connection[] => {
      const [from, to] = [cardAt(a).id, cardAt(b).id]
      if (from === to || seen.has(`${from} ${to}`)) return []
      seen.add(`${from} ${to}`)
      return [{ id: `line-${index}`, from: { obstacle: from }, to: { obstacle: to } }]
    })
    return { obstacles: [...cards, ...glyphs], connections: [...roles, ...dependencies] }
  })
