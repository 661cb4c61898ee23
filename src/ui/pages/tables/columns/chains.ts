import { accountableFor } from '../../../../graph/facts/accountable'
import { coreValuesOf, linesOf } from '../../../../model/core-values'
import { fieldsOf } from '../../../../model/fields/index'
import { sameValue } from '../../../../model/json-value'
import { LIMITS } from '../../../../model/limits'
import type { Chain, Commitment } from '../../../../model/schema/parties'
import { partyName } from '../../../../text/record-names'
import { longDate } from '../../../../text/texts'
import type { Column } from '../column'
import { itemsOf, listCell, listOrNothing } from './cells'
import { fieldColumn } from './field-column'
import { withParties } from './party-lists'

const accountable: Column<Chain> = {
  id: 'accountable.party',
  kind: 'record',
  label: (texts) => texts.fields.chains.accountable.label,
  width: 13,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: (chain, { map }) => {
    const held = accountableFor(map, chain)
    return held ? held.party : held
  },
  write: (value, chain, { map }) => {
    const held = accountableFor(map, chain)
    if (value === (held ? held.party : held)) return {}
    // A function belongs to who held it: someone else starts without.
    return { accountable: typeof value === 'string' ? { party: value } : value === null ? null : undefined }
  },
}

const accountableFunction: Column<Chain> = {
  id: 'accountable.function',
  kind: 'line',
  label: (texts) => texts.grid.columns.accountableFunction,
  width: 14,
  allowsNone: true,
  absence: 'question',
  maxLength: LIMITS.line,
  read: (chain, { map }) => accountableFor(map, chain)?.function,
  write: (value, chain, { map }) => {
    const held = accountableFor(map, chain)
    if (value === held?.function) return {}
    if (!held) return 'noAccountable'
    const { function: _old, ...rest } = held
    return { accountable: value === undefined ? rest : { ...rest, function: value as string | null } }
  },
}

const commitments: Column<Chain> = {
  id: 'commitments',
  kind: 'records',
  label: (texts) => texts.fields.chains.commitments.label,
  width: 15,
  allowsNone: true,
  absence: 'question',
  to: ['parties'],
  read: (chain) => listCell(chain.commitments?.map(({ party }) => party)),
  write: (value, chain) => ({
    commitments: withParties<Commitment>(chain.commitments, itemsOf(value), (party) => ({ party })),
  }),
}

const commitmentDetails: Column<Chain> = {
  id: 'commitments.function',
  kind: 'lines',
  label: (texts) => texts.grid.columns.commitmentDetails,
  width: 17,
  absence: 'blank',
  to: ['parties'],
  read: (chain, { map, texts }) => {
    const said = (chain.commitments ?? []).flatMap(({ party, function: role, date }) => {
      const words = [role, date && longDate(date, texts.language)].filter((part) => typeof part === 'string')
      return words.length > 0 ? [texts.grid.holder(partyName(map.parties, party), words.join(', '))] : []
    })
    return listOrNothing(said)
  },
}

const VALUES = fieldsOf('chains').flatMap((field) =>
  field.name === 'coreValueList' ? fieldColumn('chains', field) : [],
)

/** With the text in which they stood before; who changes the list takes that along. */
const coreValues: readonly Column<Chain>[] = VALUES.map((column) => ({
  ...column,
  read: (chain) => listCell(coreValuesOf(chain)),
  write: (value, chain) => {
    const shown = listCell(coreValuesOf(chain))
    if (value === shown || (Array.isArray(value) && sameValue(value, shown))) return {}
    return { coreValueList: itemsOf(value)?.flatMap(linesOf), coreValues: undefined }
  },
}))

/** The columns of what a chain has that is made of parts, or stands in two places. */
export const CHAIN_PARTS = {
  accountable: [accountable, accountableFunction],
  commitments: [commitments, commitmentDetails],
  coreValueList: coreValues,
}
