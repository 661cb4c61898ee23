import './chains.css'
import { useEffect, useRef, useState } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import { type CombinedMap, combineMaps } from '../../../model/combine/combine-maps'
import { examples } from '../../../model/examples'
import type { Problem } from '../../../model/problem'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { setSession, showMessage } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { Button } from '../../kit/controls/button'
import { InlineMessage } from '../../kit/controls/inline-message'
import { ModalDialog } from '../../kit/overlays/modal-dialog'
import { fitAll } from '../../map/camera/camera'
import { chooseFile } from '../files/choose-file'
import { problemSentence } from '../files/problem-words'
import { useRecentMaps } from '../start/recent-store'
import { stopAskingForChain } from './add-chain-store'
import { readSecondMap, type SecondMap, type SecondReading } from './second-map'

type Choice = SecondReading | 'reading' | null

/** Chooses a second map, says what the two share, and lays it beside the open one in one step. */
export function AddChainDialog() {
  const words = useTexts().chains
  const map = useDocument((state) => state.map)
  const [choice, setChoice] = useState<Choice>(null)
  const asked = useRef<SecondMap>(undefined)
  const second = choice !== null && choice !== 'reading' && choice.ok ? choice.map : undefined
  const combined = map && second ? combineMaps(map, second, { sharedTitle: words.sharedView }) : undefined

  const choose = (from: SecondMap) => {
    setChoice('reading')
    asked.current = from
    // Reading takes time: what was chosen before, and comes in later, no longer counts.
    void readSecondMap(from).then((read) => {
      if (asked.current === from) setChoice(read)
    })
  }
  const confirm = () => {
    if (!combined || !second || !runOrTell({ type: 'import-map', map: combined.map })) return
    setSession({
      view: combined.sharedView ?? null,
      alsoShown: [],
      hidden: [],
      walked: [],
      focus: null,
      shownFinding: null,
      selection: [],
      chainsShown: true,
    })
    showMessage('info', words.done(second.title, combined.inBoth.length))
    stopAskingForChain()
    requestAnimationFrame(fitAll)
  }
  return (
    <ModalDialog
      title={words.title}
      isOpen
      onClose={stopAskingForChain}
      footer={
        <>
          <Button onPress={stopAskingForChain}>{words.cancel}</Button>
          <Button variant="primary" isDisabled={!combined} onPress={confirm}>
            {words.confirm}
          </Button>
        </>
      }
    >
      {map && second && combined ? (
        <Preview first={map} second={second} combined={combined} onOther={() => setChoice(null)} />
      ) : (
        <Sources choice={choice} onChoose={choose} />
      )}
    </ModalDialog>
  )
}

interface SourcesProps {
  readonly choice: Choice
  readonly onChoose: (from: SecondMap) => void
}

function Sources({ choice, onChoose }: SourcesProps) {
  const { chains: words, files } = useTexts()
  const open = useDocument((state) => state.map?.id)
  const maps = useRecentMaps((state) => state.maps)
  const load = useRecentMaps((state) => state.load)
  useEffect(load, [load])
  const others = maps.filter(({ id }) => id !== open)
  return (
    <div className="chain-sources">
      <p>{words.lead}</p>
      {choice === 'reading' && <p aria-live="polite">{words.reading}</p>}
      {choice !== null && choice !== 'reading' && !choice.ok && <Refused problems={choice.problems} />}
      <h3>{words.examples}</h3>
      <div className="chain-source-list">
        {examples.map(({ id }) => (
          <Button key={id} onPress={() => onChoose({ from: 'example', id })}>
            {files.start.examples[id]?.name ?? id}
          </Button>
        ))}
      </div>
      {others.length > 0 && (
        <>
          <h3>{words.recent}</h3>
          <div className="chain-source-list chain-source-recent">
            {others.map(({ id, title, parties }) => (
              <Button key={id} onPress={() => onChoose({ from: 'store', id })}>
                {title} <span className="chain-source-count">{files.recent.parties(parties)}</span>
              </Button>
            ))}
          </div>
        </>
      )}
      <Button variant="quiet" onPress={() => chooseFile((file) => onChoose({ from: 'file', file }))}>
        {words.file}
      </Button>
    </div>
  )
}

/** Why the second map cannot be used, with every problem in its place. */
function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const texts = useTexts()
  return (
    <>
      <InlineMessage kind="error" live="assertive">
        {texts.chains.unreadable}
      </InlineMessage>
      <ul className="chain-problems">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {problem.path && <code>{problem.path}</code>} {problemSentence(problem, texts)}
          </li>
        ))}
      </ul>
    </>
  )
}

interface PreviewProps {
  readonly first: ChainMap
  readonly second: ChainMap
  readonly combined: CombinedMap
  readonly onOther: () => void
}

function Preview({ first, second, combined, onOther }: PreviewProps) {
  const words = useTexts().chains
  const { map, inBoth, otherNames } = combined
  const called = (id: string) => map.parties[id]?.abbreviation ?? map.parties[id]?.name ?? id
  const grown = (name: 'parties' | 'dependencies') => Object.keys(map[name]).length - Object.keys(first[name]).length
  return (
    <div className="chain-preview">
      <p className="chain-preview-title">
        <strong>{words.chosen(second.title)}</strong>
        <Button variant="quiet" onPress={onOther}>
          {words.other}
        </Button>
      </p>
      <p>{words.shared(inBoth.length)}</p>
      {inBoth.length > 0 && (
        <ul className="chain-shared">
          {inBoth.map((id) => (
            <li key={id}>{called(id)}</li>
          ))}
        </ul>
      )}
      {otherNames.size > 0 && (
        <>
          <p>{words.otherNames}</p>
          <ul className="chain-names">
            {[...otherNames].map(([id, name]) => (
              <li key={id}>{words.otherName(map.parties[id]?.name ?? '', name)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{words.added(grown('parties'), grown('dependencies'))}</p>
      <p className="chain-preview-rule">{words.rule}</p>
    </div>
  )
}
