import { loadCatalogue } from '../../../src/model/catalogue/catalogue'
import { readChainMap } from '../../../src/model/file/read-chain-map'
import { cpuTime } from '../cpu-time'
import { diceFor } from './dice'
import { type Surroundings, takeFurtherRoad } from './further-road'
import { type FuzzCase, type Manner, makeCase } from './make-case'
import { takeProgramRoad } from './program-road'
import { takeReadingRoad } from './reading-road'
import { loadSources, type Sources } from './sources'

/** `reading`: read and write; `rest`: all that is made of a map that opens; `program`: the command line itself. */
export type Road = 'reading' | 'rest' | 'program'

export interface CaseResult {
  readonly fuzzCase: FuzzCase
  readonly opened: boolean
  readonly codes: readonly string[]
  readonly faults: readonly string[]
  /** Milliseconds of processor time. */
  readonly ms: number
}

/** More processor time than this for one file is a fault. */
const TOO_SLOW = 2_000

export interface Runner {
  /**
   * Runs one case; what it throws becomes a fault. The program reads the file from `path`, which must hold its bytes.
   */
  readonly run: (road: Road, seed: number, index: number, save: (bytes: Uint8Array) => string) => CaseResult
}

/** Loads all that the cases have in common. */
export async function createRunner(): Promise<Runner> {
  const sources = loadSources()
  const surroundings = await loadSurroundings(sources)
  const runOnce: Runner['run'] = (road, seed, index, save) => {
    // Files that open and files that do not, in turn: the program is slow to start.
    const manner: Manner = road === 'rest' || (road === 'program' && index % 2 === 0) ? 'gentle' : 'any'
    const fuzzCase = makeCase(sources, seed, index, manner)
    const start = cpuTime()
    let opened = false
    let codes: readonly string[] = []
    const faults: string[] = []
    try {
      const reading = takeReadingRoad(fuzzCase.bytes)
      opened = reading.map !== undefined
      codes = reading.codes
      faults.push(...reading.faults)
      const dice = diceFor(seed + 1, index)
      if (road === 'rest' && reading.map) faults.push(...takeFurtherRoad(reading.map, dice, surroundings))
      if (road === 'program') faults.push(...takeProgramRoad(save(fuzzCase.bytes), opened, dice))
    } catch (thrown) {
      faults.push(`threw: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
    }
    return { fuzzCase, opened, codes, faults, ms: cpuTime() - start }
  }
  return {
    run: (road, seed, index, save) => {
      let result = runOnce(road, seed, index, save)
      // The garbage of thousands of cases before may have been swept in its time.
      if (result.ms > TOO_SLOW) result = runOnce(road, seed, index, save)
      if (result.ms <= TOO_SLOW) return result
      return { ...result, faults: [...result.faults, `took ${Math.round(result.ms)} ms`] }
    },
  }
}

async function loadSurroundings({ small }: Sources): Promise<Surroundings> {
  const beside = readChainMap(small.find(({ name }) => name.endsWith('v2/every-field.json'))?.text ?? '')
  if (!beside.ok) throw new Error('the map to lay beside the others does not open')
  return { organisations: await loadCatalogue(), beside: beside.map }
}
