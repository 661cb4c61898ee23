import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { type AnyRecord, type Collection, emptyChainMap } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import { type RecordTables, recordName } from '../../text/record-names'
import type { Texts } from '../../text/texts'
import type { ComboGroup, ComboOption } from '../shared/combo-options'
import { useDocument } from '../state/document-store'
import { useTexts } from '../state/use-texts'

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

/**
 * All records of these collections, in order of name; of more than one collection each says which it is.
 *
 * @param except a record that is left out, such as the one that refers
 */
export function recordOptions(
  tables: RecordTables,
  texts: Texts,
  collections: readonly Collection[],
  except?: Id,
): readonly ComboOption[] {
  const options = collections.flatMap((collection) =>
    Object.values<AnyRecord>(tables[collection])
      .filter(({ id }) => id !== except)
      .map((record) => ({
        id: record.id,
        // The record comes out of the table of that collection.
        label: recordName(tables, collection, record as never, texts),
        detail: collections.length > 1 ? texts.vocabulary.collection[collection] : undefined,
      })),
  )
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
  return useRecordOptions(TRIANGLES)
}

/** All dependencies of the map, in order of supplier. */
export function useDependencyOptions(): readonly ComboOption[] {
  return useRecordOptions(DEPENDENCIES)
}

/** All meetings of the map, in order of name. */
export function useMeetingOptions(): readonly ComboOption[] {
  return useRecordOptions(MEETINGS)
}

export const TRIANGLES = ['triangles'] as const
export const DEPENDENCIES = ['dependencies'] as const
const MEETINGS = ['meetings'] as const

/**
 * The same as `recordOptions` for the open map.
 *
 * @param collections keep the identity of this list stable
 * @param except a record that is left out, such as the one that refers
 */
export function useRecordOptions(collections: readonly Collection[], except?: Id): readonly ComboOption[] {
  const tables = useRecordTables()
  const texts = useTexts()
  return useMemo(() => recordOptions(tables, texts, collections, except), [tables, texts, collections, except])
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
