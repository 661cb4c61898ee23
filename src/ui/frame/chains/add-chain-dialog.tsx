import './chains.css'
import { useEffect, useRef, useState } from 'react'
import { combineMaps } from '../../../model/combine/combine-maps'
import type { PairAnswer } from '../../../model/combine/party-twins'
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
import { ChainPreview } from './chain-preview'
import { readSecondMap, type SecondMap, type SecondReading } from './second-map'

const NOTHING_SAID: ReadonlyMap<string, PairAnswer> = new Map()

type Choice = SecondReading | 'reading' | null

/** Chooses a second map, says what the two share, and lays it beside the open one in one step. */
export function AddChainDialog() {
  const words = useTexts().chains
  const map = useDocument((state) => state.map)
  const [choice, setChoice] = useState<Choice>(null)
  const [answers, setAnswers] = useState<ReadonlyMap<string, PairAnswer>>(NOTHING_SAID)
  const asked = useRef<SecondMap>(undefined)
  const read = choice !== null && choice !== 'reading' && choice.ok ? choice : undefined
  const second = read?.map
  const options = { sharedTitle: words.sharedView, organisations: read?.organisations }
  // What was found stays in sight when somebody says it is otherwise.
  const found = map && second ? combineMaps(map, second, options) : undefined
  const combined = map && second && answers.size > 0 ? combineMaps(map, second, { ...options, answers }) : found

  const choose = (from: SecondMap) => {
    setChoice('reading')
    setAnswers(NOTHING_SAID)
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
      {map && second && found && combined ? (
        <ChainPreview
          first={map}
          second={second}
          found={found}
          combined={combined}
          onAnswer={(pair, answer) => setAnswers(new Map([...answers, [pair, answer]]))}
          onOther={() => setChoice(null)}
        />
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
