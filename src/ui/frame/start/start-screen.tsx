import './start.css'
import { type ReactNode, useId } from 'react'
import { examples } from '../../../model/examples'
import { longDate } from '../../../text/texts'
import { askToCompare } from '../../base/state/compare-request'
import { useTexts } from '../../base/state/use-texts'
import { useBusy } from '../../base/storage/busy-store'
import { pickFile } from '../files/open-file'
import { openKeeping } from '../keeping/keeping-store'
import { BeginDrawing, ChainDrawing, DropDrawing, FileDrawing, SheetDrawing, TriangleDrawing } from './drawings'
import { RecentMaps } from './recent-maps'
import { StartMessages } from './start-messages'
import { startEmptyMap, startExample } from './start-tasks'

/** What a user sees without an open map: three doors to one, and the maps this browser keeps. */
export function StartScreen() {
  const texts = useTexts()
  const { start } = texts.files
  return (
    <main className="keten-start keten-scale-welcome">
      <div className="keten-start-page">
        <StartMessages />
        <header className="keten-start-hero">
          <div className="keten-start-words">
            <h1>{start.title}</h1>
            <p>{start.lead}</p>
          </div>
          <ChainDrawing />
        </header>
        <div className="keten-start-doors">
          <Door title={start.exampleDoor} help={start.exampleHelp} drawing={<TriangleDrawing />}>
            <ul className="keten-start-examples">
              {examples.map(({ id, referenceDate }) => (
                <li key={id}>
                  <ExampleButton id={id} referenceDate={referenceDate} />
                </li>
              ))}
            </ul>
          </Door>
          <Door title={start.openDoor} help={start.openHelp} drawing={<FileDrawing />}>
            <DropDrawing />
            <p className="keten-start-hint">{start.dropHint}</p>
            <DoorButton busyKey="file" onPress={pickFile}>
              {start.openButton}
            </DoorButton>
            <button type="button" className="keten-link" onClick={() => askToCompare({ first: null })}>
              {texts.comparing.start}
            </button>
          </Door>
          <Door title={start.emptyDoor} help={start.emptyHelp} drawing={<SheetDrawing />}>
            <BeginDrawing />
            <p className="keten-start-hint">{start.emptyHint}</p>
            <DoorButton busyKey="empty" onPress={() => void startEmptyMap()}>
              {start.emptyButton}
            </DoorButton>
          </Door>
        </div>
        <RecentMaps />
        <p className="keten-start-privacy">
          {start.privacy}{' '}
          <button type="button" className="keten-link" onClick={openKeeping}>
            {texts.keeping.window.link}
          </button>
        </p>
      </div>
    </main>
  )
}

interface DoorProps {
  readonly title: string
  readonly help: string
  readonly drawing: ReactNode
  readonly children: ReactNode
}

function Door({ title, help, drawing, children }: DoorProps) {
  const heading = useId()
  return (
    <section className="keten-card keten-start-door" aria-labelledby={heading}>
      <div className="keten-start-door-head">
        {drawing}
        <h2 id={heading}>{title}</h2>
      </div>
      <p>{help}</p>
      <div className="keten-start-door-body">{children}</div>
    </section>
  )
}

function ExampleButton({ id, referenceDate }: { readonly id: string; readonly referenceDate: string }) {
  const { files, language } = useTexts()
  const task = useBusy((state) => state.task)
  const name = useId()
  const words = files.start.examples[id] ?? { name: id, what: '' }
  const isOpening = task?.key === `example:${id}`
  return (
    <button
      type="button"
      className="keten-start-example"
      aria-labelledby={name}
      aria-describedby={`${name}-what ${name}-date`}
      aria-busy={isOpening}
      aria-disabled={task !== null}
      onClick={() => void startExample(id, words.name)}
    >
      <span className="keten-start-example-name" id={name}>
        {words.name}
      </span>
      <span className="keten-start-example-date" id={`${name}-date`}>
        {isOpening ? files.start.opening : files.start.referenceDate(longDate(referenceDate, language))}
      </span>
      <span className="keten-start-example-what" id={`${name}-what`}>
        {words.what}
      </span>
    </button>
  )
}

interface DoorButtonProps {
  readonly busyKey: string
  readonly onPress: () => void
  readonly children: string
}

function DoorButton({ busyKey, onPress, children }: DoorButtonProps) {
  const { files } = useTexts()
  const task = useBusy((state) => state.task)
  const isBusy = task?.key === busyKey
  return (
    <button
      type="button"
      className="keten-start-button"
      aria-busy={isBusy}
      aria-disabled={task !== null}
      onClick={task ? undefined : onPress}
    >
      {isBusy ? files.start.opening : children}
    </button>
  )
}
