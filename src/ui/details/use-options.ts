import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { emptyChainMap } from '../../model/chain-map'
import type { Party } from '../../model/schema/parties'
import type { Texts } from '../../text/texts'
import type { ComboGroup, ComboOption } from '../shared/combo-options'
import { useDocument } from '../state/document-store'
import { useTexts } from '../state/use-texts'
import { type RecordTables, recordName, triangleName } from './record-names'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The tables of the open map that names are read from; the same object until one of them changes. */
export function useRecordTables(): RecordTables {
  return useDocument(
    useShallow(({ map }) => {
      const { positions: _places, stepOrder: _steps, viewOrder: _views, ...tables } = map ?? NOTHING
      return tables
    }),
  )
}

/** A party as a row to choose. */
export function partyOption(party: Party): ComboOption {
  const { id, name, abbreviation, department } = party
  return {
    id,
    label: abbreviation ?? name,
    detail: abbreviation ? name : undefined,
    mark: department ?? undefined,
    alsoKnownAs: [name],
  }
}

function sorted(options: readonly ComboOption[], language: string): readonly ComboOption[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return [...options].sort((a, b) => collator.compare(a.label, b.label))
}

/** All parties, in order of name. */
export function partyOptions({ parties }: Pick<RecordTables, 'parties'>, language: string): readonly ComboOption[] {
  return sorted(Object.values(parties).map(partyOption), language)
}

/** All triangles, in order of name. */
export function triangleOptions(tables: RecordTables, texts: Texts): readonly ComboOption[] {
  const options = Object.values(tables.triangles).map((triangle) => ({
    id: triangle.id,
    label: triangleName(tables, triangle, texts),
  }))
  return sorted(options, texts.language)
}

/** All dependencies, in order of supplier. */
export function dependencyOptions(tables: RecordTables, texts: Texts): readonly ComboOption[] {
  const options = Object.values(tables.dependencies).map((one) => ({
    id: one.id,
    label: recordName(tables, 'dependencies', one, texts),
  }))
  return sorted(options, texts.language)
}

/** All parties of the map, in order of name. */
export function usePartyOptions(): readonly ComboOption[] {
  const parties = useDocument((state) => (state.map ?? NOTHING).parties)
  const { language } = useTexts()
  return useMemo(() => partyOptions({ parties }, language), [parties, language])
}

/** All triangles of the map, in order of name. */
export function useTriangleOptions(): readonly ComboOption[] {
  const tables = useRecordTables()
  const texts = useTexts()
  return useMemo(() => triangleOptions(tables, texts), [tables, texts])
}

/** All dependencies of the map, in order of supplier. */
export function useDependencyOptions(): readonly ComboOption[] {
  const tables = useRecordTables()
  const texts = useTexts()
  return useMemo(() => dependencyOptions(tables, texts), [tables, texts])
}

/** All meetings of the map, in order of name. */
export function useMeetingOptions(): readonly ComboOption[] {
  const meetings = useDocument((state) => (state.map ?? NOTHING).meetings)
  const { language } = useTexts()
  return useMemo(
    () =>
      sorted(
        Object.values(meetings).map(({ id, name }) => ({ id, label: name })),
        language,
      ),
    [meetings, language],
  )
}

/** All chains of the map, in order of name. */
export function useChainOptions(): readonly ComboOption[] {
  const chains = useDocument((state) => (state.map ?? NOTHING).chains)
  const { language } = useTexts()
  return useMemo(
    () =>
      sorted(
        Object.values(chains).map(({ id, name }) => ({ id, label: name })),
        language,
      ),
    [chains, language],
  )
}

/** The steps of the map in their own order, under the name of their chain. */
export function useStepGroups(): readonly ComboGroup[] {
  const chains = useDocument((state) => (state.map ?? NOTHING).chains)
  const steps = useDocument((state) => (state.map ?? NOTHING).steps)
  const order = useDocument((state) => (state.map ?? NOTHING).stepOrder)
  return useMemo(() => {
    const known = order.flatMap((id) => steps[id] ?? [])
    return Object.values(chains).map((chain) => ({
      id: chain.id,
      title: chain.name,
      options: known.filter((step) => step.chain === chain.id).map(({ id, name }) => ({ id, label: name })),
    }))
  }, [chains, steps, order])
}
