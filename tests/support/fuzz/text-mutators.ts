import { ENCODERS, encodeWindows1252 } from '../encoders'
import type { Dice } from './dice'

/** Changes the text of a file. */
export type TextMutator = (text: string, dice: Dice) => string

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '1e400',
  '-0',
  'NaN',
  'null',
  '\u0000',
  '\ud800',
  '/*',
  '\\ud83d',
  '\\u0000',
  '\ufeff',
]

const spliced = (text: string, at: number, gone: number, piece: string) =>
  text.slice(0, at) + piece + text.slice(at + gone)

/** A place in the text where a key stands, so that one can be put before it. */
function keyPlace(text: string, dice: Dice): number {
  const at = text.indexOf('"', dice.int(text.length))
  return Math.max(at, 0)
}

export const TEXT_MUTATORS: Readonly<Record<string, TextMutator>> = {
  'cut off': (text, dice) => text.slice(0, dice.int(text.length + 1)),
  'without a piece': (text, dice) => spliced(text, dice.int(text.length), dice.pick([1, 10, 1_000]), ''),
  'a piece put in': (text, dice) => spliced(text, dice.int(text.length), dice.int(2), dice.pick(PIECES)),
  'another character': (text, dice) =>
    spliced(text, dice.int(text.length), 1, String.fromCharCode(dice.int(dice.pick([0x80, 0x100, 0x10000])))),
  'a number in another form': (text, dice) => {
    const numbers = [...text.matchAll(/(?<=[:[,]\s*)-?\d+(?:\.\d+)?/g)]
    if (numbers.length === 0) return text
    const { index, 0: number } = dice.pick(numbers)
    return spliced(
      text,
      index,
      number.length,
      dice.pick(['1e400', '-1e400', '-0', '-0.0', '1E-400', '0e0', `${number}.0`, '2.0']),
    )
  },
  'a key twice': (text, dice) => {
    const keys = [...text.matchAll(/"(\w+)":\s*("[^"\\]*"|\d+|null|true)/g)]
    if (keys.length === 0) return text
    const { 1: key } = dice.pick(keys)
    const { index } = dice.pick(keys)
    return spliced(text, index, 0, `"${key}": ${dice.pick(['1', 'null', '"x"', '[]', '{}'])}, `)
  },
  'a prototype key': (text, dice) => {
    const pair = `"${dice.pick(['__proto__', 'constructor', 'prototype', 'toJSON'])}": ${dice.pick(['null', '{"a": 1}', '[]'])}, `
    return spliced(text, keyPlace(text, dice), 0, pair)
  },
  'very deep': (text, dice) => {
    const depth = dice.pick([10, 33, 5_000])
    return spliced(text, keyPlace(text, dice), 0, `"a": ${'['.repeat(depth)}${']'.repeat(depth)}, `)
  },
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'two files': (text) => text + text,
}

/** Changes the bytes of a file. */
export type ByteMutator = (text: string, dice: Dice) => Uint8Array

const utf8 = ENCODERS['UTF-8']

export const BYTE_MUTATORS: Readonly<Record<string, ByteMutator>> = {
  'another encoding': (text, dice) => dice.pick(Object.values(ENCODERS))(text),
  'windows-1252': (text) => encodeWindows1252(text),
  'flipped bits': (text, dice) => {
    const bytes = dice.pick([utf8, utf8, ...Object.values(ENCODERS)])(text)
    for (let i = dice.pick([1, 1, 3, 50]); i > 0 && bytes.length > 0; i--) {
      const at = dice.int(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.int(8))
    }
    return bytes
  },
  'cut within a character': (text, dice) => {
    const bytes = dice.pick(Object.values(ENCODERS))(text)
    return bytes.subarray(0, dice.int(bytes.length + 1))
  },
  'a start of zeros': (text, dice) => utf8('\u0000'.repeat(dice.pick([1, 2, 3, 512])) + text),
  'half of zeros': (text, dice) => {
    const bytes = utf8(text)
    return bytes.fill(0, dice.int(bytes.length + 1))
  },
}
