import { isDeepStrictEqual } from 'node:util'
import type { ChainMap } from '../../../src/model/chain-map'
import { checkIntegrity } from '../../../src/model/check-integrity'
import { decodeText } from '../../../src/model/file/decode-text'
import { type ReadResult, readChainMap } from '../../../src/model/file/read-chain-map'
import { readChainMapBytes } from '../../../src/model/file/read-chain-map-bytes'
import { writeChainMap } from '../../../src/model/file/write-chain-map'
import { CURRENT_VERSION } from '../../../src/model/migrations/migrate'
import { MAX_PROBLEMS } from '../../../src/model/problem'
import { chainMapFileSchema } from '../../../src/model/schema/chain-map-file'
import { textsOf } from '../../../src/text/texts'
import { faultOfPlace } from './problem-places'

export interface Reading {
  /** The map, when the file opened. */
  readonly map: ChainMap | undefined
  /** Codes of the problems, when it did not. */
  readonly codes: readonly string[]
  readonly faults: readonly string[]
}

const PROTOTYPES = () =>
  Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Array.prototype).length
const BEFORE = PROTOTYPES()
const LONGEST_SENTENCE = 2_500
const TEXTS = [textsOf('nl'), textsOf('en')]

/** Reads a file as the app does and says everything that is not as it should be; throws only what the app throws. */
export function takeReadingRoad(bytes: Uint8Array): Reading {
  const result = readChainMapBytes(bytes)
  const faults = PROTOTYPES() === BEFORE ? [] : ['a prototype was changed']
  const document = jsonOf(bytes)
  if (!result.ok) {
    faults.push(...faultsOfRefusal(result, document))
    return { map: undefined, codes: [...new Set(result.problems.map(({ code }) => code))], faults }
  }
  faults.push(...faultsOfMap(result.map, document))
  for (const { problems } of TEXTS) {
    for (const { code, values } of result.notices)
      faults.push(...faultsOfSentence(code, problems.notices[code](values)))
  }
  return { map: result.map, codes: [], faults }
}

function jsonOf(bytes: Uint8Array): unknown {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return undefined
  try {
    return JSON.parse(decoded.text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function faultsOfRefusal({ problems }: Extract<ReadResult, { ok: false }>, document: unknown): string[] {
  const faults: string[] = []
  if (problems.length === 0) faults.push('refused without a reason')
  if (problems.length > MAX_PROBLEMS + 1) faults.push(`${problems.length} problems`)
  const named = new Set(problems.map(({ code, path }) => `${code} ${path}`))
  // A key of more than eighty characters is cut, so that two of them may look the same.
  if (named.size < problems.length && ![...named].some((name) => name.includes('…')))
    faults.push('a problem is said twice')
  for (const problem of problems.slice(0, 50)) {
    const fault = faultOfPlace(problem, document)
    if (fault) faults.push(fault)
    if (problem.cause !== undefined) faults.push(`${problem.code}: something threw: ${String(problem.cause)}`)
    for (const { problems: words } of TEXTS) {
      faults.push(...faultsOfSentence(problem.code, words.problems[problem.code](problem.values)))
    }
  }
  return faults
}

function faultsOfSentence(code: string, sentence: string): string[] {
  if (sentence.length > LONGEST_SENTENCE) return [`the sentence of ${code} has ${sentence.length} characters`]
  return /\[object|\bNaN\b(?!")|function \(/.test(sentence.replace(/"[^"]*"/g, '')) ? [`${code} says: ${sentence}`] : []
}

function faultsOfMap(map: ChainMap, document: unknown): string[] {
  const faults = checkIntegrity(map).map(({ code, path }) => `opened although ${code} ${path}`)
  const file = { ...(document as object), version: CURRENT_VERSION }
  if (!chainMapFileSchema.safeParse(file).success) faults.push('opened although it does not fit the schema')
  const text = writeChainMap(map)
  if (/\p{Surrogate}/u.test(text)) faults.push('what is written cannot be saved as UTF-8')
  const again = readChainMap(text)
  if (!again.ok) return [...faults, `written, it does not open: ${again.problems[0]?.code} ${again.problems[0]?.path}`]
  if (!isDeepStrictEqual(again.map, map)) faults.push('written and read again, it is another map')
  else if (writeChainMap(again.map) !== text) faults.push('written twice, it is another text')
  return faults
}
