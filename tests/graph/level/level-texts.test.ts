import { describe, expect, test } from 'vitest'
import { LEVEL_MESSAGES } from '../../../src/graph/level/level-report'
import { LEVEL_INDICATIONS } from '../../../src/model/vocabulary'
import { textsOf } from '../../../src/text/texts'

const names = ['IND', 'COA', 'DT&V', 'Nidos', 'Politie']
const values = {
  feature: 'awareness',
  date: '2026-05-01',
  title: 'Een titel',
  parties: names,
  goals: names,
  agreements: names,
  meetings: names,
  products: names,
  departments: names,
}

describe.each(['nl', 'en'] as const)('words of the level indication in %s', (language) => {
  const { level } = textsOf(language)
  const sentences = LEVEL_INDICATIONS.flatMap((indication) => [
    level.sentence[indication]('de keten'),
    level.pointing('de keten', indication, [level.short['1'], level.short['3']]),
  ])
  const lines = LEVEL_MESSAGES.map((message) => level.lines[message](values))

  test('every message has a sentence, also without values', () => {
    for (const message of LEVEL_MESSAGES) {
      expect(level.lines[message](values).length, message).toBeGreaterThan(8)
      expect(level.lines[message]({}), message).not.toMatch(/undefined|NaN/)
    }
  })

  test('no line holds a figure, but for the day on which something was said', () => {
    for (const line of lines) expect(line.replaceAll(/1 (mei|May) 2026/g, '')).not.toMatch(/\d/)
  })

  test('a sentence has no other figure than the name of a level', () => {
    for (const sentence of sentences) expect(sentence.replaceAll(/(niveau|level) [123]/g, '')).not.toMatch(/\d/)
  })

  test('nowhere a percentage, a star, a score or a ranking', () => {
    const all = JSON.stringify([sentences, lines, level], (_key, value) =>
      typeof value === 'function' ? undefined : value,
    )
    expect(all).not.toMatch(/%|★|⭐|\b(score|punten|rang|rank|ranking|best|beter|better|hoger|higher)\b/i)
  })

  test('it says on which day and by whom it was confirmed, or that nobody did', () => {
    expect(level.basis('2026-05-01', ['IND', 'COA'])).toMatch(/IND .* COA/)
    expect(level.basis('2026-05-01', [])).toMatch(/2026/)
    expect(level.basis('2026-05-01', [])).not.toBe(level.basis('2026-05-01', ['IND']))
  })
})
