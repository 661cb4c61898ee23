// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sheetAsSvg } from '../../../src/export/write-svg'
import { agreedText } from '../../../src/text/agreed-text'
import { textsOf } from '../../../src/text/texts'
import { openMap, redoNext, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { NO_FINDINGS, useFindings } from '../../../src/ui/base/state/findings-store'
import { countWithheld, forOthers } from '../../../src/ui/base/state/for-others'
import { keepOffWall } from '../../../src/ui/base/state/keep-off-wall'
import { letGoOfDeleted } from '../../../src/ui/base/state/let-go-of-deleted'
import { setSession, setTheme, showMessage, useSession } from '../../../src/ui/base/state/session-store'
import { drawMap } from '../../../src/ui/frame/files/draw-map'
import { agreedView } from '../../../src/ui/pages/agreed/use-agreed'
import { SECRET, SECRET_MAP } from '../../support/secret-map'

const seen = () => JSON.stringify(useDocument.getState().map)
const stops: (() => void)[] = []

beforeEach(() => {
  useFindings.setState(NO_FINDINGS)
  setSession({
    theme: 'light',
    presenting: null,
    onPaper: false,
    messages: [],
    selection: [],
    lensStop: null,
    view: null,
  })
  openMap(SECRET_MAP)
  stops.push(keepOffWall(), useDocument.subscribe(letGoOfDeleted))
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

describe('what is not for the wall', () => {
  it('is in no reader of the document on the beamer or while presenting, and all there afterwards', () => {
    expect(useDocument.getState().map).toBe(SECRET_MAP)
    setTheme('beamer')
    expect(seen()).not.toContain(SECRET)
    expect(useDocument.getState().whole).toBe(SECRET_MAP)
    setSession({ theme: 'light', presenting: { of: 'views', wasBeamer: false } })
    expect(seen()).not.toContain(SECRET)
    setSession({ presenting: null })
    expect(useDocument.getState().map).toBe(SECRET_MAP)
    // A map that opens on the beamer, after a reload.
    setTheme('beamer')
    openMap(SECRET_MAP)
    expect(seen()).not.toContain(SECRET)
  })

  it('stays in the map that is worked on there, with undo and redo', () => {
    setTheme('beamer')
    const edit = { participants: [{ party: 'open' }, { party: 'ook' }] }
    expect(runCommand({ type: 'edit-record', collection: 'meetings', id: 'm', set: edit })).toBeUndefined()
    const seats = () => useDocument.getState().whole?.meetings.m?.participants?.map(({ party }) => party)
    expect(seats()).toEqual(['open', 'stil', 'ook'])
    undoLast()
    expect(useDocument.getState().whole).toEqual(SECRET_MAP)
    redoNext()
    expect(seats()).toEqual(['open', 'stil', 'ook'])
    expect(seen()).not.toContain(SECRET)
  })

  it('goes from the screen in the moment in which it is marked', () => {
    setTheme('beamer')
    runCommand({ type: 'edit-record', collection: 'parties', id: 'ook', set: { discretion: 'withheld' } })
    expect(useDocument.getState().map?.parties.ook).toBeUndefined()
    expect(useDocument.getState().whole?.parties.ook).toBeDefined()
  })

  it('is let go of by selection, question and messages when the beamer is switched on', () => {
    setSession({ selection: ['stil'], lensStop: { record: 'm-x', question: 'meetings.purpose' }, view: 'v-x' })
    showMessage('info', `${SECRET} verwijderd`)
    setTheme('beamer')
    const { selection, lensStop, view, messages, announcement } = useSession.getState()
    expect([selection, lensStop, view, messages]).toEqual([[], null, null, []])
    expect(announcement.text).toBe('')
  })

  it('is not on the page while the browser prints it', () => {
    window.dispatchEvent(new Event('beforeprint'))
    expect(seen()).not.toContain(SECRET)
    expect(useFindings.getState().findings.length).toBeGreaterThan(0)
    expect(JSON.stringify(useFindings.getState().findings)).not.toContain(SECRET)
    window.dispatchEvent(new Event('afterprint'))
    expect(useDocument.getState().map).toBe(SECRET_MAP)
  })

  it('is in no picture and no copied text made at the desk', () => {
    const { map, found } = forOthers(SECRET_MAP)
    const { agreed, titleOf } = agreedView(map, found.findings, null, textsOf('nl'))
    expect(agreedText(map, agreed, titleOf, textsOf('nl'))).not.toContain(SECRET)
    const picture = sheetAsSvg(drawMap(SECRET_MAP, { what: 'whole', theme: 'light', badges: true }))
    expect(picture).toContain('Dienst Open')
    expect(picture).not.toContain(SECRET)
    expect(countWithheld(SECRET_MAP)).toBe(21)
  })

  it('costs nothing where nothing is withheld: the very same map on desk and wall, and no new revision', () => {
    const plain = { ...forOthers(SECRET_MAP).map }
    openMap(plain)
    const { revision } = useDocument.getState()
    setTheme('beamer')
    expect(useDocument.getState().map).toBe(plain)
    expect(useDocument.getState().revision).toBe(revision)
  })
})
