import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Bottleneck } from '../../../model/schema/findings-and-views'
import { BOTTLENECK_STATES } from '../../../model/vocabulary'
import type { Teller } from '../../../text/narrative/teller'
import { showDetails } from '../../base/go-to/details'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked, Struck } from '../../forms/difference/marked'
import { useEdit } from '../../forms/options/use-edit'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Draggable } from '../../kit/drag/draggable'
import { DraftField } from '../../kit/fields/draft-field'
import { DraftScope, useTextLeft } from '../../kit/fields/draft-scope'
import { moveBottleneck } from './note-bottleneck'

/** What a dragged card is known by to the columns. */
export const BOTTLENECK = 'bottleneck'

/** A card shows some of what a bottleneck touches; its form shows all. */
const ABOUT = 4

interface BottleneckCardProps {
  readonly bottleneck: Bottleneck
  readonly teller: Teller
  readonly isSelected: boolean
}

/** What somebody said goes wrong: its words, its theme, what it touches, and buttons that move it on. */
export const BottleneckCard = memo(function BottleneckCard({ bottleneck, teller, isSelected }: BottleneckCardProps) {
  const texts = useTexts()
  const words = texts.cards
  const { id, text, category, dimension, factor, about = [], raisedBy, state } = bottleneck
  const scope = `card/${id}`
  const [isEditing, setEditing] = useState(useTextLeft(scope, words.textLabel, text))
  const edit = useEdit('bottlenecks', id)
  const root = useRef<HTMLElement>(null)
  const goesBack = useRef(false)

  useEffect(() => {
    if (isEditing) root.current?.querySelector('textarea')?.focus()
    else if (goesBack.current) root.current?.querySelector<HTMLElement>('.bottleneck-edit')?.focus()
    goesBack.current = false
  }, [isEditing])

  /** Enter and Esc end it, also when nothing was changed; the field itself keeps the words or takes them back. */
  function handleEditKey(event: KeyboardEvent) {
    if ((event.key !== 'Enter' && event.key !== 'Escape') || event.nativeEvent.isComposing) return
    goesBack.current = true
    setEditing(false)
  }

  const at = BOTTLENECK_STATES.indexOf(state)
  const others = [BOTTLENECK_STATES[at - 1], BOTTLENECK_STATES[at + 1]].filter((one) => one !== undefined)
  const themes = [
    ...(category === 'other' ? [] : [words.categories[category]]),
    ...(factor ? [words.factors[factor].title] : []),
    ...(dimension ? [words.dimensions[dimension].title] : []),
  ]
  const touched = about.flatMap((other) => {
    const name = teller.thing(other)
    return name === undefined ? [] : [{ id: other, name }]
  })
  const choose = (record: string) => {
    showDetails(record)
  }
  return (
    <Draggable
      as="article"
      ref={root}
      className={classNames('keten-card bottleneck-card', isSelected && 'keten-card-chosen')}
      aria-current={isSelected || undefined}
      data-bottleneck={id}
      kind={BOTTLENECK}
      ids={() => [id]}
      isDisabled={isEditing}
    >
      {isEditing ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only hears how the field inside is left.
        <div onKeyDownCapture={handleEditKey} onBlur={() => setEditing(false)}>
          <DraftScope name={scope}>
            <DraftField
              wraps
              hideLabel
              label={words.textLabel}
              value={text}
              maxLength={LIMITS.text}
              onCommit={(said) => (said === '' ? undefined : edit({ text: said }))}
            />
          </DraftScope>
        </div>
      ) : (
        <button
          type="button"
          className="bottleneck-text"
          onClick={() => choose(id)}
          onDoubleClick={() => setEditing(true)}
        >
          <Struck id={id}>{text}</Struck>
        </button>
      )}
      <Marked id={id} />
      <ChangedFields id={id} />
      {(themes.length > 0 || raisedBy) && (
        <p className="bottleneck-facts">
          {themes.map((theme) => (
            <span key={theme} className="bottleneck-theme">
              {theme}
            </span>
          ))}
          {raisedBy && <span>{words.raisedBy(teller.party(raisedBy).text)}</span>}
        </p>
      )}
      {touched.length > 0 && (
        <p className="bottleneck-about">
          <span>{words.about}</span>
          {touched.slice(0, ABOUT).map((thing) => (
            <button
              type="button"
              key={thing.id}
              className="keten-link bottleneck-link"
              onClick={() => choose(thing.id)}
            >
              {thing.name}
            </button>
          ))}
          {touched.length > ABOUT && <span>{words.moreAbout(touched.length - ABOUT)}</span>}
        </p>
      )}
      <div className="bottleneck-buttons">
        {others.map((other) => (
          <Button
            key={other}
            className="bottleneck-move"
            label={words.moveCard(text, words.state[other])}
            onPress={() => {
              moveBottleneck(id, other)
              focusMoved(id)
            }}
          >
            {BOTTLENECK_STATES.indexOf(other) < at ? '← ' : ''}
            {words.moveTo(words.state[other])}
            {BOTTLENECK_STATES.indexOf(other) > at ? ' →' : ''}
          </Button>
        ))}
        {!isEditing && (
          <Button
            variant="quiet"
            className="bottleneck-edit"
            label={words.editCard(text)}
            onPress={() => setEditing(true)}
          >
            {words.edit}
          </Button>
        )}
      </div>
    </Draggable>
  )
})

/** The card is drawn anew in another column: the keyboard goes along, so that one sees where it went. */
export function focusMoved(id: Id): void {
  requestAnimationFrame(() => {
    const card = document.querySelector(`[data-bottleneck="${CSS.escape(id)}"]`)
    card?.querySelector<HTMLElement>('.bottleneck-text')?.focus()
    card?.scrollIntoView({ block: 'nearest' })
  })
}
