import type { Id } from '../../../model/id'
import { LIMITS } from '../../../model/limits'
import type { Chain } from '../../../model/schema/parties'
import { useTexts } from '../../base/state/use-texts'
import { useEdit } from '../options/use-edit'
import { useMeetingOptions, usePartyOptions } from '../options/use-options'
import { CheckableText } from './checkable-text'
import { CheckablePick, useOneGroup } from './record-pick'

/** The blocks that are a field of the chain itself, by what is filled in there. */
export const CHAIN_BLOCKS = {
  steeringGroup: 'meeting',
  workingGroup: 'meeting',
  chainOffice: 'party',
  chainManager: 'function',
  chainDirector: 'function',
  lineManagement: 'text',
  decisionModel: 'text',
  reporting: 'text',
  informationInfrastructure: 'text',
  coreValues: 'text',
} as const satisfies Partial<Record<keyof Chain, string>>

export type ChainBlock = keyof typeof CHAIN_BLOCKS

export interface BlockFieldProps {
  readonly chain: Chain
  readonly block: ChainBlock
  /** In a form: with its name above it and what it is below; else both stand around it. */
  readonly isAlone?: boolean
}

/** The field of one building block of a chain's governance: a meeting, a party, a function or some words. */
export function BlockField({ chain, block, isAlone = false }: BlockFieldProps) {
  const words = useTexts().governance
  const edit = useEdit('chains', chain.id)
  const kind = CHAIN_BLOCKS[block]
  const { name, what } = words.block[block]
  const shared = {
    label: name,
    hideLabel: !isAlone,
    value: chain[block],
    onChange: (value: string | null | undefined) => edit({ [block]: value }),
  }
  if (kind === 'meeting') return <MeetingPick {...shared} {...(isAlone && { description: what })} />
  if (kind === 'party') return <PartyPick {...shared} {...(isAlone && { description: what })} />
  const isFunction = kind === 'function'
  const help = [isAlone ? what : '', isFunction ? words.functionHelp : ''].filter((line) => line !== '').join(' ')
  return (
    <CheckableText
      {...shared}
      isLong={!isFunction}
      wraps={isFunction}
      maxLength={isFunction ? LIMITS.line : LIMITS.text}
      {...(help !== '' && { description: help })}
    />
  )
}

interface PickProps {
  readonly label: string
  readonly hideLabel: boolean
  readonly value: Id | null | undefined
  readonly onChange: (value: Id | null | undefined) => string | undefined
  readonly description?: string
}

function MeetingPick(props: PickProps) {
  return <CheckablePick {...props} groups={useOneGroup(useMeetingOptions())} />
}

/** A party of the map, or nobody looked, or deliberately none. */
export function PartyPick(props: PickProps) {
  return <CheckablePick {...props} groups={useOneGroup(usePartyOptions())} />
}
