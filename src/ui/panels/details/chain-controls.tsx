import { AccountableField } from '../../forms/fields/accountable-field'
import { CommitmentsField } from '../../forms/fields/commitments-field'
import { CoreValuesField } from '../../forms/fields/core-values-field'

/** What the form of a chain has controls of its own for. */
export const CHAIN_CONTROLS = {
  accountable: AccountableField,
  commitments: CommitmentsField,
  coreValueList: CoreValuesField,
}
