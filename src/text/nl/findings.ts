import type { MessageId, RuleId } from '../../graph/rules/index'
import {
  countOf,
  dayInWords,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../finding-text'
import { nlVocabulary } from './vocabulary'

function names(values: FindingValues, name: string): string {
  return joinNames(listOf(values, name), 'nl', (count) => `nog ${count}`)
}

function roles(values: FindingValues): string {
  const labels: Readonly<Record<string, string>> = nlVocabulary.role
  return joinNames(
    listOf(values, 'roles').map((role) => labels[role] ?? role),
    'nl',
    String,
  )
}

function triangle(values: FindingValues): string {
  const contractor = textOf(values, 'contractor')
  if (contractor) return `de driehoek van ${contractor}`
  const name = textOf(values, 'triangle')
  return name ? `de driehoek ‘${name}’` : 'deze driehoek'
}

function tier(values: FindingValues): string {
  const labels: Readonly<Record<string, string>> = nlVocabulary.tier
  return labels[textOf(values, 'tier')] ?? textOf(values, 'tier')
}

function critical(count: number): string {
  return count === 1 ? '1 kritische afhankelijkheid' : `${count} kritische afhankelijkheden`
}

function verb(values: FindingValues, name: string, one: string, many: string): string {
  return listOf(values, name).length === 1 ? one : many
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Dutch words of every message a finding can carry. */
export const nlFindings: Readonly<Record<MessageId, FindingText>> = {
  'articulation-party.pivot': {
    title: (v) => `Zonder ${textOf(v, 'party')} zou de keten in ${countOf(v, 'pieces')} losse stukken uiteenvallen`,
    why: 'Loopt het hier vast, dan merken partijen dat die elkaar nu alleen langs deze weg bereiken. Grond: Advies ketensturing, probleemanalyse.',
    question: (v) =>
      `Stel dat er bij ${textOf(v, 'party')} een tijd veel minder kan: wie merkt dat het eerst, en wie beslist er dan?`,
    unknown: 'Of er verbindingen zijn die nog niemand heeft getekend, en of deze plek door de wet is bepaald.',
  },
  'articulation-party.gate': {
    title: (v) => `Alles van begin tot eind van ${textOf(v, 'chain')} loopt langs ${textOf(v, 'party')}`,
    why: 'In een keten waarin de stappen op elkaar wachten, bepaalt één doorgang het tempo van het geheel. Grond: Advies ketensturing, probleemanalyse.',
    question: (v) =>
      `Waaraan ziet de rest van de keten op tijd dat het bij ${textOf(v, 'party')} drukker wordt dan verwacht?`,
    unknown: 'Of er in de praktijk omwegen zijn die niet op de kaart staan.',
  },
  'articulation-party.bridge': {
    title: (v) =>
      `Twee kanten van de keten raken elkaar alleen via ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')}`,
    why: 'Aan één verbinding hangt dan alles wat beide kanten van elkaar nodig hebben. Grond: Advies ketensturing, probleemanalyse.',
    question: (v) =>
      `Hoe weten beide kanten van elkaar wat er speelt als het tussen ${textOf(v, 'supplier')} en ${textOf(v, 'dependent')} stokt?`,
    unknown: 'Of de twee kanten elkaar ook buiten de getekende relaties om spreken.',
  },
  'sole-supplier.no-fallback': {
    title: (v) =>
      `‘${textOf(v, 'product')}’ komt alleen van ${textOf(v, 'party')}, en een terugvalafspraak is niet bekend`,
    why: 'Is er geen andere leverancier, dan helpt vooral een afspraak over wat te doen bij tegenslag. Grond: Advies ketensturing, analyse (niveau 3).',
    question: (v) =>
      `Wat gebeurt er bij ${names(v, 'dependents')} als ‘${textOf(v, 'product')}’ een keer niet of te laat komt?`,
    unknown: 'Of hetzelfde product elders onder een andere naam op de kaart staat.',
  },
  'high-dependents.many': {
    title: (v) => `${countOf(v, 'count')} partijen wachten op ${textOf(v, 'party')} voor iets kritisch`,
    why: 'Wie voor velen werkt, krijgt bij krapte van velen tegelijk de vraag om voorrang. Grond: Advies ketensturing, probleemanalyse (schaarse middelen).',
    question: (v) =>
      `Als niet iedereen tegelijk kan, hoe komt er bij ${textOf(v, 'party')} dan een volgorde tot stand?`,
    unknown: 'Of leveren aan de één ten koste gaat van de ander; bij gegevens is dat vaak niet zo.',
  },
  'triangle-role-missing.missing': {
    title: (v) => sentence(`${triangle(v)} heeft nog geen ${roles(v)} op de kaart`),
    why: 'Een driehoek werkt als duidelijk is wie opdraagt, wie uitvoert en wie op de lange duur let. Grond: Samenwerken in de driehoek.',
    question: (v) => `Wie doet op dit moment het werk van ${roles(v)}, en is dat met elkaar zo besproken?`,
    unknown: 'Of de rol is belegd zonder dat de werkgroep het weet.',
  },
  'triangle-role-missing.open': {
    title: (v) => sentence(`wie is ${roles(v)} in ${triangle(v)}? Dat is nog niet uitgezocht`),
    why: 'Niet elke partij werkt in een driehoek; is dat hier wel zo, dan horen er drie rollen bij. Grond: Samenwerken in de driehoek.',
    question: (v) => `Is hier een driehoek, en zo ja: wie is dan ${roles(v)}?`,
    unknown: 'Hoe deze partij wordt aangestuurd.',
  },
  'multiple-clients-uncoordinated.none': {
    title: (v) =>
      sentence(`${triangle(v)} heeft ${countOf(v, 'count')} opdrachtgevers en geen die het geheel coördineert`),
    why: 'Zonder gedeeld overzicht weet de ene opdrachtgever niet wat de andere vraagt, en loopt de uitvoerder ongemerkt vol. Grond: Werk aan Uitvoering, meervoudig opdrachtgeverschap.',
    question: (v) =>
      `Waar komen de opdrachten van ${names(v, 'clients')} bij elkaar, en wie kiest als ze samen te veel zijn?`,
    unknown: 'Of een raamafspraak of een grote opdrachtgever dit in de praktijk al regelt.',
  },
  'multiple-clients-uncoordinated.open': {
    title: (v) =>
      sentence(`wie coördineert de ${countOf(v, 'count')} opdrachtgevers in ${triangle(v)}? Nog niet uitgezocht`),
    why: 'Met meer opdrachtgevers helpt het als iemand het overzicht heeft van alles wat er wordt gevraagd. Grond: Werk aan Uitvoering, meervoudig opdrachtgeverschap.',
    question: (v) => `Neemt een van ${names(v, 'clients')} het voortouw voor de andere opdrachtgevers?`,
    unknown: 'Of een van de opdrachtgevers coördineert; dat veld is nog leeg.',
  },
  'cross-department-dependency.linked': {
    title: (v) => sentence(`${critical(countOf(v, 'count'))} tussen ${names(v, 'departments')}`),
    why: 'Elk departement kiest zijn eigen onderwerpen en verdeelt zijn eigen geld; dat sluit niet vanzelf op elkaar aan. Grond: Advies ketensturing, handelingsperspectief, stap 1.',
    question: (v) => `Wat hebben ${names(v, 'departments')} nodig om elkaar hierover op tijd te blijven spreken?`,
    unknown: 'Hoe goed het bestaande overleg of de bestaande afspraak werkt.',
  },
  'cross-department-dependency.unlinked': {
    title: (v) =>
      sentence(`${critical(countOf(v, 'count'))} tussen ${names(v, 'departments')}, zonder overleg of afspraak`),
    why: 'Elk departement kiest zijn eigen onderwerpen en verdeelt zijn eigen geld; dat sluit niet vanzelf op elkaar aan. Grond: Advies ketensturing, handelingsperspectief, stap 1.',
    question: (v) =>
      `Aan welke tafel zouden de opdrachtgevers van ${names(v, 'departments')} dit samen kunnen bespreken?`,
    unknown: 'Of de opdrachtgevers elkaar spreken in een overleg dat nog niet op de kaart staat.',
  },
  'cross-layer-dependency.linked': {
    title: (v) =>
      sentence(`${critical(countOf(v, 'count'))} tussen ${textOf(v, 'party')} en een andere bestuurslaag (${tier(v)})`),
    why: 'Een andere bestuurslaag volgt haar eigen bestuur; samenwerking rust er op afspraken. Grond: Advies ketensturing, stap 1; NORA, de wereld van ketens.',
    question: (v) => `Wat wil men bij ${names(v, 'others')} van ${textOf(v, 'party')} weten, en hoe vroeg?`,
    unknown: 'Of een koepel die aan tafel zit ook namens de leden iets kan toezeggen.',
  },
  'cross-layer-dependency.unlinked': {
    title: (v) =>
      `Tussen ${textOf(v, 'party')} en ${names(v, 'others')} (${tier(v)}) is geen afspraak of overleg bekend`,
    why: 'Opdrachten uit een driehoek reiken niet tot in een andere bestuurslaag; daar bereikt u elkaar door af te spreken. Grond: Advies ketensturing, stap 1; NORA, de wereld van ketens.',
    question: (v) => `Met wie is aan de kant van ${names(v, 'others')} iets af te spreken dat ook geldt?`,
    unknown: 'Of een koepel hierover afspraken heeft die niet op de kaart staan, en of de leden daaraan gebonden zijn.',
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
    question: (v) => `Heeft ${textOf(v, 'successor') || 'de opvolger'} dit overgenomen, en weet iedereen dat?`,
    unknown: 'Of de overname ergens is vastgelegd.',
  },
  'department-outdated.catalogue': {
    title: (v) =>
      `${names(v, 'parties')}: op de kaart ${textOf(v, 'department')}, in de catalogus ${textOf(v, 'catalogue')}`,
    why: 'Onder welk departement een partij valt, bepaalt met wie de keten over de opdracht praat. Grond: Register van Overheidsorganisaties.',
    question: (v) => `Welke van de twee klopt voor ${names(v, 'parties')} op de peildatum van deze kaart?`,
    unknown: 'Of de partij na het maken van de catalogus is verhuisd.',
  },
  'dependency-without-agreement.none': {
    title: (v) =>
      `Een afspraak over ‘${textOf(v, 'product')}’ van ${textOf(v, 'supplier')} voor ${textOf(v, 'dependent')} is nog niet bekend`,
    why: 'Wat nergens staat, komt vaak pas ter sprake als het krap wordt. Grond: Advies ketensturing, probleemanalyse en stap 1.',
    question: (v) =>
      `Welke verwachtingen leven er bij ${textOf(v, 'dependent')} over ${textOf(v, 'supplier')}, en waar staan die?`,
    unknown: 'Of de samenwerking zonder papier al jaren goed gaat.',
  },
  'triangle-not-coupled.none': {
    title: (v) => sentence(`${triangle(v)} heeft nog geen koppelvlak met de keten`),
    why: 'Driehoek en keten kunnen elkaar alleen bijsturen als is afgesproken waar en wanneer ze elkaar treffen. Grond: Advies ketensturing, inleiding.',
    question: (v) => `Wanneer in het jaar praten de keten en ${triangle(v)} met elkaar over de opdracht?`,
    unknown: 'Of iemand die in beide overleggen zit de verbinding in de praktijk al legt.',
  },
  'rule-failed': {
    title: (v) => `De controle ‘${ruleName(textOf(v, 'rule'))}’ kon niet draaien`,
    why: 'De andere controles zijn wel gedaan. Dit ligt aan het programma, niet aan de kaart.',
    question: () => 'Wilt u dit melden, met de kaart erbij als dat mag?',
    unknown: 'Wat deze controle op deze kaart zou hebben gezien.',
  },
}

/** Dutch words of every rule. */
export const nlRules: Readonly<Record<RuleId, RuleText>> = {
  'articulation-party': {
    name: 'Scharnier in de keten',
    falseAlarm:
      'Sommige partijen staan door de wet op deze plek; en op een half getekende kaart lijkt al gauw iets een scharnier.',
  },
  'sole-supplier': {
    name: 'Enige leverancier zonder terugval',
    falseAlarm:
      'Een wettelijk monopolie is gewoon; dan telt alleen de terugval. Let op producten die net anders gespeld zijn.',
  },
  'high-dependents': {
    name: 'Velen wachten op één',
    falseAlarm: 'Wie gegevens automatisch levert, heeft veel afnemers zonder dat zij elkaar in de weg zitten.',
  },
  'triangle-role-missing': {
    name: 'Open hoek in een driehoek',
    falseAlarm:
      'Partijen met een eigen bestuur of een onafhankelijke positie hebben geen driehoek: leg dat vast bij de sturing.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Meer opdrachtgevers, geen coördinatie',
    falseAlarm: 'Een raamafspraak of een grote opdrachtgever kan de kleinere al vertegenwoordigen.',
  },
  'cross-department-dependency': {
    name: 'Over de grens van een departement',
    falseAlarm:
      'Bij gedeelde dienstverlening is dit de bedoeling. Het is eerst een feit, en pas samen met andere signalen een gesprek.',
  },
  'cross-layer-dependency': {
    name: 'Naar een andere bestuurslaag',
    falseAlarm: 'Een koepel spreekt voor haar leden, maar bindt hen niet altijd. Op zichzelf is dit vooral een feit.',
  },
  'department-outdated': {
    name: 'Departement van vroeger',
    falseAlarm: 'Een kaart van een eerder moment mag het departement van toen noemen: zet de peildatum goed.',
  },
  'dependency-without-agreement': {
    name: 'Kritisch en niet afgesproken',
    falseAlarm: 'Samenwerking op vertrouwen kan prima werken; spreek dan af wanneer u er weer naar kijkt.',
  },
  'triangle-not-coupled': {
    name: 'Driehoek zonder koppelvlak',
    falseAlarm: 'Soms legt een persoon de verbinding. Teken dan het koppelvlak, met plek en moment.',
  },
}

function ruleName(rule: string): string {
  const texts: Readonly<Record<string, RuleText>> = nlRules
  return texts[rule]?.name ?? rule
}
