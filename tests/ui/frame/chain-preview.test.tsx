// @vitest-environment happy-dom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { combineMaps } from '../../../src/model/combine/combine-maps'
import type { PairAnswer } from '../../../src/model/combine/party-twins'
import { ChainPreview } from '../../../src/ui/frame/chains/chain-preview'
import { chainMap, party, triangle } from '../../support/chain-builder'

const first = chainMap({
  id: 'm1',
  title: 'Asiel',
  parties: [
    party('dienst', { name: 'Dienst', abbreviation: 'DST' }),
    party('min', { name: 'Ministerie', kind: 'ministry', department: 'JenV' }),
    party('eu', { name: 'Registers', abbreviation: 'EU' }),
  ],
  triangles: [triangle('t', { contractor: 'dienst', clients: [{ party: 'min' }] })],
})
const second = chainMap({
  id: 'm2',
  title: 'Straf',
  parties: [
    party('d', { name: 'De dienst' }),
    party('dg', { name: 'Directoraat-generaal Straf', kind: 'directorate-general', department: 'JenV' }),
    party('e', { name: 'Eurojust', abbreviation: 'EU' }),
  ],
  triangles: [triangle('u', { contractor: 'd', clients: [{ party: 'dg' }] })],
})

function Desk() {
  const [answers, setAnswers] = useState<ReadonlyMap<string, PairAnswer>>(new Map())
  return (
    <ChainPreview
      first={first}
      second={second}
      found={combineMaps(first, second)}
      combined={combineMaps(first, second, { answers })}
      onAnswer={(pair, answer) => setAnswers(new Map([...answers, [pair, answer]]))}
      onOther={() => undefined}
    />
  )
}

let root: Root
let place: HTMLElement
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  act(() => root.render(<Desk />))
})
afterEach(() => {
  act(() => root.unmount())
  place.remove()
})

function box(words: string): HTMLInputElement {
  const label = [...place.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(words))
  const input = label?.querySelector('input')
  if (!input) throw new Error(`no box ${words}`)
  return input
}

it('says who was taken as one, who may be one, and which client is named more precisely', () => {
  expect(box('Dienst, daar: De dienst').checked).toBe(true)
  expect(box('Registers, daar: Eurojust').checked).toBe(false)
  expect(place.textContent).toContain('Dezelfde afkorting')
  expect(place.textContent).toContain('In de driehoek van DST staat Directoraat-generaal Straf')
})

it('does what the user says, and takes it back', () => {
  const click = (words: string) => act(() => box(words).click())
  click('Registers, daar: Eurojust')
  expect(box('Registers, daar: Eurojust').checked).toBe(true)
  expect(place.textContent).toContain('Erbij komt 1 partij')
  click('Dienst, daar: De dienst')
  expect(box('Dienst, daar: De dienst').checked).toBe(false)
  expect(place.textContent).toContain('Erbij komen 2 partijen')
  click('Dienst, daar: De dienst')
  click('Registers, daar: Eurojust')
  expect(place.textContent).toContain('Erbij komen 2 partijen')
  expect(box('Dienst, daar: De dienst').checked).toBe(true)
})
