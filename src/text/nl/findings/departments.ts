import type { MessageOf } from '../../../graph/rules/index'
import { dayInWords, type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { names, quoted, sentence, together, verb } from './words'

type Ids = 'cross-department-dependency' | 'cross-layer-dependency' | 'department-outdated'

/** Who waits for whom across the tiers; the other side decides for itself. */
function needed(v: FindingValues): string {
  return textOf(v, 'waits') === 'others'
    ? `${names(v, 'others')} ${verb(v, 'others', 'heeft', 'hebben')} iets kritisch nodig van ${textOf(v, 'party')}, een andere bestuurslaag`
    : `${textOf(v, 'party')} heeft iets kritisch nodig van een andere bestuurslaag: ${names(v, 'others')}`
}

export const nlDepartmentsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'cross-department-dependency.unlinked': {
    title: (v) => `${names(v, 'departments')} sturen elk een deel; hun gezamenlijke overleg staat niet op de kaart`,
    why: 'Elk departement kiest zijn eigen onderwerpen en verdeelt zijn eigen geld; dat sluit niet vanzelf op elkaar aan. Grond: Advies ketensturing, handelingsperspectief, stap 1.',
    question: (v) => `Waar wegen ${names(v, 'departments')} samen af wat zij van elkaars partijen vragen?`,
    unknown: 'Of de opdrachtgevers elkaar spreken in een overleg dat nog niet op de kaart staat.',
  },
  'cross-layer-dependency.linked': {
    title: needed,
    why: 'Een andere bestuurslaag volgt haar eigen bestuur; samenwerking rust er op afspraken. Grond: Advies ketensturing, stap 1; NORA, de wereld van ketens.',
    question: (v) => `Wie spreekt er voor ${names(v, 'others')} met ${textOf(v, 'party')}, en waarover?`,
    unknown: 'Of een koepel die deelneemt ook namens de leden iets kan toezeggen.',
  },
  'cross-layer-dependency.unlinked': {
    title: (v) => `Op de kaart staat geen overleg of afspraak tussen ${textOf(v, 'party')} en ${names(v, 'others')}`,
    why: 'Opdrachten uit een driehoek reiken niet tot in een andere bestuurslaag; daar bereikt u elkaar door af te spreken. Grond: Advies ketensturing, stap 1; NORA, de wereld van ketens.',
    question: (v) => `Met wie kan ${textOf(v, 'party')} aan de kant van ${names(v, 'others')} afspraken maken?`,
    unknown: 'Of een koepel hierover afspraken heeft die niet op de kaart staan, en of de leden daaraan gebonden zijn.',
  },
  'cross-layer-dependency.independent': {
    title: needed,
    why: 'Een onafhankelijke partij beslist zelf; over tijden, aantallen en gegevens is wel te spreken. Grond: Advies ketensturing, stap 1; NORA, de wereld van ketens.',
    question: (v) => `Hoe horen ${together(v, 'party', 'others')} van elkaar hoeveel er komt, en wanneer?`,
    unknown: 'Of cijfers en planning al langs een vaste weg worden gedeeld.',
  },
  'department-outdated.party': {
    title: (v) =>
      `${textOf(v, 'department')} bestaat niet op ${dayInWords(textOf(v, 'today'), 'nl')}, maar staat bij ${names(v, 'parties')}`,
    why: 'Na een herindeling verandert wie opdraagt en wie mag tekenen. Grond: departementale herindeling van 23 februari 2026.',
    question: (v) => {
      const successor = textOf(v, 'successor')
      return successor
        ? `Is ${successor} nu het departement voor ${names(v, 'parties')}, of ligt het anders?`
        : `Welk departement is er nu voor ${names(v, 'parties')}?`
    },
    unknown: 'Of de kaart met opzet een eerder moment laat zien; pas dan de peildatum aan.',
  },
  'department-outdated.agreement': {
    title: (v) =>
      sentence(
        `${names(v, 'agreements')} ${verb(v, 'agreements', 'rust', 'rusten')} op ${textOf(v, 'department')}, dat op de peildatum niet bestaat`,
      ),
    why: 'Afspraken gaan bij een herindeling niet vanzelf over naar de opvolger. Grond: departementale herindeling van 23 februari 2026.',
    question: (v) => `Heeft ${textOf(v, 'successor') || 'de opvolger'} dit overgenomen?`,
    unknown: 'Of de overname ergens is vastgelegd.',
  },
  'department-outdated.order': {
    title: (v) =>
      `Om ${quoted(v, 'products')} is gevraagd namens ${textOf(v, 'department')}, dat op de peildatum niet bestaat`,
    why: 'Een opdracht verhuist bij een herindeling pas mee als iemand dat regelt. Grond: departementale herindeling van 23 februari 2026.',
    question: (v) => `Staat ${textOf(v, 'successor') || 'de opvolger'} nu als opdrachtgever voor deze opdracht?`,
    unknown: 'Of de opvolger de opdracht al heeft overgenomen.',
  },
  'department-outdated.since': {
    title: (v) =>
      `${textOf(v, 'department')} bestaat sinds ${dayInWords(textOf(v, 'until'), 'nl')} niet meer, en staat nog op deze kaart`,
    why: 'Wie de kaart nu opent, zoekt een ministerie dat er niet meer is. Grond: departementale herindeling van 23 februari 2026.',
    question: (v) => {
      const successor = textOf(v, 'successor')
      return successor
        ? `Is deze kaart een beeld van toen, of hoort er bij ${names(v, 'parties')} nu ${successor} te staan?`
        : `Is deze kaart een beeld van toen, of is er nu een ander departement voor ${names(v, 'parties')}?`
    },
    unknown: 'Of iemand de kaart al voor de nieuwe indeling heeft bijgewerkt.',
  },
  'department-outdated.catalogue': {
    title: (v) =>
      sentence(
        `${names(v, 'parties')} ${verb(v, 'parties', 'valt', 'vallen')} op de kaart onder ${textOf(v, 'department')}, in de organisatielijst onder ${textOf(v, 'catalogue')}`,
      ),
    why: 'Onder welk departement een partij valt, bepaalt met wie de keten over de opdracht praat. Grond: Register van Overheidsorganisaties.',
    question: (v) => `Welk van de twee departementen klopt voor ${names(v, 'parties')}?`,
    unknown: 'Of de partij na het maken van de organisatielijst is verhuisd.',
  },
}

export const nlDepartmentsRules: Readonly<Record<Ids, RuleText>> = {
  'cross-department-dependency': {
    name: 'Tussen departementen',
    falseAlarm:
      'Bij gedeelde dienstverlening is dit de bedoeling. Het is eerst een feit, en pas samen met andere signalen een gesprek.',
  },
  'cross-layer-dependency': {
    name: 'Tussen bestuurslagen',
    falseAlarm: 'Een koepel spreekt voor haar leden, maar bindt hen niet altijd. Op zichzelf is dit vooral een feit.',
  },
  'department-outdated': {
    name: 'Departementen bij de tijd',
    falseAlarm: 'Een kaart van een eerder moment mag het departement van toen noemen: zet de peildatum goed.',
  },
}
