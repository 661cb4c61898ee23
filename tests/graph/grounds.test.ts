import { expect, test } from 'vitest'
import type { Rule } from '../../src/graph/rule'
import { type MessageId, type RuleId, rules } from '../../src/graph/rules/index'
import { enFindings } from '../../src/text/en/findings'
import { worded } from '../../src/text/finding-text'
import { nlFindings } from '../../src/text/nl/findings'

const ADVICE = 'Advies ketensturing, '

interface Passage {
  /** What stands under this heading of the advice, in words of our own. */
  readonly about: string
  /** How the two texts call it. */
  readonly nl: string
  readonly en: string
  readonly rules: readonly RuleId[]
}

/** The headings of the advice in their order, and the rules that rest on what stands there. */
const PASSAGES: Readonly<Record<string, Passage>> = {
  openingsvragen: {
    about: 'which steering goes first, and what if one person holds both',
    nl: 'openingsvragen',
    en: 'opening questions',
    rules: ['dual-hat-triangle-and-chain'],
  },
  Inleiding: {
    about: 'who opens the talk about roles; when and where triangle and chain meet',
    nl: 'inleiding',
    en: 'introduction',
    rules: ['agreement-expired', 'chain-lead-missing', 'coupling-point-incomplete', 'triangle-not-coupled'],
  },
  'Wat is een keten?': {
    about: 'autonomous parties, one task; steered in different ways and in several chains',
    nl: '‘Wat is een keten?’',
    en: '‘What is a chain?’',
    rules: ['goal-contribution-gap', 'no-chain-goal', 'party-in-several-chains', 'party-outside-steering'],
  },
  Probleemanalyse: {
    about: 'friction shows when means are scarce: who starts about agreements, who waits, and the role of the client',
    nl: 'probleemanalyse',
    en: 'problem analysis',
    rules: [
      'agreement-expired',
      'agreement-without-review',
      'articulation-party',
      'bottleneck-unanswered',
      'critical-dependency-uncoupled',
      'demand-exceeds-capacity',
      'dependency-without-agreement',
      'dual-hat-triangle-and-chain',
      'high-dependents',
      'order-not-delivered',
      'party-in-several-chains',
      'strained-unspoken',
      'upstream-shift-unmatched',
    ],
  },
  Analyse: {
    about: 'contact without one goal: orders given twice or against each other',
    nl: 'analyse',
    en: 'analysis',
    rules: ['conflicting-orders', 'order-not-delivered', 'overlapping-orders'],
  },
  'Analyse, niveau 1': {
    about: 'the single triangle weighs most: agreements here and there, without a mandate',
    nl: 'niveau 1',
    en: 'level 1',
    rules: ['agreement-missing-party', 'decision-meeting-without-mandate', 'missing-table'],
  },
  'Analyse, niveau 3': {
    about: 'working together: a forum, decisions weighed for all, small disturbances solved',
    nl: 'niveau 3',
    en: 'level 3',
    rules: ['affected-party-absent', 'missing-table', 'no-chain-forum', 'sole-supplier'],
  },
  Handelingsperspectief: {
    about: 'commitment, a working group and above it a steering group with its chair',
    nl: 'handelingsperspectief',
    en: 'perspective for action',
    rules: ['chain-lead-missing', 'no-chain-forum', 'owner-not-committed'],
  },
  'Handelingsperspectief, ketendoel(en)': {
    about: 'a vision, what each contributes, and a goal that guides the orders',
    nl: 'ketendoel(en)',
    en: 'chain goal(s)',
    rules: [
      'agreement-not-in-order',
      'goal-contribution-gap',
      'goal-not-in-orders',
      'no-chain-goal',
      'owner-not-committed',
      'party-outside-steering',
    ],
  },
  'Handelingsperspectief, stap 1': {
    about: 'the five pictures: parties, dependencies, meetings, roles, agreements',
    nl: 'stap 1',
    en: 'step 1',
    rules: [
      'coupling-point-incomplete',
      'critical-dependency-uncoupled',
      'cross-department-dependency',
      'cross-layer-dependency',
      'dependency-without-agreement',
      'missing-table',
      'strained-unspoken',
      'unequal-position-unspoken',
    ],
  },
  'Handelingsperspectief, stap 2': {
    about: 'testing with the steering group, and bottlenecks that were heard',
    nl: 'stap 2',
    en: 'step 2',
    rules: ['bottleneck-unanswered', 'map-one-sided-or-stale', 'meeting-purpose-missing', 'scarcity-rule-missing'],
  },
  'Handelingsperspectief, stap 3': {
    about: 'a wanted picture: an improvement in outline',
    nl: 'stap 3',
    en: 'step 3',
    rules: ['proposal-without-who-or-when'],
  },
  'Handelingsperspectief, stap 5': {
    about: 'the improvement is worked out with all who are concerned',
    nl: 'stap 5',
    en: 'step 5',
    rules: ['proposal-no-longer-fits', 'proposal-without-who-or-when'],
  },
  'Handelingsperspectief, stap 7': {
    about: 'principles: planning cycle, purpose and mandate, fewer meetings, equal information',
    nl: 'stap 7',
    en: 'step 7',
    rules: [
      'agreement-not-in-order',
      'coupling-too-late',
      'decision-meeting-without-mandate',
      'meeting-overload',
      'missing-table',
      'one-sided-information',
      'principle-not-adopted',
    ],
  },
  'Handelingsperspectief, stap 8': {
    about: 'three angles: how meetings are set up, how they work, and those around them',
    nl: 'stap 8',
    en: 'step 8',
    rules: [
      'core-values-open',
      'coupling-point-incomplete',
      'meeting-overload',
      'no-escalation-path',
      'one-sided-information',
      'proposal-makes-gap',
      'working-agreements-open',
    ],
  },
}

/** The heading that a ground names: the longest of the table that it begins with. */
function headingOf(ground: string): string | undefined {
  const place = ground.slice(ADVICE.length)
  return Object.keys(PASSAGES)
    .filter(
      (heading) =>
        place === heading || (/^(?:, | \(|: )/.test(place.slice(heading.length)) && place.startsWith(heading)),
    )
    .sort((a, b) => b.length - a.length)[0]
}

const adviceGrounds = (rule: Rule) => rule.grounds.filter((ground) => ground.startsWith('Advies ketensturing'))

test('each ground in the advice names a heading that is there, and each heading its rules', () => {
  const named = new Map<string, string[]>(Object.keys(PASSAGES).map((heading) => [heading, []]))
  for (const rule of rules as readonly Rule[]) {
    for (const ground of adviceGrounds(rule)) {
      const heading = headingOf(ground)
      expect(heading, `${rule.id}: ${ground}`).toBeDefined()
      named.get(heading ?? '')?.push(rule.id)
    }
  }
  for (const [heading, { rules: wanted }] of Object.entries(PASSAGES)) {
    expect([...new Set(named.get(heading))].sort(), heading).toEqual([...wanted].sort())
  }
})

test.each(['nl', 'en'] as const)(
  'the text under a finding names no other passage than its rule does (%s)',
  (language) => {
    const texts = language === 'nl' ? nlFindings : enFindings
    const advice = language === 'nl' ? 'Advies ketensturing' : 'Advice on chain steering'
    for (const rule of rules as readonly Rule[]) {
      const own = adviceGrounds(rule).map((ground) => PASSAGES[headingOf(ground) ?? '']?.[language] ?? '')
      for (const message of rule.messages as readonly MessageId[]) {
        const [, after = ''] = worded(texts[message].why, {}).split(`${advice}, `)
        const cited = after.split(';')[0] ?? ''
        const steps = cited.match(/(?:stap|step|niveau|level) \d/g) ?? []
        for (const step of steps) expect(own, `${message}: ${cited}`).toContain(step)
        const words = Object.values(PASSAGES).map((passage) => passage[language])
        const first = words.filter((word) => cited.startsWith(word)).sort((a, b) => b.length - a.length)[0]
        // "analyse (niveau 1)" is the level, not what stands above it.
        if (first && !(steps.length > 0 && /^anal/.test(first))) {
          const isStepOf = /^(?:handelingsperspectief|perspective)/.test(first) && steps.length > 0
          if (!isStepOf) expect(own, `${message}: ${cited}`).toContain(first)
        }
      }
    }
  },
)
