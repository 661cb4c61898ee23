import { answerKey } from '../../graph/conversation/answer-state'
import type { Finding } from '../../graph/finding'
import { accountableInChains } from '../../model/accountable-place'
import type { AnyRecord, ChainMap, Collection, Records } from '../../model/chain-map'
import type { Id } from '../../model/id'
import type { Party } from '../../model/schema/parties'
import type { Language } from '../texts'
import { type ClaimContext, certaintyOf, claimOf } from './claim'
import { grouped } from './grouped'
import { mapParagraphs } from './map-paragraphs'
import { openPoints } from './open-points'
import type { Paragraph, Section } from './section'
import { Teller } from './teller'
import { bare, paragraph } from './words'

interface NarrateOptions {
  /** The findings of the analysis: what the room answered to is then named. */
  readonly findings?: readonly Finding[]
  /** How many of the findings ask for attention; absent says nothing about it. */
  readonly openFindings?: number
}

/**
 * The whole chain in sentences. Pure. Each record but the saved views is told of in one paragraph, which carries it; a
 * field that nobody looked at and one that is deliberately empty are gathered in the last two chapters.
 *
 * @param language of the sentences around the names, which stay as people wrote them
 * @returns chapters (level 2), each followed by its parts (level 3 and 4)
 */
/** What was said, agreed and decided, in the order in which it is told. */
const SAID = ['sessions', 'decisions', 'proposals', 'actions', 'answers', 'statements', 'recognitions'] as const

export function narrate(map: ChainMap, language: Language, options: NarrateOptions = {}): Section[] {
  const teller = new Teller(accountableInChains(map), language)
  const tell = storyteller(teller, options)
  const { headings, open } = teller.texts.narrative
  const byName = sorter(language)
  const chapters: Section[][] = [
    [{ id: 'chain', heading: headings.chain, level: 2, paragraphs: mapParagraphs(teller, options.openFindings) }],
    partiesChapter(teller, tell, byName),
    dependenciesChapter(teller, tell, byName),
    steeringChapter(teller, tell, byName),
    plain('couplingPoints', headings.couplingPoints),
    plain('meetings', headings.meetings),
    plain('agreements', headings.agreements),
    plain('goals', headings.goals),
    plain('chains', headings.governance, 'governance'),
    plain('capacities', headings.capacities),
    plain('bottlenecks', headings.bottlenecks),
    [
      {
        id: 'answers',
        heading: headings.answers,
        level: 2,
        paragraphs: SAID.flatMap((collection) => tell.all(collection)),
      },
    ],
  ]
  const told = chapters.filter((sections) => sections.some(({ paragraphs }) => paragraphs.length > 0)).flat()
  return [
    ...told,
    last('unknown', headings.unknown, openPoints(teller, 'unknown'), open.nothingUnknown),
    last('none', headings.none, openPoints(teller, 'none'), open.nothingNone),
  ]

  function plain(collection: Collection, heading: string, id: string = collection): Section[] {
    return [{ id, heading, level: 2, paragraphs: tell.all(collection) }]
  }
}

function last(id: string, heading: string, points: readonly Paragraph[], otherwise: string): Section {
  return { id, heading, level: 2, paragraphs: points.length > 0 ? points : [{ text: paragraph([otherwise]) }] }
}

type Compare = (a: string, b: string) => number

function sorter(language: Language): Compare {
  return new Intl.Collator(language, { numeric: true }).compare
}

interface Storyteller {
  readonly record: <C extends Collection>(collection: C, record: Records[C]) => Paragraph
  /** All records of a collection, in order of what is said of them. */
  readonly all: (collection: Collection) => Paragraph[]
  readonly partiesIn: (step: Id) => readonly Party[]
}

function storyteller(teller: Teller, { findings = [] }: NarrateOptions): Storyteller {
  const { map, language } = teller
  const byName = sorter(language)
  const inStep = grouped(
    Object.values(map.parties).sort((a, b) => byName(a.name, b.name)),
    ({ step }) => (step && map.steps[step] ? step : ''),
  )
  const partiesIn = (step: Id) => inStep.get(step) ?? []
  const answered = new Set(Object.values(map.answers).map(({ finding }) => finding))
  const known = new Map(
    findings.flatMap((finding) => {
      const key = answerKey(finding.key)
      return answered.has(key) ? [[key, finding] as const] : []
    }),
  )
  const context: ClaimContext = { partiesIn, findingOf: (key) => known.get(key) }
  const record = <C extends Collection>(collection: C, one: Records[C]): Paragraph => ({
    record: { collection, id: one.id },
    text: [claimOf(collection, one, teller, context), certaintyOf(one, teller)].filter(Boolean).join(' '),
  })
  return {
    record,
    partiesIn,
    all: (collection) =>
      Object.values<AnyRecord>(map[collection])
        // The record comes out of the table of that collection.
        .map((one) => ({ told: record(collection, one as never), key: sortKey(one, teller) }))
        .sort((a, b) => byName(a.key || a.told.text, b.key || b.told.text))
        .map(({ told }) => told),
  }
}

/** Figures go by party, unit and day; what was said goes by day; the rest by its sentence, which begins with its name. */
function sortKey(record: AnyRecord, teller: Teller): string {
  if ('asOf' in record) return `${teller.party(record.party).text} ${record.unit} ${record.asOf}`
  if ('attendees' in record || 'endedOn' in record) return record.date
  return 'feature' in record || 'indication' in record || 'inputsHash' in record ? record.date : ''
}

function partiesChapter(teller: Teller, tell: Storyteller, byName: Compare): Section[] {
  const { map, texts } = teller
  const { headings } = texts.narrative
  const manyChains = Object.keys(map.chains).length > 1
  const steps = map.stepOrder.flatMap((id): Section[] => {
    const step = map.steps[id]
    if (!step) return []
    const chain = map.chains[step.chain]
    const heading = manyChains && chain ? `${bare(step.name)} (${bare(chain.name)})` : bare(step.name)
    const parties = tell.partiesIn(id).map((party) => tell.record('parties', party))
    return [{ id: `step-${id}`, heading, level: 3, paragraphs: [tell.record('steps', step), ...parties] }]
  })
  const outside = [...tell.partiesIn('')].sort((a, b) => byName(a.name, b.name))
  const rest: Section = {
    id: 'outside-steps',
    heading: steps.length > 0 ? headings.outsideSteps : headings.noSteps,
    level: 3,
    paragraphs: outside.map((party) => tell.record('parties', party)),
  }
  return [
    { id: 'parties', heading: headings.parties, level: 2, paragraphs: [] },
    ...steps,
    ...(outside.length > 0 ? [rest] : []),
  ]
}

function dependenciesChapter(teller: Teller, tell: Storyteller, byName: Compare): Section[] {
  const { map, texts } = teller
  const { headings } = texts.narrative
  const of = grouped(Object.values(map.dependencies), ({ dependent }) => dependent)
  const parts = [...of]
    .map(([dependent, dependencies]) => ({ dependent, dependencies, name: teller.party(dependent) }))
    .sort((a, b) => byName(a.name.text, b.name.text))
    .map(({ dependent, dependencies, name }): Section => {
      const sorted = dependencies
        .map((one) => ({ one, key: `${teller.party(one.supplier).text} ${one.product}` }))
        .sort((a, b) => byName(a.key, b.key))
      return {
        id: `depends-${dependent}`,
        heading: headings.dependsOn(name),
        level: 3,
        paragraphs: sorted.map(({ one }) => tell.record('dependencies', one)),
      }
    })
  return [{ id: 'dependencies', heading: headings.dependencies, level: 2, paragraphs: [] }, ...parts]
}

function steeringChapter(teller: Teller, tell: Storyteller, byName: Compare): Section[] {
  const { map, texts } = teller
  const of = grouped(Object.values(map.assignments), ({ triangle }) => triangle)
  const known = Object.values(map.triangles)
    .map((triangle) => ({ triangle, heading: teller.triangle(triangle) }))
    .sort((a, b) => byName(a.heading, b.heading))
  const parts = known.map(
    ({ triangle, heading }): Section => ({
      id: `triangle-${triangle.id}`,
      heading: heading.charAt(0).toUpperCase() + heading.slice(1),
      level: 3,
      paragraphs: [
        tell.record('triangles', triangle),
        ...(of.get(triangle.id) ?? []).map((one) => tell.record('assignments', one)),
      ],
    }),
  )
  const loose = Object.values(map.assignments).filter(({ triangle }) => !map.triangles[triangle])
  return [
    {
      id: 'steering',
      heading: texts.narrative.headings.steering,
      level: 2,
      paragraphs: loose.map((one) => tell.record('assignments', one)),
    },
    ...parts,
  ]
}
