import type { MessageOf } from '../../../graph/rules/index'
import { countOf, type FindingText, type FindingValues, type RuleText, textOf } from '../../finding-text'
import { names, verb } from './words'

type Ids = 'no-chain-goal' | 'goal-contribution-gap' | 'goal-not-in-orders'

function goal(values: FindingValues): string {
  return `‘${textOf(values, 'goal')}’`
}

function chain(values: FindingValues): string {
  const name = textOf(values, 'chain')
  return name ? `de keten ${name}` : 'deze keten'
}

export const nlGoalsFindings: Readonly<Record<MessageOf<Ids>, FindingText>> = {
  'no-chain-goal.none': {
    title: (v) => `Een gezamenlijk doel van ${chain(v)} staat nog niet op de kaart`,
    why: 'Een doel dat iedereen kent, geeft opdrachten en extra vragen een plek om aan vast te maken. Grond: Driehoek en keten; Advies ketensturing, ketendoel(en); Zes sleutelfactoren, factor 1.',
    question: (v) => `Met welk resultaat willen de partijen van ${chain(v)} samen naar buiten treden?`,
    unknown: 'Of er een doel is dat iedereen kent en dat niemand heeft opgeschreven.',
  },
  'no-chain-goal.unsettled': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? `Het doel van ${chain(v)} is nergens samen vastgesteld`
        : `De ${countOf(v, 'count')} doelen van ${chain(v)} zijn nergens samen vastgesteld`,
    why: 'Een doel waar niemand ja tegen zei, houdt weinig vast als het spannend wordt. Grond: Advies ketensturing, ketendoel(en); Zes sleutelfactoren, factor 1.',
    question: (v) => `In welk overleg kunnen de partijen van ${chain(v)} samen ja zeggen tegen een doel?`,
    unknown: 'Of partijen het doel wel delen zonder het ergens te hebben vastgesteld.',
  },
  'no-chain-goal.open': {
    title: (v) => `Van wie het doel van ${chain(v)} komt, is nog niet uitgezocht`,
    why: 'Een doel dat samen is gekozen of dat de wet stelt, bindt anders dan een doel van een van de partijen. Grond: Advies ketensturing, ketendoel(en); Zes sleutelfactoren, factor 1.',
    question: (v) => `Wanneer spraken de partijen van ${chain(v)} voor het laatst samen over hun doel?`,
    unknown: 'Waar de doelen vandaan komen of waar ze zijn vastgesteld; dat is nog niet ingevuld.',
  },
  'no-chain-goal.imposed': {
    title: (v) => `Het doel van ${chain(v)} komt van buiten; een gesprek erover staat niet op de kaart`,
    why: 'Een doel uit wet of politiek is een volwaardig doel, en het leeft pas als partijen bespreken wat het van ieder vraagt. Grond: Advies ketensturing, ‘Wat is een keten?’ en ketendoel(en).',
    question: (v) => `Wat betekent dit doel volgens elk van de partijen van ${chain(v)} voor het eigen werk?`,
    unknown: 'Of er over het doel is gesproken in een overleg dat hier niet staat.',
  },
  'goal-contribution-gap.none': {
    title: (v) => `Aan het doel ${goal(v)} draagt op de kaart nog niemand bij`,
    why: 'Een doel komt dichterbij als te zien is wie er welk deel van doet. Grond: Advies ketensturing, ‘Wat is een keten?’ en ketendoel(en).',
    question: (v) => `Wie merkt in het eigen werk iets van ${goal(v)}?`,
    unknown: 'Of partijen al bijdragen zonder het zo te noemen.',
  },
  'goal-contribution-gap.single': {
    title: (v) => `Aan het doel ${goal(v)} draagt alleen ${names(v, 'parties')} bij`,
    why: 'Wat maar één partij aangaat, is een doel van die partij; een ketendoel rust op meer schouders. Grond: Advies ketensturing, ‘Wat is een keten?’ en ketendoel(en).',
    question: (v) => `Van wie heeft ${names(v, 'parties')} iets nodig om ${goal(v)} te halen?`,
    unknown: 'Of anderen al bijdragen zonder het zo te noemen.',
  },
  'goal-contribution-gap.open': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? 'Wie er bijdraagt aan het doel, is nog niet uitgezocht'
        : `Wie er bijdraagt aan ${countOf(v, 'count')} van de doelen, is nog niet uitgezocht`,
    why: 'Weten wie wat bijdraagt, maakt van een doel een verdeling van het werk. Grond: Advies ketensturing, ketendoel(en): visie en ieders bijdrage.',
    question: () => 'Wat doet elke partij voor deze doelen, ook als dat gewoon haar wettelijke taak is?',
    unknown: 'Wie er bijdraagt; dat veld is nog leeg.',
  },
  'goal-contribution-gap.parties': {
    title: (v) => `Bij de doelen staat nog geen bijdrage van ${names(v, 'parties')}`,
    why: 'Deze partijen leveren of krijgen iets kritisch; hun werk hoort dus waarschijnlijk bij een van de doelen. Grond: Advies ketensturing, ‘Wat is een keten?’; visie en ieders bijdrage.',
    question: (v) => `Aan welk doel ${verb(v, 'parties', 'draagt', 'dragen')} ${names(v, 'parties')} bij, en waarmee?`,
    unknown: 'Of hun bijdrage bestaat uit hun gewone of wettelijke werk, en daarom niet is genoemd.',
  },
  'goal-not-in-orders.none': {
    title: (v) => `Het doel ${goal(v)} komt in geen enkele opdracht terug`,
    why: 'In de opdracht krijgt een ketendoel tijd en geld; daarbuiten moet het van goede wil komen. Grond: Advies ketensturing, ketendoel(en) leidend voor de opdracht.',
    question: (v) => `Wat zou er in de opdracht aan ${names(v, 'parties')} anders zijn zonder dit doel?`,
    unknown: 'Of de opdracht het doel dient zonder het te noemen.',
  },
  'goal-not-in-orders.open': {
    title: (v) =>
      countOf(v, 'count') === 1
        ? 'In welke opdracht het ketendoel staat, is nog niet uitgezocht'
        : `In welke opdrachten ${countOf(v, 'count')} van de doelen staan, is nog niet uitgezocht`,
    why: 'In de opdracht krijgt een ketendoel tijd en geld; daarbuiten moet het van goede wil komen. Grond: Advies ketensturing, ketendoel(en) leidend voor de opdracht.',
    question: (v) => `Welke opdrachten aan ${names(v, 'parties')} dienen een doel van de keten?`,
    unknown: 'Welke opdrachten er nu lopen, of welk doel ze dienen; dat is nog niet ingevuld.',
  },
}

export const nlGoalsRules: Readonly<Record<Ids, RuleText>> = {
  'no-chain-goal': {
    name: 'Gezamenlijk doel',
    falseAlarm: 'Een doel dat de wet of de politiek stelt, is ook een ketendoel: zet erbij dat het is opgelegd.',
  },
  'goal-contribution-gap': {
    name: 'Bijdragen aan doelen',
    falseAlarm: 'Een onafhankelijke partij draagt bij door haar wettelijke taak te doen: vul dat in als bijdrage.',
  },
  'goal-not-in-orders': {
    name: 'Doelen in opdrachten',
    falseAlarm: 'Een nieuw doel heeft tijd nodig om in de opdrachten te komen; het eerste jaar blijft het hier stil.',
  },
}
