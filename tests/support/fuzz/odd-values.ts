import type { Dice } from './dice'

/** Texts that fit a name but are nasty to draw, sort, print or escape. */
export const ODD_TEXTS: readonly string[] = [
  '\u0000',
  'a\u0007\u001b[31mrood\u001b[0m',
  'regel\r\nregel\ttab',
  '\u202eomgekeerd\u202c',
  '\u2067rtl\u2069',
  'half \ud800',
  '\udc00 half',
  '\ufffe\uffff',
  '\ufeffmerk',
  '\u2028\u2029',
  '👩‍👩‍👧‍👦 gezin 🏳️‍🌈',
  'e\u0301'.repeat(40),
  'z\u0335\u0322\u0339'.repeat(60),
  '<script>alert(1)</script>',
  ']]><svg onload="x">&amp;',
  '"\'`$' + '{1}&<>',
  '<!--',
  '__proto__',
  'constructor',
  '$& $1 $$',
  '%s %d {0}',
  '\\u0000\\',
  '   x   ',
  'W'.repeat(300),
  'i'.repeat(299),
  'a b '.repeat(75),
  'שלום عليكم',
  '漢字仮名交じり文',
  'javascript:alert(1)',
  'undefined',
  'null',
  'NaN',
  '-1',
  '1e400',
]

/** Texts that fit no field, or only some. */
const WRONG_TEXTS: readonly string[] = ['', ' ', '\n', 'x'.repeat(301), 'y'.repeat(1_001), 'n'.repeat(20_001)]

const DAYS: readonly string[] = ['0001-01-01', '0000-01-01', '9999-12-31', '1582-10-10', '2024-02-29', '1970-01-01']
const NO_DAYS: readonly string[] = [
  '2023-02-29',
  '2024-13-01',
  '2024-1-1',
  '12-31-2024',
  '2024-01-01T00:00:00Z',
  '10000-01-01',
]

/** Ids that fit the pattern and look like something else, next to those that may not be. */
const ODD_IDS: readonly string[] = [
  '0',
  '-',
  '_',
  '007',
  '4294967295',
  'prototype',
  'length',
  'a'.repeat(64),
  'undefined',
  'NaN',
]
const WRONG_IDS: readonly string[] = [
  '',
  'a b',
  'é',
  'a'.repeat(65),
  '__proto__',
  'constructor',
  'toString',
  'a\n',
  '../x',
  'hasOwnProperty',
]

const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-320,
  12,
  13,
  1e6,
  -1e6,
  999_999.999,
  1e21,
  2 ** 53,
  1.797e308,
  -1.797e308,
]

/** Values of a type that hardly ever fits. */
function wrongValue(dice: Dice): unknown {
  const make = dice.pick<() => unknown>([
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => [[]],
    () => [null],
    () => ({ id: 'x' }),
    () => JSON.parse('{"__proto__": {"polluted": 1}}'),
    () => ({ constructor: { prototype: 1 } }),
    () => ({ toString: 1, valueOf: 2, length: 3, toJSON: 4 }),
    () => nested(dice.int(40)),
    () => Array.from({ length: dice.pick([3, 100, 5_001]) }, () => dice.int(3)),
  ])
  return make()
}

function nested(depth: number): unknown {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value }
  return value
}

/** A value that goes for the same kind, but an odd one. What is no text or number stays as it is. */
export function oddOfKind(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') return dice.chance(0.5) ? dice.pick(NUMBERS) : value * dice.pick([-1, 0.5, 10, 1e3])
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return value
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dice.pick(dice.chance(0.9) ? DAYS : NO_DAYS)
  return dice.pick(ODD_TEXTS)
}

/** Any value at all. */
export function oddValue(dice: Dice): unknown {
  const lists: readonly (readonly unknown[])[] = [ODD_TEXTS, WRONG_TEXTS, DAYS, NO_DAYS, ODD_IDS, WRONG_IDS, NUMBERS]
  return dice.chance(0.35) ? wrongValue(dice) : dice.pick(dice.pick(lists))
}

export const oddText = (dice: Dice): string => dice.pick(ODD_TEXTS)
export const oddId = (dice: Dice): string => dice.pick(dice.chance(0.6) ? ODD_IDS : WRONG_IDS)
export const fittingId = (dice: Dice): string => dice.pick(ODD_IDS)
export const oddNumber = (dice: Dice): number => dice.pick(NUMBERS)
