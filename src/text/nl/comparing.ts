/** Words around two maps that are compared on the screen. What differs is told by `compare`. */
export const nlComparing = {
  menu: 'Vergelijken met een andere kaart…',
  menuDetail: 'Een eerdere versie, die van een collega of die van een jaar terug',
  start: 'Twee kaarten vergelijken…',
  withOther: 'Vergelijk met…',
  withOtherLong: (title: string) => `Vergelijk ${title} met een andere kaart`,
  busy: 'De kaarten worden gelezen…',
  window: {
    title: 'Twee kaarten vergelijken',
    lead: 'U ziet straks beide kaarten in één tekening: wat nieuw is, wat vervalt en wat veranderde. Aan de kaarten zelf verandert niets.',
    own: (title: string) => `Uw kaart: ${title}`,
    first: (title: string) => `Eerste kaart: ${title}`,
    other: 'Andere kaart kiezen',
    chooseFirst: 'Kies de eerste kaart',
    chooseSecond: 'Kies de kaart waarmee u vergelijkt',
    loading: 'De bewaarde kaarten worden opgezocht…',
    none: 'In deze browser staat geen andere kaart. Kies een bestand.',
    file: 'Uit een bestand…',
    files: 'Uit een of twee bestanden…',
    cancel: 'Annuleren',
  },
  dropped: {
    title: 'Twee bestanden',
    lead: 'U liet twee bestanden vallen. Wilt u ze vergelijken, of een van de twee openen?',
    compare: 'Vergelijken',
    open: (name: string) => `Alleen ${name} openen`,
  },
  bar: {
    label: 'Vergelijking',
    of: (earlier: string, later: string) => `Vergelijking van ${earlier} met ${later}`,
    changed: (moment: string) => `gewijzigd ${moment}`,
    swap: 'Omdraaien',
    swapLong: 'Omdraaien: de eerdere kaart wordt de latere',
    stop: 'Stoppen',
    stopLong: 'Stoppen met vergelijken',
  },
  panel: {
    tab: 'Verschillen',
    same: 'De twee kaarten zeggen hetzelfde.',
    placed: (count: number) =>
      count === 1
        ? 'Op de tekening staat 1 onderdeel op een andere plaats.'
        : `Op de tekening staan ${count} onderdelen op een andere plaats.`,
    map: 'De kaart zelf',
    kinds: { added: 'Nieuw', changed: 'Veranderd', removed: 'Vervallen' },
    more: (next: number, left: number) => `Toon er nog ${next} van ${left}`,
    layout: 'Ook wat op een andere plaats op de tekening staat',
    questions: 'Is dit dezelfde partij?',
    questionsHelp:
      'Deze partijen lijken op elkaar. Zet een vinkje bij wat één partij is; dit geldt voor deze vergelijking.',
    onlyOwn: 'Bestanden, papier en het tweede scherm tonen alleen uw kaart, zonder de vergelijking.',
  },
  started: (count: number) =>
    count === 0
      ? 'De twee kaarten zeggen hetzelfde.'
      : count === 1
        ? 'U vergelijkt twee kaarten: 1 verschil.'
        : `U vergelijkt twee kaarten: ${count} verschillen.`,
  stopped: 'U ziet weer alleen uw kaart.',
  alsoCalled: {
    compareFile: 'wat is er veranderd, twee versies, versie van een collega, vorige week, wijzigingen',
    compareMap: 'wat is er veranderd, oude versie, een jaar terug, wijzigingen, terugkijken',
    swapComparison: 'eerder en later wisselen, andersom, oud en nieuw',
    stopComparison: 'verschillen weg, terug naar mijn kaart, klaar met vergelijken',
  },
}
