import type { MapFields, Records } from '../chain-map'
import { COLLECTIONS, type Collection } from '../collections'
import type { FieldDescription, FieldsOf, HiddenField } from './field'
import {
  answerFields,
  bottleneckFields,
  capacityFields,
  recognitionFields,
  statementFields,
  viewFields,
} from './findings-and-views'
import { agreementFields, goalFields, meetingFields } from './governance'
import type { OwnFields } from './own-fields'
import { chainFields, mapFieldsDescribed, partyFields, stepFields } from './parties'
import { couplingPointFields, dependencyFields } from './relations'
import { actionFields, decisionFields, sessionFields } from './session'
import { assignmentFields, triangleFields } from './steering'
import { proposalFields } from './wanted'

/** What has fields: a record of a collection, or the map itself. */
export type FieldOwner = Collection | 'map'

/** What stands in the fields of an owner. */
export type OwnerValues<O extends FieldOwner> = AllValues[O]

interface AllValues extends Records {
  readonly map: MapFields
}

/** Every field of every record and of the map, in the order of the forms. */
export const FIELDS = {
  map: mapFieldsDescribed,
  chains: chainFields,
  steps: stepFields,
  parties: partyFields,
  triangles: triangleFields,
  assignments: assignmentFields,
  dependencies: dependencyFields,
  couplingPoints: couplingPointFields,
  meetings: meetingFields,
  agreements: agreementFields,
  goals: goalFields,
  bottlenecks: bottleneckFields,
  capacities: capacityFields,
  answers: answerFields,
  statements: statementFields,
  recognitions: recognitionFields,
  sessions: sessionFields,
  actions: actionFields,
  decisions: decisionFields,
  proposals: proposalFields,
  views: viewFields,
} as const satisfies { readonly [C in Collection]: FieldsOf<OwnFields<Records[C]>> } & { map: FieldsOf<MapFields> }

type Fields = typeof FIELDS

/** The names of the fields that users see. */
export type FieldName<O extends FieldOwner> = {
  [F in keyof Fields[O] & string]: Fields[O][F] extends FieldDescription ? F : never
}[keyof Fields[O] & string]

/** The names of the described fields of which the description has this. */
export type FieldNameWith<O extends FieldOwner, D> = {
  [F in keyof Fields[O] & string]: Fields[O][F] extends D ? F : never
}[keyof Fields[O] & string]

/** A described field with its name. */
export type NamedField = FieldDescription & { readonly name: string }

const isShown = (field: FieldDescription | HiddenField): field is FieldDescription => !('hidden' in field)

function named(owner: FieldOwner): readonly NamedField[] {
  return Object.entries<FieldDescription | HiddenField>(FIELDS[owner]).flatMap(([name, field]) =>
    isShown(field) ? [{ ...field, name }] : [],
  )
}

const SHOWN: Readonly<Record<FieldOwner, readonly NamedField[]>> = Object.fromEntries(
  (['map', ...COLLECTIONS] as const).map((owner) => [owner, named(owner)]),
) as Record<FieldOwner, readonly NamedField[]>

/** The fields of a record or the map that users see, in the order of its form; without those every record has. */
export function fieldsOf(owner: FieldOwner): readonly NamedField[] {
  return SHOWN[owner]
}
