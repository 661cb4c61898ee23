import { type ReactNode, useId } from 'react'
import {
  type BlockState,
  blockStates,
  GOVERNANCE_BLOCKS,
  type GovernanceBlock,
  type MeetingLevels,
  meetingLevels,
} from '../../../graph/facts/governance'
import type { ChainMap } from '../../../model/chain-map'
import type { Chain } from '../../../model/schema/parties'
import { MEETING_LEVELS } from '../../../model/vocabulary'
import { showDetails } from '../../base/go-to/details'
import { chooseLens, choosePage, useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked, Struck } from '../../forms/difference/marked'
import { BlockField } from '../../forms/fields/block-field'
import { startMeeting } from '../../forms/record/start-record'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import { Icon } from '../../kit/controls/icons'
import { DraftScope } from '../../kit/fields/draft-scope'
import { MeetingFacts } from './meeting-facts'

interface ChainPanelProps {
  readonly map: ChainMap
  readonly chain: Chain
  /** ISO date: which meetings are held is looked at on it. */
  readonly day: string
}

/** The building blocks of one chain, each with what it is, what the chain has, and a question where nobody looked. */
export function ChainPanel({ map, chain, day }: ChainPanelProps) {
  const words = useTexts().governance
  const headingId = useId()
  const isSelected = useSession((state) => state.selection.includes(chain.id))
  const states = blockStates(map, chain, day)
  const count = (state: BlockState) => GOVERNANCE_BLOCKS.filter((block) => states[block] === state).length
  return (
    <section className={classNames('chain-panel', isSelected && 'chain-panel-selected')} aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>
          <Button variant="link" className="block-link" current={isSelected} onPress={() => showDetails(chain.id)}>
            <Struck id={chain.id}>{chain.name}</Struck>
          </Button>
        </h3>
        <Marked id={chain.id} />
        <ChangedFields id={chain.id} />
        <p>{words.counts(count('known'), count('none'), count('open'))}</p>
      </header>
      <ul className="blocks">
        {GOVERNANCE_BLOCKS.map((block) => (
          <Block key={block} block={block} state={states[block]}>
            <BlockContent map={map} chain={chain} block={block} day={day} />
          </Block>
        ))}
      </ul>
    </section>
  )
}

interface BlockProps {
  readonly block: GovernanceBlock
  readonly state: BlockState
  readonly children: ReactNode
}

function Block({ block, state, children }: BlockProps) {
  const words = useTexts().governance
  const headingId = useId()
  const { name, what, ask } = words.block[block]
  return (
    <li className={`keten-card block block-${state}`} aria-labelledby={headingId}>
      <div className="block-head">
        <h4 id={headingId}>{name}</h4>
        <span className="block-state">
          <span aria-hidden="true">{words.stateSign[state]}</span> {words.state[state]}
        </span>
      </div>
      <p className="block-what">{what}</p>
      {children}
      {state === 'open' && (
        <p className="block-ask">
          <strong>{words.question}:</strong> {ask}
        </p>
      )}
    </li>
  )
}

interface BlockContentProps extends ChainPanelProps {
  readonly block: GovernanceBlock
}

function BlockContent({ map, chain, block, day }: BlockContentProps) {
  if (block === 'meetings') return <Meetings levels={meetingLevels(map, chain.id, day)} />
  const meetingId = block === 'steeringGroup' || block === 'workingGroup' ? chain[block] : undefined
  const meeting = meetingId ? map.meetings[meetingId] : undefined
  return (
    <>
      <DraftScope name={`governance/${chain.id}`}>
        <BlockField chain={chain} block={block} />
      </DraftScope>
      {meeting && <MeetingFacts map={map} meeting={meeting} />}
    </>
  )
}

function showLadder(): void {
  chooseLens('meetings')
  choosePage('ladder')
}

function Meetings({ levels }: { readonly levels: MeetingLevels }) {
  const texts = useTexts()
  const words = texts.governance
  return (
    <>
      {levels.total === 0 ? (
        <p>{words.meetingsNone}</p>
      ) : (
        <>
          <p>
            <strong>{words.meetingsTotal(levels.total)}</strong>
          </p>
          <ul className="block-facts">
            {MEETING_LEVELS.map((level) => (
              <li key={level}>{words.level(texts.records.meetingLevel[level], levels.byLevel[level])}</li>
            ))}
            {levels.withoutLevel > 0 && <li>{words.withoutLevel(levels.withoutLevel)}</li>}
          </ul>
        </>
      )}
      <div className="block-buttons">
        {levels.total > 0 && (
          <Button variant="link" className="block-link" onPress={showLadder}>
            {words.toLadder}
          </Button>
        )}
        <Button onPress={() => startMeeting([])}>
          <Icon name="plus" />
          {words.newMeeting}
        </Button>
      </div>
    </>
  )
}
