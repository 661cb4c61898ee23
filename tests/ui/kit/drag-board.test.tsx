// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { DragBoard } from '../../../src/ui/kit/drag/drag-board'
import { Draggable } from '../../../src/ui/kit/drag/draggable'

afterEach(cleanup)

const press = { isPrimary: true, button: 0, pointerType: 'mouse' }

function drag(card: HTMLElement): void {
  fireEvent.pointerDown(card, { ...press, clientX: 10, clientY: 10 })
  fireEvent.pointerMove(document, { ...press, clientX: 40, clientY: 10 })
  fireEvent.pointerMove(document, { ...press, clientX: 80, clientY: 10 })
  fireEvent.pointerUp(document, { ...press, clientX: 80, clientY: 10 })
}

it('swallows the click of a drag and no other, however soon the next press comes', () => {
  // There is no layout here: what is dropped falls nowhere.
  document.elementsFromPoint = () => []
  const onClick = vi.fn()
  render(
    <DragBoard>
      <Draggable as="article" kind="card" ids={() => ['a']} className="card">
        <button type="button" onClick={onClick}>
          Alfa
        </button>
      </Draggable>
    </DragBoard>,
  )
  const button = screen.getByRole('button')

  drag(button)
  fireEvent.click(button)
  expect(onClick).not.toHaveBeenCalled()

  fireEvent.pointerDown(button, press)
  fireEvent.pointerUp(button, press)
  fireEvent.click(button)
  expect(onClick).toHaveBeenCalledOnce()
})
