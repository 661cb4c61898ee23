// @vitest-environment happy-dom
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { ChainMap } from '../../../../src/model/chain-map'
import { COLLECTIONS } from '../../../../src/model/collections'
import { type FieldOwner, fieldsOf } from '../../../../src/model/fields/index'
import { formLayout } from '../../../../src/ui/forms/record/form-layout'
import { describedCase, describedFields } from './described-case'
import { closeForm, editAndUndo, showForm } from './form-driver'
import { FULL_MAP } from './full-map'

const OWNERS: readonly FieldOwner[] = ['map', ...COLLECTIONS]

/** The full map with a record of each kind that is made elsewhere but has a form. */
const MAP: ChainMap = {
  ...FULL_MAP,
  answers: {
    antwoord: {
      id: 'antwoord',
      finding: 'sole-supplier:alfa',
      answer: 'deliberate',
      reason: 'zo is het',
      date: '2026-03-04',
      inputsHash: 'abc',
    },
  },
  recognitions: {
    herkenning: {
      id: 'herkenning',
      indication: '2-3',
      outcome: 'recognised',
      reason: 'zo voelt het',
      date: '2026-03-04',
    },
  },
  views: { weergave: { id: 'weergave', title: 'Overzicht' } },
  viewOrder: ['weergave'],
}

/** The first record of an owner on the full map, and where it stands. */
function subjectOf(
  owner: FieldOwner,
): { readonly record: object; readonly path: string; readonly ids: string[] } | undefined {
  if (owner === 'map') return { record: MAP, path: '', ids: [] }
  const [record] = Object.values<{ readonly id: string }>(MAP[owner])
  return record && { record, path: `/${owner}/${record.id}`, ids: [record.id] }
}

afterEach(({ task }) => {
  if (task.result?.state === 'fail') closeForm()
})
afterAll(closeForm)

describe.each(OWNERS)('each described field of %s', (owner) => {
  const subject = subjectOf(owner)
  const fields = describedFields(owner)

  it('can be tried out', () => {
    expect(fields.length === 0 || subject !== undefined).toBe(true)
  })

  it.each(fields.map((field) => [field.name, field] as const))(
    '%s is changed by its control, and nothing else is',
    (_, field) => {
      if (!subject) return
      showForm(MAP, subject.ids)
      const one = describedCase(owner, field, subject.record, MAP)
      const changes = Object.fromEntries(
        Object.entries(one.changes).map(([name, value]) => [`${subject.path}/${name}`, value]),
      )
      expect(editAndUndo(one)).toStrictEqual({ changes, afterUndo: {}, steps: 1 })
    },
  )

  it('stands in the form once', () => {
    const laidOut = formLayout(owner).flatMap(({ lines }) =>
      lines.flatMap((line) => line.fields.map(({ name }) => name)),
    )
    expect(laidOut).toEqual(fieldsOf(owner).flatMap(({ name, filledIn }) => (filledIn ? [] : [name])))
  })
})
