import { useMemo } from 'react'
import {
  countStandings,
  filterToTest,
  STANDINGS,
  TESTED_COLLECTIONS,
  type ToTest,
  type ToTestFilter,
} from '../../../graph/facts/to-test'
import { useTexts } from '../../base/state/use-texts'
import { CheckablePick, useOneGroup } from '../../forms/fields/record-pick'
import { usePartyOptions } from '../../forms/options/use-options'
import { Button } from '../../kit/controls/button'
import { Select } from '../../kit/fields/select'

const ALL = '-all'

interface TestFilterProps {
  readonly rows: readonly ToTest[]
  readonly filter: ToTestFilter
  readonly onChange: (filter: ToTestFilter) => void
}

/** Which claims to show: of one sort, of one party, for one reason. Each choice says how many it leaves. */
export function TestFilter({ rows, filter, onChange }: TestFilterProps) {
  const words = useTexts().toTest
  const options = usePartyOptions()
  const groups = useOneGroup(options)
  const perCollection = useMemo(() => {
    const counts = new Map<string, number>()
    for (const { collection } of filterToTest(rows, { ...filter, collection: undefined })) {
      counts.set(collection, (counts.get(collection) ?? 0) + 1)
    }
    return counts
  }, [rows, filter])
  const perStanding = countStandings(filterToTest(rows, { ...filter, standing: undefined }))
  const isOn = Object.values(filter).some((part) => part !== undefined)
  return (
    <div className="to-test-filter">
      <Select<string>
        label={words.filter.collection}
        value={filter.collection ?? ALL}
        options={[
          { id: ALL, label: words.filter.everyCollection },
          ...TESTED_COLLECTIONS.filter((id) => perCollection.has(id) || filter.collection === id).map((id) => ({
            id,
            label: words.option(words.collections[id], perCollection.get(id) ?? 0),
          })),
        ]}
        onChange={(id) => onChange({ ...filter, collection: TESTED_COLLECTIONS.find((known) => known === id) })}
      />
      <CheckablePick
        label={words.filter.party}
        groups={groups}
        value={filter.party}
        allowsNone={false}
        absentWords={words.filter.everyParty}
        onChange={(party) => {
          onChange({ ...filter, party: party ?? undefined })
          return undefined
        }}
      />
      <Select<string>
        label={words.filter.standing}
        value={filter.standing ?? ALL}
        options={[
          { id: ALL, label: words.filter.everyStanding },
          ...STANDINGS.map((id) => ({ id, label: words.option(words.standing[id], perStanding[id]) })),
        ]}
        onChange={(id) => onChange({ ...filter, standing: STANDINGS.find((known) => known === id) })}
      />
      {isOn && (
        <Button variant="quiet" onPress={() => onChange({})}>
          {words.filter.clear}
        </Button>
      )}
    </div>
  )
}
