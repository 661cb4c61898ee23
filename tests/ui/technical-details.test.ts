import { describe, expect, it } from 'vitest'
import { textsOf } from '../../src/text/texts'
import { createErrorLog } from '../../src/ui/base/report/error-log'
import { framesOf, hideTexts } from '../../src/ui/base/report/hide-texts'
import { technicalDetails } from '../../src/ui/base/report/technical-details'

function details(...thrown: unknown[]): string {
  const log = createErrorLog()
  for (const cause of thrown) log.add(cause, 'reading', Date.UTC(2026, 2, 31, 9, 5, 7))
  return technicalDetails(
    {
      version: '1.2.3',
      browser: 'Proefbrowser 5',
      at: Date.UTC(2026, 2, 31, 9, 6),
      address: 'https://keten.example/app/?x=1#kaart=map_geheim',
      window: [1366, 768],
      errors: log.kept(),
    },
    textsOf('nl'),
  )
}

/** What the engine says about a text that is no JSON, at each place where it can break off. */
function parseFaults(text: string): unknown[] {
  const faults: unknown[] = []
  for (let cut = 1; cut < text.length; cut++) {
    for (const broken of [text.slice(0, cut), `${text.slice(0, cut)}%${text.slice(cut)}`]) {
      try {
        JSON.parse(broken)
      } catch (cause) {
        faults.push(cause)
      }
    }
  }
  return faults
}

describe('the technical details', () => {
  it('say which version, when, where, in what browser, and what went wrong, the newest first', () => {
    const error = new Error('storage failed', { cause: new RangeError('no room') })
    error.stack = 'Error: storage failed\n    at put (https://keten.example/app/assets/store-1.js:2:30)'
    const cause = error.cause as Error
    cause.stack = ''
    expect(details(error, 'second')).toBe(`Ketenkaart 1.2.3
Datum: 2026-03-31T09:06:00Z
Adres: https://keten.example/app/
Browser: Proefbrowser 5
Venster: 1366 × 768
Fouten: 2

#2 2026-03-31T09:05:07Z reading
string: second

#1 2026-03-31T09:05:07Z reading
Error: storage failed
  at put (store-1.js:2:30)
door RangeError: no room`)
  })

  it('name nothing of a file that could not be parsed, wherever it breaks off', () => {
    const faults = parseFaults(
      '{"title":"Wajong","parties":[{"name":"Wajong, \\"Wajong\\"\'s Wajong","x":[1,{"Wajong":"W"}]}]}',
    )
    expect(faults.length).toBeGreaterThan(100)
    expect(faults.some((fault) => String(fault).includes('ajon'))).toBe(true)
    expect(details(...faults)).not.toMatch(/ajon|Waj|ong"/)
  })

  it.each([
    ["Cannot read properties of undefined (reading 'coa')", 'Cannot read properties of undefined (reading …)'],
    ['JSON Parse error: Unexpected identifier "Jansen"', 'JSON Parse error: Unexpected identifier …'],
    ['Unexpected token: "Jansen and more', 'Unexpected token: …'],
    ["can't access property, it isn't there", "can't access property, it isn't there"],
    ["Can't find 'Jansen' in 'x", "Can't find …"],
    ['Invalid regular expression: /Jansen(/i: Unterminated group', 'Invalid regular expression: …'],
    [
      'Failed to fetch dynamically imported module: https://keten.example/~jansen/assets/matrix-1.js?token=1#x',
      'Failed to fetch dynamically imported module: matrix-1.js',
    ],
    [
      'Minified React error #31; visit https://react.dev/errors/31?args[]=object%20with%20keys%20%7BJansen%7D for more',
      'Minified React error #31; visit 31 for more',
    ],
  ])('tell %j as %j', (message, told) => {
    expect(hideTexts(message)).toBe(told)
  })

  it('keep of a stack the lines of code, without folders and without the message', () => {
    const lines = [
      'Error: Plan van Jansen',
      'at the second line of Jansen',
      '    at draw (file:///C:/Users/jansen/keten.html:10:2)',
      '    at async Promise.all (index 0)',
      '    at <anonymous>',
      'draw@https://keten.example/a/b.js:3:4',
    ]
    expect(framesOf(lines.join('\n'))).toEqual(['at draw (keten.html:10:2)', 'at <anonymous>', 'draw@b.js:3:4'])
  })
})
