import type { ChainMap } from '../../../model/chain-map'
import { chainsInOrder } from '../../../model/chain-order'
import { MEETING_LEVELS, MEETING_SCOPES } from '../../../model/vocabulary'
import { useTexts } from '../../base/state/use-texts'
import { startMeeting } from '../../forms/record/start-record'
import { Segmented } from '../../kit/controls/segmented'
import { ToggleButton } from '../../kit/controls/toggle-button'
import { Select } from '../../kit/fields/select'
import { type SeatsState, useSeats } from './seats-store'

const EVERY = '-every'

interface SeatsToolsProps {
  readonly map: ChainMap
  readonly allParties: boolean
}

/** The filters of the matrix of seats, and how it fills. */
export function SeatsTools({ map, allParties }: SeatsToolsProps) {
  const texts = useTexts()
  const words = texts.seats.filters
  const { level, scope, chain, turned, way } = useSeats()
  const chains = chainsInOrder(map)
  const every = <K extends string>(id: K | typeof EVERY) => (id === EVERY ? undefined : id)
  return (
    <>
      <Select<NonNullable<SeatsState['level']> | typeof EVERY>
        label={words.level}
        options={[
          { id: EVERY, label: words.everyLevel },
          ...MEETING_LEVELS.map((id) => ({ id, label: texts.records.meetingLevel[id] })),
          { id: 'open', label: words.levelOpen, isQuiet: true },
        ]}
        value={level ?? EVERY}
        onChange={(id) => useSeats.setState({ level: every(id) })}
      />
      <Select<NonNullable<SeatsState['scope']> | typeof EVERY>
        label={words.scope}
        options={[
          { id: EVERY, label: words.everyScope },
          ...MEETING_SCOPES.map((id) => ({ id, label: texts.records.meetingScope[id] })),
        ]}
        value={scope ?? EVERY}
        onChange={(id) => useSeats.setState({ scope: every(id) })}
      />
      {chains.length > 1 && (
        <Select
          label={words.chain}
          options={[{ id: EVERY, label: words.everyChain }, ...chains.map(({ id, name }) => ({ id, label: name }))]}
          value={chain ?? EVERY}
          onChange={(id) => useSeats.setState({ chain: every(id) })}
        />
      )}
      <Segmented
        label={words.parties}
        segments={[
          { id: 'all', label: words.allParties },
          { id: 'seated', label: words.seatedParties },
        ]}
        value={allParties ? 'all' : 'seated'}
        onChange={(id) => useSeats.setState({ allParties: id === 'all' })}
      />
      <Segmented
        label={words.way}
        segments={(['right', 'down', 'stay'] as const).map((id) => ({ id, label: words[id] }))}
        value={way}
        onChange={(id) => useSeats.setState({ way: id })}
      />
      <ToggleButton isSelected={turned} onChange={(on) => useSeats.setState({ turned: on })}>
        {words.turned}
      </ToggleButton>
    </>
  )
}

/** Makes a meeting and opens its form; no filter hides it. */
export function newMeeting(): void {
  useSeats.setState({ level: undefined, scope: undefined, chain: undefined })
  startMeeting([])
}
