import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/model/file/decode-text'
import { readChainMapBytes } from '../../src/model/file/read-chain-map-bytes'
import { OTHER_FILES } from '../../src/model/file/recognise-file'
import { writeChainMap } from '../../src/model/file/write-chain-map'
import { CURRENT_VERSION } from '../../src/model/migrations/migrate'
import { enProblems } from '../../src/text/en/problems'
import { nlProblems } from '../../src/text/nl/problems'
import { arbitraryMap } from '../support/arbitrary-map'
import { ENCODERS, encodeWindows1252 } from '../support/encoders'

const file = (title: string) =>
  JSON.stringify({ format: 'ketenkaart', version: CURRENT_VERSION, id: 'm', title, status: 'draft' })

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const TITLE = 'Café ‘Überleven’ € 5 – één naïeve façade'

function read(bytes: Uint8Array): object {
  const result = readChainMapBytes(bytes)
  if (result.ok) return { title: result.map.title, notices: result.notices.map(({ code }) => code) }
  return { problems: result.problems.map(({ code, path, values }) => ({ code, path, ...values })) }
}

describe('a map in any encoding of Unicode', () => {
  it.each(Object.entries(ENCODERS))('%s: any map is read back as it was, without a notice', (_, encode) => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const result = readChainMapBytes(encode(writeChainMap(map)))
        expect(result.ok && result.map).toStrictEqual(map)
        expect(result.ok && result.notices.every(({ code }) => code === 'unknown-department')).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it.each(Object.entries(ENCODERS))('%s: any sign comes through, also beyond the first plane', (_, encode) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const json = JSON.stringify([text])
        expect(decodeText(encode(json))).toMatchObject({ ok: true, text: json })
      }),
    )
  })

  it.each([
    ['half a character at the end', 'UTF-16', Uint8Array.of(...ENCODERS['UTF-16LE'](file('x')), 0x7b)],
    ['a lone surrogate', 'UTF-16', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x7b, 0x00)],
    ['bytes that are missing', 'UTF-32', ENCODERS['UTF-32BE'](file('x')).subarray(0, -1)],
    ['a number beyond Unicode', 'UTF-32', Uint8Array.of(0, 0, 0xfe, 0xff, 0x00, 0x11, 0x00, 0x00)],
    ['a surrogate that is none', 'UTF-32', Uint8Array.of(0, 0, 0xfe, 0xff, 0x00, 0x00, 0xd8, 0x00)],
  ])('with %s is refused by name', (_, encoding, bytes) => {
    expect(read(bytes)).toEqual({ problems: [{ code: 'damaged-text', path: '', encoding }] })
  })
})

describe('a map by a program that knows no Unicode', () => {
  it('is read with the very letters, and says that they want checking', () => {
    expect(read(encodeWindows1252(file(TITLE)))).toEqual({ title: TITLE, notices: ['read-as-windows-1252'] })
  })

  it('is read as windows-1252 by every sign that has one', () => {
    const signs = [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].join('')
    expect(read(encodeWindows1252(file(signs)))).toEqual({ title: signs, notices: ['read-as-windows-1252'] })
  })

  it('that is no JSON either is refused with what it seems and where', () => {
    const text = file(TITLE).replace(',"status"', ',\n"status')
    expect(read(encodeWindows1252(text))).toEqual({
      problems: [{ code: 'not-utf8', path: '', encoding: 'windows-1252', line: 2, column: 10 }],
    })
  })

  it('with a byte that is no sign in it is refused', () => {
    const bytes = Uint8Array.of(...encodeWindows1252(file('Café')), 0x81)
    expect(read(bytes)).toEqual({ problems: [{ code: 'damaged-text', path: '', line: 1 }] })
  })
})

it('a damaged file in UTF-8 is never read as something else', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0x80, max: 0xff }), (at, byte) => {
      const bytes = new TextEncoder().encode(file(`${TITLE}\u00e9\u00eb`).replace(',"status"', ',\n"status"'))
      bytes[at % bytes.length] = byte
      const decoded = decodeText(bytes)
      if (decoded.ok) expect(decoded.encoding).toBe('UTF-8')
      else expect(decoded.problem).toMatchObject({ code: 'damaged-text', values: { encoding: 'UTF-8' } })
    }),
  )
  expect(read(Uint8Array.of(...bytesOf('{\n\n"\xc3\xa9'), 0xff))).toEqual({
    problems: [{ code: 'damaged-text', path: '', encoding: 'UTF-8', line: 3 }],
  })
})

describe('a file that is something else', () => {
  const zip = (part: string) => bytesOf(`PK\x03\x04\x14\x00\x00\x00${part}\xff\xfe`)
  it.each<[string, Uint8Array]>([
    ['excel', zip('[Content_Types].xml..xl/workbook.xml')],
    ['excel', zip(`[Content_Types].xml${'\x99'.repeat(90_000)}xl/workbook.xml`)],
    ['word', zip('word/document.xml')],
    ['powerpoint', zip('ppt/presentation.xml')],
    ['opendocument', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['zip', zip('kaart.json')],
    ['archive', gzipSync(file('x'))],
    ['office', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00')],
    ['pdf', bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3')],
    ['image', bytesOf('\x89PNG\r\n\x1a\n\x00')],
    ['image', bytesOf('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['rtf', bytesOf('{\\rtf1\\ansi')],
    ['html', bytesOf('\r\n<!DOCTYPE html><p>')],
    ['html', ENCODERS['UTF-16LE with a mark']('<HTML lang="nl">')],
    ['svg', bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['xml', bytesOf('<?xml version="1.0"?><bpmn:definitions/>')],
    ['binary', bytesOf('MZ\x90\x00\x03\x00\x00\x00\x04\x00\xff\xff')],
  ])('%s: is refused by its name', (kind, bytes) => {
    expect(read(bytes)).toEqual({ problems: [{ code: 'other-file', path: '', kind }] })
  })

  it('is named in both languages', () => {
    for (const { problems } of [nlProblems, enProblems]) {
      const sentences = OTHER_FILES.map((kind) => problems['other-file']({ kind }))
      expect(new Set(sentences).size).toBe(OTHER_FILES.length)
      for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|ander soort|another kind/)
    }
    expect(nlProblems.problems['other-file']({ kind: 'excel' })).toMatch(/^Dit is een Excel-bestand, geen ketenkaart\./)
  })

  it('is not read at all when it is far too large', () => {
    expect(read(new Uint8Array(100_000_001))).toMatchObject({ problems: [{ code: 'too-large' }] })
  })
})

it('never throws, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(readChainMapBytes(bytes).ok).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})
