import type { FieldOwner } from '../../../model/fields/index'
import type { OwnControls } from '../../forms/record/record-fields'
import { ASSIGNMENT_CONTROLS } from './assignment-form'
import { COUPLING_CONTROLS } from './coupling-form'
import { DEPENDENCY_CONTROLS } from './dependency-form'
import { PARTY_CONTROLS } from './party-form'
import { PLAIN_CONTROLS } from './plain-form'
import { TRIANGLE_CONTROLS } from './triangle-form'

/** The controls that forms bring themselves, by what they are forms of. */
export const OWN_CONTROLS: { readonly [O in FieldOwner]?: OwnControls<O> } = {
  ...PLAIN_CONTROLS,
  parties: PARTY_CONTROLS,
  triangles: TRIANGLE_CONTROLS,
  dependencies: DEPENDENCY_CONTROLS,
  couplingPoints: COUPLING_CONTROLS,
  assignments: ASSIGNMENT_CONTROLS,
}
