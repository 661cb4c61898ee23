import { countOf, dayInWords, type FindingValues, joinNames, listOf, type RuleText, textOf } from '../finding-text'
import type { nlFindings, nlRules } from '../nl/findings'
import { enVocabulary } from './vocabulary'

function names(values: FindingValues, name: string): string {
  return joinNames(listOf(values, name), 'en', (count) => `${count} more`)
}

function roles(values: FindingValues): string {
  const labels: Readonly<Record<string, string>> = enVocabulary.role
  return joinNames(
    listOf(values, 'roles').map((role) => labels[role] ?? role),
    'en',
    String,
  )
}

function triangle(values: FindingValues): string {
  const contractor = textOf(values, 'contractor')
  if (contractor) return `the triangle of ${contractor}`
  const name = textOf(values, 'triangle')
  return name ? `the triangle ‘${name}’` : 'this triangle'
}

function tier(values: FindingValues): string {
  const labels: Readonly<Record<string, string>> = enVocabulary.tier
  return labels[textOf(values, 'tier')] ?? textOf(values, 'tier')
}

function critical(count: number): string {
  return count === 1 ? '1 critical dependency' : `${count} critical dependencies`
}

function verb(values: FindingValues, name: string, one: string, many: string): string {
  return listOf(values, name).length === 1 ? one : many
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** English words of every message a finding can carry. */
export const enFindings: typeof nlFindings = {
  'articulation-party.pivot': {
    title: (v) => `Without ${textOf(v, 'party')} the chain could fall into ${countOf(v, 'pieces')} separate parts`,
    why: 'If things get stuck here, parties that reach each other only this way will notice. Ground: Advice on chain steering, problem analysis.',
    question: (v) =>
      `Suppose far less can be done at ${textOf(v, 'party')} for a while: who notices first, and who decides then?`,
    unknown: 'Whether there are connections nobody has drawn yet, and whether the law puts this party here.',
  },
  'articulation-party.gate': {
    title: (v) => `Everything from begin to end of ${textOf(v, 'chain')} passes ${textOf(v, 'party')}`,
    why: 'Where steps wait for each other, a single passage sets the pace of the whole. Ground: Advice on chain steering, problem analysis.',
    question: (v) => `How does the rest of the chain see in time that ${textOf(v, 'party')} gets busier than expected?`,
    unknown: 'Whether there are detours in practice that are not on the map.',
  },
  'articulation-party.bridge': {
    title: (v) => `Two parts of the chain touch only through ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')}`,
    why: 'One connection then carries all that both sides need from each other. Ground: Advice on chain steering, problem analysis.',
    question: (v) =>
      `How do both sides know what is going on when it falters between ${textOf(v, 'supplier')} and ${textOf(v, 'dependent')}?`,
    unknown: 'Whether the two sides also speak outside the relations drawn here.',
  },
  'sole-supplier.no-fallback': {
    title: (v) =>
      `‘${textOf(v, 'product')}’ comes from ${textOf(v, 'party')} alone, and no fallback agreement is known`,
    why: 'Without another supplier, an agreement on setbacks is what helps most. Ground: Advice on chain steering, analysis (level 3).',
    question: (v) =>
      `What happens at ${names(v, 'dependents')} when ‘${textOf(v, 'product')}’ comes late or not at all?`,
    unknown: 'Whether the same product stands elsewhere on the map under another name.',
  },
  'high-dependents.many': {
    title: (v) => `${countOf(v, 'count')} parties wait for ${textOf(v, 'party')} for something critical`,
    why: 'Who works for many is asked for priority by many at once when means are scarce. Ground: Advice on chain steering, problem analysis (scarce means).',
    question: (v) => `When not everyone can be served at once, how is the order settled at ${textOf(v, 'party')}?`,
    unknown: 'Whether serving one is at the expense of another; with data it often is not.',
  },
  'triangle-role-missing.missing': {
    title: (v) => sentence(`${triangle(v)} has no ${roles(v)} on the map yet`),
    why: 'A triangle works when it is clear who orders, who carries out and who minds the long run. Ground: Working together in the triangle.',
    question: (v) => `Who does the work of ${roles(v)} at present, and has that been talked through?`,
    unknown: 'Whether the role is filled without the working group knowing.',
  },
  'triangle-role-missing.open': {
    title: (v) => sentence(`who is ${roles(v)} in ${triangle(v)}? Nobody has looked yet`),
    why: 'Not every party works in a triangle; if this one does, three roles belong to it. Ground: Working together in the triangle.',
    question: (v) => `Is there a triangle here, and if so: who is ${roles(v)}?`,
    unknown: 'How this party is steered.',
  },
  'multiple-clients-uncoordinated.none': {
    title: (v) => sentence(`${triangle(v)} has ${countOf(v, 'count')} clients and none that coordinates the whole`),
    why: 'Without a shared overview one client does not know what the other asks, and the contractor fills up unnoticed. Ground: Werk aan Uitvoering, multiple clients.',
    question: (v) =>
      `Where do the orders of ${names(v, 'clients')} come together, and who chooses when they are too much?`,
    unknown: 'Whether a framework agreement or a large client already arranges this in practice.',
  },
  'multiple-clients-uncoordinated.open': {
    title: (v) =>
      sentence(`who coordinates the ${countOf(v, 'count')} clients in ${triangle(v)}? Nobody has looked yet`),
    why: 'With several clients it helps when someone has the overview of all that is asked. Ground: Werk aan Uitvoering, multiple clients.',
    question: (v) => `Does one of ${names(v, 'clients')} take the lead for the other clients?`,
    unknown: 'Whether one of the clients coordinates; that field is still empty.',
  },
  'cross-department-dependency.linked': {
    title: (v) => sentence(`${critical(countOf(v, 'count'))} between ${names(v, 'departments')}`),
    why: 'Every department picks its own subjects and divides its own money; these do not fit together by themselves. Ground: Advice on chain steering, perspective for action, step 1.',
    question: (v) => `What do ${names(v, 'departments')} need to keep speaking to each other about this in time?`,
    unknown: 'How well the existing meeting or agreement works.',
  },
  'cross-department-dependency.unlinked': {
    title: (v) =>
      sentence(`${critical(countOf(v, 'count'))} between ${names(v, 'departments')}, with no meeting or agreement`),
    why: 'Every department picks its own subjects and divides its own money; these do not fit together by themselves. Ground: Advice on chain steering, perspective for action, step 1.',
    question: (v) => `At which table could the clients of ${names(v, 'departments')} discuss this together?`,
    unknown: 'Whether the clients speak in a meeting that is not on the map yet.',
  },
  'cross-layer-dependency.linked': {
    title: (v) =>
      sentence(`${critical(countOf(v, 'count'))} between ${textOf(v, 'party')} and another tier (${tier(v)})`),
    why: 'Another tier of government follows its own council; cooperation rests on agreements there. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) => `What would ${names(v, 'others')} want to know from ${textOf(v, 'party')}, and how early?`,
    unknown: 'Whether an umbrella organisation at the table can promise anything on behalf of its members.',
  },
  'cross-layer-dependency.unlinked': {
    title: (v) =>
      `No agreement or meeting is known between ${textOf(v, 'party')} and ${names(v, 'others')} (${tier(v)})`,
    why: 'Orders from a triangle do not reach into another tier; there one gets further by agreeing. Ground: Advice on chain steering, step 1; NORA, the world of chains.',
    question: (v) =>
      `With whom on the side of ${names(v, 'others')} can ${textOf(v, 'party')} agree on something that holds?`,
    unknown:
      'Whether an umbrella organisation has agreements that are not on the map, and whether they bind its members.',
  },
  'department-outdated.party': {
    title: (v) =>
      `${textOf(v, 'department')} does not exist on ${dayInWords(textOf(v, 'today'), 'en-GB')}, yet is given for ${names(v, 'parties')}`,
    why: 'After a reorganisation it changes who orders and who may sign. Ground: departmental reorganisation of 23 February 2026.',
    question: (v) => {
      const successor = textOf(v, 'successor')
      return successor
        ? `Is ${successor} the department for ${names(v, 'parties')} now, or is it otherwise?`
        : `Which department is there for ${names(v, 'parties')} now?`
    },
    unknown: 'Whether the map shows an earlier moment on purpose; if so, change its reference date.',
  },
  'department-outdated.agreement': {
    title: (v) =>
      sentence(
        `${names(v, 'agreements')} ${verb(v, 'agreements', 'rests', 'rest')} on ${textOf(v, 'department')}, which does not exist on the reference date`,
      ),
    why: 'In a reorganisation agreements do not pass to the successor by themselves. Ground: departmental reorganisation of 23 February 2026.',
    question: (v) => `Has ${textOf(v, 'successor') || 'the successor'} taken this over, and does everyone know?`,
    unknown: 'Whether the transfer has been recorded anywhere.',
  },
  'department-outdated.catalogue': {
    title: (v) =>
      `${names(v, 'parties')}: ${textOf(v, 'department')} on the map, ${textOf(v, 'catalogue')} in the catalogue`,
    why: 'The department a party comes under decides with whom the chain talks about its order. Ground: Register of Government Organisations.',
    question: (v) => `Which of the two is right for ${names(v, 'parties')} on the reference date of this map?`,
    unknown: 'Whether the party moved after the catalogue was made.',
  },
  'dependency-without-agreement.none': {
    title: (v) =>
      `No agreement is known yet on ‘${textOf(v, 'product')}’ from ${textOf(v, 'supplier')} for ${textOf(v, 'dependent')}`,
    why: 'What is written nowhere often comes up only when things get tight. Ground: Advice on chain steering, problem analysis and step 1.',
    question: (v) =>
      `What is expected of ${textOf(v, 'supplier')} at ${textOf(v, 'dependent')}, and where does that stand?`,
    unknown: 'Whether cooperation without paper has gone well for years.',
  },
  'triangle-not-coupled.none': {
    title: (v) => sentence(`${triangle(v)} has no coupling point with the chain yet`),
    why: 'Triangle and chain can adjust each other only when it is agreed where and when they meet. Ground: Advice on chain steering, introduction.',
    question: (v) => `When in the year do the chain and ${triangle(v)} talk about the order?`,
    unknown: 'Whether someone who sits in both meetings already makes the connection in practice.',
  },
  'rule-failed': {
    title: (v) => `The check ‘${ruleName(textOf(v, 'rule'))}’ could not run`,
    why: 'The other checks did run. The cause is in the program, not in the map.',
    question: () => 'Would you report this, with the map if that is allowed?',
    unknown: 'What this check would have seen on this map.',
  },
}

/** English words of every rule. */
export const enRules: typeof nlRules = {
  'articulation-party': {
    name: 'Pivot of the chain',
    falseAlarm: 'The law puts some parties in this place; and on a half drawn map something soon looks like a pivot.',
  },
  'sole-supplier': {
    name: 'Sole supplier without fallback',
    falseAlarm:
      'A statutory monopoly is normal; then only the fallback counts. Mind products spelt slightly differently.',
  },
  'high-dependents': {
    name: 'Many wait for one',
    falseAlarm: 'Who supplies data automatically has many takers that are not in each other’s way.',
  },
  'triangle-role-missing': {
    name: 'Open corner in a triangle',
    falseAlarm:
      'Parties with their own board or an independent position have no triangle: record that as their steering.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Several clients, no coordination',
    falseAlarm: 'A framework agreement or a large client may already represent the smaller ones.',
  },
  'cross-department-dependency': {
    name: 'Across a department’s border',
    falseAlarm:
      'With shared services this is intended. It is a fact first, and a conversation only with other findings.',
  },
  'cross-layer-dependency': {
    name: 'To another tier of government',
    falseAlarm:
      'An umbrella organisation speaks for its members but does not always bind them. By itself this is a fact.',
  },
  'department-outdated': {
    name: 'Department of the past',
    falseAlarm: 'A map of an earlier moment may name the department of then: set the reference date right.',
  },
  'dependency-without-agreement': {
    name: 'Critical and not agreed',
    falseAlarm: 'Cooperation on trust can work very well; then agree when to look at it again.',
  },
  'triangle-not-coupled': {
    name: 'Triangle without coupling point',
    falseAlarm: 'Sometimes a person makes the connection. Then draw the coupling point, with place and moment.',
  },
}

function ruleName(rule: string): string {
  const texts: Readonly<Record<string, RuleText>> = enRules
  return texts[rule]?.name ?? rule
}
