import type { ChainMap } from '../chain-map'
import { findDepartment } from '../departments'
import { isJsonObject, type JsonObject } from '../json-value'
import { MIGRATIONS } from '../migrations'
import { CURRENT_VERSION, migrate } from '../migrations/migrate'
import type { Migration } from '../migrations/migration'
import {
  joinPath,
  limitProblems,
  type Notice,
  type Problem,
  type ProblemCode,
  type ProblemValues,
  quote,
} from '../problem'
import type { Party } from '../schema/parties'
import { buildChainMap } from './build-chain-map'
import { checkDocument } from './check-document'
import { kindOf } from './explain-issues'
import { parseJson } from './parse-json'
import { screenJson } from './screen-json'

export type ReadResult =
  | { readonly ok: true; readonly map: ChainMap; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads a map from the text of a file. Never throws, whatever the text, and never gives half a map: either the whole
 * map with what is worth knowing about it, or all problems (at most MAX_PROBLEMS) with their path in the file.
 *
 * @param text the file, at most LIMITS.fileCharacters characters; a byte order mark is allowed
 * @param migrations for tests of the machinery; the program has one list
 */
export function readChainMap(text: string, migrations: readonly Migration[] = MIGRATIONS): ReadResult {
  const parsed = parseJson(text)
  return parsed.ok ? readChainMapJson(parsed.value, migrations) : { ok: false, problems: [parsed.problem] }
}

/**
 * The same for a file that has been parsed already.
 *
 * @param value JSON of at most LIMITS.depth levels
 */
function readChainMapJson(value: unknown, migrations: readonly Migration[] = MIGRATIONS): ReadResult {
  if (!isJsonObject(value)) return refuse('wrong-type', '', { expected: 'object', found: kindOf(value) })
  const { format, version } = value
  if (format !== 'ketenkaart') {
    return refuse('not-a-chain-map', 'format', { found: typeof format === 'string' ? quote(format) : kindOf(format) })
  }
  if (version === undefined) return refuse('missing', 'version', {})
  if (typeof version !== 'number' || !Number.isInteger(version)) {
    return refuse('wrong-type', 'version', { expected: 'integer', found: kindOf(version) })
  }
  if (version > CURRENT_VERSION) return refuse('newer-version', 'version', { version, known: CURRENT_VERSION })

  const screened = screenJson(value)
  if (screened.some((problem) => problem.code === 'too-many')) return { ok: false, problems: limitProblems(screened) }
  if (version === CURRENT_VERSION) return readCurrent(value, screened, [])
  // A migration never sees a document with keys that could do harm.
  if (screened.length > 0) return { ok: false, problems: limitProblems(screened) }
  const migrated = migrate(value, version, migrations)
  if (!migrated.ok) {
    if (migrated.code === 'unknown-version') return refuse(migrated.code, 'version', { version })
    const { code, name, cause } = migrated
    return refuse(code, 'version', { version: migrated.version, name }, cause)
  }
  const notice: Notice = { code: 'migrated', path: '', values: { from: version, to: CURRENT_VERSION } }
  return readCurrent(migrated.document, screenJson(migrated.document), [notice])
}

function readCurrent(document: JsonObject, screened: readonly Problem[], notices: readonly Notice[]): ReadResult {
  const checked = checkDocument(document)
  // The schemas find some of the keys that the screening has reported.
  const reported = new Set(screened.map((problem) => problem.path))
  const found = checked.problems.filter(({ code, path }) => code !== 'unknown-field' || !reported.has(path))
  const problems = [...screened, ...found]
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems) }
  return {
    ok: true,
    map: buildChainMap(checked),
    notices: [...notices, ...unknownDepartments(checked.records.parties as readonly Party[])],
  }
}

function refuse(code: ProblemCode, path: string, values: ProblemValues, cause?: unknown): ReadResult {
  return { ok: false, problems: [{ code, path, values, ...(cause !== undefined && { cause }) }] }
}

function unknownDepartments(parties: readonly Party[]): Notice[] {
  return parties.flatMap((party, index) =>
    (['department', 'politicalDepartment'] as const).flatMap((field): Notice[] => {
      const code = party[field]
      if (typeof code !== 'string' || findDepartment(code)) return []
      const path = joinPath(joinPath('parties', index), field)
      return [{ code: 'unknown-department', path, values: { department: code } }]
    }),
  )
}
