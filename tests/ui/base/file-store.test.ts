// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openMap, redoNext, runCommand, undoLast, useDocument } from '../../../src/ui/base/state/document-store'
import { followLastFile, noteFile, useLastFile } from '../../../src/ui/base/storage/file-store'
import { chainMap, party } from '../../support/chain-builder'

const MAP = chainMap({ id: 'kaart', parties: [party('a')] })

let stop: () => void

beforeEach(() => {
  window.localStorage.clear()
  openMap(null)
  stop = followLastFile()
  openMap(MAP)
})

afterEach(() => stop())

const file = () => useLastFile.getState().file
const rename = (name: string, joinKey?: string) =>
  runCommand(
    { type: 'edit-record', collection: 'parties', id: 'a', set: { name }, unset: [] },
    joinKey === undefined ? {} : { joinKey },
  )
const download = (at: number) => noteFile(useDocument.getState().map ?? MAP, at)

it('nothing is said of a file as long as there was none', () => {
  rename('Een')
  expect(file()).toBeUndefined()
})

it('what is done after a file is counted by step, and back at the file there is nothing', () => {
  rename('Een')
  download(1_000)
  expect(file()).toEqual({ at: 1_000, changes: 0 })
  rename('T', 'typing')
  rename('Tw', 'typing')
  rename('Twee', 'typing')
  expect(file()?.changes).toBe(1)
  rename('Drie')
  expect(file()?.changes).toBe(2)
  undoLast()
  undoLast()
  expect(file()?.changes).toBe(0)
  // Further back than the file is a change of it too.
  undoLast()
  expect(file()?.changes).toBe(1)
  redoNext()
  expect(file()).toEqual({ at: 1_000, changes: 0 })
  rename('Vier')
  download(2_000)
  expect(file()).toEqual({ at: 2_000, changes: 0 })
})

it('text that was being typed when the file was made is a change when it goes on', () => {
  rename('E', 'typing')
  download(1_000)
  rename('Een', 'typing')
  expect(file()?.changes).toBe(1)
})

it('is known again after the page was loaded anew, for each map its own', () => {
  download(1_000)
  rename('Een')
  stop()
  const { map } = useDocument.getState()
  openMap(null)
  stop = followLastFile()
  openMap(chainMap({ id: 'andere' }))
  expect(file()).toBeUndefined()
  openMap(map)
  expect(file()).toEqual({ at: 1_000, changes: 1 })
  rename('Twee')
  expect(file()?.changes).toBe(2)
})
