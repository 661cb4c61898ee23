import { useRef } from 'react'
import { useTexts } from '../../base/state/use-texts'
import { Button } from './button'
import { Icon } from './icons'

interface TagListProps {
  /** The name of the list. */
  readonly label: string
  readonly tags: readonly { readonly id: string; readonly label: string }[]
  readonly onRemove: (id: string) => void
  /** Where focus goes when the last tag is removed. */
  readonly onEmpty?: () => void
}

/** Items that can each be taken away. Focus goes on to the next one. */
export function TagList({ label, tags, onRemove, onEmpty }: TagListProps) {
  const { widgets } = useTexts().forms
  const list = useRef<HTMLUListElement>(null)

  function remove(index: number, id: string) {
    const buttons = list.current?.querySelectorAll('button')
    const next = buttons?.[index + 1] ?? buttons?.[index - 1]
    onRemove(id)
    if (next) next.focus()
    else onEmpty?.()
  }

  if (tags.length === 0) return null
  return (
    <ul className="keten-tags" aria-label={label} ref={list}>
      {tags.map((tag, index) => (
        <li key={tag.id} className="keten-tag">
          <span>{tag.label}</span>
          <Button variant="icon" label={widgets.remove(tag.label)} onPress={() => remove(index, tag.id)}>
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
