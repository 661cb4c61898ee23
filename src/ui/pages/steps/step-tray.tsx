import { useMemo } from 'react'
import type { Party } from '../../../model/schema/parties'
import { useTexts } from '../../base/state/use-texts'
import { classNames } from '../../kit/controls/class-names'
import { DropPlace } from '../../kit/drag/draggable'
import { CardList } from './card-list'
import { takesParties } from './drop-in-step'

interface StepTrayProps {
  readonly unplaced: readonly Party[]
  readonly outside: readonly Party[]
  readonly tabStop: string | undefined
}

/** The parties that stand in no step: where nobody looked yet, and apart from those where that is on purpose. */
export function StepTray({ unplaced, outside, tabStop }: StepTrayProps) {
  const words = useTexts().steps
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must be able to
    <aside className="step-tray" aria-label={words.tray} tabIndex={0}>
      <h3>{words.tray}</h3>
      <Tray
        place={undefined}
        name={words.unplaced}
        help={words.unplacedHelp}
        empty={words.nobodyUnplaced}
        parties={unplaced}
        tabStop={tabStop}
      />
      <Tray
        place={null}
        name={words.outside}
        help={words.outsideHelp}
        empty={words.nobodyOutside}
        parties={outside}
        tabStop={tabStop}
      />
    </aside>
  )
}

interface TrayProps {
  readonly place: null | undefined
  readonly name: string
  readonly help: string
  readonly empty: string
  readonly parties: readonly Party[]
  readonly tabStop: string | undefined
}

function Tray({ place, name, help, empty, parties, tabStop }: TrayProps) {
  const takes = useMemo(() => takesParties(place), [place])
  return (
    <DropPlace
      className={classNames('step-tray-part', place === null && 'outside')}
      overClass="over"
      aria-label={name}
      takes={takes}
    >
      <h4>
        {name} <span>({parties.length})</span>
      </h4>
      <p className="keten-help">{help}</p>
      <CardList parties={parties} place={place} name={name} empty={empty} tabStop={tabStop} />
    </DropPlace>
  )
}
