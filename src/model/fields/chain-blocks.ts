import { type FieldNameWith, fieldsOf } from './index'

/** A building block of the governance of a chain that is a field of the chain itself. */
export type ChainBlock = FieldNameWith<'chains', { readonly section: 'governance' }>

/** These blocks, in the order of the form. */
export const CHAIN_BLOCKS: readonly ChainBlock[] = fieldsOf('chains').flatMap(({ name, section }) =>
  section === 'governance' ? [name as ChainBlock] : [],
)
