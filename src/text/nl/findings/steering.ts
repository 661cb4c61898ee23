import type { MessageOf } from '../../../graph/rules/index'
import {
  countOf,
  type FindingText,
  type FindingValues,
  joinNames,
  listOf,
  type RuleText,
  textOf,
} from '../../finding-text'
import { names, roles, sentence, triangle } from './words'

type Ids =
  | 'triangle-role-missing'
  | 'role-overlap-in-triangle'
  | 'dual-hat-triangle-and-chain'
  | 'multiple-clients-uncoordinated'
  | 'agency-rule-deviation'
  | 'chain-lead-missing'
  | 'party-outside-steering'

/** Who fills a role: the function with its party, or the party alone. */
function holder(v: FindingValues): string {
  const name = textOf(v, 'function')
  return name ? `${name} (${textOf(v, 'party')})` : textOf(v, 'party')
}

/** The triangles of a finding, after their contractors. */
function inTriangles(v: FindingValues): string {
  const contractors = listOf(v, 'contractors')
  if (contractors.length === 0) return 'een driehoek'
  return contractors.length === 1 ? `de driehoek van ${contractors[0]}` : `${contractors.length} driehoeken`
}

/** Whether a meeting is among the places in which a function stands for the chain. */
const leads = (v: FindingValues) => listOf(v, 'meetings').length > 0

/** The chain of a finding by its name, or the chain as a whole. */
function chainOf(v: FindingValues): string {
  const chain = textOf(v, 'chain')
  return chain ? `‘${chain}’` : 'de keten'
}

const DEVIATES: Readonly<Record<string, string>> = {
  owners: 'meer eigenaren',
  'owner-function': 'eigenaar geen SG',
  clients: 'geen opdrachtgever',
  'work-agreements': 'korte werkafspraken',
}

const OPEN: Readonly<Record<string, string>> = {
  'owner-function': 'functie eigenaar',
  clients: 'opdrachtgever',
  'work-agreements': 'looptijd werkafspraken',
}

function agencyWords(v: FindingValues, labels: Readonly<Record<string, string>>): string {
  return joinNames(
    listOf(v, 'deviations').map((rule) => labels[rule] ?? rule),
    'nl',
  )
}

export const nlSteeringFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'triangle-role-missing.missing': {
    title: (v) => sentence(`${triangle(v)} heeft nog geen ${roles(v)} op de kaart`),
    why: 'Een driehoek werkt als duidelijk is wie opdraagt, wie uitvoert en wie op de lange duur let. Grond: Samenwerken in de driehoek.',
    question: (v) => `Wie doet op dit moment het werk van ${roles(v)}?`,
    unknown: 'Of de rol is belegd zonder dat de werkgroep het weet.',
  },
  'triangle-role-missing.open': {
    title: (v) => `Wie ${roles(v)} is in ${triangle(v)}, is nog niet uitgezocht`,
    why: 'Niet elke partij werkt in een driehoek; is dat hier wel zo, dan horen er drie rollen bij. Grond: Samenwerken in de driehoek.',
    question: () => 'Is hier een driehoek, of loopt de sturing langs een andere weg?',
    unknown: 'Hoe deze partij wordt aangestuurd.',
  },
  'role-overlap-in-triangle.function': {
    title: (v) => `In ${triangle(v)} is ${holder(v)} tegelijk ${roles(v)}`,
    why: 'Opdracht en continuïteit vragen soms iets anders; met één stem valt het gesprek daarover weg. Grond: Samenwerken in de driehoek; ABDTOPConsult, aansturing bij OCW (2025).',
    question: (v) => `Stel dat de opdracht niet past: met wie gaat ${holder(v)} daarover dan in gesprek?`,
    unknown: 'Of er een tegenwicht is afgesproken, zoals iemand die meekijkt.',
  },
  'role-overlap-in-triangle.unit': {
    title: (v) => `In ${triangle(v)} is ${textOf(v, 'party')} tegelijk ${roles(v)}`,
    why: 'Ook binnen één organisatie helpt het als twee mensen de twee belangen hardop naast elkaar leggen. Grond: Samenwerken in de driehoek; ABDTOPConsult, aansturing bij OCW (2025).',
    question: (v) => `Wie let er bij ${textOf(v, 'party')} op de organisatie die de opdracht uitvoert?`,
    unknown: 'Of de rollen binnen deze organisatie bij verschillende mensen liggen.',
  },
  'role-overlap-in-triangle.open': {
    title: (v) => `Is ${textOf(v, 'party')} met één functie ${roles(v)} in ${triangle(v)}?`,
    why: 'Liggen de rollen bij verschillende functies, dan is er binnen de organisatie vanzelf een gesprek. Grond: Samenwerken in de driehoek.',
    question: (v) => `Zijn dat bij ${textOf(v, 'party')} verschillende functies?`,
    unknown: 'Welke functie bij elke rol hoort; dat is nog niet overal ingevuld.',
  },
  'dual-hat-triangle-and-chain.same': {
    title: (v) =>
      sentence(
        `${holder(v)} staat in ${inTriangles(v)} en ${leads(v) ? 'leidt ook een ketenoverleg' : 'is ook stelselverantwoordelijk'}`,
      ),
    why: 'Wie op beide plekken zit kan veel verbinden; het helpt als iedereen weet namens wie er gesproken wordt. Grond: Advies ketensturing, openingsvragen en probleemanalyse (rol van de opdrachtgever).',
    question: (v) =>
      `Waaraan merken de anderen${leads(v) ? ` bij ${names(v, 'meetings')}` : ''} of de driehoek spreekt of de keten?`,
    unknown: 'Of dit met opzet zo is ingericht; in het advies is het een gewone opzet.',
  },
  'dual-hat-triangle-and-chain.open': {
    title: (v) => `Stuurt bij ${textOf(v, 'party')} dezelfde functie ${inTriangles(v)} en de keten?`,
    why: 'Wie op beide plekken zit kan veel verbinden; het helpt als iedereen weet namens wie er gesproken wordt. Grond: Advies ketensturing, openingsvragen en probleemanalyse (rol van de opdrachtgever).',
    question: (v) => `Spreekt bij ${textOf(v, 'party')} een en dezelfde functie in de driehoek en voor de keten?`,
    unknown: 'Welke functie er op beide plekken zit; dat is nog niet overal ingevuld.',
  },
  'multiple-clients-uncoordinated.none': {
    title: (v) =>
      sentence(`${triangle(v)} heeft ${countOf(v, 'count')} opdrachtgevers en geen die het geheel coördineert`),
    why: 'Zonder gedeeld overzicht weet de ene opdrachtgever niet wat de andere vraagt, en loopt de uitvoerder ongemerkt vol. Grond: Werk aan Uitvoering, meervoudig opdrachtgeverschap.',
    question: (v) => `Waar komen de opdrachten van ${names(v, 'clients')} bij elkaar?`,
    unknown: 'Of een raamafspraak of een grote opdrachtgever dit in de praktijk al regelt.',
  },
  'multiple-clients-uncoordinated.open': {
    title: (v) =>
      `Wie de ${countOf(v, 'count')} opdrachtgevers van ${textOf(v, 'contractor') || triangle(v)} coördineert, is nog niet bekend`,
    why: 'Met meer opdrachtgevers helpt het als iemand het overzicht heeft van alles wat er wordt gevraagd. Grond: Werk aan Uitvoering, meervoudig opdrachtgeverschap.',
    question: (v) => `Neemt een van ${names(v, 'clients')} het voortouw voor de andere opdrachtgevers?`,
    unknown: 'Of een van de opdrachtgevers coördineert; dat veld is nog leeg.',
  },
  'agency-rule-deviation.deviates': {
    title: (v) =>
      `Bij agentschap ${textOf(v, 'party')} ${listOf(v, 'deviations').length > 1 ? 'liggen dingen' : 'ligt iets'} anders dan in de regeling`,
    why: 'Voor agentschappen ligt vast hoeveel eigenaren en opdrachtgevers er zijn en hoe ver werkafspraken vooruitkijken. Grond: Regeling agentschappen 2024, art. 1, 6 en 7.',
    question: (v) => `Wat is bij ${textOf(v, 'party')} met opzet zo gekozen (${agencyWords(v, DEVIATES)})?`,
    unknown: 'Of er een overgang of mandaat is waardoor het voorlopig anders ligt.',
  },
  'agency-rule-deviation.open': {
    title: (v) => `Van agentschap ${textOf(v, 'party')} is nog niet uitgezocht: ${agencyWords(v, OPEN)}`,
    why: 'Voor agentschappen ligt vast hoeveel eigenaren en opdrachtgevers er zijn en hoe ver werkafspraken vooruitkijken. Grond: Regeling agentschappen 2024, art. 1, 6 en 7.',
    question: (v) => `Bij wie kunt u dit over ${textOf(v, 'party')} navragen?`,
    unknown: 'Hoe dit is geregeld; deze velden zijn nog leeg.',
  },
  'chain-lead-missing.none': {
    title: (v) => sentence(`${chainOf(v)} heeft niemand die op het geheel aanspreekbaar is`),
    why: 'Zonder aanspreekpunt begint niemand vanzelf over wie in de keten wat doet. Grond: Advies ketensturing, inleiding en handelingsperspectief.',
    question: () => 'Als een partij vastloopt, wie brengt dan de anderen bij elkaar?',
    unknown: 'Of de partijen een gewoonte hebben van wie het voortouw neemt.',
  },
  'chain-lead-missing.open': {
    title: (v) => `Wie aanspreekbaar is op het geheel van ${chainOf(v)}, is nog niet uitgezocht`,
    why: 'Met een aanspreekpunt weet iedereen wie het gesprek over rollen begint. Grond: Advies ketensturing, inleiding en handelingsperspectief.',
    question: (v) =>
      listOf(v, 'meetings').length > 0
        ? `Wordt er bij ${names(v, 'meetings')} voor de hele keten beslist, of ergens anders?`
        : `Bij wie zou u aankloppen voor iets wat heel ${chainOf(v)} raakt?`,
    unknown: 'Wie stelselverantwoordelijk is, of welke overleggen beslissen; dat is nog niet ingevuld.',
  },
  'chain-lead-missing.chair-differs': {
    title: (v) =>
      `${textOf(v, 'chair')} zit ‘${textOf(v, 'meeting')}’ voor, en ${textOf(v, 'party')} is stelselverantwoordelijk`,
    why: 'Zit de stelselverantwoordelijke zelf voor, dan kan hij afspraken in de keten ook herzien; anders loopt dat langs een andere weg. Grond: Advies ketensturing, handelingsperspectief (stuurgroep).',
    question: (v) => `Wat beslist ‘${textOf(v, 'meeting')}’ zelf, en wat blijft bij ${textOf(v, 'party')}?`,
    unknown: 'Of het voorzitterschap wisselt, of met opzet bij een partij uit de uitvoering ligt.',
  },
  'chain-lead-missing.working-group': {
    title: (v) => `In de werkgroep ‘${textOf(v, 'meeting')}’ zit nog geen ${roles(v)}`,
    why: 'Een werkgroep die ook namens eigenaar en opdrachtgever kijkt, brengt de driehoeken vanzelf mee. Grond: Advies ketensturing, handelingsperspectief (werkgroep).',
    question: (v) => `Wie kan er in ‘${textOf(v, 'meeting')}’ meedoen als ${roles(v)}?`,
    unknown: 'Of iemand in de werkgroep ook voor hen meekijkt.',
  },
  'party-outside-steering.none': {
    title: (v) => `De keten leunt op ${textOf(v, 'party')}, waar bewust geen vorm van sturing bij staat`,
    why: 'Wie geen driehoek heeft hoort ook bij wat de keten samen wil; de weg erheen verschilt per partij. Grond: Advies ketensturing, ‘Wat is een keten?’ en ketendoel(en).',
    question: (v) => `Hoe komt u met ${textOf(v, 'party')} tot een afspraak?`,
    unknown: 'Of deze partij onafhankelijk hoort te zijn; kies dat dan bij de sturing.',
  },
  'party-outside-steering.open': {
    title: (v) => `De keten leunt op ${textOf(v, 'party')}; hoe de sturing loopt, is nog niet uitgezocht`,
    why: 'Wie geen driehoek heeft hoort ook bij wat de keten samen wil; de weg erheen verschilt per partij. Grond: Advies ketensturing, ‘Wat is een keten?’ en ketendoel(en).',
    question: (v) => `Via wie lopen afspraken met ${textOf(v, 'party')} op dit moment?`,
    unknown: 'Hoe deze partij wordt aangestuurd; dat veld is nog leeg.',
  },
}

export const nlSteeringRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-role-missing': {
    name: 'Rollen in de driehoek',
    falseAlarm:
      'Partijen met een eigen bestuur of een onafhankelijke positie hebben geen driehoek: leg dat vast bij de sturing.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Opdrachtgevers afstemmen',
    falseAlarm: 'Een raamafspraak of een grote opdrachtgever kan de kleinere al vertegenwoordigen.',
  },
  'role-overlap-in-triangle': {
    name: 'Rollen bij één functie',
    falseAlarm: 'In een kleine organisatie kan dit met opzet zo zijn. Noem dan wie er meekijkt.',
  },
  'dual-hat-triangle-and-chain': {
    name: 'Functies in driehoek en keten',
    falseAlarm: 'In het advies is dit een gewone opzet. Het is een feit om te kennen, geen probleem.',
  },
  'agency-rule-deviation': {
    name: 'Regeling agentschappen',
    falseAlarm: 'Een SG mag dit mandateren, en een agentschap kan in een overgang zitten.',
  },
  'chain-lead-missing': {
    name: 'Aanspreekpunt voor de keten',
    falseAlarm: 'Sommige netwerken kiezen ervoor zonder trekker te werken. Noem dan wie er bijeenroept.',
  },
  'party-outside-steering': {
    name: 'Sturing van partijen',
    falseAlarm: 'Een onafhankelijke partij hoort geen driehoek te hebben. Kies ‘onafhankelijk’ en de vraag is weg.',
  },
}
