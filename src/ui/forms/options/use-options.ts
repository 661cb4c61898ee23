import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { type AnyRecord, type ChainMap, type Collection, emptyChainMap } from '../../../model/chain-map'
import type { Id } from '../../../model/id'
import type { Party } from '../../../model/schema/parties'
import { NAMED_BY, type RecordTables, recordName } from '../../../text/record-names'
import type { Texts } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { useTexts } from '../../base/state/use-texts'
import type { ComboGroup, ComboOption, LaterOptions } from '../../kit/fields/combo-options'
import { once } from '../../kit/fields/once'

const NOTHING = emptyChainMap({ id: 'none', title: '' })

/** The tables of the open map that names are read from; the same object until one of them changes. */
export function useRecordTables(): RecordTables {
  return useDocument(useShallow(({ map }) => tablesOf(map)))
}

function tablesOf(map: ChainMap | null): RecordTables {
  const { positions: _places, stepOrder: _steps, viewOrder: _views, ...tables } = map ?? NOTHING
  return tables
}

const EMPTY_TABLES = tablesOf(null)

/** The same for the names of these collections: another object only once a table changed that those are read from. */
function useTablesNaming(collections: readonly Collection[]): RecordTables {
  const named = collections.flatMap((own) => [own, ...NAMED_BY[own]])
  return useDocument(
    useShallow(({ map }) => ({
      ...EMPTY_TABLES,
      ...Object.fromEntries(named.map((collection) => [collection, (map ?? NOTHING)[collection]])),
    })),
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
        label: nameOf(tables, collection, record, texts),
        detail: collections.length > 1 ? texts.vocabulary.collection[collection] : undefined,
      })),
  )
  return sorted(options, texts.language)
}

function nameOf(tables: RecordTables, collection: Collection, record: AnyRecord, texts: Texts): string {
  // The record comes out of the table of that collection.
  return recordName(tables, collection, record as never, texts)
}

/**
 * All parties of the map, in order of name.
 *
 * @param except one that is left out, such as the one that refers
 */
export function usePartyOptions(except?: Id): LaterOptions {
  const parties = useDocument((state) => (state.map ?? NOTHING).parties)
  const { language } = useTexts()
  return useMemo(
    () => ({
      all: once(() => partyOptions({ parties }, language).filter(({ id }) => id !== except)),
      labelOf: (id) => parties[id] && partyOption(parties[id]).label,
    }),
    [parties, language, except],
  )
}

/** All triangles of the map, in order of name. */
export function useTriangleOptions(): LaterOptions {
  return useRecordOptions(TRIANGLES)
}

/** All meetings of the map, in order of name. */
export function useMeetingOptions(): LaterOptions {
  return useRecordOptions(MEETINGS)
}

const TRIANGLES = ['triangles'] as const
const MEETINGS = ['meetings'] as const

/**
 * The same as `recordOptions` for the open map.
 *
 * @param collections keep the identity of this list stable
 * @param except a record that is left out, such as the one that refers
 */
export function useRecordOptions(collections: readonly Collection[], except?: Id): LaterOptions {
  const tables = useTablesNaming(collections)
  const texts = useTexts()
  return useMemo(
    () => ({
      all: once(() => recordOptions(tables, texts, collections, except)),
      labelOf: (id) => {
        const own = collections.find((collection) => Object.hasOwn(tables[collection], id))
        const record = own && id !== except ? tables[own][id] : undefined
        return own && record && nameOf(tables, own, record, texts)
      },
    }),
    [tables, texts, collections, except],
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
