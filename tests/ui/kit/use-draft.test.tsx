// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { finishTyping, type OpenText, startTexts, useOpenTexts } from '../../../src/ui/base/drafts/open-texts'
import { openMap, redoNext, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { useSession } from '../../../src/ui/base/state/session-store'
import { ComboBox } from '../../../src/ui/kit/fields/combo-box'
import { DraftField } from '../../../src/ui/kit/fields/draft-field'
import { DraftScope } from '../../../src/ui/kit/fields/draft-scope'
import { REST_MS } from '../../../src/ui/kit/fields/use-draft'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({ id: 'kaart', parties: [party('a', { role: 'was' })] })

/** A field for the role of a party, as a form has it: what is empty is refused. */
function RoleField() {
  const role = useDocument((state) => state.map?.parties.a?.role)
  return (
    <DraftScope name="a">
      <DraftField
        label="Rol"
        value={role ?? ''}
        onCommit={(text) => {
          if (text === 'mag niet') return 'geweigerd'
          runCommand({ type: 'edit-record', collection: 'parties', id: 'a', set: { role: text } })
          return undefined
        }}
      />
    </DraftScope>
  )
}

const field = () => document.querySelector('input') as HTMLInputElement
const type = (text: string) => act(() => void fireEvent.change(field(), { target: { value: text } }))
const leave = () => act(() => void fireEvent.blur(field()))
const press = (key: string) => act(() => void fireEvent.keyDown(field(), { key }))
const rest = () => act(() => void vi.advanceTimersByTime(REST_MS))
const role = () => useDocument.getState().map?.parties.a?.role
const steps = () => useDocument.getState().history.past.length
const kept = () => [...useOpenTexts.getState().texts.values()].map(({ key, text }) => [key, text])

beforeEach(() => {
  vi.useFakeTimers()
  startTexts('kaart')
  openMap(MAP)
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a text that is being typed', () => {
  beforeEach(() => void render(<RoleField />))

  it('is kept under its field at once, and is no part of the map yet', () => {
    type('half')
    expect(kept()).toEqual([['a/Rol', 'half']])
    expect(role()).toBe('was')
    expect(steps()).toBe(0)
  })

  it.each([
    ['Enter', () => press('Enter')],
    ['leaving the field', leave],
    ['the page that may go', () => act(finishTyping)],
    ['two seconds of rest', rest],
    ['the field that goes', cleanup],
  ])('becomes one step of the map by %s, and is kept no longer', (_how, end) => {
    type('nieuw')
    end()
    expect(role()).toBe('nieuw')
    expect(steps()).toBe(1)
    expect(kept()).toEqual([])
  })

  it('becomes no part of the map while letters keep coming', () => {
    for (const text of ['n', 'ni', 'nie', 'nieu']) {
      type(text)
      act(() => void vi.advanceTimersByTime(REST_MS - 10))
    }
    expect(steps()).toBe(0)
  })

  it('is one step in the end, however often somebody rested, and leaves what they typed as it stands', () => {
    type('een ')
    rest()
    expect(role()).toBe('een')
    expect(field().value).toBe('een ')
    type('een twee')
    expect(kept()).toEqual([['a/Rol', 'een twee']])
    rest()
    type('een twee drie')
    press('Enter')
    expect([role(), steps()]).toEqual(['een twee drie', 1])
    act(() => void undoLast())
    expect([role(), steps()]).toEqual(['was', 0])
    act(() => void redoNext())
    expect(role()).toBe('een twee drie')
  })

  it('of the next visit is a step of its own', () => {
    type('een')
    leave()
    type('twee')
    leave()
    expect(steps()).toBe(2)
  })

  it('is taken back as a whole by Escape, also what rested', () => {
    type('een')
    rest()
    type('een twee')
    press('Escape')
    expect([field().value, role(), steps()]).toEqual(['was', 'was', 0])
    expect(kept()).toEqual([])
  })

  it('that rested does not come back when it is undone before the field is left', () => {
    type('een')
    rest()
    act(() => void undoLast())
    expect(field().value).toBe('was')
    leave()
    expect(role()).toBe('was')
    expect(useDocument.getState().history.future).toHaveLength(1)
  })

  it('that is refused stays in the field and stays kept, without a word while somebody only rests', () => {
    type('mag niet')
    rest()
    expect(document.body.textContent).not.toContain('geweigerd')
    leave()
    expect(document.body.textContent).toContain('geweigerd')
    expect(kept()).toEqual([['a/Rol', 'mag niet']])
    cleanup()
    expect(kept()).toEqual([['a/Rol', 'mag niet']])
    expect(steps()).toBe(0)
  })

  it('that becomes what stood there is nothing to keep', () => {
    type('anders')
    type('was')
    expect(kept()).toEqual([])
    rest()
    expect(steps()).toBe(0)
  })

  it('is not put into another map that has come meanwhile', () => {
    type('van de eerste')
    act(() => {
      startTexts('andere')
      openMap({ ...MAP, id: 'andere' })
    })
    rest()
    act(finishTyping)
    cleanup()
    expect([role(), steps()]).toEqual(['was', 0])
  })
})

describe('a text that an earlier session left', () => {
  const { page, lens, view, alsoShown, selection, panel, panelOpen, draft, shownFinding } = useSession.getState()
  const where = { page, lens, view, alsoShown, selection, panel, panelOpen, draft, shownFinding }
  const left = (text: string, before = 'was', key = 'a/Rol'): OpenText => ({
    key,
    label: 'Rol',
    text,
    before,
    at: 1,
    where,
  })
  const open = (...texts: OpenText[]) => {
    startTexts('kaart', texts)
    render(<RoleField />)
  }

  it('stands in its field again, which has the keyboard, and is no part of the map yet', () => {
    open(left('half een zin'))
    expect(field().value).toBe('half een zin')
    expect(document.activeElement).toBe(field())
    expect([role(), steps()]).toEqual(['was', 0])
    expect(kept()).toEqual([['a/Rol', 'half een zin']])
    expect(useOpenTexts.getState().recovered.size).toBe(0)
    leave()
    expect(role()).toBe('half een zin')
  })

  it('leaves the keyboard to the one that was typed last', () => {
    open(left('eerder'), { ...left('later', '', 'b/Naam'), at: 2 })
    expect(field().value).toBe('eerder')
    expect(document.activeElement).not.toBe(field())
  })

  it('stays aside when the field holds something else by now, for it was typed over another text', () => {
    open(left('half', 'iets van toen'))
    expect(field().value).toBe('was')
    expect([...useOpenTexts.getState().recovered.keys()]).toEqual(['a/Rol'])
  })

  it('is forgotten when the field holds it by now: the session ended between keeping the one and the other', () => {
    open(left('was', 'van daarvoor'))
    expect(field().value).toBe('was')
    expect(useOpenTexts.getState().recovered.size).toBe(0)
  })

  describe('in a field that makes something new', () => {
    const chosen: string[] = []
    const openCombo = () => {
      chosen.length = 0
      startTexts('kaart', [left('Nieuwe dienst', '')])
      render(
        <DraftScope name="a">
          <ComboBox
            label="Rol"
            value=""
            find={() => []}
            onChoose={() => undefined}
            onText={(text) => {
              chosen.push(text)
              return undefined
            }}
          />
        </DraftScope>,
      )
    }
    beforeEach(openCombo)

    it.each([
      ['when the keyboard goes elsewhere by itself', leave],
      ['when the page may go', () => act(finishTyping)],
      ['when the field goes', cleanup],
    ])('makes nothing %s, and is kept', (_how, end) => {
      end()
      expect(chosen).toEqual([])
      expect(kept()).toEqual([['a/Rol', 'Nieuwe dienst']])
    })

    it.each([
      ['Enter', () => press('Enter'), 'Nieuwe dienst'],
      ['Tab', () => press('Tab'), 'Nieuwe dienst'],
      ['a letter more', () => type('Nieuwe diensten'), 'Nieuwe diensten'],
    ])('makes it by %s', (_how, end, expected) => {
      end()
      leave()
      expect(chosen).toEqual([expected])
      expect(kept()).toEqual([])
    })
  })
})
