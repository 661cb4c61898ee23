import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/graph/analyse'
import { beforeAndAfter } from '../../../src/graph/compare/before-and-after'
import { lookAhead, sidesShown } from '../../../src/graph/compare/look-ahead'
import type { ChainMap } from '../../../src/model/chain-map'
import { examples } from '../../../src/model/examples/index'
import { pendingProposals } from '../../../src/model/proposals/proposable'
import { wantedMap } from '../../../src/model/proposals/wanted-map'
import { SECRET, SECRET_MAP } from '../../support/secret-map'
import { TODAY } from '../small-map'

const OPTIONS = { today: TODAY }

async function advice(): Promise<ChainMap> {
  const found = examples.find(({ id }) => id === 'adviesketen')
  if (!found) throw new Error('the example is not there')
  return found.load()
}

describe('looking ahead', () => {
  it('is what two analyses give when they are laid side by side', async () => {
    const map = await advice()
    const ids = pendingProposals(map).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(0)
    const look = (of: ChainMap) => ({ map: of, analysis: analyse(of, { ...OPTIONS, measures: false }) })
    const { facts, findings } = lookAhead(map, ids, OPTIONS)
    expect(facts).toEqual(beforeAndAfter(look(map), look(wantedMap(map, ids).map)))
    expect(findings).toEqual(look(map).analysis.findings)
    expect(facts.signals.gone.length + facts.signals.come.length).toBeGreaterThan(0)
  })

  it('without proposals nothing goes and nothing comes', async () => {
    const map = await advice()
    const { signals } = lookAhead(map, [], OPTIONS).facts
    expect([signals.gone, signals.come, signals.otherwise]).toEqual([[], [], []])
    expect(sidesShown(map, [], false)).toEqual({ before: map, after: map })
  })

  it('can be sent from a worker', async () => {
    const outlook = lookAhead(await advice(), ['v-a'], OPTIONS)
    expect(structuredClone(outlook)).toEqual(outlook)
  })

  it('on the wall tells nothing of what the present or a proposal withholds', () => {
    const told = (isOnWall: boolean) =>
      JSON.stringify([
        lookAhead(SECRET_MAP, pendingIds(SECRET_MAP), { ...OPTIONS, isOnWall }),
        sidesShown(SECRET_MAP, pendingIds(SECRET_MAP), isOnWall),
      ])
    expect(told(false)).toContain(SECRET)
    expect(told(true)).not.toContain(SECRET)
  })

  it('on the wall what a proposal takes off it does not seem to end', async () => {
    const map = await advice()
    const party = map.parties.om
    const proposal = map.proposals['v-a']
    if (!party || !proposal) throw new Error('the example has other records')
    const change = {
      tables: {
        parties: { changed: { om: [party, { ...party, discretion: 'withheld' as const }] as [never, never] } },
      },
      fields: {},
    }
    const hiding: ChainMap = { ...map, proposals: { ...map.proposals, 'v-a': { ...proposal, change } } }
    const { before, after } = sidesShown(hiding, ['v-a'], true)
    expect([before.parties.om, after.parties.om]).toEqual([undefined, undefined])
    const { signals, load } = lookAhead(hiding, ['v-a'], { ...OPTIONS, isOnWall: true }).facts
    expect([signals.gone, signals.come]).toEqual([[], []])
    expect(load.parties.some((one) => one.party === 'om')).toBe(false)
  })
})

const pendingIds = (map: ChainMap) => pendingProposals(map).map(({ id }) => id)
