import { natureChange, type ReadingSide } from '../../../graph/facts/dependency-matrix'
import { splitChanges } from '../../../model/commands/changes'
import type { Id } from '../../../model/id'
import { newId } from '../../../model/id'
import type { Dependency } from '../../../model/schema/relations'
import type { Flow } from '../../../model/vocabulary'
import { partyName } from '../../../text/record-names'
import { type Texts, textsOf } from '../../../text/texts'
import { useDocument } from '../../base/state/document-store'
import { runOrTell } from '../../base/state/run-or-tell'
import { announce, select, showMessage, useSession } from '../../base/state/session-store'
import { readingWord } from './dependency-cell'
import type { MatrixIntent } from './matrix-keys'
import { useMatrix } from './matrix-store'

/** An intent that changes dependencies that are there. */
export type EditIntent = Extract<MatrixIntent, { kind: 'nature' | 'toggle' }>

/** Between whom a dependency comes, and what the letter in the cell said of it. */
interface NewDependency {
  readonly supplier: Id
  readonly dependent: Id
  readonly intent?: EditIntent | { readonly kind: 'remove' } | undefined
}

const texts = () => textsOf(useSession.getState().language)

/**
 * The changes of one dependency that an intent asks for.
 *
 * @returns undefined where its two ends differ and the intent is for both at once
 */
export function changesFor(dependency: Dependency, intent: EditIntent, side: ReadingSide): object | undefined {
  if (intent.kind === 'toggle') return { [intent.field]: dependency[intent.field] !== true }
  return natureChange(dependency, intent.side ?? side, intent.nature)
}

/** Carries out an intent on these dependencies as one step, and says what became of it. */
export function editDependencies(dependencies: readonly Dependency[], intent: EditIntent): void {
  const words = texts().matrix
  const { side } = useMatrix.getState()
  const edits = dependencies.flatMap((dependency) => {
    const changes = changesFor(dependency, intent, side)
    return changes ? [{ collection: 'dependencies' as const, id: dependency.id, ...splitChanges(changes) }] : []
  })
  const [first, ...others] = edits
  if (edits.length < dependencies.length) showMessage('info', words.done.differ)
  if (!first) return
  runOrTell(others.length > 0 ? { type: 'edit-records', edits } : { type: 'edit-record', ...first })
  const [dependency] = dependencies
  if (dependency)
    announce(inWords(dependency, intent, intent.kind === 'nature' ? (intent.side ?? side) : side, texts()))
}

function inWords(dependency: Dependency, intent: EditIntent, side: ReadingSide, { matrix: words }: Texts): string {
  if (intent.kind === 'toggle') return words.done[intent.field](dependency[intent.field] !== true)
  const reading = readingWord(intent.nature, words)
  const parties = useDocument.getState().map?.parties ?? {}
  if (side === 'together') return words.done.nature(reading)
  return words.done[side](partyName(parties, dependency[side]), reading)
}

/**
 * Puts a dependency between two parties, with what was typed in its cell filled in, and selects it.
 *
 * @returns whether it stands
 */
export function addDependency({ supplier, dependent, intent }: NewDependency, product: string, flow: Flow): boolean {
  const bare: Dependency = { id: newId('dependency'), supplier, dependent, product, flow }
  const changes = intent && intent.kind !== 'remove' ? changesFor(bare, intent, useMatrix.getState().side) : {}
  const dependency: Dependency = { ...bare, ...splitChanges(changes ?? {}).set }
  if (!runOrTell({ type: 'connect-parties', dependency })) return false
  const parties = useDocument.getState().map?.parties ?? {}
  announce(texts().matrix.done.added(partyName(parties, supplier), partyName(parties, dependent), product))
  select([dependency.id])
  return true
}

/** Takes a dependency away and says how to get it back. */
export function removeDependency({ id, product }: Dependency): void {
  if (!runOrTell({ type: 'remove-records', ids: [id] })) return
  select([])
  showMessage('info', texts().matrix.done.removed(product))
}
