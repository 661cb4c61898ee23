import type { Name } from '../narrative/words'
import type { nlNarrativeClaims } from '../nl/narrative-claims'

const number = (count: number, written: string) =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][count] ??
  written

const verb = ({ many }: Name, one: string, more: string) => (many ? more : one)

/** Sentences in English about each sort of record. */
export const enNarrativeClaims: typeof nlNarrativeClaims = {
  number,
  chain: {
    steps: (name, count, written, steps) =>
      count === 1
        ? `${name} is a chain with one step: ${steps}`
        : `${name} is a chain with ${number(count, written)} steps: ${steps}`,
    noSteps: (name) => `${name} is a chain with no steps on this map yet`,
    sequential: (holds) => (holds ? 'The steps follow one another' : 'The steps need not follow one another'),
    accountable: (party, role) => `Accountable for the system is ${party}${role}`,
    commitments: (owners) => `These owners committed themselves to the chain: ${owners}`,
    committedOn: (day) => `on ${day}`,
    steeringGroup: (meeting) => `The steering group of the chain is ${meeting}`,
    workingGroup: (meeting) => `The working group is ${meeting}`,
    chainOffice: (party) => `The chain office is at ${party}`,
    chainManager: (role) => `Chain manager: ${role}`,
    chainDirector: (role) => `Chain director: ${role}`,
    lineManagement: (text) => `Line management: ${text}`,
    decisionModel: (text) => `This is how the chain reaches a decision: ${text}`,
    reporting: (text) => `Reporting on the chain: ${text}`,
    informationInfrastructure: (text) => `Shared information: ${text}`,
    coreValues: (text) => `Core values of the cooperation: ${text}`,
  },
  step: {
    parties: (step, chain, parties, count, written) =>
      count === 1
        ? `In the step ${step} (${chain}) there is one party: ${parties}`
        : `In the step ${step} (${chain}) there are ${number(count, written)} parties: ${parties}`,
    empty: (step, chain) => `In the step ${step} (${chain}) there is no party yet`,
  },
  party: {
    fullName: (name, abbreviation) =>
      name.includes('(') ? `${name}, ${abbreviation} for short,` : `${name} (${abbreviation})`,
    is: (name, traits) => `${name.text} ${traits}`,
    isKind: (kind, tier) => `is ${kind}${tier ? ` ${tier}` : ''}`,
    areKind: (kind, tier) => `are shown on the map as one party, of the kind ${kind}${tier ? `, ${tier}` : ''}`,
    onTheMap: ({ many }) => (many ? 'are shown on the map as one party' : 'is on the map'),
    department: ({ many }, department) => `${many ? 'come' : 'comes'} under the department ${department}`,
    saysItsKind: /^(ministerie|ministry|directoraat-generaal|gemeente|provincie|waterschap)/i,
    kind: {
      ministry: 'a ministry',
      'directorate-general': 'a directorate-general',
      agency: 'an agency',
      'independent-body': 'an independent administrative body (zbo)',
      service: 'a service',
      supervisor: 'a supervisor',
      'statutory-body': 'a legal person with a statutory task (rwt)',
      'advisory-body': 'an advisory body',
      'high-council': 'a High Council of State',
      judiciary: 'an organisation in the judiciary',
      municipality: 'a municipality',
      province: 'a province',
      'water-authority': 'a water authority',
      'joint-arrangement': 'a joint arrangement of municipalities',
      umbrella: 'an umbrella organisation',
      foundation: 'a foundation or association',
      company: 'a company',
      profession: 'a profession',
      international: 'an international organisation',
      other: 'an organisation',
    },
    kindOfMany: {
      ministry: 'ministry',
      'directorate-general': 'directorate-general',
      agency: 'agency',
      'independent-body': 'independent administrative body (zbo)',
      service: 'service',
      supervisor: 'supervisor',
      'statutory-body': 'legal person with a statutory task (rwt)',
      'advisory-body': 'advisory body',
      'high-council': 'High Council of State',
      judiciary: 'judiciary',
      municipality: 'municipality',
      province: 'province',
      'water-authority': 'water authority',
      'joint-arrangement': 'joint arrangement of municipalities',
      umbrella: 'umbrella organisation',
      foundation: 'foundation or association',
      company: 'company',
      profession: 'profession',
      international: 'international organisation',
      other: 'organisation',
    },
    tier: {
      national: 'at national level',
      provincial: 'at provincial level',
      municipal: 'at municipal level',
      'water-authority': 'at the level of the water authorities',
      regional: 'at regional level',
      independent: 'with an independent position',
      'civil-society': 'in civil society',
      international: 'at international level',
    },
    politicalDepartment: (department) => `Political responsibility lies with ${department}`,
    steering: {
      triangle: 'is steered in a triangle',
      'by-analogy': 'is steered by analogy with a triangle',
      'own-board': 'has a board of its own',
      independent: 'is independent and not steered in a triangle',
    },
    chains: (count, written, chains) => `belongs to ${number(count, written)} chains: ${chains}`,
    partOf: (whole) => `is a part of ${whole}`,
    partnership: {
      'chain-partner': 'is a partner in the chain',
      supplier: 'is a supplier to the chain',
      surroundings: 'belongs to the surroundings of the chain',
    },
    also: (traits) => `This party ${traits}`,
    role: (role) => `Role in the chain: ${role}`,
  },
  triangle: {
    of: (contractor) => `the triangle of ${contractor}`,
    named: (name) => `the triangle ${name}`,
    open: 'a triangle whose contractor has not been filled in yet',
    roles: (triangle, roles) => `In ${triangle} ${roles}`,
    nobody: (triangle) => `In ${triangle} no role has been filled in yet`,
    owner: (party, role) => `${party.text} ${verb(party, 'is', 'are')} the owner${role}`,
    client: (party, role) => `${party.text} ${verb(party, 'is', 'are')} the client${role}`,
    clients: (parties) => `${parties} are the clients`,
    contractor: (party) => `${party.text} ${verb(party, 'is', 'are')} the contractor`,
    coordinating: (party) => `${party.text} ${verb(party, 'coordinates', 'coordinate')} for the clients`,
    authorities: (authorities) => `Authority lies with: ${authorities}`,
    basis: (text) => `Basis: ${text}`,
    documents: (count, written, documents) =>
      count === 1
        ? `One document is noted: ${documents}`
        : `${number(count, written)} documents are noted: ${documents}`,
    document: (kind, years, status) => `${kind} ${years} (${status})`,
    calendar: (moments) => `Fixed months of the year: ${moments}`,
    moment: (kind, month) => `${kind} in ${month}`,
  },
  assignment: {
    is: (client, contractor, product) =>
      `${client.text} ${verb(client, 'orders', 'order')} from ${contractor}: ${product}`,
    inTriangle: (client, triangle, product) =>
      `${client.text} ${verb(client, 'orders', 'order')} in ${triangle}: ${product}`,
    from: (day) => `The assignment runs from ${day}`,
    until: (day) => `The assignment runs until ${day}`,
    period: (from, until) => `The assignment runs from ${from} until ${until}`,
    volume: (amount, unit) => `Its volume is ${amount} ${unit}`,
    outcome: {
      delivered: 'What was asked for has been delivered',
      partly: 'What was asked for has been partly delivered',
      'not-delivered': 'What was asked for has not been delivered',
    },
    outcomeWithDay: (outcome, day) => `${outcome}; that was settled on ${day}`,
    outcomeOn: (day) => `What was delivered of it was looked at on ${day}`,
    goals: (goals) => `The assignment contributes to ${goals}`,
    agreements: (agreements) => `The assignment carries out what was agreed in ${agreements}`,
    effect: (party, day) => `On ${day} ${party.text} looked at what the assignment means for the rest of the chain`,
    tension: (assignments) => `The assignment is in tension with ${assignments}`,
    partOf: (assignment) => `It is part of ${assignment}`,
    follows: (assignment) => `It continues ${assignment}`,
  },
  dependency: {
    is: (supplier, dependent, product, traits) =>
      `${supplier.text} ${verb(supplier, 'supplies', 'supply')} ${dependent} with: ${product}${traits ? ` (${traits})` : ''}`,
    nature: {
      partner: 'cooperation between partners',
      customer: 'a delivery to a customer',
      statutory: 'a relation laid down by law',
    },
    natureIs: (nature) => `This is ${nature}`,
    bothSee: (nature) => `Both parties see this as ${nature}`,
    eachSees: (a, natureA, b, natureB) => `According to ${a} this is ${natureA}, according to ${b} ${natureB}`,
    oneSees: (party, nature, other) =>
      `According to ${party} this is ${nature}; how ${other} sees it has not been said yet`,
    onTheMap: (nature) => `On the map it is shown as ${nature}`,
    critical: (holds) => (holds ? 'Without it the next step comes to a halt' : 'It is not critical'),
    strained: (holds) => (holds ? 'The relation is strained' : 'The relation is not strained'),
    criticalAndStrained: 'Without it the next step comes to a halt, and the relation is strained',
    mutual: (holds) => (holds ? 'The dependency is mutual' : 'The dependency is not mutual'),
    order: (order) => `number ${order} in the order`,
    share: (part, supplier) => `${part} of what ${supplier} supplies goes here`,
    shareNotCounted: (supplier) => `Which part of what ${supplier} delivers goes here is deliberately not counted`,
    perUnit: (amount, dependent) => `One unit becomes ${amount} at ${dependent}`,
    delay: (count, written) =>
      count === 1 ? 'It arrives there a month later' : `It arrives there ${number(count, written)} months later`,
    notice: (text) => `Agreed for changes: ${text}`,
    feedback: (supplier, holds) =>
      holds ? `It is agreed that ${supplier} hears what became of it` : `${supplier} need not hear what became of it`,
    short: (product, supplier, dependent) => `${product} (from ${supplier} to ${dependent})`,
  },
  coupling: {
    is: (a, b, kind) => `Between ${a} and ${b} there is a coupling point ${kind}`,
    between: (a, b) => `the coupling point between ${a} and ${b}`,
    kind: {
      governance: 'about steering',
      planning: 'about planning and budget',
      forecast: 'about forecast and capacity',
      process: 'in the process',
      information: 'about information',
    },
    meeting: (meeting) => `They meet in ${meeting}`,
    month: (month) => `That is in ${month}`,
    moment: (text) => `When: ${text}`,
    representedBy: (role) => `Represented by: ${role}`,
    mandate: {
      decide: 'Decisions may be taken there',
      refer: 'What is raised there is referred elsewhere',
      inform: 'Only information is given there',
    },
    about: (dependencies) => `It is about: ${dependencies}`,
  },
  meeting: {
    is: (name, traits, scope) => `${name} is a ${traits} meeting${scope}`,
    permanence: { standing: 'standing', temporary: 'temporary' },
    scope: { chain: ' of the chain', triangle: ' within a triangle', other: '' },
    ofChain: (chain) => ` of the chain ${chain}`,
    purpose: (text) => `Purpose: ${text}`,
    character: { decides: 'Decisions are taken', aligns: 'Views are aligned', informs: 'Information is given' },
    timesAYear: (times, written) =>
      times === 1 ? 'It is held once a year' : `It is held ${number(times, written)} times a year`,
    frequency: (text) => `How often it is held: ${text}`,
    months: (months) => `Fixed months: ${months}`,
    lasts: (day, isPast) => (isPast ? `It ran until ${day}` : `It runs until ${day}`),
    participants: (count, written, parties) =>
      count === 1
        ? `One party is at the table: ${parties}`
        : `${number(count, written)} parties are at the table: ${parties}`,
    mandate: { decide: 'may decide', refer: 'refers', inform: 'informs' },
    mandateScope: (scope) => `over ${scope}`,
    nobodyDecides: 'For none of the participants is it recorded that they may decide on behalf of their party',
    chair: (party) => `${party.text} ${verb(party, 'chairs', 'chair')}`,
    secretary: (party) => `${party.text} ${verb(party, 'provides', 'provide')} the secretary`,
    both: (party) => `${party.text} ${verb(party, 'chairs and provides', 'chair and provide')} the secretary`,
    topics: (topics) => `On the agenda: ${topics}`,
    decidesOn: (things) => `Decisions are about: ${things}`,
    escalatesTo: (meeting) => `What cannot be settled here goes to ${meeting}`,
    feasibility: (party, day) => `On ${day} ${party.text} assessed whether the decisions can be carried out`,
  },
  agreement: {
    is: (title, kind) => `${title} is ${kind}`,
    kind: {
      covenant: 'a covenant',
      'cooperation-agenda': 'a cooperation agenda',
      'assignment-letter': 'an assignment letter',
      'annual-plan': 'an annual plan',
      'management-agreement': 'a management agreement',
      'service-level': 'a service level agreement (SLA)',
      'data-sharing': 'a data sharing agreement',
      mandate: 'a mandate',
      'working-agreement': 'a working agreement',
      'administrative-agreement': 'an administrative agreement',
      statute: 'a law or regulation',
      grant: 'a grant',
      contract: 'a contract',
      other: 'an agreement of another kind',
    },
    parties: (parties, count) => (count === 1 ? `Party to it is ${parties}` : `Parties to it are ${parties}`),
    onBehalfOf: (parties) => `Also bound, because another signed for them: ${parties}`,
    covers: (things) => `The agreement is about: ${things}`,
    from: (day) => `It is in force from ${day}`,
    until: (day, isPast) => (isPast ? `It was in force until ${day}` : `It is in force until ${day}`),
    period: (from, until, isPast) => `It ${isPast ? 'was' : 'is'} in force from ${from} until ${until}`,
    review: (day) => `It is to be reviewed on ${day}`,
    follows: (title) => `It continues ${title}`,
    tag: {
      fallback: 'It says what happens when something fails',
      scarcity: 'It says what happens in case of scarcity',
      'needs-funding': 'It still needs money to be carried out',
      tacit: 'The agreement is renewed tacitly',
    },
    where: (text) => `To be found at: ${text}`,
  },
  goal: {
    is: (text) => `Goal: ${text}`,
    chain: (chain) => `This is a goal of the chain ${chain}`,
    origin: {
      joint: 'The parties made this goal together',
      imposed: 'This goal was handed down from outside',
    },
    adopted: (meeting, day) => `It was adopted${meeting ? ` in ${meeting}` : ''}${day ? ` on ${day}` : ''}`,
    indicator: (text) => `Whether it is coming closer can be seen from: ${text}`,
    contributions: (count, written, contributions) =>
      count === 1
        ? `One party contributes: ${contributions}`
        : `${number(count, written)} parties contribute: ${contributions}`,
    contribution: (party, what, isStatutory) => `${party} (${what}${isStatutory ? '; statutory task' : ''})`,
    interests: (interests) => `What is at stake for them: ${interests}`,
    interest: (party, interest) => `for ${party} ${interest}`,
    tension: (goals) => `The goal is in tension with ${goals}`,
  },
  bottleneck: {
    is: (text) => `Bottleneck: ${text}`,
    state: {
      raised: 'It was raised and has not been confirmed yet',
      confirmed: 'It has been confirmed',
      resolved: 'It has been resolved',
    },
    stateBy: {
      raised: (party) => `It was raised by ${party} and has not been confirmed yet`,
      confirmed: (party) => `It was raised by ${party} and confirmed later`,
      resolved: (party) => `It was raised by ${party} and has been resolved since`,
    },
    category: (words) => `Theme: ${words}`,
    about: (things) => `It affects: ${things}`,
  },
  capacity: {
    is: (party, unit, period, day, figures) => `Figures of ${party} on ${unit} (${period}), as of ${day}: ${figures}`,
    capacity: (amount) => `available ${amount}`,
    demand: (amount) => `asked for ${amount}`,
    backlog: (amount) => `backlog ${amount}`,
    product: (product) => `They are about ${product}`,
    dependency: (dependency) => `They only hold for what goes here: ${dependency}`,
    year: (year) => `The year is ${year}`,
    none: 'no numbers filled in yet',
  },
  answer: {
    is: (answer, day, by) =>
      `A finding of this map was answered on ${day}${by ? ` on behalf of ${by}` : ''}: ${answer}`,
    about: (title, answer, day, by) =>
      `The finding ${title} was answered on ${day}${by ? ` on behalf of ${by}` : ''}: ${answer}`,
    reason: (text) => `The reason: ${text}`,
    takenUpBy: (who) => `Taken up by: ${who}`,
    until: (day) => `This comes back after ${day}`,
  },
  statement: {
    is: (party, by, day, claimed, holds) =>
      `On behalf of ${party}${by ? ` (${by})` : ''} it was said on ${day} that this is ${holds ? 'so' : 'not so'}: ${claimed}`,
    chain: (chain) => `This is about the chain ${chain}`,
  },
  recognition: {
    is: (level, day, by) =>
      `On ${day} the group discussed${by ? ` with ${by}` : ''} what the steering of the chain resembles (${level})`,
    reason: (text) => `It was said: ${text}`,
  },
  view: (title) => `A view has been saved with the title ${title}`,
  thing: {
    meeting: (name) => `the meeting ${name}`,
    agreement: (title) => `the agreement ${title}`,
    goal: (text) => `the goal ${text}`,
    chain: (name) => `the chain ${name}`,
    step: (name) => `the step ${name}`,
    assignment: (product, client) => `the assignment ${product} of ${client}`,
  },
  certainty: {
    certain: 'This counts as certain',
    assumed: 'This is assumed',
    disputed: 'This is disputed',
  },
  confirmed: (party, day) => `Confirmed by ${party} on ${day}`,
}
