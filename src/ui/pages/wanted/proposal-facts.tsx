import type { ChainMap } from '../../../model/chain-map'
import type { Proposal } from '../../../model/schema/wanted'
import { longDate, type Texts } from '../../../text/texts'
import { useTexts } from '../../base/state/use-texts'

/** How far a proposal is, quietly. */
export function StateTag({ state }: Pick<Proposal, 'state'>) {
  const { label, codes } = useTexts().fields.proposals.state
  return (
    <span className="wanted-state">
      <span className="visually-hidden">{label}: </span>
      {codes[state]}
    </span>
  )
}

/** From which point of view it is made, who decides on it when, who works it out. */
export function whoAndWhen(proposal: Proposal, map: ChainMap, texts: Texts): string {
  const { perspective, decidedIn, date, responsible } = proposal
  const meeting = decidedIn ? map.meetings[decidedIn]?.name : undefined
  return [
    ...(perspective ? [texts.fields.proposals.perspective.codes[perspective]] : []),
    ...(meeting ? [meeting] : []),
    ...(date ? [longDate(date, texts.language)] : []),
    ...(responsible ? [responsible] : []),
  ].join(' · ')
}
