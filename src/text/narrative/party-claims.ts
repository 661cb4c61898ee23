import type { Capacity } from '../../model/schema/findings-and-views'
import type { Chain, Party, Step } from '../../model/schema/parties'
import type { PartyKind, Tier } from '../../model/vocabulary'
import { coreValueWords } from '../core-value-words'
import { isEmpty } from './empty'
import type { Teller } from './teller'
import { bare, isPlural, lowered, type Name, paragraph, quoted, roleOf, tidy } from './words'

/** Kinds whose tier goes without saying. */
const OWN_TIER: Readonly<Partial<Record<PartyKind, Tier>>> = {
  ministry: 'national',
  'directorate-general': 'national',
  municipality: 'municipal',
  province: 'provincial',
  'water-authority': 'water-authority',
  international: 'international',
  'high-council': 'independent',
}

/** A party in full: what it is, where it belongs, how it is steered. */
export function partyClaim(party: Party, teller: Teller): string {
  const words = teller.words.party
  const { kind, department, politicalDepartment, steering, role, chains, partOf, partnership } = party
  const name = fullName(party, teller)
  const others = [...new Set(chains)].flatMap((id) => teller.map.chains[id] ?? [])
  const under = kind !== 'ministry' && department ? [words.department(name, teller.department(department))] : []
  const traits = [...kindOf(party, name, teller), ...under]
  const also = [
    ...(partOf ? [words.partOf(teller.party(partOf).text)] : []),
    ...(partnership ? [words.partnership[partnership]] : []),
    ...(steering ? [words.steering[steering]] : []),
    ...(others.length > 1
      ? [
          words.chains(
            others.length,
            teller.number(others.length),
            teller.list(others.map((chain) => bare(chain.name))),
          ),
        ]
      : []),
  ]
  return paragraph([
    words.is(name, traits.length > 0 ? teller.both(traits) : words.onTheMap(name)),
    politicalDepartment && politicalDepartment !== department
      ? words.politicalDepartment(teller.department(politicalDepartment))
      : undefined,
    role ? words.role(lowered(role)) : undefined,
    also.length > 0 ? words.also(teller.both(also)) : undefined,
  ])
}

/** The name with its abbreviation, unless that stands in the name itself. */
function fullName({ name, abbreviation, kind }: Party, teller: Teller): Name {
  const text = tidy(name)
  const short = abbreviation ? tidy(abbreviation) : text
  const isSaid = ` ${text} `.includes(` ${short} `)
  return { text: isSaid ? text : teller.words.party.fullName(text, short), many: isPlural(text, kind) }
}

/** What sort of organisation it is; nothing when its name says so already. */
function kindOf({ name, kind, tier, steering }: Party, { many }: Name, teller: Teller): string[] {
  const words = teller.words.party
  const isKnown = OWN_TIER[kind] === tier
  if (isKnown && words.saysItsKind.test(tidy(name))) return []
  const level = isKnown || (tier === 'independent' && steering === 'independent') ? undefined : words.tier[tier]
  return [many ? words.areKind(words.kindOfMany[kind], level) : words.isKind(words.kind[kind], level)]
}

/** A chain: its steps and who steers it. */
export function chainClaim(chain: Chain, teller: Teller): string {
  const words = teller.words.chain
  const { map } = teller
  const steps = map.stepOrder.flatMap((id) => {
    const step = map.steps[id]
    return step?.chain === chain.id ? [bare(step.name)] : []
  })
  const name = bare(chain.name)
  const text = (field: 'chainManager' | 'chainDirector' | 'lineManagement' | 'decisionModel') => {
    const value = chain[field]
    return value ? words[field](bare(value)) : undefined
  }
  const longText = (field: 'reporting' | 'informationInfrastructure') => {
    const value = chain[field]
    return value ? words[field](bare(value)) : undefined
  }
  const commitments = (chain.commitments ?? []).map(({ party, function: role, date }) =>
    [teller.party(party).text + roleOf(role), ...(date ? [words.committedOn(teller.date(date))] : [])].join(' '),
  )
  const values = coreValueWords(chain, teller.texts)
  const steeringGroup = teller.meeting(chain.steeringGroup)
  const workingGroup = teller.meeting(chain.workingGroup)
  return paragraph([
    steps.length > 0
      ? words.steps(name, steps.length, teller.number(steps.length), teller.list(steps))
      : words.noSteps(name),
    isEmpty(chain.sequential) ? undefined : words.sequential(chain.sequential),
    chain.accountable
      ? words.accountable(teller.party(chain.accountable.party).text, roleOf(chain.accountable.function))
      : undefined,
    commitments.length > 0 ? words.commitments(teller.longList(commitments)) : undefined,
    steeringGroup && words.steeringGroup(steeringGroup),
    workingGroup && words.workingGroup(workingGroup),
    chain.chainOffice ? words.chainOffice(teller.party(chain.chainOffice).text) : undefined,
    text('chainManager'),
    text('chainDirector'),
    text('lineManagement'),
    text('decisionModel'),
    longText('reporting'),
    longText('informationInfrastructure'),
    values.length > 0 ? words.coreValues(values.map(bare).join('; ')) : undefined,
  ])
}

/** A step and the parties in it. */
export function stepClaim(step: Step, teller: Teller, parties: readonly Party[]): string {
  const words = teller.words.step
  const chain = bare(teller.map.chains[step.chain]?.name ?? '?')
  const name = quoted(step.name)
  if (parties.length === 0) return paragraph([words.empty(name, chain)])
  const names = teller.partyList(parties.map(({ id }) => id))
  return paragraph([words.parties(name, chain, names, parties.length, teller.number(parties.length))])
}

/** Figures of a party. */
export function capacityClaim(capacity: Capacity, teller: Teller): string {
  const words = teller.words.capacity
  const dependency = capacity.dependency ? teller.map.dependencies[capacity.dependency] : undefined
  const figures = (['capacity', 'demand', 'backlog'] as const).flatMap((field) => {
    const amount = capacity[field]
    return isEmpty(amount) ? [] : [words[field](teller.number(amount))]
  })
  return paragraph([
    words.is(
      teller.party(capacity.party).text,
      quoted(capacity.unit),
      bare(capacity.period),
      teller.date(capacity.asOf),
      figures.length > 0 ? teller.list(figures) : words.none,
    ),
    capacity.year ? words.year(String(capacity.year)) : undefined,
    capacity.product ? words.product(quoted(capacity.product)) : undefined,
    dependency && words.dependency(teller.dependency(dependency)),
  ])
}
