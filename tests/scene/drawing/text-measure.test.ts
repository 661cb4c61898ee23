import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureText, wrapText } from '../../../src/scene/drawing/text-measure'

describe('a text broken into lines', () => {
  it.each([
    ['arbeidsongeschiktheidsverzekeringen', 150, ['arbeidsongeschiktheids-', 'verzekeringen']],
    ['verantwoordingsinformatie', 110, ['verantwoordings-', 'informatie']],
    ['bezwaarschriftenbehandeling', 120, ['bezwaarschriften-', 'behandeling']],
    // What begins with a vowel keeps its own letters, and two consonants that belong together stay so.
    ['loonaangifte', 66, ['loonaan-', 'gifte']],
    ['loonaangifte', 45, ['loon-', 'aangif-', 'te']],
    ['asielaanvragen', 70, ['asielaan-', 'vragen']],
    ['vrijheidsstraf', 74, ['vrijheids-', 'straf']],
    ['jaaropdracht', 66, ['jaarop-', 'dracht']],
    ['Gemeente en provincie', 70, ['Gemeente', 'en', 'provincie']],
    ['Halsema-Oost', 60, ['Halsema-', 'Oost']],
  ])('%s at %i', (text, width, lines) => {
    expect(wrapText(text, 14, 400, width)).toEqual(lines)
  })

  it('loses no letter, and no line is too wide unless one letter is', () => {
    const letter = fc.constantFrom(...'abcdefghijklmnoprstuvwzéëijsch')
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 200 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), 14, 400, width)
          expect(
            lines
              .map((line) => line.replace(/-$/, ''))
              .join('')
              .replaceAll(' ', ''),
          ).toBe(words.join(''))
          for (const line of lines) {
            if (line.replace('-', '').length > 1) expect(measureText(line, 14, 400)).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })
})
