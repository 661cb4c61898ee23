const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short' })
const dayAndTime = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' })

const DAY_MS = 86_400_000

/** Words around opening, keeping and sharing a map. */
export const nlFiles = {
  /** A moment as people say it. Both in milliseconds since 1970. */
  moment(at: number, now: number): string {
    const [day, today] = [new Date(at).setHours(0, 0, 0, 0), new Date(now).setHours(0, 0, 0, 0)]
    if (day === today) return `vandaag ${time.format(at)}`
    // Halfway the day before, so that a day of 23 or 25 hours does not matter.
    if (day === new Date(today - DAY_MS / 2).setHours(0, 0, 0, 0)) return `gisteren ${time.format(at)}`
    return dayAndTime.format(at)
  },
  time: (at: number): string => time.format(at),
  /** The time of today, or the day. Both in milliseconds since 1970. */
  momentOrTime: (at: number, now: number): string =>
    new Date(at).setHours(0, 0, 0, 0) === new Date(now).setHours(0, 0, 0, 0) ? time.format(at) : shortDay.format(at),
  /** A moment that stays right tomorrow. */
  dateAndTime: (at: number): string => dayAndTime.format(at),
  start: {
    title: 'Breng de keten en haar sturing samen in beeld',
    lead: 'Met Ketenkaart tekent u in een werksessie wie er in de keten werken, van wie zij afhankelijk zijn en hoe de driehoeken van eigenaar, opdrachtgever en opdrachtnemer daarop aansluiten.',
    privacy: 'Alles blijft in deze browser. Er wordt niets verstuurd.',
    exampleDoor: 'Voorbeeld openen',
    exampleHelp: 'Een ingevulde keten om te bekijken en in te proberen.',
    examples: {
      adviesketen: {
        name: 'De keten uit het advies',
        what: 'Verzonnen, om te leren: de politie groeit, en wie merkt dat?',
      },
      migratieketen: {
        name: 'Migratieketen',
        what: 'De asielketen: van aankomst en opvang tot besluit, inburgering of vertrek.',
      },
      strafrechtketen: { name: 'Strafrechtketen', what: 'Van opsporing en vervolging tot straf en terugkeer.' },
      loonaangifteketen: { name: 'Loonaangifteketen', what: 'Eén aangifte voor belasting, premies en uitkeringen.' },
    } as Readonly<Record<string, { readonly name: string; readonly what: string }>>,
    referenceDate: (date: string) => `peildatum ${date}`,
    openDoor: 'Bestand openen',
    openHelp: 'Ga verder met een kaart die u of een collega eerder als JSON-bestand heeft bewaard.',
    openButton: 'Open bestand',
    dropHint: 'U kunt het bestand ook ergens op deze pagina laten vallen.',
    emptyDoor: 'Zelf beginnen',
    emptyHelp: 'Een leeg vel voor uw eigen keten, met de peildatum van vandaag.',
    emptyHint: 'Zet eerst de partijen neer. De rest volgt in het gesprek.',
    emptyButton: 'Lege kaart',
    opening: 'Wordt geopend…',
    newTitle: 'Nieuwe kaart',
  },
  recent: {
    heading: 'Recente kaarten',
    loading: 'De bewaarde kaarten worden opgezocht…',
    empty: 'Nog geen. Elke kaart die u opent, wordt in deze browser bewaard en komt hier te staan.',
    refused:
      'Deze browser bewaart geen kaarten, bijvoorbeeld omdat u een privévenster gebruikt. Download een kaart voordat u het venster sluit.',
    savedAt: (moment: string) => `bewaard ${moment}`,
    parties: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
    open: 'Open',
    remove: (title: string) => `Verwijder ${title}`,
    removed: (title: string) => `‘${title}’ is verwijderd.`,
    undo: 'Terugzetten',
    openElsewhere: (title: string) => `‘${title}’ staat open in een ander tabblad. Sluit het daar eerst.`,
    showAll: (count: number) => `Toon alle ${count}`,
  },
  busy: {
    example: (name: string) => `${name} wordt geopend…`,
    file: (name: string) => `${name} wordt gelezen…`,
    stored: (title: string) => `‘${title}’ wordt geopend…`,
    made: 'De lege kaart wordt klaargezet…',
    restoring: 'Uw kaart wordt weer geopend…',
  },
  errors: {
    part: 'Dit onderdeel kon niet worden geladen. Ververs de pagina; bewaarde kaarten blijven staan.',
    unreadable: (name: string) =>
      `‘${name}’ kon niet worden gelezen. Misschien is het verplaatst of nog ergens anders open; kies het bestand opnieuw.`,
    storage: 'De bewaarde kaarten zijn nu niet te bereiken. Ververs de pagina, of open de kaart uit een bestand.',
    picture: 'De afbeelding kon niet worden gemaakt. Kies een kleinere maat, of bewaar de kaart als SVG-bestand.',
    file: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  notKept: 'Deze kaart staat niet (meer) in deze browser. Open haar uit een bestand of kies een andere kaart.',
  copyTitle: (title: string) => `${title} (kopie)`,
  versionTitle: (title: string, moment: string) => `${title} (versie van ${moment})`,
  openedAsCopy: (title: string, copy: string) =>
    `‘${title}’ staat al open in een ander tabblad. Hier werkt u in een kopie: ‘${copy}’. Wijzigingen in het ene tabblad komen niet in het andere.`,
  formerKept: (title: string) => `‘${title}’ is bewaard en staat op het startscherm bij Recente kaarten.`,
  setAside: (title: string) =>
    `Van deze kaart stond al een andere versie in deze browser. Die blijft bewaard als ‘${title}’ bij Recente kaarten.`,
  broken: {
    title: 'Er ging iets mis',
    kept: 'Uw kaart is bewaard in deze browser. Herlaad de pagina om verder te gaan.',
    notKept: 'Nog niet alles is bewaard. Download de kaart voordat u de pagina herlaadt.',
    noMap: 'Herlaad de pagina om verder te gaan. Kaarten die al bewaard waren, blijven staan.',
    reload: 'Pagina herladen',
    download: 'Download kaart',
  },
  drop: {
    title: 'Laat het bestand los om de kaart te openen',
    help: 'Een kaartbestand van Ketenkaart (.json)',
    onlyFirst: (name: string) => `U liet meer bestanden vallen. Alleen het eerste is geopend: ${name}.`,
  },
  problems: {
    heading: 'Dit bestand is niet geopend',
    kept: 'Wat open stond, staat er nog.',
    nothingOpen: 'Er is niets veranderd.',
    file: (name: string, count: string) => `${name}: ${count}.`,
    count: (count: number) => (count === 1 ? '1 punt om te herstellen' : `${count} punten om te herstellen`),
    wholeFile: 'het hele bestand',
    next: 'Wat u kunt doen: stuur deze lijst naar wie het bestand heeft gemaakt, of herstel de punten zelf in een teksteditor en open het bestand opnieuw.',
    copy: 'Lijst kopiëren',
    copied: 'De lijst staat op het klembord.',
    notCopied: 'Kopiëren lukte niet. Selecteer de lijst en kopieer haar met Ctrl+C.',
    another: 'Ander bestand kiezen',
    close: 'Sluiten',
  },
  notices: (count: number) =>
    count === 1 ? 'De kaart is geopend, met één opmerking: ' : `De kaart is geopend, met ${count} opmerkingen: `,
  moreNotices: (count: number) => `En nog ${count}.`,
  save: {
    saved: (at: string) => `bewaard ${at}`,
    saving: 'bezig met bewaren',
    /** The database of the browser has failed; what is kept is the second copy. */
    onlyCopied: (at: string) => `bewaard ${at}, alleen als tweede kopie`,
    downloaded: 'gedownload; wat u hierna wijzigt, is nog niet bewaard',
    /** The file on the computer of the user is older than the map. */
    fileIsOlder: (made: string, changes: number) =>
      `Laatste bestand van ${made}, sindsdien ${changes === 1 ? '1 wijziging' : `${changes} wijzigingen`}`,
    fileInShort: (made: string, changes: number) => `bestand ${made} (+${changes})`,
    faults: {
      refused: {
        title: 'Deze browser bewaart niets',
        help: 'Zonder download gaat uw werk verloren als u dit venster sluit.',
      },
      full: {
        title: 'Niet bewaard: de opslag is vol',
        help: 'Download de kaart, en maak ruimte op deze computer of verwijder oude kaarten op het startscherm.',
      },
      newer: {
        title: 'Niet bewaard: er draait een nieuwere versie',
        help: 'In een ander tabblad staat een nieuwere versie van Ketenkaart open. Download de kaart en herlaad deze pagina.',
      },
      unproven: {
        title: 'Niet zeker bewaard',
        help: 'Het bewaren ging even mis, en nu is niet zeker of het de volgende start overleeft. Download de kaart om zeker te zijn.',
      },
      failed: {
        title: 'Niet bewaard',
        help: 'De laatste wijziging kon niet worden bewaard. Download de kaart om zeker te zijn.',
      },
    },
    download: 'Download kaart',
    retry: 'Opnieuw proberen',
  },
  leave: {
    title: 'Deze kaart is nog niet bewaard',
    body: (title: string) =>
      `De laatste wijzigingen in ‘${title}’ konden niet in deze browser worden bewaard. Gaat u verder zonder download, dan zijn ze weg.`,
    download: 'Download en ga verder',
    without: 'Ga verder zonder bewaren',
    stay: 'Blijf bij deze kaart',
  },
  share: {
    button: 'Delen',
    groups: { file: 'Bestand', picture: 'Afbeelding', report: 'Verslag' },
    kinds: {
      json: {
        label: 'JSON-bestand',
        help: 'De volledige kaart, om te bewaren en later weer te openen',
        busy: 'Het bestand wordt gemaakt…',
      },
      png: {
        label: 'Afbeelding (PNG)…',
        help: 'Voor een verslag, mail of presentatie',
        busy: 'De afbeelding wordt gemaakt…',
      },
      docx: {
        label: 'Verslag (Word)',
        help: 'Voor de stuurgroep: kern, gevraagde besluiten, acties en het beeld',
        busy: 'Het verslag wordt gemaakt…',
      },
      pdf: {
        label: 'PDF…',
        help: 'Op A4, A3 of A0, scherp en doorzoekbaar',
        busy: 'De PDF wordt gemaakt…',
      },
      svg: { label: 'SVG-bestand…', help: 'Scherp op elke maat', busy: 'Het SVG-bestand wordt gemaakt…' },
    },
    savedFile: (name: string) => `Bestand gedownload als ${name}`,
    savedPicture: (name: string) => `Afbeelding gedownload als ${name}`,
    fallbackName: 'ketenkaart',
  },
  picture: {
    title: 'Afbeelding bewaren',
    kind: 'Soort',
    kinds: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
    what: 'Wat komt erop',
    whole: 'alles',
    seen: 'wat nu te zien is',
    view: (title: string) => `weergave: ${title}`,
    views: (count: number) => `alle weergaven (${count})`,
    help: {
      whole: 'Alle partijen, ook die nu niet worden getoond.',
      seen: 'Het deel van de kaart dat in beeld is, met het beeld en de filters van dit moment.',
      view: 'Zoals de weergave opent, met haar naam erbij.',
      pages: 'Elke weergave op een eigen bladzijde, in één bestand.',
      files: 'Elke weergave in een eigen bestand. Uw browser kan eenmaal vragen of dat mag.',
    },
    measuredIn: 'Maat',
    byPaper: 'op papier',
    byScale: 'als op het scherm',
    byWidth: 'in centimeters',
    paper: 'Papier',
    papers: { a4: 'A4', a3: 'A3', a0: 'A0' },
    orientation: 'Ligging',
    orientations: { either: 'wat het beste past', landscape: 'liggend', portrait: 'staand' },
    scale: 'Vergroting',
    width: 'Breedte op papier',
    widthUnit: 'cm',
    widthFault: 'Typ een breedte van 2 tot en met 200 centimeter.',
    density: 'Scherpte',
    dpi: (value: number) => `${value} dpi`,
    theme: 'Kleuren',
    themes: { light: 'licht', beamer: 'beamer' },
    badges: 'Signalen op de kaart tonen',
    badgesHelp: 'De tekens met het aantal signalen bij een partij of afhankelijkheid.',
    previewAlt: (title: string) => `Voorbeeld van de afbeelding van ${title}`,
    preparing: 'Het voorbeeld wordt gemaakt…',
    result: (width: string, height: string) => `${width} × ${height} beeldpunten`,
    onPaper: (width: string, height: string) => `${width} × ${height} cm op papier`,
    page: (paper: string, orientation: string) => `${paper} ${orientation}`,
    clamped: (width: string, height: string) =>
      `Zo groot kan niet elke browser een afbeelding maken. U krijgt de grootste die wel kan: ${width} × ${height} beeldpunten.`,
    /** How large the smallest letter is, in points; `where` says on what. */
    letter: (points: string, where: string) => `Kleinste letter: ${points} punt ${where}.`,
    letterOn: {
      paper: (paper: string) => `op ${paper}`,
      width: 'op die breedte',
      filled: 'als de afbeelding een A4 vult',
    },
    firstView: 'Het voorbeeld is de eerste weergave.',
    tooSmall: 'Zo kleine letters leest bijna niemand.',
    advice: {
      a3: 'Kies A3.',
      a0: 'Kies A0.',
      paper: 'Kies een maat op papier: dan worden de letters groter getekend.',
      wider: 'Kies een grotere breedte.',
      part: 'Of neem een deel: wat nu te zien is, of één weergave.',
    },
    contents: 'Met titel, peildatum, status en legenda.',
    progress: (number: number, of: number) => `${number} van ${of}…`,
    save: 'Bewaar afbeelding',
    cancel: 'Annuleren',
    stop: 'Stoppen',
  },
  copying: {
    label: 'Kopieer als afbeelding',
    help: 'Wat nu te zien is, om te plakken in een stuk of bericht',
    busy: 'De afbeelding wordt gemaakt…',
    done: 'De afbeelding staat op het klembord.',
    refused: 'Uw browser liet niet toe dat de afbeelding op het klembord kwam. U kunt haar hier als bestand bewaren.',
  },
}
