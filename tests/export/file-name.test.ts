import { describe, expect, it } from 'vitest'
import { slugOf } from '../../src/export/file-name'

describe('the name of a file', () => {
  it.each([
    ['Migratieketen', 'migratieketen'],
    ['Keten van Werk & Inkomen (kopie)', 'keten-van-werk-inkomen-kopie'],
    ['Één coördinatie, ß en ﬁ', 'een-coordinatie-ss-en-fi'],
    ['  ../../etc/passwd  ', 'etc-passwd'],
    ['CON: a*b?"<>|', 'con-a-b'],
    ['Migratie\u202Egnp.exe', 'migratie-gnp-exe'],
  ])('of %j is %j', (title, expected) => {
    expect(slugOf(title, 'ketenkaart')).toBe(expected)
  })

  it('falls back when no letter or digit is left', () => {
    for (const title of ['', ' – ', '日本', '…']) expect(slugOf(title, 'ketenkaart')).toBe('ketenkaart')
  })

  it('stays short, without a hyphen at the end', () => {
    const slug = slugOf('abcdefghi '.repeat(30), 'ketenkaart')
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^[a-z0-9].*[a-z0-9]$/)
  })
})
