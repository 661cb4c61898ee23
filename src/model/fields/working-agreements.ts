import { type FieldNameWith, fieldsOf } from './index'

/** How a meeting works: who prepares and supports it, how it is minuted and followed up (step 8 of the advice). */
type WorkingAgreement = FieldNameWith<'meetings', { readonly section: 'workingAgreements' }>

/** These fields, in the order of the form. */
export const WORKING_AGREEMENTS: readonly WorkingAgreement[] = fieldsOf('meetings').flatMap(({ name, section }) =>
  section === 'workingAgreements' ? [name as WorkingAgreement] : [],
)
