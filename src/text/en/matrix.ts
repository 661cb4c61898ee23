import type { nlMatrix } from '../nl/matrix'

const NUMBERS = new Intl.NumberFormat('en')
const amount = (count: number) => NUMBERS.format(count)

export const enMatrix: typeof nlMatrix = {
  title: 'Matrix',
  heading: 'Who supplies whom',
  lead: 'Each row supplies, each column receives. A cell says how the two see each other: as a partner, as a customer, or because the law lays it down.',
  grid: 'Matrix of parties: rows supply, columns receive',
  corner: 'supplies ↓  receives →',
  letters: { partner: 'P', customer: 'A', statutory: 'W' },
  letterNone: '–',
  letterOpen: '·',
  twoLetters: (supplier, dependent) => `${supplier}/${dependent}`,
  times: (count) => `${count}×`,
  summary: ({ dependencies, parties, differing, open }) =>
    `${dependencies === 1 ? '1 dependency' : `${amount(dependencies)} dependencies`} between ${amount(parties)} parties${
      differing > 0 ? `; the perspectives differ for ${amount(differing)}` : ''
    }${open > 0 ? `; the nature of ${amount(open)} has not been looked into yet` : ''}.`,
  shown: (rows, columns, all) =>
    rows === columns
      ? `${amount(rows)} of ${amount(all)} parties shown.`
      : `${amount(rows)} rows and ${amount(columns)} columns of ${amount(all)} parties shown.`,
  showAll: 'Show all parties',
  filters: {
    chain: 'Chain',
    everyChain: 'all chains',
    step: 'Step',
    everyStep: 'all steps',
    department: 'Department',
    everyDepartment: 'all departments',
    rows: 'Who is listed',
    all: 'all parties',
    related: 'with a dependency',
    filled: 'without empty rows and columns',
  },
  side: {
    label: 'Letters are for',
    together: 'both together',
    supplier: 'perspective of the supplying party',
    dependent: 'perspective of the receiving party',
  },
  place: {
    row: (name) => `${name}, row: supplies`,
    column: (name) => `${name}, column: receives`,
    cell: (supplier, dependent, content) => `${supplier} supplies ${dependent}: ${content}`,
    empty: 'no dependency',
    itself: 'a party does not supply itself',
    several: (count, list) => `${count} dependencies: ${list}`,
    one: (product, traits) => `${product} (${traits})`,
  },
  traits: { critical: 'critical', strained: 'strained', differs: 'perspectives differ' },
  reading: {
    partner: 'partner',
    customer: 'customer',
    statutory: 'by law',
    none: 'deliberately no nature',
    open: 'nature not looked into yet',
  },
  readings: (supplier, dependent) => `the supplying party sees: ${supplier}; the receiving party sees: ${dependent}`,
  done: {
    nature: (reading) => `Nature: ${reading}`,
    supplier: (name, reading) => `Perspective of ${name}: ${reading}`,
    dependent: (name, reading) => `Perspective of ${name}: ${reading}`,
    critical: (on) => (on ? 'Critical' : 'Not critical'),
    strained: (on) => (on ? 'Strained' : 'Not strained'),
    added: (supplier, dependent, product) => `${supplier} supplies ${dependent}: ${product}`,
    removed: (product) => `Removed: ${product}. Ctrl+Z brings it back.`,
    side: (side) => `Letters are now for: ${side}`,
    differ: 'The two sides see this differently. Say with “Letters are for” whose perspective you want to change.',
    nothingHere: 'There is no dependency here yet.',
  },
  add: {
    title: (supplier, dependent) => `${supplier} supplies ${dependent}`,
    product: 'What is supplied?',
    example: 'for instance: request, file, decision',
    flow: 'Flow',
    put: 'Add',
    cancel: 'Cancel',
  },
  choose: {
    title: (supplier, dependent) => `${supplier} supplies ${dependent}`,
    whichToEdit: 'Which one does this apply to?',
    all: 'For all',
    addMore: 'Another dependency',
    close: 'Close',
  },
  legend: 'Legend and shortcuts',
  keysTitle: 'Shortcuts in the matrix',
  signs: {
    partner: 'partner in cooperation',
    customer: 'customer of a product (afnemer)',
    statutory: 'laid down by law (wettelijk)',
    differ: 'the supplying party sees a partner, the receiving party a customer',
    none: 'deliberately no nature',
    open: 'nature not looked into yet',
    critical: 'critical',
    strained: 'strained',
    several: 'more than one dependency in a cell',
  },
  keys: [
    ['P A W', 'set the nature; in an empty cell the dependency is added as well'],
    ['Shift+P A W', 'set the perspective of the receiving party only'],
    ['M', 'switches whom the letters are for'],
    ['-', 'deliberately no nature'],
    ['?', 'back to not looked into yet'],
    ['K', 'critical on or off'],
    ['G', 'strained on or off'],
    ['N', 'new dependency'],
    ['Enter', 'opens the details'],
    ['Delete', 'removes'],
    ['Tab', 'to the next cell'],
    ['Esc', 'leaves the matrix'],
  ],
  keysInWords:
    'Arrows walk through the cells, Tab goes to the next. P, A and W set the nature, with Shift only the perspective of the receiving party. M switches whom the letters are for. A hyphen is deliberately no nature, a question mark not looked into yet. K is critical, G strained, N a new dependency. Enter opens the details, Delete removes, Escape leaves the matrix.',
  empty: {
    few: {
      title: 'Too few parties for a matrix yet',
      text: 'Put at least two parties on the map first. Then fill in here, with one letter, how they see each other.',
    },
    filtered: {
      title: 'No party fits this choice',
      text: 'Choose another chain, step or department, or show all parties again.',
    },
    unrelated: {
      title: 'No dependencies among these parties yet',
      text: 'Show all parties, go to a cell and type N: the matrix then asks what is supplied.',
    },
    toMap: 'To the map',
  },
  form: {
    section: 'How each side sees it',
    intro: 'How does each end see the other: as a partner in cooperation, or as the customer of a product?',
    supplierReads: (name) => `How ${name} sees it (supplies)`,
    dependentReads: (name) => `How ${name} sees it (receives)`,
    asTogether: 'as said together',
    noticeTakeOver: 'Use the example sentence',
    noticeExample: (supplier, dependent) =>
      `If ${supplier} expects numbers to differ by more than 10%, or a law or system is about to change, ${dependent} is told at least three months in advance.`,
  },
  sentences: {
    supplier: {
      partner: (supplier, dependent) => `${supplier} sees ${dependent} as a partner.`,
      customer: (supplier, dependent) => `${supplier} sees ${dependent} as a customer.`,
      statutory: (supplier, dependent) => `${supplier} supplies ${dependent} because the law lays it down.`,
      none: (supplier) => `${supplier} deliberately leaves open what it sees in the other.`,
      open: (supplier, dependent) => `How ${supplier} sees ${dependent} has not been looked into yet.`,
    },
    dependent: {
      partner: (supplier, dependent) => `${dependent} sees ${supplier} as a partner.`,
      customer: (supplier, dependent) => `${dependent} sees itself as a customer of ${supplier}.`,
      statutory: (supplier, dependent) => `${dependent} receives it from ${supplier} because the law lays it down.`,
      none: (_supplier, dependent) => `${dependent} deliberately leaves open what it sees in the other.`,
      open: (supplier, dependent) => `How ${dependent} sees ${supplier} has not been looked into yet.`,
    },
    same: 'Both sides see it the same way.',
    differ: 'The two sides see it differently. What does that mean for how they deal with each other?',
  },
}
