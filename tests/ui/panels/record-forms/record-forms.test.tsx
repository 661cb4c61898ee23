// @vitest-environment happy-dom
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../../src/model/chain-map'
import { ORDERS } from '../../../../src/model/collections'
import { readChainMap } from '../../../../src/model/file/read-chain-map'
import { writeChainMap } from '../../../../src/model/file/write-chain-map'
import { RECORD_SCHEMAS } from '../../../../src/model/schema/chain-map-file'
import { settingsSchema } from '../../../../src/model/schema/settings'
import { describedFields } from './described-case'
import { type FieldCase, type FormCases, NONE } from './field-case'
import { coveredBy, HIDDEN, leavesOf } from './field-cover'
import { FIRST_ANSWERS } from './first-answers'
import { closeForm, editAndUndo, showForm } from './form-driver'
import { FULL_MAP, mapWith } from './full-map'
import { AGREEMENT, BOTTLENECK, CAPACITY, GOAL, MAP, MEETING } from './governance-fields'
import { CHAIN, PARTY, SEVERAL, SEVERAL_RELATIONS, STEP } from './party-fields'
import { ASSIGNMENT, COUPLING, DEPENDENCY, TRIANGLE } from './steering-fields'

/** The collections whose records have a form of their own, with the name of that form. */
const RECORD_FORMS = {
  parties: PARTY,
  triangles: TRIANGLE,
  assignments: ASSIGNMENT,
  dependencies: DEPENDENCY,
  couplingPoints: COUPLING,
  meetings: MEETING,
  agreements: AGREEMENT,
  goals: GOAL,
  capacities: CAPACITY,
  bottlenecks: BOTTLENECK,
  chains: CHAIN,
  steps: STEP,
} as const satisfies Partial<Record<keyof typeof RECORD_SCHEMAS, FormCases>>

const NAMES = Object.keys(RECORD_FORMS) as readonly (keyof typeof RECORD_FORMS)[]
const FORMS: Readonly<Record<string, FormCases>> = {
  ...RECORD_FORMS,
  'the map': MAP,
  'several parties': SEVERAL,
  'several relations': SEVERAL_RELATIONS,
}

afterEach(({ task }) => {
  // What a failed edit left in a field is not for the next test.
  if (task.result?.state === 'fail') closeForm()
})
afterAll(closeForm)

describe.each(Object.entries(FORMS))('the form of %s', (_name, { record, selection, fields }) => {
  it.each(fields.map((one) => [inWords(one), one] as const))(
    '%s changes that alone, and undo gives it back',
    (_, one) => {
      showForm(FULL_MAP, selection)
      expect(editAndUndo(one)).toStrictEqual({ changes: changesOf(one, record), afterUndo: {}, steps: 1 })
    },
  )
})

describe('a field without a value', () => {
  const rows = FIRST_ANSWERS.map((row) => [`${row.collection} ${inWords(row.case)}`, row] as const)
  it.each(rows)('of %s gets it alone', (_, { collection, id, given, case: one }) => {
    showForm(mapWith(collection, id, given), [id])
    expect(editAndUndo(one)).toStrictEqual({ changes: changesOf(one, `${collection}/${id}`), afterUndo: {}, steps: 1 })
  })
})

describe('the table of edits', () => {
  it('stands on a map that the app itself would accept', () => {
    expect(readChainMap(writeChainMap(FULL_MAP))).toMatchObject({ ok: true })
  })

  it.each(NAMES)('has every field that a record of %s can have', (name) => {
    const record = recordOf(name)
    // Fields that say by their description alone how they are filled in are tried out by it (described-fields.test).
    const described = describedFields(name).map((field) => field.name)
    const others = Object.keys(RECORD_SCHEMAS[name].shape).filter((field) => !described.includes(field))
    expect(others.filter((field) => !Object.hasOwn(record, field))).toEqual([])
    // How sure something is, is asked by one component, which the form of a party tries out.
    const covered = new Set([
      ...coveredBy(RECORD_FORMS[name]),
      ...described.map((field) => `/${field}`),
      ...Object.keys(HIDDEN),
      '/certainty',
    ])
    expect(leavesOf(record).filter((path) => !covered.has(path))).toEqual([])
  })

  it('has every field of the map, and every threshold', () => {
    const orders: readonly string[] = ['positions', ...Object.values(ORDERS)]
    const isOwn = (name: string) => !Object.hasOwn(RECORD_SCHEMAS, name) && !orders.includes(name)
    const own = Object.entries(FULL_MAP).filter(([name]) => isOwn(name))
    const described = describedFields('map').map((field) => `/${field.name}`)
    const covered = new Set([...coveredBy(MAP), ...described, ...Object.keys(HIDDEN)])
    expect(leavesOf(Object.fromEntries(own)).filter((path) => !covered.has(path))).toEqual([])
    expect(Object.keys(FULL_MAP.settings ?? {}).sort()).toEqual(Object.keys(settingsSchema.shape).sort())
  })
})

function recordOf(name: keyof typeof RECORD_FORMS): AnyRecord {
  const [id = ''] = RECORD_FORMS[name].selection
  const record = FULL_MAP[name][id]
  if (!record) throw new Error(`the full map has no ${id} among its ${name}`)
  return record
}

function changesOf({ changes }: FieldCase, record: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).map(([path, value]) => [path.startsWith('/') ? path : `/${record}/${path}`, value]),
  )
}

function inWords({ label, under, nth, enter }: FieldCase): string {
  const place = [under === undefined ? '' : ` under ${under}`, nth === undefined ? '' : ` (${nth + 1})`].join('')
  return `${label}${place}: ${enter === NONE ? 'bewust geen' : JSON.stringify(enter)}`
}
