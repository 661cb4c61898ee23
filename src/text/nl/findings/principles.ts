import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, listOf, type RuleText } from '../../finding-text'
import { names, quoted, sentence } from './words'

type Ids = 'principle-not-adopted' | 'working-agreements-open' | 'core-values-open'

const ADOPTED =
  'Een uitgangspunt is een voorwaarde waarop partijen elkaar aanspreken; dat gaat pas als zij er samen ja tegen zeiden. Grond: Advies ketensturing, stap 7 (uitgangspunten).'

/** One principle, all of them, or so many. */
function principles(values: FindingValues): string {
  const [count, total] = [countOf(values, 'count'), countOf(values, 'total')]
  if (total === 1) return 'het uitgangspunt'
  if (count === total) return `de ${total} uitgangspunten`
  return `${count} van de ${total} uitgangspunten`
}

const isOne = (values: FindingValues) => countOf(values, 'count') === 1

function chains(values: FindingValues): string {
  return `${listOf(values, 'chains').length === 1 ? 'de keten' : 'de ketens'} ${names(values, 'chains')}`
}

export const nlPrincipleFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'principle-not-adopted.none': {
    title: (v) => `${sentence(principles(v))} ${isOne(v) ? 'is' : 'zijn'} in geen overleg vastgesteld`,
    why: ADOPTED,
    question: (v) =>
      `Wat zou er veranderen als een overleg ${isOne(v) ? 'dit uitgangspunt' : 'deze uitgangspunten'} vaststelt?`,
    unknown: 'Of partijen er in de praktijk al naar handelen.',
  },
  'principle-not-adopted.open': {
    title: (v) => `Waar ${principles(v)} ${isOne(v) ? 'is' : 'zijn'} vastgesteld, is nog niet uitgezocht`,
    why: ADOPTED,
    question: (v) =>
      `In welk overleg zeggen de partijen samen ja tegen ${isOne(v) ? 'dit uitgangspunt' : 'deze uitgangspunten'}?`,
    unknown: 'Waar en wanneer er is vastgesteld; dat is nog niet ingevuld.',
  },
  'working-agreements-open.open': {
    title: (v) => `Hoe ${quoted(v, 'meetings')} wordt voorbereid en opgevolgd, is nog niet uitgezocht`,
    why: 'Wie weet hoe een overleg wordt voorbereid, vastgelegd en opgevolgd, komt er om te besluiten. Grond: Advies ketensturing, stap 8 (werking van de ketenoverleggen).',
    question: () => 'Wat merkt u na afloop van wat er is besloten?',
    unknown: 'Wie voorbereidt en ondersteunt, hoe er wordt vastgelegd en opgevolgd; dat is nog niet ingevuld.',
  },
  'core-values-open.open': {
    title: (v) => `Welke kernwaarden in ${chains(v)} leidend zijn, is nog niet uitgezocht`,
    why: 'Naast wat is vastgelegd, werkt een overleg op hoe partijen met elkaar omgaan; dat spreken zij samen af. Grond: Advies ketensturing, stap 8 (kernwaarden).',
    question: () => 'Waarop mag u elkaar aanspreken als het spannend wordt?',
    unknown: 'Of partijen hierover al een gesprek hadden; het veld is nog leeg.',
  },
}

export const nlPrincipleRules: Readonly<Record<Ids, RuleText>> = {
  'principle-not-adopted': {
    name: 'Vaststelling van uitgangspunten',
    falseAlarm:
      'Soms staat een uitgangspunt in een convenant. Noem dan het overleg of de dag waarop dat is vastgesteld.',
  },
  'working-agreements-open': {
    name: 'Werkafspraken van de stuurgroep',
    falseAlarm: 'Een overleg dat goed loopt zonder afspraken op papier, heeft er geen nodig. Kies dan bewust geen.',
  },
  'core-values-open': {
    name: 'Kernwaarden van de samenwerking',
    falseAlarm: 'Niet elke keten wil kernwaarden benoemen. Kies dan bewust geen.',
  },
}
