import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/graph/finding'
import type { Answer } from '../../src/model/schema/findings-and-views'
import { visibleParties } from '../../src/model/visible-parties'
import { badgesOf } from '../../src/ui/base/state/findings-store'
import { chainMap, party } from '../support/chain-builder'

function finding(id: string, severity: Finding['severity'], kind: Finding['kind'] = 'finding'): Finding {
  const about = [{ kind: 'parties' as const, id }]
  return {
    rule: 'r',
    group: 'structure',
    key: `${id}${severity}${kind}`,
    kind,
    severity,
    about,
    message: 'r.m',
    values: {},
    inputsHash: '',
    evidence: [],
  }
}

describe('badges', () => {
  it('count the signals on each carrier and take the heaviest; what nobody looked at yet is no signal', () => {
    const badges = badgesOf([
      finding('a', 'low'),
      finding('a', 'high'),
      finding('a', 'low', 'question'),
      finding('b', 'low'),
    ])
    expect(badges.get('a')).toEqual({ count: 2, severity: 'high' })
    expect(badges.get('b')).toEqual({ count: 1, severity: 'low' })
  })

  it('are not there for questions alone', () => {
    expect(badgesOf([finding('a', 'medium', 'question')]).size).toBe(0)
  })

  it('do not count what was answered, until its facts change or its day has passed', () => {
    const [one, two] = [finding('a', 'high'), finding('a', 'low')]
    const given = { id: 'x', finding: one.key, answer: 'deliberate', date: '2026-01-01', inputsHash: '' } as const
    const badge = (answer: Answer) => badgesOf([one, two], { x: answer }, '2026-06-01').get('a')
    expect(badge(given)).toEqual({ count: 1, severity: 'low' })
    expect(badge({ ...given, inputsHash: 'before' })).toEqual({ count: 2, severity: 'high' })
    expect(badge({ ...given, until: '2026-05-01' })).toEqual({ count: 2, severity: 'high' })
  })

  it('are not put on the map for a finding about the map as a whole', () => {
    const whole: Finding = { ...finding('m', 'high'), about: [{ kind: 'map', id: 'm' }] }
    expect(badgesOf([whole]).size).toBe(0)
  })
})

describe('the parties of a view', () => {
  const map = chainMap({
    parties: [party('a', { department: 'JenV' }), party('b', { tier: 'municipal', department: null }), party('c')],
    views: [
      { id: 'all', title: 'Alles' },
      { id: 'named', title: 'Kern', filters: { parties: ['a', 'c'] } },
      { id: 'tiers', title: 'Rijk', filters: { tiers: ['national'], departments: ['JenV'] } },
    ],
  })

  it('are all without a view or without filters', () => {
    expect(visibleParties(map, null)).toBeUndefined()
    expect(visibleParties(map, 'all')).toBeUndefined()
  })

  it('are those that meet every filter', () => {
    expect([...(visibleParties(map, 'named') ?? [])]).toEqual(['a', 'c'])
    expect([...(visibleParties(map, 'tiers') ?? [])]).toEqual(['a'])
  })

  it('include what was just drawn', () => {
    expect(visibleParties(map, 'tiers', ['b'])?.has('b')).toBe(true)
    expect(visibleParties(map, 'tiers', ['deleted'])?.size).toBe(1)
  })
})
