import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/export/file-name'

const nameOf = (title: string, more: { readonly status?: string; readonly part?: string } = {}) =>
  fileNameOf({ title, fallback: 'ketenkaart', day: '2026-11-28', extension: 'json', ...more })

describe('the name of a file', () => {
  it('says what it is of, when it was made, how far the map is, and what of it is shown', () => {
    expect(nameOf('Migratieketen', { status: 'concept' })).toBe('migratieketen_2026-11-28_concept.json')
    expect(nameOf('Migratieketen', { status: 'vastgesteld', part: 'Opvang & doorstroom' })).toBe(
      'migratieketen_2026-11-28_vastgesteld_opvang-doorstroom.json',
    )
    expect(nameOf('Migratieketen', { part: '…' })).toBe('migratieketen_2026-11-28.json')
  })

  it.each([
    ['Migratieketen', 'migratieketen'],
    ['Keten van Werk & Inkomen (kopie)', 'keten-van-werk-inkomen-kopie'],
    ['Één coördinatie, ß en ﬁ', 'een-coordinatie-ss-en-fi'],
    ['  ../../etc/passwd  ', 'etc-passwd'],
    ['CON: a*b?"<>|', 'con-a-b'],
    ['Migratie\u202Egnp.exe', 'migratie-gnp-exe'],
  ])('of %j begins with %j', (title, expected) => {
    expect(nameOf(title)).toBe(`${expected}_2026-11-28.json`)
  })

  it('falls back when no letter or digit is left', () => {
    for (const title of ['', ' – ', '日本', '…']) expect(nameOf(title)).toBe('ketenkaart_2026-11-28.json')
  })

  it('stays short, without a hyphen before what follows, and never loses day and status', () => {
    const long = 'abcdefghi '.repeat(30)
    const name = nameOf(long, { status: 'concept', part: long })
    const [stem = '', extension] = name.split('.')
    expect(extension).toBe('json')
    expect(stem.length).toBeLessThanOrEqual(80)
    expect(stem).toMatch(/^[a-z0-9][a-z0-9-]{10,}[a-z0-9]_2026-11-28_concept_[a-z-]{1,24}$/)
    expect(nameOf(long).length).toBeLessThanOrEqual(85)
  })
})
