/** The running order of a session of ninety minutes. */
export const nlSession = {
  title: 'Sessie 1 in twaalf vragen',
  lead: 'Een voorstel uit wat er op de kaart openstaat: per beeld de vragen die het zwaarst wegen, wat kritisch en gespannen is eerst. U laat weg, ruilt om en verdeelt de minuten. Het voorstel blijft staan zolang deze kaart open is; druk het af of maak er weergaven van om het te bewaren.',
  total: (minutes: number) => `Samen ${minutes} minuten.`,
  counted: (answered: number, asked: number, left: number) =>
    `In de groep beantwoord: ${answered} van ${asked}. Blijft over voor de formulieren thuis: ${left}.`,
  minutes: (minutes: number) => `${minutes} min.`,
  unit: 'min.',
  minutesOf: (name: string) => `Minuten voor ${name}`,
  opening: (minutes: number) => `Opening, ${minutes} minuten: waarom u bij elkaar zit en wat de kaart laat zien.`,
  pause: (minutes: number) => `Pauze, ${minutes} minuten.`,
  round: (minutes: number) => `Ronde, ${minutes} minuten: wat is afgesproken, wie pakt het op en wanneer.`,
  nothing: 'Hier staat geen vraag open; alleen de vraag van het beeld.',
  swap: 'Ruilen',
  swapLong: (question: string) => `Ruilen voor de volgende vraag: ${question}`,
  leaveOut: (question: string) => `Weglaten: ${question}`,
  tenMinutes: 'Als u nog tien minuten hebt',
  tenMinutesEnd: 'Sluit af met de ronde van wat is afgesproken, vijf minuten; de rest gaat mee in de formulieren.',
  print: 'Afdrukken op één A4',
  makeViews: 'Maak er weergaven van',
  renew: 'Opnieuw voorstellen',
  madeViews: (count: number) =>
    `${count} weergaven gemaakt, elk met zijn vraag. Ctrl+Z maakt dit ongedaan; met Page Down loopt u erlangs.`,
  followUp: {
    menu: 'Vervolg op deze kaart…',
    menuDetail: 'Een nieuwe kaart voor de volgende sessie; deze blijft zoals zij is',
    title: 'Vervolg op deze kaart',
    lead: 'U krijgt een nieuwe kaart voor de volgende sessie, met alles wat hierop staat en wat is afgesproken. Zij is een concept met vandaag als peildatum. De oude kaart blijft zoals zij is, bij de recente kaarten.',
    closes: 'De sessie die nog bezig is, wordt in de nieuwe kaart afgesloten.',
    name: 'Naam van de nieuwe kaart',
    nameMissing: 'Geef de nieuwe kaart een naam.',
    make: 'Maak het vervolg',
    cancel: 'Annuleren',
    busy: 'Het vervolg wordt gemaakt…',
    failed: 'Het vervolg kon niet worden gemaakt. Uw kaart staat er nog zoals zij was.',
  },
  alsoCalled: {
    followUp: 'volgende sessie, kopie, nieuwe versie, tweede werksessie, verder met deze kaart',
    secondChain: 'ketens combineren, samenvoegen, naast elkaar, andere keten toevoegen, voorbeeld toevoegen',
    sessionPlan:
      'draaiboek, agenda, programma, werksessie, negentig minuten, tijdschema, gespreksleider, tien minuten over',
  },
}
