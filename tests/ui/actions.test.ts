import { describe, expect, it } from 'vitest'
import { matchesText } from '../../src/text/match-text'
import { otherWords } from '../../src/text/other-words'
import { textsOf } from '../../src/text/texts'
import type { ActionId } from '../../src/ui/base/actions/action'
import { chordInWords, chordOf, isSingleKey } from '../../src/ui/base/actions/chord'
import { actions } from '../../src/ui/frame/actions/index'
import { reshapeActions } from '../../src/ui/map/actions/reshape-actions'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('the list of user actions', () => {
  it('gives no key to two actions', () => {
    const keys = actions.flatMap((action) => action.keys ?? [])
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('names every action in both languages, and each name once', () => {
    for (const language of ['nl', 'en'] as const) {
      const names = actions.map((action) => textsOf(language).ui.actions[action.id])
      expect(names.every((name) => name.length > 2)).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('holds every action the dictionary names', () => {
    expect(actions.map((action) => action.id).sort()).toEqual(Object.keys(textsOf('nl').ui.actions).sort())
  })
})

describe('what gives a chain another shape', () => {
  it.each(['nl', 'en'] as const)('is found by at least three other words each (%s)', (language) => {
    const { ui, reshape } = textsOf(language)
    expect(reshapeActions.map(({ id }) => id).sort()).toEqual(Object.keys(reshape.alsoCalled).sort())
    for (const [id, words] of Object.entries(reshape.alsoCalled)) {
      const others = words.split(', ').filter((word) => !ui.actions[id as ActionId].toLowerCase().includes(word))
      expect(others.length, id).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the search for what one can do', () => {
  it.each(['nl', 'en'] as const)('finds every action by at least three other words (%s)', (language) => {
    const texts = textsOf(language)
    const known = otherWords(texts)
    const short = actions.flatMap(({ id }) => {
      const name = texts.ui.actions[id].toLowerCase()
      const others = new Set(
        (known[id] ?? '').split(/[,;:] /).filter((word) => word && !name.includes(word.toLowerCase())),
      )
      return others.size < 3 ? [`${id}: ${[...others].join(', ')}`] : []
    })
    expect(short).toEqual([])
  })

  it.each([
    ['printen', 'print'],
    ['pdf', 'print'],
    ['exporteren', 'savePicture'],
    ['klembord', 'copyPicture'],
    ['poster', 'savePdf'],
    ['hernoemen', 'rename'],
    ['nieuwe kaart', 'startScreen'],
    ['verslag', 'pageText'],
    ['besluitenlijst', 'printFindings'],
    ['opslaan', 'saveMap'],
    ['presenteren', 'beamer'],
  ] as const)('by %s finds %s', (word, id) => {
    const { ui } = textsOf('nl')
    const known = otherWords(textsOf('nl'))
    const found = actions.filter((one) => matchesText(`${ui.actions[one.id]} ${known[one.id] ?? ''}`, word))
    expect(found.map((one) => one.id)).toContain(id)
  })
})

describe('a chord', () => {
  it.each([
    [press('p'), 'p'],
    [press('P', { shiftKey: true }), 'shift+p'],
    [press('z', { ctrlKey: true }), 'ctrl+z'],
    [press('z', { metaKey: true, shiftKey: true }), 'ctrl+shift+z'],
    [press('+', { shiftKey: true }), '+'],
    [press('Delete'), 'delete'],
    [press(' '), 'space'],
  ])('of %o is %s', (pressed, chord) => {
    expect(chordOf(pressed)).toBe(chord)
  })

  it('is a single key when it is one letter or sign', () => {
    expect(isSingleKey('p')).toBe(true)
    expect(isSingleKey('shift+d')).toBe(true)
    expect(isSingleKey('+')).toBe(true)
    expect(isSingleKey('ctrl+z')).toBe(false)
    expect(isSingleKey('delete')).toBe(false)
  })

  it('is printed as keyboards print it', () => {
    expect(chordInWords('ctrl+shift+z')).toBe('Ctrl+Shift+Z')
  })
})
