import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText, textOf } from '../../finding-text'
import { names, quoted, verb } from './words'

type Ids = 'proposal-without-who-or-when' | 'proposal-makes-gap' | 'proposal-no-longer-fits'

const WORKED_OUT =
  'Een voorstel wordt pas een verbetering als iemand het uitwerkt en een overleg erover beslist. Grond: Advies ketensturing, stap 3 (verbetervoorstel) en stap 5 (uitwerken met alle partijen).'

const LETS_GO =
  'Een voorstel lost het ene op en laat soms iets anders los; dat bespreekt u liever vooraf. Grond: Advies ketensturing, stap 8 (overlegstructuren voor afstemming en besluitvorming).'

function proposals(values: FindingValues): string {
  const { length } = listOf(values, 'proposals')
  return length === 1 ? quoted(values, 'proposals') : `${length} voorstellen`
}

/** What is not known: who, when, or both. */
function missing(values: FindingValues): string {
  const [who, when] = [countOf(values, 'who') > 0, countOf(values, 'when') > 0]
  if (!when) return `Wie ${proposals(values)} uitwerkt`
  if (!who) return `Wanneer over ${proposals(values)} wordt besloten`
  return `Wie ${proposals(values)} uitwerkt of wanneer erover wordt besloten`
}

const proposal = (values: FindingValues) => `‘${textOf(values, 'proposal').trim().replace(/\.$/, '')}’`

function changes(values: FindingValues): string {
  const count = countOf(values, 'count')
  return count === 1 ? 'past 1 wijziging' : `passen ${count} wijzigingen`
}

export const nlProposalFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'proposal-without-who-or-when.none': {
    title: (v) => `${missing(v)}, is bewust opengelaten`,
    why: WORKED_OUT,
    question: (v) => `Wat is er nodig om over ${quoted(v, 'proposals')} te kunnen besluiten?`,
    unknown: 'Of iemand er intussen toch mee bezig is.',
  },
  'proposal-without-who-or-when.open': {
    title: (v) => `${missing(v)}, is nog niet gezegd`,
    why: WORKED_OUT,
    question: (v) =>
      countOf(v, 'who') > 0
        ? `Wie neemt ${quoted(v, 'proposals')} op zich?`
        : `In welk overleg beslist u over ${quoted(v, 'proposals')}?`,
    unknown: 'Wie het uitwerkt, of waar en wanneer het wordt besloten; dat is nog niet ingevuld.',
  },
  'proposal-makes-gap.venue': {
    title: (v) => `Met ${proposal(v)} besluit geen overleg meer over ${quoted(v, 'products')}`,
    why: LETS_GO,
    question: (v) => `Waar besluiten de partijen straks over ${quoted(v, 'products')}?`,
    unknown: 'Of de groep dit al heeft besproken en het zo wil.',
  },
  'proposal-makes-gap.seat': {
    title: (v) =>
      `Met ${proposal(v)} ${verb(v, 'parties', 'zit', 'zitten')} ${names(v, 'parties')} bij geen besluitend ketenoverleg meer`,
    why: LETS_GO,
    question: (v) =>
      `Hoe ${verb(v, 'parties', 'praat', 'praten')} ${names(v, 'parties')} straks mee over wat de keten besluit?`,
    unknown: 'Of iemand anders namens hen deelneemt.',
  },
  'proposal-makes-gap.agreement': {
    title: (v) => `Met ${proposal(v)} staat er geen afspraak meer over ${quoted(v, 'products')}`,
    why: LETS_GO,
    question: (v) => `Waar staat straks wat de partijen over ${quoted(v, 'products')} afspreken?`,
    unknown: 'Of er een nieuwe afspraak komt die nog niet in het voorstel staat.',
  },
  'proposal-no-longer-fits.part': {
    title: (v) => `Van het voorstel ${proposal(v)} ${changes(v)} niet meer bij de kaart`,
    why: 'De kaart is veranderd sinds het voorstel is gemaakt. Wat niet meer past, wordt niet uitgevoerd tot iemand kiest wat er moet gelden. Grond: Advies ketensturing, stap 5.',
    question: (v) => `Wat moet er gelden: wat ${proposal(v)} wilde, of wat er nu op de kaart staat?`,
    unknown: 'Welke van de twee de groep bedoelt.',
  },
  'proposal-no-longer-fits.whole': {
    title: (v) => `Het voorstel ${proposal(v)} is op deze kaart niet meer uit te voeren`,
    why: 'Samen zouden de wijzigingen een kaart geven die niet klopt; daarom wordt er geen uitgevoerd. Grond: Advies ketensturing, stap 5.',
    question: (v) => `Wat wilde u met ${proposal(v)} bereiken?`,
    unknown: 'Wat er van het voorstel nog gewenst is.',
  },
}

export const nlProposalRules: Readonly<Record<Ids, RuleText>> = {
  'proposal-without-who-or-when': {
    name: 'Wie en wanneer bij voorstellen',
    falseAlarm: 'Is het nog maar een gedachte, zet het voorstel dan terug op idee.',
  },
  'proposal-makes-gap': {
    name: 'Wat een voorstel loslaat',
    falseAlarm: 'Soms vangt een ander voorstel dit op, of wil de groep het zo. Leg dat dan vast als antwoord.',
  },
  'proposal-no-longer-fits': {
    name: 'Voorstellen die niet meer passen',
    falseAlarm:
      'Die zijn er niet: het gaat over de kaart en niet over de keten. Op de pagina Wensbeeld kiest u per regel.',
  },
}
