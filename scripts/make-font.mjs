// Writes src/scene/drawing/font-metrics.ts, src/export/font-data.ts and src/export/pdf/font-files.ts from the installed
// Source Sans 3 (OFL-1.1).
// Run by hand after the font package changes: node scripts/make-font.mjs
// The browser measures, so that no font parser is needed: one character at 1000 px, kerning off, is its advance width
// in thousandths of an em.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FONT_FILES = `${ROOT}node_modules/@fontsource/source-sans-3/files`
const WEIGHTS = [400, 600, 700]

/** No subset of the font has arrows; the system draws them. 1000 is the widest of the common system fonts. */
const FALLBACK_CHARACTERS = '→←↔'
const FALLBACK_WIDTH = 1000

const CHARACTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’“”•…€·ŠšŽžŒœ', ...FALLBACK_CHARACTERS].filter(
  (character, index, all) => all.indexOf(character) === index,
)

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, offset) => String.fromCharCode(from + offset))
}

function fontBase64(subset, weight) {
  return readFileSync(`${FONT_FILES}/source-sans-3-${subset}-${weight}-normal.woff2`).toString('base64')
}

/** Runs in the page. A glyph the font lacks is drawn by the next family, so its width differs between two of them. */
async function measureInPage({ fonts, characters, weight }) {
  for (const [family, data] of Object.entries(fonts)) {
    const face = new FontFace(family, `url(data:font/woff2;base64,${data})`, { weight: String(weight) })
    document.fonts.add(await face.load())
  }
  const context = document.createElement('canvas').getContext('2d')
  const measure = (text, lastFamily) => {
    context.font = `${weight} 1000px ${Object.keys(fonts).join(', ')}, ${lastFamily}`
    context.fontKerning = 'none'
    return context.measureText(text)
  }
  return {
    widths: characters.map((character) => Math.round(measure(character, 'serif').width)),
    missing: characters.filter(
      (character) => measure(character, 'serif').width !== measure(character, 'monospace').width,
    ),
  }
}

async function measureWeight(browser, weight) {
  const page = await browser.newPage()
  const fonts = { Latin: fontBase64('latin', weight), LatinExt: fontBase64('latin-ext', weight) }
  const measured = await page.evaluate(measureInPage, { fonts, characters: CHARACTERS, weight })
  await page.close()
  if (measured.missing.join('') !== FALLBACK_CHARACTERS) {
    throw new Error(`weight ${weight} misses other characters than expected: ${measured.missing.join(' ')}`)
  }
  return {
    ...measured,
    widths: measured.widths.map((width, index) =>
      FALLBACK_CHARACTERS.includes(CHARACTERS[index]) ? FALLBACK_WIDTH : width,
    ),
  }
}

/** A string literal in which characters that cannot be seen are written as escapes. */
function literal(characters) {
  const text = characters
    .join('')
    .replace(/[\\']/g, '\\$&')
    .replace(/[\u00a0\u00ad]/g, (found) => `\\u00${found.charCodeAt(0).toString(16)}`)
  return `'${text}'`
}

/** Numbers filled into lines of at most 120 columns, the way the formatter does it. */
function numberRows(numbers, indent) {
  const rows = ['']
  for (const number of numbers) {
    const last = rows[rows.length - 1]
    const next = last === '' ? `${number},` : `${last} ${number},`
    if (indent.length + next.length > 120) rows.push(`${number},`)
    else rows[rows.length - 1] = next
  }
  return rows.map((row) => indent + row).join('\n')
}

function metricsFile(measured) {
  const tables = WEIGHTS.map((weight) => `  ${weight}: table([\n${numberRows(measured[weight].widths, '    ')}\n  ]),`)
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => measured[400].widths[CHARACTERS.indexOf(letter)])
  const average = Math.round(letters.reduce((sum, width) => sum + width) / letters.length)
  return `// Made by scripts/make-font.mjs from Source Sans 3 (OFL-1.1); do not edit by hand.

type FontWeight = ${WEIGHTS.join(' | ')}

const CHARACTERS =
  ${literal(CHARACTERS.slice(0, 95))} +
  ${literal(CHARACTERS.slice(95))}

function table(widths: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...CHARACTERS].map((character, index) => [character, widths[index] ?? 0]))
}

/**
 * Advance width per character in thousandths of an em, without kerning (so a sum is at most a hair too wide).
 * The arrows are not in the font: they carry the width of the widest common system font.
 */
export const FONT_WIDTHS: Record<FontWeight, Readonly<Record<string, number>>> = {
${tables.join('\n')}
}

/** For a character that is not in the table: on the wide side (the letters a to z are ${average} on average). */
export const FONT_DEFAULT_WIDTH = 700
`
}

function dataFile() {
  return `// Made by scripts/make-font.mjs from Source Sans 3 (OFL-1.1); do not edit by hand.

/** The latin subset per weight: base64 of a WOFF2 file, to embed in a stand-alone drawing. */
export const FONT_DATA: Record<${WEIGHTS.join(' | ')}, string> = {
${WEIGHTS.map((weight) => `  ${weight}: '${fontBase64('latin', weight)}',`).join('\n')}
}
`
}

/** A WOFF file as the TrueType font in it, unmodified: each table unpacked. Source: WOFF File Format 1.0, W3C, 4 and 5. */
function trueType(woff) {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
    const at = 44 + 20 * i
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field))
    const bytes = woff.subarray(offset, offset + packed)
    return { tag: woff.toString('latin1', at, at + 4), checksum, data: packed < length ? inflateSync(bytes) : bytes }
  })
  const head = Buffer.alloc(12 + 16 * tables.length)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  head.writeUInt32BE(0x00010000, 0)
  head.writeUInt16BE(tables.length, 4)
  head.writeUInt16BE(16 * power, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE(16 * (tables.length - power), 10)
  const parts = [head]
  let offset = head.length
  tables.forEach(({ tag, checksum, data }, i) => {
    const at = 12 + 16 * i
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum, at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

function pdfFile() {
  const rows = ['latin', 'latin-ext'].map((subset) => {
    const files = WEIGHTS.map((weight) => {
      const woff = readFileSync(`${FONT_FILES}/source-sans-3-${subset}-${weight}-normal.woff`)
      return `    ${weight}: '${trueType(woff).toString('base64')}',`
    })
    return `  '${subset}': {\n${files.join('\n')}\n  },`
  })
  return `// Made by scripts/make-font.mjs from Source Sans 3 (OFL-1.1); do not edit by hand.

/** Per part of the font and per weight: base64 of a TrueType file, which is what a PDF takes. */
export const FONT_FILES = {
${rows.join('\n')}
}
`
}

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('no Chromium found: set CHROME_PATH')
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS })
const measured = {}
for (const weight of WEIGHTS) measured[weight] = await measureWeight(browser, weight)
await browser.close()
writeFileSync(`${ROOT}src/scene/drawing/font-metrics.ts`, metricsFile(measured))
writeFileSync(`${ROOT}src/export/font-data.ts`, dataFile())
writeFileSync(`${ROOT}src/export/pdf/font-files.ts`, pdfFile())
console.log(`${CHARACTERS.length} characters, weights ${WEIGHTS.join(', ')}`)
