import '../../kit/styles/kit.css'
import './compare.css'
import { useEffect, useState } from 'react'
import { askToCompare, type CompareRequest, type CompareSource } from '../../base/state/compare-request'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { chooseFiles } from '../files/choose-file'
import { openFile } from '../files/open-file'
import { useRecentMaps } from '../start/recent-store'
import { beginComparing } from './begin-comparing'

const close = () => askToCompare(null)

function compare(one: CompareSource, other: CompareSource): void {
  close()
  void beginComparing(one, other)
}

/** Asks which maps are compared, or what to do with two files that were dropped. */
export function CompareWindow({ request }: { readonly request: CompareRequest }) {
  const { dropped, first } = request
  return dropped ? <DroppedWindow files={dropped} /> : <ChooseWindow given={first} />
}

function DroppedWindow({ files: [one, other] }: { readonly files: readonly [File, File] }) {
  const {
    dropped: words,
    window: { cancel },
  } = useTexts().comparing
  const open = (file: File) => {
    close()
    void openFile(file)
  }
  return (
    <ModalDialog title={words.title} isOpen onClose={close} footer={<Button onPress={close}>{cancel}</Button>}>
      <div className="compare-choices">
        <p>{words.lead}</p>
        <Button
          variant="primary"
          autoFocus
          onPress={() => compare({ from: 'file', file: one }, { from: 'file', file: other })}
        >
          {words.compare}
        </Button>
        <Button onPress={() => open(one)}>{words.open(one.name)}</Button>
        <Button onPress={() => open(other)}>{words.open(other.name)}</Button>
      </div>
    </ModalDialog>
  )
}

/** First the one map, unless it is known already, and then the other: from this browser or from a file. */
function ChooseWindow({ given }: { readonly given: CompareSource | null }) {
  const words = useTexts().comparing.window
  const [first, setFirst] = useState(given)
  const title = useDocument(({ map }) => map?.title ?? '')
  const take = (sources: readonly CompareSource[]) => {
    const [one, other] = first ? [first, ...sources] : sources
    if (one && other) compare(one, other)
    else setFirst(one ?? null)
  }
  return (
    <ModalDialog title={words.title} isOpen onClose={close} footer={<Button onPress={close}>{words.cancel}</Button>}>
      <div className="compare-choices">
        <p>{words.lead}</p>
        {first && (
          <p className="compare-first">
            <strong>{first.from === 'open' ? words.own(title) : words.first(nameOf(first))}</strong>
            {!given && (
              <Button variant="quiet" onPress={() => setFirst(null)}>
                {words.other}
              </Button>
            )}
          </p>
        )}
        <h3>{first ? words.chooseSecond : words.chooseFirst}</h3>
        <KeptMaps besides={first} onChoose={(source) => take([source])} />
        <Button
          onPress={() =>
            chooseFiles((files) => take(files.map((file): CompareSource => ({ from: 'file', file }))), first !== null)
          }
        >
          {first ? words.file : words.files}
        </Button>
      </div>
    </ModalDialog>
  )
}

const nameOf = (source: CompareSource) =>
  source.from === 'file' ? source.file.name : source.from === 'store' ? source.title : ''

interface KeptMapsProps {
  readonly besides: CompareSource | null
  readonly onChoose: (source: CompareSource) => void
}

/** The maps this browser keeps, without the one that is chosen already. */
function KeptMaps({ besides, onChoose }: KeptMapsProps) {
  const { comparing, files } = useTexts()
  const { state, maps, load } = useRecentMaps()
  const open = useDocument(({ map }) => map?.id)
  useEffect(load, [load])
  const taken = besides?.from === 'open' ? open : besides?.from === 'store' ? besides.id : undefined
  const others = maps.filter(({ id }) => id !== taken)
  if (state === 'loading') return <p>{comparing.window.loading}</p>
  if (others.length === 0) return <p>{comparing.window.none}</p>
  return (
    <ul className="compare-kept">
      {others.map(({ id, title, parties, savedAt }) => (
        <li key={id}>
          <Button onPress={() => onChoose({ from: 'store', id, title, savedAt })}>
            {title}{' '}
            <span className="compare-facts">
              {files.recent.savedAt(files.dateAndTime(savedAt))}, {files.recent.parties(parties)}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
