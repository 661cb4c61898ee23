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
    String,
  )
}

export const nlSteeringFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
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
  'role-overlap-in-triangle.function': {
    title: (v) => `In ${triangle(v)} is ${holder(v)} tegelijk ${roles(v)}`,
    why: 'Opdracht en continuïteit vragen soms iets anders; met één stem valt het gesprek daarover weg. Grond: Samenwerken in de driehoek; ABDTOPConsult, aansturing bij OCW (2025).',
    question: (v) => `Stel dat de opdracht niet past: met wie gaat ${holder(v)} daarover dan in gesprek?`,
    unknown: 'Of er een tegenwicht is afgesproken, zoals iemand die meekijkt.',
  },
  'role-overlap-in-triangle.unit': {
    title: (v) => `In ${triangle(v)} is ${textOf(v, 'party')} tegelijk ${roles(v)}`,
    why: 'Ook binnen één organisatie helpt het als twee mensen de twee belangen hardop naast elkaar leggen. Grond: Samenwerken in de driehoek; ABDTOPConsult, aansturing bij OCW (2025).',
    question: (v) => `Wie let er bij ${textOf(v, 'party')} op de opdracht, en wie op de organisatie die haar uitvoert?`,
    unknown: 'Of de rollen binnen deze organisatie bij verschillende mensen liggen.',
  },
  'role-overlap-in-triangle.open': {
    title: (v) => `Met welke functies is ${textOf(v, 'party')} ${roles(v)} in ${triangle(v)}?`,
    why: 'Liggen de rollen bij verschillende functies, dan is er binnen de organisatie vanzelf een gesprek. Grond: Samenwerken in de driehoek.',
    question: (v) => `Zijn dat bij ${textOf(v, 'party')} verschillende functies, en welke dan?`,
    unknown: 'Welke functie bij elke rol hoort; dat is nog niet overal ingevuld.',
  },
  'dual-hat-triangle-and-chain.same': {
    title: (v) => sentence(`${holder(v)} stuurt ${inTriangles(v)} en leidt ook een overleg van de keten`),
    why: 'Wie op beide plekken zit kan veel verbinden; het helpt als iedereen weet namens wie er gesproken wordt. Grond: Advies ketensturing, openingsvragen en stelselverantwoordelijkheid.',
    question: (v) => `Waaraan merken de anderen bij ${names(v, 'meetings')} of de driehoek spreekt of de keten?`,
    unknown: 'Of dit met opzet zo is ingericht; in het advies is het een gewone opzet.',
  },
  'dual-hat-triangle-and-chain.open': {
    title: (v) => `Stuurt bij ${textOf(v, 'party')} dezelfde functie ${inTriangles(v)} en de keten?`,
    why: 'Wie op beide plekken zit kan veel verbinden; het helpt als iedereen weet namens wie er gesproken wordt. Grond: Advies ketensturing, openingsvragen en stelselverantwoordelijkheid.',
    question: (v) => `Welke functie van ${textOf(v, 'party')} spreekt in de driehoek, en welke voor de keten?`,
    unknown: 'Welke functie er op beide plekken zit; dat is nog niet overal ingevuld.',
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
  'agency-rule-deviation.deviates': {
    title: (v) => `Agentschap ${textOf(v, 'party')}: ${agencyWords(v, DEVIATES)}`,
    why: 'Voor agentschappen ligt vast hoeveel eigenaren en opdrachtgevers er zijn en hoe ver werkafspraken vooruitkijken. Grond: Regeling agentschappen 2024, art. 1, 6 en 7.',
    question: (v) =>
      `Wat is bij ${textOf(v, 'party')} met opzet zo gekozen, en wat staat alleen nog niet goed op de kaart?`,
    unknown: 'Of er een overgang of mandaat is waardoor het voorlopig anders ligt.',
  },
  'agency-rule-deviation.open': {
    title: (v) => `Van agentschap ${textOf(v, 'party')} nog niet uitgezocht: ${agencyWords(v, OPEN)}`,
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
    title: (v) => `Wie is aanspreekbaar op het geheel van ${chainOf(v)}? Nog niet uitgezocht`,
    why: 'Met een aanspreekpunt weet iedereen wie het gesprek over rollen begint. Grond: Advies ketensturing, inleiding en handelingsperspectief.',
    question: (v) =>
      listOf(v, 'meetings').length > 0
        ? `Wordt er bij ${names(v, 'meetings')} voor de hele keten beslist, of ergens anders?`
        : `Bij wie zou u aankloppen voor iets wat heel ${chainOf(v)} raakt?`,
    unknown: 'Wie stelselverantwoordelijk is, of welke overleggen beslissen; dat is nog niet ingevuld.',
  },
  'party-outside-steering.none': {
    title: (v) => `De keten leunt op ${textOf(v, 'party')}, waar bewust geen vorm van sturing bij staat`,
    why: 'Wie geen driehoek heeft hoort ook bij wat de keten samen wil; de weg erheen verschilt per partij. Grond: Advies ketensturing, partijen buiten een driehoek.',
    question: (v) => `Hoe komt u met ${textOf(v, 'party')} tot een afspraak, en wie kan haar daar bevestigen?`,
    unknown: 'Of deze partij onafhankelijk hoort te zijn; kies dat dan bij de sturing.',
  },
  'party-outside-steering.open': {
    title: (v) => `De keten leunt op ${textOf(v, 'party')}; langs welke weg de sturing loopt is nog niet uitgezocht`,
    why: 'Wie geen driehoek heeft hoort ook bij wat de keten samen wil; de weg erheen verschilt per partij. Grond: Advies ketensturing, partijen buiten een driehoek.',
    question: (v) => `Via wie lopen afspraken met ${textOf(v, 'party')} op dit moment?`,
    unknown: 'Hoe deze partij wordt aangestuurd; dat veld is nog leeg.',
  },
}

export const nlSteeringRules: Readonly<Record<Ids, RuleText>> = {
  'triangle-role-missing': {
    name: 'Open hoek in een driehoek',
    falseAlarm:
      'Partijen met een eigen bestuur of een onafhankelijke positie hebben geen driehoek: leg dat vast bij de sturing.',
  },
  'multiple-clients-uncoordinated': {
    name: 'Meer opdrachtgevers, geen coördinatie',
    falseAlarm: 'Een raamafspraak of een grote opdrachtgever kan de kleinere al vertegenwoordigen.',
  },
  'role-overlap-in-triangle': {
    name: 'Twee rollen, één stem',
    falseAlarm: 'In een kleine organisatie kan dit met opzet zo zijn. Noem dan wie er meekijkt.',
  },
  'dual-hat-triangle-and-chain': {
    name: 'Twee petten: driehoek en keten',
    falseAlarm: 'In het advies is dit een gewone opzet. Het is een feit om te kennen, geen probleem.',
  },
  'agency-rule-deviation': {
    name: 'Anders dan de agentschapsregels',
    falseAlarm: 'Een SG mag dit mandateren, en een agentschap kan in een overgang zitten.',
  },
  'chain-lead-missing': {
    name: 'Geen aanspreekpunt voor het geheel',
    falseAlarm: 'Sommige netwerken kiezen ervoor zonder trekker te werken. Noem dan wie er bijeenroept.',
  },
  'party-outside-steering': {
    name: 'Sturing niet bekend',
    falseAlarm: 'Een onafhankelijke partij hoort geen driehoek te hebben. Kies ‘onafhankelijk’ en de vraag is weg.',
  },
}
