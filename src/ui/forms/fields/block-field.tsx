import type { ChainBlock } from '../../../model/fields/chain-blocks'
import { fieldsOf } from '../../../model/fields/index'
import { limitsOf } from '../../../model/fields/limits-of'
import type { Id } from '../../../model/id'
import type { Chain } from '../../../model/schema/parties'
import { useTexts } from '../../base/state/use-texts'
import { type Edit, useEdit } from '../options/use-edit'
import { useMeetingOptions, usePartyOptions } from '../options/use-options'
import { AccountableField } from './accountable-field'
import { CheckableText } from './checkable-text'
import { CommitmentsField } from './commitments-field'
import { CoreValuesField } from './core-values-field'
import { CheckablePick, useOneGroup } from './record-pick'

interface BlockFieldProps {
  readonly chain: Chain
  readonly block: ChainBlock
}

/** The field of one building block of a chain's governance, where its name and what it is stand around it. */
export function BlockField({ chain, block }: BlockFieldProps) {
  const edit = useEdit('chains', chain.id)
  if (block === 'accountable') return <AccountableField hideLabel record={chain} edit={edit} />
  if (block === 'commitments') return <CommitmentsField hideLabel record={chain} edit={edit} />
  if (block === 'coreValueList') return <CoreValuesField hideLabel record={chain} edit={edit} />
  return <PlainBlock chain={chain} block={block} edit={edit} />
}

/** A block that is one value. */
type PlainBlockName = Exclude<ChainBlock, 'accountable' | 'commitments' | 'coreValueList'>

interface PlainBlockProps {
  readonly chain: Chain
  readonly block: PlainBlockName
  readonly edit: Edit<Chain>
}

function PlainBlock({ chain, block, edit }: PlainBlockProps) {
  const { fields, governance } = useTexts()
  const field = fieldsOf('chains').find(({ name }) => name === block)
  const shared = {
    label: fields.chains[block].label,
    hideLabel: true,
    value: chain[block],
    onChange: (value: string | null | undefined) => edit({ [block]: value }),
  }
  if (field?.to?.includes('meetings')) return <MeetingPick {...shared} />
  if (field?.to?.includes('parties')) return <PartyPick {...shared} />
  const { maxLength } = limitsOf('chains', block)
  const isFunction = field?.kind === 'line'
  return (
    <CheckableText
      {...shared}
      isLong={!isFunction}
      wraps={isFunction}
      {...(maxLength !== undefined && { maxLength })}
      {...(isFunction && { description: governance.functionHelp })}
    />
  )
}

interface PickProps {
  readonly label: string
  readonly hideLabel: boolean
  readonly value: Id | null | undefined
  readonly onChange: (value: Id | null | undefined) => string | undefined
}

function MeetingPick(props: PickProps) {
  return <CheckablePick {...props} groups={useOneGroup(useMeetingOptions())} />
}

function PartyPick(props: PickProps) {
  return <CheckablePick {...props} groups={useOneGroup(usePartyOptions())} />
}
