import { analyse } from '../../../src/graph/analyse'
import type {
  ChainLevel,
  FeatureReport,
  LevelFeature,
  LevelLine,
  LevelReport,
} from '../../../src/graph/level/level-report'
import type { ChainMap } from '../../../src/model/chain-map'
import type { Statement } from '../../../src/model/schema/findings-and-views'
import type { Goal, Meeting } from '../../../src/model/schema/governance'
import type { Party } from '../../../src/model/schema/parties'
import type { Dependency } from '../../../src/model/schema/relations'
import type { Triangle } from '../../../src/model/schema/steering'
import { smallMap, TODAY } from '../small-map'

type Parts = Parameters<typeof smallMap>[0]

/** What a test gives besides parties and dependencies. */
export type Rest = Omit<Parts, 'parties' | 'dependencies'>

/** A party that is worked out and confirmed its own part. */
export function soundParty(id: string): Partial<Party> & { readonly id: string } {
  return {
    id,
    department: 'JenV',
    steering: 'triangle',
    confirmedBy: { party: id, date: '2026-05-01' },
  }
}

const worked: Partial<Dependency> = { nature: 'partner' }

/** Six parties in a row, each waiting on the one before, all worked out and confirmed; with whatever else is given. */
export function soundMap(rest: Rest = {}): ChainMap {
  return smallMap({
    parties: [...'abcdef'].map(soundParty),
    dependencies: ['a>b!', 'b>c!', 'c>d!', 'd>e!', 'e>f!'].map((arrow) => [arrow, worked] as const),
    ...rest,
  })
}

/** A worked-out triangle around `a` of which `f` is the client. */
export const TRIANGLES: readonly Triangle[] = [
  { id: 't', contractor: 'a', owner: { party: 'e' }, clients: [{ party: 'f' }] },
]

/** A table where all six sit with a mandate to decide. */
export const TABLE: Meeting = {
  id: 'm',
  name: 'Ketenberaad',
  purpose: 'De keten sturen',
  character: 'aligns',
  level: 'executive',
  scope: 'chain',
  permanence: 'standing',
  chair: 'a',
  escalatesTo: null,
  participants: [...'abcdef'].map((party) => ({ party, mandate: 'decide' as const })),
}

/** Made together and adopted at the table on a known day; deliberately without contributions. */
export const GOAL: Goal = {
  id: 'g',
  text: 'Iedereen sneller duidelijkheid',
  origin: 'joint',
  adoptedIn: 'm',
  date: '2026-01-01',
  contributions: [],
}

/** What a party says about a trait. */
export function statement(
  party: string,
  feature: Statement['feature'],
  holds = true,
  fields: Partial<Statement> = {},
): Statement {
  return { id: `s_${party}_${feature}`, party, feature, holds, date: '2026-05-01', ...fields }
}

/** A working agreement between these parties, worked out. */
export function agreement(id: string, parties: readonly string[]) {
  return {
    id,
    title: `Afspraak ${id}`,
    kind: 'working-agreement' as const,
    parties: [...parties],
    until: null,
    reviewOn: '2026-12-01',
  }
}

export function reportOf(map: ChainMap): LevelReport {
  return analyse(map, { today: TODAY, measures: false }).level
}

/** The only chain of a map. */
export function levelOf(map: ChainMap): ChainLevel {
  const { chains } = reportOf(map)
  const [only] = chains
  if (!only || chains.length !== 1) throw new Error(`there are ${chains.length} chains`)
  return only
}

export function featureOf(map: ChainMap, feature: LevelFeature): FeatureReport {
  const found = levelOf(map).features.find((one) => one.feature === feature)
  if (!found) throw new Error(`the report has no ${feature}`)
  return found
}

/** The messages of lines; a raised signal as its own message. */
export function messages(lines: readonly LevelLine[]): readonly string[] {
  return lines.map(({ message, signal }) => signal?.message ?? message)
}
