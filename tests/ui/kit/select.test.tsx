// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Select } from '../../../src/ui/kit/fields/select'

afterEach(cleanup)

const options = [
  { id: 'open', label: 'nog niet uitgezocht', isQuiet: true },
  { id: 'decide', label: 'besluiten' },
  { id: 'refer', label: 'legt voor' },
  { id: 'none', label: 'bewust geen', isQuiet: true },
]

function mount() {
  const onChange = vi.fn()
  render(<Select label="Mandaat" options={options} value="open" onChange={onChange} />)
  return { onChange, button: screen.getByRole('button') }
}

it('answers nothing when a hand walks over it with arrows', () => {
  const { onChange, button } = mount()
  for (const key of ['ArrowLeft', 'ArrowRight']) {
    fireEvent.keyDown(button, { key })
    fireEvent.keyUp(button, { key })
  }
  expect(onChange).not.toHaveBeenCalled()
})

it('finds what begins with a letter, and deliberately none last', () => {
  const { onChange, button } = mount()
  fireEvent.keyDown(button, { key: 'b' })
  expect(onChange).toHaveBeenCalledExactlyOnceWith('decide')
})
