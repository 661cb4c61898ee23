import { useMemo } from 'react'
import type { ChainMap } from '../../../model/chain-map'
import { useTexts } from '../../base/state/use-texts'
import { Segmented } from '../../kit/controls/segmented'
import { Select } from '../../kit/fields/select'
import { type ListedParties, useMatrix } from './matrix-store'

const EVERY = '-every'

const chosen = (id: string) => (id === EVERY ? undefined : id)

/** The filters of the matrix, and whose reading the letters fill in. */
export function MatrixTools({ map, listed }: { readonly map: ChainMap; readonly listed: ListedParties }) {
  const words = useTexts().matrix
  const { chain, step, department, side } = useMatrix()
  const { chains, steps, stepOrder, parties } = map
  const departments = useMemo(
    () => [...new Set(Object.values(parties).flatMap((party) => party.department ?? []))].sort(),
    [parties],
  )
  const listedSteps = stepOrder
    .flatMap((id) => steps[id] ?? [])
    .filter((one) => chain === undefined || one.chain === chain)
  return (
    <>
      {Object.keys(chains).length > 1 && (
        <Select
          label={words.filters.chain}
          options={[
            { id: EVERY, label: words.filters.everyChain },
            ...Object.values(chains).map(({ id, name }) => ({ id, label: name })),
          ]}
          value={chain ?? EVERY}
          onChange={(id) => useMatrix.setState({ chain: chosen(id), step: undefined })}
        />
      )}
      {listedSteps.length > 0 && (
        <Select
          label={words.filters.step}
          options={[
            { id: EVERY, label: words.filters.everyStep },
            ...listedSteps.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={step ?? EVERY}
          onChange={(id) => useMatrix.setState({ step: chosen(id) })}
        />
      )}
      {departments.length > 1 && (
        <Select
          label={words.filters.department}
          options={[
            { id: EVERY, label: words.filters.everyDepartment },
            ...departments.map((code) => ({ id: code, label: code })),
          ]}
          value={department ?? EVERY}
          onChange={(id) => useMatrix.setState({ department: chosen(id) })}
        />
      )}
      <Select<ListedParties>
        label={words.filters.rows}
        options={(['all', 'related', 'filled'] as const).map((id) => ({ id, label: words.filters[id] }))}
        value={listed}
        onChange={(id) => useMatrix.setState({ listed: id })}
      />
      <Segmented
        label={words.side.label}
        segments={(['together', 'supplier', 'dependent'] as const).map((id) => ({ id, label: words.side[id] }))}
        value={side}
        onChange={(id) => useMatrix.setState({ side: id })}
      />
    </>
  )
}
