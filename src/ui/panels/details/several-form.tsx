import { memo, useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { COLLECTIONS, type Collection, collectionOf } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import { RemoveButton } from '../../forms/record/form-frame'
import { FormHeading } from '../../forms/record/form-heading'
import { Button } from '../../kit/controls/button'
import { askReshape } from '../../map/reshape/reshape-store'
import { BULK_OWNERS, BulkFields } from './bulk-fields'
import { BulkTriangles } from './bulk-triangles'

/** How many of what are selected, and what can be said of all of a kind at once. */
export const SeveralForm = memo(function SeveralForm({ ids }: { readonly ids: readonly Id[] }) {
  const { forms, reshape } = useTexts()
  const { several } = forms
  const summary = useDocument((state) => {
    const counts = new Map<Collection, number>()
    for (const id of ids) {
      const collection = state.map && collectionOf(state.map, id)
      if (collection) counts.set(collection, (counts.get(collection) ?? 0) + 1)
    }
    // One text, so that the store sees whether anything changed.
    return COLLECTIONS.flatMap((name) => (counts.has(name) ? [`${name} ${counts.get(name)}`] : [])).join()
  })
  const chosen = useDocument(
    useShallow(({ map }) =>
      BULK_OWNERS.map((owner) => ids.filter((id) => map && Object.hasOwn(map[owner], id)).join()),
    ),
  )
  const triangles = useDocument(({ map }) => ids.filter((id) => map && Object.hasOwn(map.triangles, id)).join())
  const groups = useMemo(
    () => BULK_OWNERS.map((owner, i) => ({ owner, of: chosen[i] ? chosen[i].split(',') : [] })),
    [chosen],
  )
  const [first, second, ...more] = groups.find(({ owner }) => owner === 'parties')?.of ?? []
  const isPair = second !== undefined && more.length === 0 && ids.length === 2
  return (
    <div className="details-form">
      <FormHeading title={several.heading(ids.length)} />
      <ul className="details-counts">
        {summary.split(',').map((line) => {
          const [name, count] = line.split(' ')
          const collection = COLLECTIONS.find((known) => known === name)
          return collection && <li key={collection}>{several.counts[collection](Number(count))}</li>
        })}
      </ul>
      {groups.map(({ owner, of }) => of.length > 0 && <BulkFields key={owner} owner={owner} ids={of} />)}
      {triangles !== '' && <BulkTriangles ids={triangles.split(',')} />}
      {isPair && (
        <div className="details-add">
          <Button onPress={() => askReshape({ kind: 'merge', kept: first, merged: second })}>
            {reshape.merge.askTwo}
          </Button>
        </div>
      )}
      <RemoveButton ids={ids}>{several.removeAll}</RemoveButton>
    </div>
  )
})
