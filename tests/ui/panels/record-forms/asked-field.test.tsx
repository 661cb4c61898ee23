// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { lensReport } from '../../../../src/graph/lenses/lens-report'
import type { LensStop } from '../../../../src/graph/lenses/lens-stop'
import { LENSES } from '../../../../src/model/vocabulary'
import { openMap, useDocument } from '../../../../src/ui/base/state/document-store'
import { AskedField } from '../../../../src/ui/panels/details/asked-field'
import { chainMap, dependency, party, triangle } from '../../../support/chain-builder'
import { changesBetween } from '../../../support/changes-between'

/** One record of every kind that is asked about, with a list of two wherever one is walked through. */
const MAP = chainMap({
  chains: ['k', 'l'].map((id) => ({ id, name: id })),
  steps: [{ id: 's', name: 'Stap', chain: 'k' }],
  parties: [party('a'), party('b')],
  dependencies: [dependency('ab', 'a', 'b')],
  triangles: [
    triangle('t', { contractor: 'a', owner: { party: 'b' }, clients: [{ party: 'a' }, { party: 'b' }] }),
    triangle('u'),
  ],
  assignments: [
    { id: 'o', triangle: 't', client: 'b', product: 'werk' },
    { id: 'p', triangle: 't', client: 'b', product: 'werk', from: null },
  ],
  couplingPoints: [{ id: 'c', kind: 'process', ends: [{ triangle: 't' }, { party: 'b' }] }],
  meetings: [
    {
      id: 'm',
      name: 'Raad',
      scope: 'chain',
      permanence: 'standing',
      participants: [{ party: 'a' }, { party: 'b' }],
    },
  ],
  agreements: [{ id: 'x', title: 'X', kind: 'covenant' }],
  goals: [{ id: 'g', text: 'Op tijd' }],
  bottlenecks: [{ id: 'n', text: 'vast', category: 'other', state: 'raised' }],
})

const STOPS = LENSES.flatMap((lens) => lensReport(MAP, lens, '2026-06-01').stops)

const asked = (question: string, item?: number): LensStop => {
  const stop = STOPS.find((one) => one.question === question && one.item === item)
  if (!stop) throw new Error(`nobody asks ${question}`)
  return stop
}

/** Shows the field of a question, and gives what takes the answer. */
function show(stop: LensStop): HTMLElement {
  act(() => openMap(MAP))
  const { container } = render(<AskedField stop={stop} />)
  const field = container.querySelector<HTMLElement>(`[data-record="${stop.record.id}"] [data-field="${stop.field}"]`)
  if (!field) throw new Error(`no field ${stop.field}`)
  return field
}

const changes = () => changesBetween(MAP, useDocument.getState().map)

afterEach(cleanup)

it('has a control for every question of a lens', () => {
  expect(new Set(STOPS.map(({ question }) => question)).size).toBeGreaterThan(45)
  const once = STOPS.filter(
    (stop, at) => STOPS.findIndex(({ question, field }) => question === stop.question && field === stop.field) === at,
  )
  const missing = once.flatMap((stop) => {
    const control = show(stop).querySelector('input, textarea, select, button')
    cleanup()
    return control ? [] : [stop.question]
  })
  expect(missing).toEqual([])
})

describe('an answer that is pressed', () => {
  it.each([
    ['nature', undefined, 'samenwerkingspartner', { '/dependencies/ab/nature': 'partner' }],
    ['supplierView', undefined, 'samenwerkingspartner', { '/dependencies/ab/supplierView': 'partner' }],
    ['mandate', 1, 'besluit', { '/meetings/m/participants/1/mandate': 'decide' }],
    ['coordinating', 1, 'ja', { '/triangles/t/clients/1/coordinating': true }],
    ['meetings.character', undefined, 'bewust geen', { '/meetings/m/character': null }],
    ['dependencies.critical', undefined, 'ja', { '/dependencies/ab/critical': true }],
  ] as const)('to %s goes to its own field, as one step', (question, item, answer, expected) => {
    const field = show(asked(question, item))
    const radio = [...field.querySelectorAll<HTMLElement>('[role=radio]')].find(({ textContent }) =>
      textContent?.startsWith(answer),
    )
    expect(radio, field.textContent ?? '').toBeDefined()
    act(() => void fireEvent.click(radio as HTMLElement))
    expect(changes()).toEqual(expected)
    expect(useDocument.getState().history.past).toHaveLength(1)
  })

  it('is the one that holds, and can be taken back', () => {
    const field = show(asked('nature'))
    const radios = () => [...field.querySelectorAll<HTMLElement>('[role=radio]')]
    expect(radios().every((radio) => radio.getAttribute('aria-checked') === 'false')).toBe(true)
    act(() => void fireEvent.click(radios()[0] as HTMLElement))
    expect(radios()[0]?.getAttribute('aria-checked')).toBe('true')
    act(() => void fireEvent.click(radios().at(-1) as HTMLElement))
    expect(changes()).toEqual({})
  })
})
