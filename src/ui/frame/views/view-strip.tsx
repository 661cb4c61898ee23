import './view-strip.css'
import { useRef } from 'react'
import type { Id } from '../../../model/id'
import type { View } from '../../../model/schema/findings-and-views'
import { focusMap } from '../../base/go-to/close-draft'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { MenuButton } from '../../kit/controls/menu-button'
import { WithTooltip } from '../../kit/controls/with-tooltip'
import { DragBoard } from '../../kit/drag/drag-board'
import { Draggable, DropPlace } from '../../kit/drag/draggable'
import { useShownView } from './shown-view'
import { PICTURE_SIZE, useSmallPicture } from './use-small-picture'
import { moveView, openView, placeView, removeView, replaceView } from './view-commands'
import { askForView, showViewStrip } from './view-store'

/** The views in their order as small pictures: shown, replaced, renamed, moved and deleted from here. */
export function ViewStrip() {
  const words = useTexts().views.strip
  const views = useDocument((state) => state.map?.views)
  const order = useDocument((state) => state.map?.viewOrder)
  const shown = useShownView()
  const row = (order ?? []).flatMap((id) => views?.[id] ?? [])
  return (
    <section className="view-strip" aria-label={words.title}>
      <div className="view-strip-head">
        <h2>{words.title}</h2>
        {row.length > 1 && <p className="keten-help">{words.keys}</p>}
        <Button onPress={() => askForView(null)}>
          <Icon name="plus" />
          {words.create}
        </Button>
        <Button
          variant="icon"
          label={words.close}
          onPress={() => {
            showViewStrip(false)
            focusMap()
          }}
        >
          <Icon name="close" />
        </Button>
      </div>
      {row.length === 0 ? (
        <p className="view-strip-empty">{words.empty}</p>
      ) : (
        <DragBoard>
          <ol className="view-strip-row">
            {row.map((view, i) => (
              <li key={view.id}>
                <DropPlace
                  className="view-strip-place"
                  overClass="view-strip-over"
                  takes={{ view: ([id]) => id !== undefined && placeView(id, i) }}
                >
                  <ViewCard view={view} number={i + 1} of={row.length} isShown={view.id === shown} />
                </DropPlace>
              </li>
            ))}
          </ol>
        </DragBoard>
      )}
    </section>
  )
}

interface ViewCardProps {
  readonly view: View
  readonly number: number
  readonly of: number
  readonly isShown: boolean
}

function ViewCard({ view: { id, title, question }, number, of, isShown }: ViewCardProps) {
  const words = useTexts().views
  const { strip } = words
  const run: Readonly<Record<string, (view: Id) => void>> = {
    edit: askForView,
    earlier: (view) => moveView(view, -1),
    later: (view) => moveView(view, 1),
    remove: removeView,
  }
  const more = [
    { id: 'edit', label: words.edit },
    ...(number > 1 ? [{ id: 'earlier', label: words.earlier }] : []),
    ...(number < of ? [{ id: 'later', label: words.later }] : []),
    { id: 'remove', label: words.remove(title) },
  ]
  return (
    <Draggable
      as="article"
      kind="view"
      ids={() => [id]}
      className={classNames('view-card', isShown && 'view-card-shown')}
      aria-current={isShown || undefined}
    >
      <button type="button" className="view-card-show" onClick={() => openView(id)} title={question ?? title}>
        <SmallPicture id={id} />
        <span className="visually-hidden">{strip.show(title, number, of)}</span>
        <span className="view-card-title" aria-hidden="true">
          <span className="view-card-number">{number}</span> {title}
        </span>
      </button>
      <span className="view-card-tools">
        <WithTooltip text={strip.replaceLong(title)} placement="top">
          <Button variant="quiet" label={strip.replaceLong(title)} onPress={() => replaceView(id)}>
            <Icon name="swap" />
            {strip.replace}
          </Button>
        </WithTooltip>
        <MenuButton<string>
          variant="icon"
          label={strip.more(title)}
          onAction={(action) => run[action]?.(id)}
          groups={[{ id: 'more', entries: more }]}
        >
          <span aria-hidden="true">⋯</span>
        </MenuButton>
      </span>
    </Draggable>
  )
}

function SmallPicture({ id }: { readonly id: Id }) {
  const { strip } = useTexts().views
  const holder = useRef<HTMLSpanElement>(null)
  const url = useSmallPicture(id, holder)
  return (
    <span ref={holder} className="view-card-picture" style={PICTURE_SIZE}>
      {url ? (
        <img src={url} alt="" {...PICTURE_SIZE} draggable={false} />
      ) : (
        <span className="keten-help">{url === null ? strip.failed : strip.drawing}</span>
      )}
    </span>
  )
}
