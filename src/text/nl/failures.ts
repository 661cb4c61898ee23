/** Words for when a part of the app fails, and what can be told about it. */
export const nlFailures = {
  /** What a part of the screen is called when it cannot be shown. */
  parts: {
    topBar: 'De bovenste balk',
    lensStrip: 'De balk met beelden',
    standBar: 'De balk met nu, straks en verschil',
    comparison: 'De balk van de vergelijking',
    questionStrip: 'De balk met de vraag',
    presenting: 'De balk onder de kaart',
    viewStrip: 'De rij van weergaven',
    viewBar: 'De keuze van wat de kaart toont',
    toolbar: 'Het gereedschap',
    canvas: 'De tekening',
    mapParts: 'De legenda en wat er verder op de kaart staat',
    sidePanel: 'Het paneel',
    dialog: 'Dit venster',
    page: (name: string) => `De bladzijde ‘${name}’`,
    panel: (name: string) => `Het paneel ‘${name}’`,
  },
  broken: {
    title: (part: string) => `${part} werkt nu niet`,
    help: 'Er is iets misgegaan bij het tonen. Uw kaart is er niet door veranderd; bewaren en ongedaan maken werken gewoon door.',
  },
  unfetched: {
    title: (part: string) => `${part} kon niet worden opgehaald`,
    help: 'Misschien is de verbinding even weg, of staat er een nieuwere versie klaar. Uw kaart is er niet door veranderd. Helpt opnieuw proberen niet, ververs dan de pagina.',
  },
  /** Of a window that closed by itself. */
  dialog: {
    broken: 'Dit venster is gesloten omdat er iets misging. Uw kaart is er niet door veranderd; probeer het opnieuw.',
    unfetched: 'Dit onderdeel kon niet worden geladen. Probeer het opnieuw; bewaarde kaarten blijven staan.',
  },
  retry: 'Opnieuw proberen',
  toMap: 'Naar de kaart',
  copy: 'Technische gegevens kopiëren',
  copied: 'De technische gegevens staan op het klembord.',
  notCopied: 'Kopiëren lukte niet. Selecteer de tekst hieronder en kopieer die met Ctrl+C.',
  detailsLabel: 'Technische gegevens',
  about: {
    title: 'Over Ketenkaart',
    /** Under these words it is found as well. */
    alsoCalled: 'versie, licentie, privacy, fout melden, technische gegevens',
    what: 'Ketenkaart is een tekentafel voor ketens in de publieke dienstverlening.',
    version: 'Versie',
    licence: 'Licentie',
    licenceName: 'EUPL-1.2',
    licenceHelp: 'De onderdelen van anderen staan met hun licentie bij de app.',
    privacy: 'Privacy',
    privacyHelp: 'Uw kaart verlaat uw computer niet: er wordt niets verstuurd en niets over uw gebruik bijgehouden.',
    errors: 'Fouten',
    count: (count: number) =>
      count === 0
        ? 'Er ging in dit tabblad nog niets mis.'
        : count === 1
          ? 'Er is 1 fout onthouden. Zij gaat weg als u dit tabblad sluit.'
          : `Er zijn ${count} fouten onthouden. Zij gaan weg als u dit tabblad sluit.`,
    help: 'Werkt er iets niet, stuur dan de technische gegevens mee met uw melding. Daarin staan de versie, uw browser, de datum, het adres van de app en de fouten, en geen namen of teksten van uw kaart.',
    show: 'Bekijk wat er wordt gekopieerd',
    close: 'Sluiten',
  },
  /** Inside the technical details. */
  details: {
    date: 'Datum',
    address: 'Adres',
    browser: 'Browser',
    window: 'Venster',
    errors: 'Fouten',
    times: (count: number) => `${count} keer`,
    because: 'door',
  },
}
