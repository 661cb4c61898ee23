import type { Id } from '../../../model/id'
import { causeOfEvent, errorOf } from '../report/causes'
import { report } from '../report/report'
import type { CopyChange, CopyHead, WholeCopy } from './copy-format'
import type { CopyAnswers, CopyReply, CopyRequest } from './copy-messages'
import type { Copy } from './copy-shelf'

// A second copy of every map, in the browser's private file system and so outside its database: when the database is
// damaged (a moment of a full disk is enough in some browsers) the browser throws all of it away at the next start.

/** So long the copies may take to answer, in ms, like the database. */
const PATIENCE = 5_000

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (cause: unknown) => void
}

let worker: Worker | undefined
let number = 0
const waiting = new Map<number, Waiting>()

/** Whether this browser can keep second copies at all, as far as can be seen without trying. */
export function canCopy(): boolean {
  return typeof Worker !== 'undefined' && typeof navigator.storage?.getDirectory === 'function'
}

/** Keeps a map as a whole. @throws when it could not be kept */
export function copyWhole(whole: WholeCopy): Promise<undefined> {
  return ask({ kind: 'keep-whole', whole })
}

/** Keeps a change of a map. @returns false when the whole is needed. @throws when it could not be kept */
export function copyChange(id: Id, change: CopyChange): Promise<boolean> {
  return ask({ kind: 'keep-change', id, change })
}

/** Keeps what stands in open fields of a map. @throws when it could not be kept */
export function copyDrafts(id: Id, text: string): Promise<undefined> {
  return ask({ kind: 'keep-drafts', id, text })
}

/** The newest whole copy of a map. @throws when the copies cannot be read */
export function readCopy(id: Id): Promise<Copy | undefined> {
  return ask({ kind: 'read', id })
}

/** What stood in open fields of a map. @throws when the copies cannot be read */
export function readCopiedDrafts(id: Id): Promise<string | undefined> {
  return ask({ kind: 'read-drafts', id })
}

/** Of which maps there are copies. @throws when the copies cannot be read */
export function listCopies(): Promise<readonly CopyHead[]> {
  return ask({ kind: 'list' })
}

/** Puts the copy of a map under another id. @throws when that did not succeed */
export function relabelCopy(id: Id, head: CopyHead): Promise<undefined> {
  return ask({ kind: 'relabel', id, head })
}

/** @throws when it could not be removed */
export function removeCopy(id: Id): Promise<undefined> {
  return ask({ kind: 'remove', id })
}

/** Does something with the copies that the database does not wait for. @returns whether it succeeded; never rejects */
export async function tryCopies(work: () => Promise<unknown>): Promise<boolean> {
  if (!canCopy()) return false
  try {
    await work()
    return true
  } catch (cause) {
    report(cause, 'storage')
    return false
  }
}

function ask<R extends CopyRequest>(request: R): Promise<CopyAnswers[R['kind']]> {
  if (!canCopy()) return Promise.reject(new Error('no private file system'))
  number += 1
  const asked = number
  return new Promise<CopyAnswers[R['kind']]>((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.delete(asked)
      reject(new Error(`no answer to ${request.kind} within ${PATIENCE} ms`))
    }, PATIENCE)
    const settle = <T>(next: (value: T) => void) => {
      return (value: T) => {
        clearTimeout(timer)
        next(value)
      }
    }
    waiting.set(asked, { resolve: settle(resolve), reject: settle(reject) })
    worker ??= start()
    worker.postMessage({ number: asked, request })
  })
}

function start(): Worker {
  const started = new Worker(new URL('./copy-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<CopyReply>) => {
    const asker = waiting.get(data.number)
    waiting.delete(data.number)
    if (data.ok) asker?.resolve(data.answer as never)
    else asker?.reject(errorOf(data.causes))
  })
  const fail = (cause: unknown) => {
    report(cause, 'storage')
    started.terminate()
    if (worker === started) worker = undefined
    for (const { reject } of waiting.values()) reject(cause)
    waiting.clear()
  }
  started.addEventListener('messageerror', () => fail(new Error('an answer did not arrive')))
  started.addEventListener('error', (event) => fail(causeOfEvent(event)))
  return started
}
