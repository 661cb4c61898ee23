import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCatalogue, type Organisation } from '../../src/model/catalogue/catalogue'
import { DEPARTMENTS, findDepartment } from '../../src/model/departments'

/** What the list says of days, of what ended and of who leads a ministry, and what it weighs. */

let catalogue: readonly Organisation[]

beforeAll(async () => {
  catalogue = await loadCatalogue()
})

const ids = (organisations: readonly Organisation[]) => organisations.map(({ id }) => id)
const byId = (id: string) => catalogue.find((organisation) => organisation.id === id) as Organisation

describe('the organisation catalogue', () => {
  it('has its days in order, none of them to come', () => {
    for (const { id, from, until } of catalogue) {
      for (const day of [from, until]) if (day !== undefined) expect(day <= '2026-11-29', id).toBe(true)
      if (from !== undefined && until !== undefined) expect(from < until, id).toBe(true)
    }
  })

  it('says of what ended who took its place, and of nothing else; who took it is there today', () => {
    for (const { id, until, successors } of catalogue) {
      expect(successors !== undefined, id).toBe(until !== undefined)
      for (const successor of successors ?? [])
        expect(byId(successor), `${id}: ${successor}`).toMatchObject({ id: successor })
      for (const successor of successors ?? []) expect(byId(successor).until, `${id}: ${successor}`).toBeUndefined()
    }
  })

  it('tells of a ministry that ended what the table of departments tells', () => {
    const ended = catalogue.filter(
      ({ kind, until, id }) => kind === 'ministry' && until !== undefined && id.startsWith('min-'),
    )
    expect(ids(ended)).toEqual(
      'min-aenm min-eleni min-ez min-ienm min-justitie min-kgg min-lnv min-venj min-venw min-vro min-vrom'.split(' '),
    )
    const known = ended.flatMap(({ department, ...rest }) =>
      department === undefined ? [] : [{ ...rest, department }],
    )
    expect(known.map(({ department }) => department)).toEqual(['AenM', 'EZ', 'KGG', 'VRO'])
    for (const { department, until, successors = [] } of known) {
      const inTable = findDepartment(department)
      expect(until, department).toBe(inTable?.until)
      expect(successors.map((id) => byId(id).department)).toEqual([inTable?.successor])
    }
    const codes = DEPARTMENTS.flatMap(({ code, until }) => (until === undefined ? [] : [code]))
    expect(codes.filter((code) => !known.some(({ department }) => department === code))).toEqual([])
  })

  it('has the secretary-general of every ministry of today', () => {
    const ministries = catalogue.filter(({ id, until }) => id.startsWith('min-') && until === undefined)
    expect(ministries).toHaveLength(12)
    for (const { id, abbreviation, department } of ministries) {
      expect(byId(id.replace('min-', 'sg-'))).toMatchObject({ abbreviation: `SG ${abbreviation}`, department })
    }
  })

  it('is small, and fetched only when somebody asks for it', () => {
    const text = JSON.stringify(catalogue)
    expect(text.length).toBeLessThan(66_000)
    expect(gzipSync(text).length).toBeLessThan(13_000)
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    const using = sources.flatMap((file) => {
      const line = readFileSync(join('src', file), 'utf8')
        .split('\n')
        .find((text) => text.includes('organisations.json'))
      return line === undefined ? [] : [[file, line.trim()]]
    })
    expect(using).toEqual([
      [join('model', 'catalogue', 'catalogue.ts'), "const module = await import('./organisations.json')"],
    ])
  })
})
