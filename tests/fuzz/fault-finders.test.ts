import { describe, expect, it } from 'vitest'
import { hasRawControls } from '../support/fuzz/further-road'
import { faultOfPlace, keysOf } from '../support/fuzz/problem-places'
import { xmlFault } from '../support/fuzz/xml-fault'

describe('what is looked for in a drawing', () => {
  it.each([
    ['<svg><g><title>a &amp; b</title></g></svg>\n'],
    ['<svg width="1"><rect x="-0.5" fill="#fff"/><style>a{b:c}</style></svg>'],
  ])('leaves alone: %s', (xml) => {
    expect(xmlFault(xml)).toBeUndefined()
  })

  it.each([
    ['an element that is not closed', '<svg><g></svg>'],
    ['an element that is closed twice', '<svg></svg></svg>'],
    ['a bare &', '<svg><title>a & b</title></svg>'],
    ['a bare <', '<svg><title>a < b</title></svg>'],
    ['a script', '<svg><script>x</script></svg>'],
    ['something that runs', '<svg onload="x"/>'],
    ['something that fetches', '<svg><path xlink:href="x"/></svg>'],
    ['an attribute twice', '<svg x="1" x="2"/>'],
    ['no number', '<svg><rect x="NaN"/></svg>'],
    ['a control character', '<svg><title>\u0007</title></svg>'],
    ['half a pair', '<svg><title>\ud800</title></svg>'],
    ['text beside it', '<svg/>x'],
  ])('finds %s', (_, xml) => {
    expect(xmlFault(xml)).toBeTypeOf('string')
  })
})

describe('what is looked for in the place of a problem', () => {
  const document = { parties: [{ id: 'p', 'a b': 1 }], ['k'.repeat(90)]: 1 }
  it.each([
    ['unknown-field', 'parties[0]["a b"]', true],
    ['unknown-field', `["${'k'.repeat(80)}…"]`, true],
    ['missing', 'parties[0].name', true],
    ['not-a-chain-map', 'format', true],
    ['not-json', '', true],
    ['missing', 'parties[0].id', false],
    ['missing', 'parties[1].id', false],
    ['wrong-type', 'parties[1]', false],
    ['wrong-type', '', false],
    ['duplicate-id', 'parties[0', false],
    ['not-json', 'parties', false],
  ] as const)('%s at "%s": %s', (code, path, isRight) => {
    expect(faultOfPlace({ code, path, values: {} }, document) === undefined).toBe(isRight)
  })

  it('reads every path', () => {
    expect(keysOf('a.b[3]["c.\\"d"].e')).toEqual(['a', 'b', 3, 'c."d', 'e'])
  })
})

it('what does something to a terminal is seen', () => {
  expect(['\u001b[2J', '\r', '\u202e', '\u0085'].every(hasRawControls)).toBe(true)
  expect(hasRawControls('a\tb\n\ufffdé')).toBe(false)
})
