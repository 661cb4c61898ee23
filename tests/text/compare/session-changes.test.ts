import { describe, expect, it } from 'vitest'
import { changesIn, closingOf, sessionChanges } from '../../../src/text/compare/session-changes'
import { chainMap, dependency, party } from '../../support/chain-builder'

const session = { id: 's', date: '2026-11-28', kind: 'worksession' } as const
const start = chainMap({ parties: [party('coa'), party('ind')], sessions: [session] })
const told = (now: typeof start) => sessionChanges(start, now, 'nl')

describe('what changed in a session', () => {
  it('is told a sentence for each record', () => {
    const now = {
      ...start,
      parties: { ...start.parties, vng: party('vng', { name: 'Vereniging' }) },
      dependencies: { d: dependency('d', 'ind', 'coa', { product: 'besluiten' }) },
    }
    const lines = told(now)
    expect(lines).toHaveLength(2)
    expect(lines.join('\n')).toMatch(/Vereniging.* is erbij gekomen/)
    expect(lines.join('\n')).toMatch(/levert nu ook aan .*besluiten/)
  })

  it('leaves out what was agreed, which stands in the record already', () => {
    const now = {
      ...start,
      actions: { a: { id: 'a', text: 'Bellen', state: 'open' as const, session: 's' } },
      decisions: { x: { id: 'x', text: 'Besluit', state: 'taken' as const } },
      decisionOrder: ['x'],
      sessions: { s: { ...session, account: 'Er is gesproken' } },
    }
    expect(told(now)).toEqual([])
    expect(told({ ...now, decisions: { ...now.decisions, y: { ...now.decisions.x, id: 'y' } } })).toEqual([])
  })

  it('becomes numbers when there is too much to read back, but what changed on the map itself stays', () => {
    const many = Array.from({ length: 41 }, (_, i) => party(`p${i}`))
    const parties = Object.fromEntries([...many, party('coa', { role: 'vangt op' })].map((one) => [one.id, one]))
    expect(told({ ...start, parties, status: 'worksession' })).toEqual([
      expect.stringContaining('De kaart'),
      'Erbij gekomen: 41 partijen.',
      'Gewijzigd: 1 partij.',
      'Weggehaald: 1 partij.',
    ])
  })
})

describe('a session that ends', () => {
  const now = { ...start, parties: { ...start.parties, vng: party('vng', { name: 'Vereniging' }) } }
  const end = { start, now, day: '2026-11-29', language: 'nl' } as const

  it('gets its day and what changed, after what people wrote there themselves', () => {
    const { changes = [], ...closed } = closingOf({ ...session, changes: ['Eigen woorden'] }, end)
    expect(closed).toEqual({ endedOn: '2026-11-29' })
    expect(changes).toEqual(['Eigen woorden', expect.stringContaining('Vereniging')])
    // Closed a second time, nothing is told twice.
    expect(closingOf({ ...session, changes }, end).changes).toEqual(changes)
  })

  it('says that nothing changed, but not when nothing is known of its beginning', () => {
    expect(closingOf(session, { ...end, now: start }).changes).toEqual([])
    expect(closingOf(session, { ...end, start: undefined })).toEqual({ endedOn: '2026-11-29' })
  })
})

it('what people write is a change a line, without the marks of a list', () => {
  expect(changesIn('- Een\n\n  • twee   woorden \n3 partijen')).toEqual(['Een', 'twee woorden', '3 partijen'])
})
