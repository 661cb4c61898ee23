import { describe, expect, it } from 'vitest'
import { drawSheet } from '../../src/export/draw-sheet'
import { writeSvg } from '../../src/export/write-svg'
import { differenceOf } from '../../src/graph/compare/difference'
import { chainMap, dependency, party } from '../support/chain-builder'
import { changeSignsIn } from '../support/recognise-changes'

const [a, b] = [party('a', { name: 'Loket' }), party('b', { name: 'Fabriek' })]
const before = chainMap({ title: 'Nu', parties: [a, b], dependencies: [dependency('ab', 'a', 'b')] })
const after = chainMap({ title: 'Straks', parties: [{ ...a, name: 'Balie' }, b, party('c', { name: 'Depot' })] })
const difference = differenceOf(before, after)

describe('a difference on paper', () => {
  it('has the signs and the legend of the screen, and says what is compared to what', () => {
    const sheet = drawSheet(difference.both, { difference })
    const signs = sheet.parts.flatMap(({ shapes }) => changeSignsIn(shapes))
    expect(signs.sort()).toEqual(['added', 'changed', 'removed'])
    expect(sheet.legend[0]?.id).toBe('difference')
    expect(writeSvg(difference.both, { difference })).toContain('Verschil: Nu → Straks')
    expect(sheet.alternative).toContain('1 nieuw, 1 vervalt, 1 gewijzigd')
  })

  it('takes the words it is given for what is compared, and in English says so too', () => {
    const options = { difference, compared: 'voorstel 3 met nu', subtitle: 'Kern' }
    expect(writeSvg(difference.both, options)).toContain('Verschil: voorstel 3 met nu · Kern')
    expect(writeSvg(difference.both, { ...options, language: 'en' })).toContain('Difference: voorstel 3 met nu')
  })

  it('holds nothing that is not for the wall, not as it was either', () => {
    const secret = { ...party('s', { name: 'Geheim' }), discretion: 'withheld' as const }
    const [was, is] = [{ ...before }, { ...after }].map((map) => ({ ...map, parties: { ...map.parties, s: secret } }))
    const named = { ...secret, name: 'Verborgen' }
    if (!was || !is) throw new Error('there are two maps')
    const told = differenceOf({ ...was, parties: { ...was.parties, s: named } }, is)
    const svg = writeSvg(told.both, { difference: told })
    expect(svg).not.toMatch(/Geheim|Verborgen/)
    expect(svg).toContain('Depot')
  })
})
