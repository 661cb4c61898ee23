import type { AdviceStepId, StepMessage, StepState } from '../../graph/advice-steps/advice-steps'
import { countOf, type FindingValues, joinNames, listOf, textOf } from '../finding-text'

const count = (values: FindingValues) => countOf(values, 'count')
const total = (values: FindingValues) => countOf(values, 'total')
const names = (values: FindingValues, name: string) => joinNames(listOf(values, name), 'nl', (more) => `nog ${more}`)
const proposals = (number: number) => (number === 1 ? '1 voorstel' : `${number} voorstellen`)
const views: Readonly<Record<string, string>> = {
  structure: 'De overlegstructuur',
  working: 'De werking van de overleggen',
  context: 'De context van de overleggen',
}

const knows: Readonly<Record<Exclude<StepMessage, 'picture'>, (values: FindingValues) => string>> = {
  commitments: (v) => {
    if (count(v) === 0) return 'Er is nog geen toezegging van een eigenaar vastgelegd.'
    const undated = count(v) - countOf(v, 'dated')
    const said = count(v) === 1 ? '1 eigenaar heeft' : `${count(v)} eigenaren hebben`
    return `${said} zich aan de keten verbonden${undated > 0 ? `, van ${undated} ontbreekt de dag` : ''}.`
  },
  'owners-silent': (v) => `Nog geen toezegging bekend van ${names(v, 'parties')}.`,
  group: (v) => `Het werk doet: ${names(v, 'names')}.`,
  'no-group': (v) =>
    listOf(v, 'chains').length > 0
      ? `Nog geen werkgroep of ketenbureau bekend voor ${names(v, 'chains')}.`
      : 'Er is nog geen werkgroep of ketenbureau vastgelegd.',
  worksessions: (v) =>
    count(v) === 0
      ? 'Er is nog geen werksessie vastgelegd.'
      : `${count(v) === 1 ? '1 werksessie is' : `${count(v)} werksessies zijn`} vastgelegd.`,
  'steering-sessions': (v) =>
    count(v) === 0
      ? 'Er is nog geen gesprek met de stuurgroep vastgelegd.'
      : `${count(v) === 1 ? '1 gesprek' : `${count(v)} gesprekken`} met de stuurgroep vastgelegd.`,
  confirmed: (v) =>
    `${count(v)} van ${total(v)} partijen ${count(v) === 1 ? 'heeft' : 'hebben'} het eigen deel bevestigd.`,
  recognitions: (v) =>
    count(v) === 0
      ? 'Of de stuurgroep zich in de aanwijzing van het niveau herkent, is nog niet vastgelegd.'
      : 'Vastgelegd is of de stuurgroep zich in de aanwijzing van het niveau herkent.',
  bottlenecks: (v) =>
    total(v) === 0
      ? 'Er staan geen knelpunten op de kaart.'
      : `Over ${count(v)} van ${total(v)} knelpunten is gezegd of de groep ze herkent.`,
  proposals: (v) => (count(v) === 0 ? 'Er is nog geen verbetervoorstel.' : `Op de kaart: ${proposals(count(v))}.`),
  'proposals-bare': (v) =>
    `Bij ${count(v)} van ${total(v)} staat nog niet waarom, of op welk knelpunt het een antwoord is.`,
  'proposals-discussed': (v) =>
    total(v) === 0 ? 'Er is nog geen voorstel om te bespreken.' : `Besproken: ${count(v)} van ${proposals(total(v))}.`,
  'proposals-supported': (v) => `Gedragen: ${count(v)} van ${proposals(total(v))}.`,
  'proposals-taken': (v) =>
    total(v) === 0
      ? 'Er is nog geen voorstel om uit te werken.'
      : `Van ${count(v)} van ${proposals(total(v))} is bekend wie het uitwerkt en wanneer.`,
  'working-agreements': (v) =>
    count(v) === 0
      ? 'Er zijn nog geen werkafspraken vastgelegd.'
      : `${count(v) === 1 ? '1 afspraak' : `${count(v)} afspraken`} van de soort werkafspraken.`,
  'expert-meetings': (v) =>
    count(v) === 0
      ? 'Er is geen expertmeeting vastgelegd.'
      : `${count(v) === 1 ? '1 expertmeeting is' : `${count(v)} expertmeetings zijn`} vastgelegd.`,
  principles: (v) =>
    count(v) === 0
      ? 'Er zijn nog geen uitgangspunten vastgelegd.'
      : `${count(v) === 1 ? '1 uitgangspunt' : `${count(v)} uitgangspunten`}, waarvan ${countOf(v, 'adopted')} vastgesteld.`,
  perspective: (v) =>
    `${views[textOf(v, 'perspective')] ?? ''}: ${count(v) === 0 ? 'nog geen voorstel' : proposals(count(v))}.`,
}

const capital = (name: string) => name.charAt(0).toLocaleUpperCase('nl') + name.slice(1)

/** The steps of the advice: where the group is by what the map knows. Never a score, and nothing waits for it. */
export const nlAdviceSteps = {
  title: 'Stappen van het advies',
  menuDetail: 'Waar u staat, en wat de kaart daarvan weet',
  lead: 'Waar u staat volgens wat op deze kaart is vastgelegd. Wat u elders deed, weet de kaart niet. U bent vrij in de volgorde.',
  line: (number: number, name: string) =>
    number === 0 ? `Vooraf aan de stappen van het advies: ${name}.` : `Stap ${number} van 8 van het advies: ${name}.`,
  allDone: 'De stappen van het advies zijn gedaan, voor zover bekend.',
  open: 'Alle stappen bekijken',
  heading: (number: number, name: string) => (number === 0 ? `Vooraf: ${name}` : `${number}. ${capital(name)}`),
  name: {
    start: 'commitment en een werkgroep',
    analysis: 'een eigen analyse',
    tested: 'toetsen en verrijken met de stuurgroep',
    wanted: 'een wensbeeld',
    discussed: 'het voorstel bespreken met de stuurgroep',
    'worked-out': 'uitwerken met alle betrokken partijen',
    experts: 'een expertmeeting',
    principles: 'uitgangspunten',
    perspectives: 'drie invalshoeken',
  } satisfies Readonly<Record<AdviceStepId, string>>,
  state: {
    'not-begun': 'nog niet begonnen',
    begun: 'begonnen',
    'done-as-far-as-known': 'gedaan, voor zover bekend',
  } satisfies Readonly<Record<StepState, string>>,
  optional: 'mag u overslaan',
  isNext: 'hier kunt u verder',
  knows,
  picture: {
    empty: (picture: string) => `${picture}: hiervan staat nog niets op de kaart.`,
    filled: (picture: string, progress: string) => `${picture}: ${progress}.`,
  },
  /** What one does next in a step. */
  ahead: {
    start:
      'Leg bij de keten vast welke eigenaren zich verbinden, met de dag, en wie de werkgroep of het ketenbureau is.',
    analysis: 'Houd werksessies en loop de vijf beelden langs; wat openblijft, gaat mee naar de stuurgroep.',
    tested: 'Laat partijen hun deel bevestigen, bespreek de knelpunten en vraag of de stuurgroep het niveau herkent.',
    wanted: 'Schets op hoofdlijnen hoe de overlegstructuur beter kan, en bij elk voorstel waarom.',
    discussed: 'Bespreek de voorstellen met de stuurgroep en leg vast wat wordt gedragen.',
    'worked-out': 'Spreek per voorstel af wie het uitwerkt en wanneer, en maak werkafspraken.',
    experts: 'Nodig deskundigen en ervaringsdeskundigen uit, als dat helpt, en leg de bijeenkomst als sessie vast.',
    principles: 'Formuleer de uitgangspunten en leg vast in welk overleg zij zijn vastgesteld.',
    perspectives: 'Kijk naar de voorstellen vanuit structuur, werking en context.',
  } satisfies Readonly<Record<AdviceStepId, string>>,
  waysOf: (step: string) => `Bij ${step}`,
  alsoCalled: {
    adviceSteps: 'stappenplan, leidraad, handelingsperspectief, acht stappen, waar staan wij, vervolgstappen',
  },
}
