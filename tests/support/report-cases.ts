import type { ChainMap } from '../../src/model/chain-map'
import { examples } from '../../src/model/examples/index'
import { chainMap, dependency, party } from './chain-builder'
import { ODD_TEXTS } from './fuzz/odd-values'
import { LONG_NAMES_MAP } from './long-names'
import { syntheticMap } from './synthetic-map'

interface ReportCase {
  readonly name: string
  readonly map: ChainMap
}

/** A name of 120 letters of which no part fits on a line by itself. */
const LONG = 'Gegevensuitwisselingsverantwoordingsinformatiekwaliteitsrapportagebeoordelingscommissie'.padEnd(120, 'x')

/** A text that a file can hold at all: half characters are replaced when a map is read. */
const asRead = (text: string) => Buffer.from(text, 'utf8').toString('utf8')

/** Every odd text as the name of something that the report tells of. */
function oddMap(): ChainMap {
  const texts = ODD_TEXTS.map(asRead)
  const parties = texts.map((text, at) => party(`p${at}`, { name: text.slice(0, 300), certainty: 'assumed' }))
  const dependencies = texts.slice(1).map((text, at) => {
    return dependency(`d${at}`, `p${at}`, `p${at + 1}`, { product: text.slice(0, 300), critical: true, strained: true })
  })
  return chainMap({
    title: '<script>alert(1)</script> & "keten"',
    mission: ']]><svg onload="x">',
    parties,
    dependencies,
    agreements: texts.map((title, at) => ({
      id: `a${at}`,
      title,
      kind: 'covenant' as const,
      parties: [`p${at}`],
      until: '2020-01-01',
    })),
    meetings: texts.map((name, at) => ({
      id: `m${at}`,
      name,
      purpose: name,
      scope: 'chain' as const,
      permanence: 'standing' as const,
      participants: [{ party: `p${at}` }],
    })),
  })
}

/** The maps a report must come through: ordinary ones, the largest and the smallest, and texts that would break a file. */
export async function reportCases(): Promise<ReportCase[]> {
  const opened = await Promise.all(examples.map(async ({ id, load }) => ({ name: id, map: await load() })))
  return [
    ...opened,
    { name: 'odd-texts', map: oddMap() },
    { name: 'long-names', map: chainMap(LONG_NAMES_MAP) },
    {
      name: 'unbroken-names',
      map: chainMap({
        title: LONG,
        parties: ['a', 'b', 'c'].map((id) => party(id, { name: `${LONG.slice(0, 119)}${id}`, certainty: 'assumed' })),
        dependencies: [dependency('d', 'a', 'b', { product: LONG, critical: true, strained: true })],
      }),
    },
    { name: 'sixty-parties', map: syntheticMap(60, 180, 1) },
    { name: 'four-hundred-findings', map: syntheticMap(200, 600, 1) },
    { name: 'one-party', map: chainMap({ parties: [party('a')] }) },
    { name: 'nothing', map: chainMap() },
  ]
}
