// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadCatalogue } from '../../../src/model/catalogue/catalogue'
import { openMap } from '../../../src/ui/base/state/document-store'
import { setSession } from '../../../src/ui/base/state/session-store'
import { CatalogueField } from '../../../src/ui/forms/fields/catalogue-field'
import { chainMap } from '../../support/chain-builder'

const chosen = vi.fn<(what: string) => undefined>()

beforeEach(async () => {
  chosen.mockClear()
  openMap(chainMap({ referenceDate: '2026-11-29' }))
  await loadCatalogue()
})

afterEach(() => {
  cleanup()
  setSession({ language: 'nl' })
})

/** Types in the field, and gives the rows that are offered with everything they say. */
async function typed(text: string): Promise<string[]> {
  render(
    <CatalogueField
      value=""
      picksLikely
      onCommitText={(name) => chosen(name)}
      onChooseOrganisation={({ id }) => chosen(id)}
    />,
  )
  const field = screen.getByRole('combobox')
  fireEvent.change(field, { target: { value: text } })
  const group = await screen.findByRole('group')
  return within(group)
    .getAllByRole('option')
    .map((row) => row.textContent)
}

function enter(): void {
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' })
}

it('says of a ministry that ended that it ended, when and what it is now, after the one of today', async () => {
  expect((await typed('AenM')).slice(0, 2)).toEqual([
    'JenVMinisterie van Justitie en VeiligheidJenV',
    'AenMMinisterie van Asiel en MigratieBestaat niet meer sinds 23 februari 2026, nu JenVAenM',
  ])
})

it('says it in English', async () => {
  setSession({ language: 'en' })
  expect((await typed('KGG'))[1]).toContain('Ended on 23 February 2026, now EZK')
})

it('says that a court was not there yet on the day of the map', async () => {
  openMap(chainMap({ referenceDate: '2010-01-01' }))
  expect((await typed('Rechtbank Gelderland'))[0]).toContain('Bestond op de peildatum nog niet: sinds 1 april 2013')
})

it('takes what has ended by its whole name, and not by half of it', async () => {
  await typed('Ministerie van Infrastructuur en Mi')
  enter()
  expect(chosen.mock.calls).toEqual([['Ministerie van Infrastructuur en Mi']])
  cleanup()
  await typed('Ministerie van Infrastructuur en Milieu')
  enter()
  expect(chosen.mock.calls[1]).toEqual(['min-ienm'])
})

it('takes half a name as long as it was there on the day of the map', async () => {
  openMap(chainMap({ referenceDate: '2015-01-01' }))
  await typed('Ministerie van Infrastructuur en Mi')
  enter()
  expect(chosen.mock.calls).toEqual([['min-ienm']])
})
