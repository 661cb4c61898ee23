import type { Standing, TestedCollection } from '../../graph/facts/to-test'

const records = (count: number) => (count === 1 ? '1 onderdeel' : `${count} onderdelen`)

/** The list of what the stuurgroep can test, and the quick ways to say how sure something is. */
export const nlToTest = {
  title: 'Bevestigen',
  heading: 'Bevestigen met de stuurgroep',
  lead: 'Wat deze kaart beweert en nog door niemand is bevestigd die erover gaat. Bovenaan staat waar de meeste signalen op rusten: een antwoord daarop helpt het meest.',
  /** "2 onderdelen worden betwist, 31 zijn aangenomen en 140 nog niet bevestigd door wie het aangaat." */
  counts: (disputed: number, assumed: number, unconfirmed: number) => {
    const parts = [
      ...(disputed > 0 ? [`${records(disputed)} ${disputed === 1 ? 'wordt' : 'worden'} betwist`] : []),
      ...(assumed > 0 ? [`${records(assumed)} ${assumed === 1 ? 'is' : 'zijn'} aangenomen`] : []),
      ...(unconfirmed > 0
        ? [`${records(unconfirmed)} ${unconfirmed === 1 ? 'is' : 'zijn'} nog niet bevestigd door wie het aangaat`]
        : []),
    ]
    return `${parts.join('; ')}.`
  },
  standing: {
    disputed: 'betwist',
    assumed: 'aangenomen',
    unconfirmed: 'nog niet bevestigd',
  } satisfies Readonly<Record<Standing, string>>,
  confirmedByOther: (party: string) => `alleen bevestigd door ${party}`,
  filter: {
    collection: 'Soort onderdeel',
    everyCollection: 'Alles',
    party: 'Partij die het aangaat',
    everyParty: 'Alle partijen',
    standing: 'Waarom',
    everyStanding: 'Alle redenen',
    clear: 'Alles tonen',
    nothing: 'Met deze keuzes blijft er niets over om te bevestigen.',
  },
  collections: {
    chains: 'Ketens',
    steps: 'Stappen',
    parties: 'Partijen',
    triangles: 'Driehoeken',
    assignments: 'Opdrachten',
    dependencies: 'Afhankelijkheden',
    couplingPoints: 'Koppelvlakken',
    meetings: 'Overleggen',
    agreements: 'Afspraken',
    goals: 'Doelen',
    bottlenecks: 'Knelpunten',
    capacities: 'Capaciteiten',
  } satisfies Readonly<Record<TestedCollection, string>>,
  option: (name: string, count: number) => `${name} (${count})`,
  columns: {
    choose: 'Kiezen',
    claim: 'Wat de kaart zegt',
    certainty: 'Hoe zeker',
    findings: 'Signalen',
    confirm: 'Wie kan het bevestigen',
  },
  source: (source: string) => `Bron: ${source}`,
  noSource: 'Nog geen bron genoemd',
  findings: (count: number) => (count === 0 ? 'geen signaal' : count === 1 ? '1 signaal' : `${count} signalen`),
  noOne: 'Niemand in het bijzonder: kies hierboven wie bevestigt.',
  moreParties: (count: number) => `en nog ${count}`,
  /** On a button in a row. */
  confirmShort: (party: string) => `Bevestigen: ${party}`,
  confirmLong: (party: string, name: string) => `Bevestigen: ${party} (${name})`,
  choose: (name: string) => `Kies: ${name}`,
  chooseAll: (count: number) => `Kies alle ${count} getoonde`,
  chosen: (count: number) =>
    count === 0 ? 'Niets gekozen. Vink aan wat u samen wilt bevestigen.' : `${records(count)} gekozen`,
  clearChoice: 'Keuze wissen',
  mark: 'Zet op',
  by: 'Bevestigd door',
  choosePartyFirst: 'Kies eerst wie bevestigt.',
  on: 'op',
  confirm: 'Bevestigen',
  alsoCertain: 'Wat bevestigd is, geldt ook als zeker',
  done: {
    marked: (count: number, word: string) => `${records(count)} op ‘${word}’ gezet. Ctrl+Z maakt het ongedaan.`,
    confirmed: (count: number, party: string) =>
      `${records(count)} bevestigd door ${party}. Ctrl+Z maakt het ongedaan.`,
  },
  shown: (shown: number, all: number) =>
    shown === all ? (all === 1 ? '1 onderdeel.' : `${all} onderdelen.`) : `${shown} van ${all} onderdelen getoond.`,
  more: (count: number) => `Toon er nog ${count}`,
  print: 'Lijst afdrukken',
  keys: 'Met de spatiebalk vinkt u aan, met de pijltjes gaat u in de kolom met vinkjes op en neer; met Shift erbij kiest u meteen mee.',
  overview: {
    title: 'Bevestigen met de stuurgroep',
    text: (count: number) =>
      count === 0
        ? 'Alles op deze kaart is bevestigd door wie het aangaat.'
        : count === 1
          ? '1 onderdeel van deze kaart vraagt nog om bevestiging.'
          : `${count} onderdelen van deze kaart vragen nog om bevestiging.`,
    link: 'Open de lijst',
  },
  quick: {
    label: 'Snel bevestigen',
    by: (party: string) => `Bevestigd door ${party}, vandaag`,
  },
  empty: {
    nothing: {
      title: 'Er staat nog niets op de kaart',
      text: 'Zodra er partijen en afhankelijkheden op de kaart staan, verschijnt hier wat er nog moet worden bevestigd, met bovenaan waar de meeste signalen op rusten.',
      toMap: 'Naar de kaart',
    },
    done: {
      title: 'Alles is bevestigd',
      text: 'Niets op deze kaart is aangenomen of betwist, en elk onderdeel is bevestigd door een partij die het aangaat. Verandert er iets, dan staat het hier weer.',
    },
  },
}
