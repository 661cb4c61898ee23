import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/graph/settings'
import { settingsSchema } from '../../src/model/schema/settings'
import { textsOf } from '../../src/text/texts'
import {
  changedSettings,
  type SettingName,
  shownThreshold,
  storedThreshold,
  THRESHOLD_GROUPS,
  thresholdRule,
} from '../../src/ui/panels/details/threshold-groups'

const names = Object.keys(settingsSchema.shape) as SettingName[]
const fields = THRESHOLD_GROUPS.flatMap((group) => group.fields)

test('the form has every threshold of the file once', () => {
  expect(fields.map(({ name }) => name).sort()).toEqual([...names].sort())
})

test.each(['nl', 'en'] as const)('every threshold has a label of its own and a unit in %s', (language) => {
  const { labels, units, groups } = textsOf(language).settings
  expect(Object.keys(labels).sort()).toEqual([...names].sort())
  expect(new Set(Object.values(labels)).size).toBe(names.length)
  for (const { unit } of fields) expect(units[unit].length).toBeGreaterThan(0)
  for (const { id } of THRESHOLD_GROUPS) expect(groups[id].length).toBeGreaterThan(0)
})

test('no label is the same in both languages', () => {
  for (const name of names) expect(textsOf('nl').settings.labels[name]).not.toBe(textsOf('en').settings.labels[name])
})

test.each(fields)('$name: its default may be typed, and comes back as it was', ({ name, unit }) => {
  const standard = defaultSettings(12)[name]
  const { min, max, isWhole } = thresholdRule(name, unit)
  const shown = shownThreshold(standard, unit)
  expect(shown).toBeGreaterThanOrEqual(min)
  expect(shown).toBeLessThanOrEqual(max)
  expect(isWhole).toBe(unit !== 'percent')
  const stored = storedThreshold(shown, unit)
  expect(stored).toBe(isWhole ? Math.ceil(standard) : standard)
  expect(settingsSchema.safeParse({ [name]: stored }).success).toBe(true)
})

test.each(fields)('$name: the file refuses what the form refuses', ({ name, unit }) => {
  const { min, max } = thresholdRule(name, unit)
  const fits = (shown: number) => settingsSchema.safeParse({ [name]: storedThreshold(shown, unit) }).success
  expect([fits(min), fits(max), fits(min - 1), fits(max + 1)]).toEqual([true, true, false, false])
})

test('a percentage is stored as a part of one, without a rounding fault', () => {
  expect(storedThreshold(7, 'percent')).toBe(0.07)
  expect(storedThreshold(12.5, 'percent')).toBe(0.125)
})

test('what is no longer set leaves nothing behind', () => {
  expect(changedSettings(undefined, 'manyClients', 3)).toEqual({ manyClients: 3 })
  expect(changedSettings({ manyClients: 3, growth: 0.2 }, 'manyClients', undefined)).toEqual({ growth: 0.2 })
  expect(changedSettings({ growth: 0.2 }, 'growth', undefined)).toBeUndefined()
})
