import type { nlNarrative } from '../nl/narrative'
import { enNarrativeClaims } from './narrative-claims'

const { number } = enNarrativeClaims

/** The chain in sentences, and the page on which they stand. */
export const enNarrative: typeof nlNarrative = {
  title: 'Text',
  lead: 'The whole chain in plain sentences. Choose a sentence to see its fields beside it and change them: the text follows.',
  claims: enNarrativeClaims,
  headings: {
    chain: 'The chain',
    parties: 'Parties',
    outsideSteps: 'Parties outside the steps',
    noSteps: 'All parties',
    dependencies: 'Who depends on whom',
    dependsOn: ({ text, many }) => `What ${text} ${many ? 'depend' : 'depends'} on`,
    steering: 'Triangles and assignments',
    couplingPoints: 'Coupling points',
    meetings: 'Meetings and mandates',
    agreements: 'Agreements',
    goals: 'Goals',
    governance: 'Steering of the chain',
    principles: 'Principles',
    capacities: 'Capacity and numbers',
    bottlenecks: 'Bottlenecks',
    answers: 'What has been discussed',
    unknown: 'What has not been looked into yet',
    none: 'What is deliberately absent',
  },
  map: {
    is: (title, status) => `This text describes ${title}; the map has the status ‘${status}’`,
    day: (day) => `It describes the situation on ${day}`,
    mission: (text) => `The public task reads: ${text}`,
    dominantProblem: (text) => `The problem that holds the chain together reads: ${text}`,
    accountableParty: (party) => `Accountable for the system is ${party}`,
    holds: (things) => `The map holds ${things}`,
    empty: 'There is nothing on the map yet',
    sureness: 'How certain is this?',
    certain: (count, written) => (count === 1 ? 'one record counts as certain' : `${written} records count as certain`),
    assumed: (count, written) => (count === 1 ? 'one record is assumed' : `${written} records are assumed`),
    disputed: (count, written) => (count === 1 ? 'one record is disputed' : `${written} records are disputed`),
    silent: (count, written) =>
      count === 1
        ? 'for one record nobody has said yet how certain it is'
        : `for ${written} records nobody has said yet how certain they are`,
    key: 'What is assumed, disputed or confirmed is said with the sentence itself',
    confirmed: (count, written) =>
      count === 0
        ? 'No record has been confirmed by a party yet'
        : count === 1
          ? 'One record has been confirmed by a party'
          : `${number(count, written)} records have been confirmed by a party`,
    openFindings: (count, written) =>
      count === 1
        ? 'The map raises one question or signal that has not been discussed yet'
        : `The map raises ${number(count, written)} questions and signals that have not been discussed yet`,
  },
  open: {
    field: {
      chains: {
        accountable: 'who is accountable for the system in a chain',
        commitments: 'which owners committed themselves to a chain',
        steeringGroup: 'what the steering group of a chain is',
        workingGroup: 'what the working group of a chain is',
        chainOffice: 'where the chain office is',
        chainManager: 'who the chain manager is',
        chainDirector: 'who the chain director is',
        lineManagement: 'how line management is arranged for the chain',
        decisionModel: 'how a chain reaches a decision',
        reporting: 'how a chain is reported on',
        informationInfrastructure: 'which information a chain shares',
        coreValueList: 'which core values apply in a chain',
      },
      parties: { department: 'which department a party comes under', steering: 'how a party is steered' },
      triangles: {
        contractor: 'who the contractor in a triangle is',
        owner: 'who the owner in a triangle is',
        clients: 'who the client in a triangle is',
      },
      assignments: {
        from: 'from when an assignment runs',
        until: 'until when an assignment runs',
        chainEffectChecked: 'whether the effect of an assignment on the chain was assessed',
      },
      dependencies: {
        nature: 'whether parties see each other as partner or as customer',
        critical: 'whether a dependency is critical',
      },
      couplingPoints: {
        meeting: 'in which meeting a coupling point is discussed',
        moment: 'when a coupling point is discussed',
        representedBy: 'who represents a triangle at a coupling point',
        mandate: 'what mandate people have at a coupling point',
      },
      meetings: {
        purpose: 'what the purpose of a meeting is',
        character: 'whether a meeting decides, aligns or informs',
        level: 'at which level a meeting is held',
        participants: 'who takes part in a meeting',
        chair: 'who chairs a meeting',
        escalatesTo: 'where a matter goes when a meeting cannot settle it',
      },
      agreements: {
        parties: 'who is party to an agreement',
        from: 'from when an agreement is in force',
        until: 'until when an agreement is in force',
        reviewOn: 'when an agreement is reviewed',
      },
      goals: {
        origin: 'whether a goal was made together or comes from outside',
        adoptedIn: 'in which meeting a goal was adopted',
        date: 'when a goal was adopted',
        contributions: 'who contributes what to a goal',
      },
    },
    none: {
      chains: {
        accountable: 'party accountable for the system',
        commitments: 'commitment of the owners',
        steeringGroup: 'steering group',
        workingGroup: 'working group',
        chainOffice: 'chain office',
        chainManager: 'chain manager',
        chainDirector: 'chain director',
        lineManagement: 'line management for the chain',
        decisionModel: 'decision model',
        reporting: 'reporting on the chain',
        informationInfrastructure: 'shared information',
        coreValueList: 'core values',
      },
      parties: { department: 'department', steering: 'form of steering' },
      triangles: { contractor: 'contractor', owner: 'owner', clients: 'client' },
      assignments: {
        from: 'first day',
        until: 'last day',
        chainEffectChecked: 'assessment of the effect on the chain',
      },
      dependencies: { nature: 'nature of the dependency', critical: 'statement whether it is critical' },
      couplingPoints: {
        meeting: 'meeting',
        moment: 'fixed moment',
        representedBy: 'representative',
        mandate: 'mandate',
      },
      meetings: {
        purpose: 'purpose',
        character: 'character',
        level: 'level',
        participants: 'participants',
        chair: 'chair',
        escalatesTo: 'meeting to refer to',
      },
      agreements: { parties: 'parties', from: 'first day', until: 'last day', reviewOn: 'moment of review' },
      goals: {
        origin: 'origin',
        adoptedIn: 'meeting that adopted it',
        date: 'day of adoption',
        contributions: 'contributions',
      },
    },
    map: {
      referenceDate: 'which day the map describes',
      mission: 'what the public task is',
      dominantProblem: 'which problem holds the chain together',
    },
    mapNone: {
      referenceDate: 'reference date',
      mission: 'public task',
      dominantProblem: 'dominant chain problem',
    },
    wholeMap: (what) => `For the chain as a whole it has not been looked into yet ${what}`,
    wholeMapNone: (what) => `For the chain as a whole there is deliberately no ${what}`,
    unknown: (what, scope) => `Not looked into yet: ${what}, ${scope}`,
    unknownList: (scope, list) => `Not looked into yet, ${scope}: ${list}`,
    deliberate: (what, scope) => `Deliberately no ${what}, ${scope}`,
    deliberateList: (scope, list) => `Deliberately none of these things, ${scope}: ${list}`,
    named: (scope, names) => `${scope} (${names})`,
    all: (things) => `for all ${things}`,
    only: (thing) => `for ${thing}`,
    some: (count, all) => `for ${count} of the ${all}`,
    more: (count) => `${count} more`,
    nothingUnknown: 'Everything the signals ask about has been looked into',
    nothingNone: 'Nothing has been marked as deliberately absent',
  },
  counted: {
    chains: (count, written) => (count === 1 ? '1 chain' : `${written} chains`),
    parties: (count, written) => (count === 1 ? '1 party' : `${written} parties`),
    triangles: (count, written) => (count === 1 ? '1 triangle' : `${written} triangles`),
    assignments: (count, written) => (count === 1 ? '1 assignment' : `${written} assignments`),
    dependencies: (count, written) => (count === 1 ? '1 dependency' : `${written} dependencies`),
    couplingPoints: (count, written) => (count === 1 ? '1 coupling point' : `${written} coupling points`),
    meetings: (count, written) => (count === 1 ? '1 meeting' : `${written} meetings`),
    agreements: (count, written) => (count === 1 ? '1 agreement' : `${written} agreements`),
    goals: (count, written) => (count === 1 ? '1 goal' : `${written} goals`),
    bottlenecks: (count, written) => (count === 1 ? '1 bottleneck' : `${written} bottlenecks`),
  },
  category: {
    'day-to-day': 'the issue of the day',
    scarcity: 'scarcity',
    'unused-meetings': 'underused meetings',
    'unclear-mandate': 'unclear purpose or mandate',
    'working-agreements': 'working agreements and working culture',
    other: 'something else',
  },
  dimension: {
    substance: 'the substance',
    procedure: 'the procedures',
    relation: 'the mutual relationship',
    culture: 'the culture',
  },
  factor: {
    ambition: 'ambition and chain goal',
    urgency: 'shared urgency',
    room: 'steering and giving room',
    binding: 'bringing people together',
    information: 'equal information',
    trust: 'trust',
  },
  page: {
    contents: 'Contents',
    contentsCount: (heading, count) => `${heading} (${count})`,
    search: 'Search the text',
    searchPlaceholder: 'Type a name or word',
    found: (count, word) =>
      count === 0
        ? `‘${word}’ is not in the text.`
        : count === 1
          ? `‘${word}’ is in one sentence.`
          : `‘${word}’ is in ${count} sentences.`,
    copy: 'Copy as text',
    copied: 'The text has been copied. You can paste it into a letter or e-mail.',
    notCopied: 'The browser does not allow copying. Select the text and use Ctrl+C.',
    print: 'Print',
    shown: (shown, all) => `${shown} of ${all} sentences shown.`,
    more: (count) => `Show ${count} more`,
    keys: 'Arrow keys go from sentence to sentence, Enter chooses one.',
    empty: {
      title: 'There is nothing to describe yet',
      text: 'As soon as there is a party on the map, you can read here in plain sentences what has been recorded, what has not been looked into yet and what is deliberately absent. Begin with a party, or open an example.',
      toMap: 'To the map',
      fillIn: 'Fill in title and public task',
    },
  },
}
