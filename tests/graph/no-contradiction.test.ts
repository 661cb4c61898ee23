import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/graph/analyse'
import { buildChainGraph, type ChainGraph } from '../../src/graph/chain-graph'
import { partyAt } from '../../src/graph/facts/exchange'
import { isHeldOn } from '../../src/graph/facts/meetings'
import { pairName } from '../../src/graph/facts/pairs'
import type { Finding } from '../../src/graph/finding'
import type { ChainMap } from '../../src/model/chain-map'
import { randomMaps } from './random-map'
import { smallMap, TODAY } from './small-map'

/** What a finding says of the map, as short texts: what it takes as known, and what it says is not known. */
interface Claims {
  readonly known: readonly string[]
  readonly unknown: readonly string[]
}

const NOTHING: Claims = { known: [], unknown: [] }

/** What each message claims. A message that is not here claims nothing that another could deny. */
const CLAIMS: Readonly<Record<string, (graph: ChainGraph, finding: Finding) => Claims>> = {
  'agreement-missing-party.missing': (graph, finding) => known(agreementsOver(graph, finding)),
  'agreement-missing-party.open': (graph, finding) => known(agreementsOver(graph, finding)),
  'agreement-expired.ended': (graph, finding) => known(agreementsOver(graph, finding)),
  'agreement-expired.only': (graph, finding) => known(agreementsOver(graph, finding)),
  'agreement-expired.nearly': (graph, finding) => known(agreementsOver(graph, finding)),
  'agreement-without-review.none': (graph, finding) => known(agreementsOver(graph, finding)),
  'agreement-without-review.open': (graph, finding) => known(agreementsOver(graph, finding)),
  'dependency-without-agreement.later': (_graph, finding) => known(dependencies(finding, 'agreement')),
  'dependency-without-agreement.none': (_graph, finding) => unknown(dependencies(finding, 'agreement')),
  'cross-department-dependency.unlinked': (_graph, finding) =>
    unknown([...dependencies(finding, 'agreement'), ...dependencies(finding, 'table')]),
  'cross-layer-dependency.unlinked': (_graph, finding) =>
    unknown([...dependencies(finding, 'agreement'), ...dependencies(finding, 'table')]),
  'missing-table.none': (graph, finding) =>
    unknown([...dependencies(finding, 'table'), ...pairs(graph, finding, 'meeting')]),
  'missing-table.talk-only': (_graph, finding) => known(dependencies(finding, 'table')),
  'missing-table.mandate-open': (_graph, finding) => known(dependencies(finding, 'table')),
  'strained-unspoken.unspoken': (graph, finding) => ({
    known: [...dependencies(finding, 'table'), ...pairs(graph, finding, 'meeting')],
    unknown: dependencies(finding, 'spoken'),
  }),
  'strained-unspoken.open': (graph, finding) => known(pairs(graph, finding, 'meeting')),
  'bottleneck-unanswered.none': (_graph, finding) => known(dependencies(finding, 'spoken')),
  'agreement-expired.before-meeting': (graph, finding) => known(agreementsOver(graph, finding)),
  'critical-dependency-uncoupled.none': (graph, finding) =>
    unknown([...dependencies(finding, 'table'), ...pairs(graph, finding, 'coupling')]),
  'critical-dependency-uncoupled.open': (graph, finding) => known(pairs(graph, finding, 'coupling')),
  'coupling-point-incomplete.none': (graph, finding) => known(coupling(graph, finding)),
  'coupling-point-incomplete.open': (graph, finding) => known(coupling(graph, finding)),
  'decision-meeting-without-mandate.without': (_graph, finding) => known(mandates(finding)),
  'decision-meeting-without-mandate.open': (_graph, finding) => ({
    known: meetings(finding, 'character'),
    unknown: mandates(finding),
  }),
  'meeting-purpose-missing.open': (_graph, { about, values }) =>
    unknown([values.fields].flat().includes('character') ? [`character ${about[0]?.id}`] : []),
  'triangle-not-coupled.none': (_graph, finding) => known(parties(finding, 'triangle')),
  'role-overlap-in-triangle.unit': (graph, finding) => known(contractors(graph, finding)),
  'party-outside-steering.open': (_graph, finding) => unknown(parties(finding, 'triangle')),
}

const known = (claims: readonly string[]): Claims => ({ ...NOTHING, known: claims })
const unknown = (claims: readonly string[]): Claims => ({ ...NOTHING, unknown: claims })

function ids({ about }: Finding, collection: string): readonly string[] {
  return about.flatMap(({ kind, id }) => (kind === collection ? id : []))
}

const dependencies = (finding: Finding, claim: string) => ids(finding, 'dependencies').map((id) => `${claim} ${id}`)
const parties = (finding: Finding, claim: string) => ids(finding, 'parties').map((id) => `${claim} ${id}`)
const meetings = (finding: Finding, claim: string) => ids(finding, 'meetings').map((id) => `${claim} ${id}`)

/** Who takes part in a meeting, each with that meeting. */
function mandates(finding: Finding): readonly string[] {
  return ids(finding, 'meetings').flatMap((meeting) => parties(finding, `mandate ${meeting}`))
}

/** The dependencies that the agreement of a finding names. */
function agreementsOver({ map }: ChainGraph, finding: Finding): readonly string[] {
  const covered = ids(finding, 'agreements').flatMap((id) => map.agreements[id]?.covers ?? [])
  return covered.filter((id) => map.dependencies[id]).map((id) => `agreement ${id}`)
}

function pairs({ map }: ChainGraph, finding: Finding, claim: string): readonly string[] {
  return ids(finding, 'dependencies').flatMap((id) => {
    const found = map.dependencies[id]
    return found ? `${claim} ${pairName(found.supplier, found.dependent)}` : []
  })
}

/** That the two ends of a coupling point are coupled, and that they have a meeting when it is not what it lacks. */
function coupling(graph: ChainGraph, { about, values }: Finding): readonly string[] {
  const point = graph.map.couplingPoints[about[0]?.id ?? '']
  const [a, b] = point?.ends.map((end) => partyAt(graph, end)) ?? []
  if (!point || !a || !b) return []
  const meeting = graph.map.meetings[point.meeting ?? '']
  const hasMeeting = meeting && isHeldOn(meeting, TODAY) && ![values.fields].flat().includes('meeting')
  return [`coupling ${pairName(a, b)}`, ...(hasMeeting ? [`meeting ${pairName(a, b)}`] : [])]
}

function contractors({ map }: ChainGraph, finding: Finding): readonly string[] {
  return ids(finding, 'triangles').flatMap((id) => {
    const contractor = map.triangles[id]?.contractor
    return contractor ? `triangle ${contractor}` : []
  })
}

/** What one finding says is not known while another takes it as known. */
function contradictions(graph: ChainGraph, findings: readonly Finding[]): readonly string[] {
  const claims = findings.map((finding) => CLAIMS[finding.message]?.(graph, finding) ?? NOTHING)
  const all = new Set(claims.flatMap((claim) => claim.known))
  return claims.flatMap((claim) => claim.unknown.filter((one) => all.has(one)))
}

test('no finding says that something is not known which another takes as known', () => {
  fc.assert(
    fc.property(randomMaps, (map) => {
      const graph = buildChainGraph(map, { today: TODAY })
      expect(contradictions(graph, analyse(map, { today: TODAY, measures: false }).findings)).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

test('an agreement that misses an end is told once, of the agreement', () => {
  const map = smallMap({
    parties: ['dji', 'politie', 'cjib'],
    dependencies: ['dji>politie!'],
    agreements: [{ id: 'agr', title: 'Kader', kind: 'covenant', parties: ['dji', 'cjib'], covers: ['dji_politie'] }],
  })
  const { findings } = analyse(map, { today: TODAY })
  const about = findings.filter(({ rule }) => rule.includes('agreement')).map(({ message }) => message)
  expect(about).toEqual(['agreement-missing-party.missing'])
})

/** Messages that ask two parties to agree on something, or to decide it together. */
const INVITING: readonly string[] = [
  'dependency-without-agreement.none',
  'critical-dependency-uncoupled.none',
  'missing-table.none',
  'missing-table.talk-only',
]

test('nobody is invited to agree on what a court or the law decides', () => {
  fc.assert(
    fc.property(randomMaps, (map) => {
      const judged = new Set(
        Object.values(map.dependencies).flatMap(({ id, supplier, flow }) => {
          const isJudge = map.parties[supplier]?.kind === 'judiciary'
          return isJudge && flow === 'decision' ? id : []
        }),
      )
      const { findings } = analyse(map, { today: TODAY, measures: false })
      const inviting = findings.filter(({ message }) => INVITING.includes(message))
      expect(inviting.flatMap((finding) => ids(finding, 'dependencies')).filter((id) => judged.has(id))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** Messages that all say of a dependency that the two ends lack a place for it. */
const PLACELESS: readonly string[] = [
  'strained-unspoken.unspoken',
  'missing-table.none',
  'missing-table.talk-only',
  'critical-dependency-uncoupled.none',
]

/** One strained dependency, and every way in which two parties can meet about it or not. */
function* waysToMeet(): Generator<ChainMap> {
  for (const critical of [undefined, false, true])
    for (const nature of [undefined, 'statutory', 'partner'] as const)
      for (const seats of [undefined, ['a'], ['a', 'b'], ['a', 'b', 'c']])
        for (const topics of [undefined, ['dossiers'], ['anders']])
          for (const character of [undefined, 'decides', 'aligns'] as const)
            for (const mandate of [undefined, 'decide', 'refer'] as const)
              yield smallMap({
                parties: ['a', 'b', 'c'],
                dependencies: [
                  [
                    'a>b',
                    {
                      strained: true,
                      product: 'dossiers',
                      ...(critical !== undefined && { critical }),
                      ...(nature && { nature }),
                    },
                  ],
                ],
                meetings: [
                  {
                    id: 'm',
                    name: 'Ketenoverleg',
                    scope: 'chain',
                    permanence: 'standing',
                    ...(seats && { participants: seats.map((party) => ({ party, ...(mandate && { mandate }) })) }),
                    ...(topics && { topics }),
                    ...(character && { character }),
                  },
                ],
              })
}

test('that there is no place for a dependency is said of it once', () => {
  const told: Record<string, number> = {}
  for (const map of waysToMeet()) {
    const { findings } = analyse(map, { today: TODAY, measures: false })
    const placeless = findings.filter(({ message }) => PLACELESS.includes(message)).map(({ message }) => message)
    expect(placeless.length, `${placeless.join()} ${JSON.stringify([map.dependencies, map.meetings])}`).toBeLessThan(2)
    for (const message of placeless) told[message] = (told[message] ?? 0) + 1
  }
  // Each of them is heard, but the one that needs a coupling point elsewhere.
  expect(Object.keys(told).sort()).toEqual(PLACELESS.filter((message) => message !== 'missing-table.none').sort())
})
