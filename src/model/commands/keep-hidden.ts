import type { AnyRecord, ChainMap, Collection } from '../chain-map'
import { ORDERS } from '../collections'
import type { Id } from '../id'
import { isJsonObject, sameValue } from '../json-value'
import { splitChanges } from './changes'
import type { Command } from './command'
import type { Refusal } from './outcome'

type Kept = { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly refusal: Refusal }

const REFUSED: Kept = { ok: false, refusal: { code: 'withheld-here', values: {} } }

/** Something stands there that who gave the command could not see. */
class Withheld extends Error {}

/**
 * Makes a command that was given by somebody who sees only a part of the map (`withoutDiscreet`) fit for the whole of it:
 * a list that is written anew keeps the items that were not seen, an order keeps the records.
 *
 * @param whole the map that the command is carried out on
 * @param shown what of it was seen
 * @returns the command, or why it cannot be given: it would write over something that was not seen
 */
export function keepHidden(whole: ChainMap, shown: ChainMap, command: Command): Kept {
  if (whole === shown) return { ok: true, command }
  try {
    return { ok: true, command: kept(whole, shown, command) }
  } catch (cause) {
    if (cause instanceof Withheld) return REFUSED
    throw cause
  }
}

function kept(whole: ChainMap, shown: ChainMap, command: Command): Command {
  switch (command.type) {
    case 'edit-record':
      return { ...command, ...keptEdit(whole, shown, command.collection, command) }
    case 'fill-triangle': {
      const { set = {}, unset = [] } = keptEdit(whole, shown, 'triangles', command)
      return { ...command, set, unset }
    }
    case 'edit-records':
      return {
        ...command,
        edits: command.edits.map((edit) => ({ ...edit, ...keptEdit(whole, shown, edit.collection, edit) })),
      }
    case 'edit-map':
      return { ...command, ...keptChanges(whole, shown, command) }
    case 'order-steps':
      return { ...command, order: keptOrder(whole[ORDERS.steps], command.order) }
    case 'order-views':
      return { ...command, order: keptOrder(whole[ORDERS.views], command.order) }
    case 'order-decisions':
      return { ...command, order: keptOrder(whole[ORDERS.decisions], command.order) }
    case 'order-proposals':
      return { ...command, order: keptOrder(whole[ORDERS.proposals], command.order) }
    // Another map, made of what was seen, would take the rest away.
    case 'replace-map':
    case 'import-map':
      throw new Withheld()
    default:
      return command
  }
}

interface Changes {
  readonly set?: Readonly<Record<string, unknown>> | undefined
  readonly unset?: readonly string[] | undefined
}

function keptEdit(
  whole: ChainMap,
  shown: ChainMap,
  collection: Collection,
  edit: Changes & { readonly id: Id },
): Changes {
  const all: AnyRecord | undefined = whole[collection][edit.id]
  const seen: AnyRecord | undefined = shown[collection][edit.id]
  return all && seen && all !== seen ? keptChanges(all, seen, edit) : { set: edit.set, unset: edit.unset }
}

/** The changes of fields, with what of each field was not seen. */
function keptChanges(all: object, seen: object, { set = {}, unset = [] }: Changes): Changes {
  const [whole, part] = [all as Fields, seen as Fields]
  const wanted = { ...Object.fromEntries(unset.map((name) => [name, undefined])), ...set }
  return splitChanges(
    Object.fromEntries(Object.entries(wanted).map(([name, next]) => [name, merged(whole[name], part[name], next)])),
  )
}

type Fields = Readonly<Record<string, unknown>>

function merged(whole: unknown, seen: unknown, next: unknown): unknown {
  if (sameValue(whole, seen)) return next
  if (sameValue(seen, next)) return whole
  if (Array.isArray(whole)) return mergedList(whole, listIn(seen), listIn(next))
  if (!isJsonObject(whole) || !isJsonObject(seen)) throw new Withheld()
  if (!isJsonObject(next)) return next
  const names = new Set([...Object.keys(whole), ...Object.keys(next)])
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = merged(whole[name], seen[name], next[name])
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The list as it is wanted, each item that was not seen behind as many others as it stood behind before. */
function mergedList(whole: readonly unknown[], seen: readonly unknown[], next: readonly unknown[]): unknown[] {
  const list = [...next]
  let [before, put] = [0, 0]
  for (const item of whole) {
    if (before < seen.length && sameValue(item, seen[before])) before++
    else list.splice(Math.min(before, next.length) + put++, 0, item)
  }
  return list
}

/** An order of all records, with those that were not seen behind the one they stood behind before. */
function keptOrder(whole: readonly Id[], next: readonly Id[]): Id[] {
  const named = new Set(next)
  const order = [...next]
  whole.forEach((id, at) => {
    if (named.has(id)) return
    const former = whole[at - 1]
    order.splice(former === undefined ? 0 : order.indexOf(former) + 1, 0, id)
  })
  return order
}
