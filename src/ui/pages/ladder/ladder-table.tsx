import { memo, useState } from 'react'
import type { LadderStep, MeetingLadder } from '../../../graph/facts/meeting-ladder'
import { type ChainMap, emptyChainMap } from '../../../model/chain-map'
import type { Meeting } from '../../../model/schema/governance'
import { MEETING_LEVELS } from '../../../model/vocabulary'
import { countSeats, meetingSeats } from '../../../scene/meetings/meeting-seats'
import { wayInWords } from '../../../text/ladder-words'
import { showDetails } from '../../base/go-to/details'
import { useSession } from '../../base/state/session-store'
import { useTexts } from '../../base/state/use-texts'
import { ChangedFields, Marked, Struck } from '../../forms/difference/marked'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { useEdit } from '../../forms/options/use-edit'
import { recordOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { classNames } from '../../kit/controls/class-names'
import type { ComboOption } from '../../kit/fields/combo-options'
import { Select } from '../../kit/fields/select'
import { withinLimit } from '../../kit/page/within-limit'

/** A longer table is slow to edit and hardly read; one can ask for the rest. */
const MOST = 100
const UNKNOWN = '-unknown'
const NONE = '-none'
/** The fields that say who is there. */
const SEATED = ['chair', 'secretary', 'participants']

interface Props {
  readonly map: ChainMap
  readonly ladder: MeetingLadder
}

/** The ladder as a table, by level: who sits where, and two fields per meeting that change its place on the ladder. */
export function LadderTable({ map, ladder }: Props) {
  const texts = useTexts()
  const words = texts.ladder
  const [all, showAll] = useState(false)
  const { meetings } = map
  const options = recordOptions({ ...emptyChainMap({ id: 'none', title: '' }), meetings }, texts, ['meetings'])
  const total = Object.keys(meetings).length
  const within = withinLimit(
    ladder.rungs.map((rung) => rung.meetings),
    all ? total : MOST,
  )
  return (
    <>
      <table className="keten-table ladder-table" aria-label={words.table.label}>
        <thead>
          <tr>
            {(['meeting', 'seats', 'level', 'escalatesTo', 'way'] as const).map((column) => (
              <th key={column} scope="col">
                {words.table[column]}
              </th>
            ))}
          </tr>
        </thead>
        {ladder.rungs.map(({ id }, at) => {
          const shown = within[at] ?? []
          if (shown.length === 0) return null
          return (
            <tbody key={id}>
              {shown.map((meeting) => {
                const step = ladder.steps[meeting.id]
                return step && <Row key={meeting.id} map={map} meeting={meeting} step={step} options={options} />
              })}
            </tbody>
          )
        })}
      </table>
      {!all && total > MOST && (
        <p className="ladder-more">
          {words.shown(MOST, total)} <Button onPress={() => showAll(true)}>{words.showAll(total)}</Button>
        </p>
      )}
    </>
  )
}

interface RowProps {
  readonly map: ChainMap
  readonly meeting: Meeting
  readonly step: LadderStep
  readonly options: readonly ComboOption[]
}

const Row = memo(function Row({ map, meeting, step, options }: RowProps) {
  const texts = useTexts()
  const words = texts.ladder
  const { id, name } = meeting
  const isSelected = useSession(({ selection }) => selection.includes(id))
  const { seats, deciders, unknown } = countSeats(meetingSeats(map, meeting))
  const about = [words.signs[meeting.scope], ...(meeting.permanence === 'temporary' ? [words.temporary] : [])]
  return (
    <tr className={classNames(isSelected && 'ladder-row-chosen')} aria-current={isSelected || undefined}>
      <th scope="row">
        <Button variant="quiet" className="ladder-name" current={isSelected} onPress={() => showDetails(id)}>
          <Struck id={id}>{name}</Struck>
        </Button>
        <Marked id={id} />
        <span className="ladder-about">{[...about, ...(step.hasEnded ? [words.ended] : [])].join(' · ')}</span>
      </th>
      <td>
        {seats === 0 ? words.noSeats(meeting.participants === undefined) : words.seats(seats, deciders, unknown)}
        <ChangedFields id={id} fields={SEATED} />
      </td>
      <td>
        <LevelPick meeting={meeting} />
        <ChangedFields id={id} fields={['level']} />
      </td>
      <td>
        <EscalationPick meeting={meeting} options={options} />
        <ChangedFields id={id} fields={['escalatesTo']} />
      </td>
      <td>{wayInWords(map, step, texts)}</td>
    </tr>
  )
})

function LevelPick({ meeting: { id, name, level } }: { readonly meeting: Meeting }) {
  const texts = useTexts()
  const { states } = texts.forms
  const edit = useEdit('meetings', id)
  const [refusal, setRefusal] = useState<string>()
  return (
    <Select<string>
      hideLabel
      label={texts.ladder.levelOf(name)}
      options={[
        { id: UNKNOWN, label: states.unknown, isQuiet: true },
        ...MEETING_LEVELS.map((code) => ({ id: code, label: texts.records.meetingLevel[code] })),
        { id: NONE, label: states.none, isQuiet: true },
      ]}
      value={level === undefined ? UNKNOWN : (level ?? NONE)}
      errorMessage={refusal}
      onChange={(chosen) => {
        const code = MEETING_LEVELS.find((known) => known === chosen)
        setRefusal(edit({ level: code ?? (chosen === NONE ? null : undefined) }))
      }}
    />
  )
}

function EscalationPick({ meeting, options }: { readonly meeting: Meeting; readonly options: readonly ComboOption[] }) {
  const texts = useTexts()
  const { id, name, escalatesTo } = meeting
  const edit = useEdit('meetings', id)
  const others = useOneGroup(options.filter((option) => option.id !== id))
  return (
    <CheckablePick
      hideLabel
      label={texts.ladder.escalatesToOf(name)}
      groups={others}
      value={escalatesTo}
      onChange={(chosen) => edit({ escalatesTo: chosen })}
    />
  )
}
