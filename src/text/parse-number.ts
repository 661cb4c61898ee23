import type { nlForms } from './nl/forms'
import type { Language } from './texts'

export interface NumberRule {
  readonly min?: number
  readonly max?: number
  readonly isWhole?: boolean
}

type Faults = typeof nlForms.faults

/** A number as it stands in a field: no grouping, a comma in Dutch. At most four decimals. */
export function numberText(value: number, language: Language): string {
  const text = String(Math.round(value * 10_000) / 10_000)
  return language === 'nl' ? text.replace('.', ',') : text
}

/**
 * Reads a number as people type it: comma or point for decimals, no grouping.
 *
 * @returns the number, or the fault in words
 */
export function parseNumber(text: string, rule: NumberRule, faults: Faults, language: Language): number | string {
  const { min, max, isWhole = false } = rule
  const plain = text.replace(/\s/g, '')
  if (!/^[-+]?\d+([.,]\d+)?$/.test(plain)) return isWhole ? faults.wholeNumber : faults.notANumber
  const value = Number(plain.replace(',', '.'))
  if (isWhole && !Number.isInteger(value)) return faults.wholeNumber
  const outside = (min !== undefined && value < min) || (max !== undefined && value > max)
  // A minus zero is a zero: it would not survive being written to a file.
  if (!outside) return value + 0
  const low = numberText(min ?? 0, language)
  return max === undefined ? faults.atLeast(low) : faults.between(low, numberText(max, language))
}
