/** The measures of the map: what each says and what it does not. */
export const nlMeasures = {
  label: 'Partijkaarten',
  none: 'gewoon',
  sizeBy: 'Grootte naar',
  colorBy: 'Kleur naar',
  channel: { size: 'grootte', color: 'kleur' },
  legend: {
    number: {
      size: (name: string) => `grotere partijkaart: hoger getal bij ‘${name}’`,
      color: (name: string) => `donkerder partijkaart: hoger getal bij ‘${name}’`,
    },
    yesNo: {
      size: (name: string) => `grotere partijkaart: ${name}`,
      color: (name: string) => `gekleurde partijkaart: ${name}`,
    },
  },
  shown: (name: string, channel: string) => `${name} (${channel})`,
  section: {
    title: 'Maten van de keten',
    intro: 'Wat er uit de getekende afhankelijkheden is te berekenen. Een maat is een aanleiding om door te vragen.',
    choose: 'Maat',
    says: 'Wat het zegt',
    saysNot: 'Wat het niet zegt',
    onMap: 'Op de kaart',
    size: 'Grootte',
    color: 'Kleur',
    marked: 'Lijnen markeren',
    off: 'Uit',
    shownNow: (name: string) => `Nu op de kaart: ${name}.`,
    rank: 'Plaats',
    party: 'Partij',
    value: 'Hoeveel',
    /** Of how many a party is which. */
    place: (rank: number, all: number) => `${rank}e van ${all}`,
    /** Compared with the highest on the map. */
    scale: { high: 'hoog', middle: 'middel', low: 'laag' },
    top: (name: string, count: number) => `${name}: de hoogste ${count === 1 ? 'partij' : `${count} partijen`}`,
    noneHigher: 'Geen partij komt hier boven nul.',
    noneHas: 'Dit geldt voor geen enkele partij.',
    noDependencies: 'Er zijn nog geen afhankelijkheden getekend; dan valt er niets te berekenen.',
    busy: 'De maten worden berekend…',
    parties: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
    more: (count: number) => `en nog ${count}`,
  },
  steps: {
    from: 'Begint bij',
    to: 'Eindigt bij',
    choose: 'kies een stap',
    ask: 'Kies waar de keten begint en waar zij eindigt.',
    noSteps: 'Deze kaart heeft nog geen twee stappen.',
    same: 'Begin en einde zijn dezelfde stap. Kies twee verschillende.',
    empty: 'In een van beide stappen staat nog geen partij.',
    noWay: 'Langs de pijlen loopt geen weg van begin naar einde.',
    notOne: 'Elke partij daartussen is te omzeilen: geen enkele ligt op alle wegen.',
    list: 'Op elke weg, in deze volgorde',
  },
  lists: {
    bridges: 'Tweetallen die de enige weg zijn',
    bridge: (a: string, b: string) => `${a} – ${b}`,
    sides: (a: number, b: number) => `aan de ene kant ${a === 1 ? '1 partij' : `${a} partijen`}, aan de andere ${b}`,
    noBridges: 'Tussen elk tweetal is er ook een omweg.',
    groups: 'Kringen van partijen',
    noGroups: 'Geen twee partijen bereiken elkaar over en weer.',
    communities: 'Groepen die samenhangen',
    noCommunities: 'Nog geen partijen die van elkaar afhangen.',
    sharpness: {
      high: 'Deze groepen tekenen zich duidelijk af: binnen een groep is er veel meer contact dan erbuiten. Vraag waar zij elkaar treffen.',
      middle:
        'Deze groepen tekenen zich een beetje af: er is ook veel contact over de grenzen heen. Lees ze als een suggestie.',
      low: 'Deze groepen tekenen zich nauwelijks af: iedereen heeft met iedereen te maken. Hecht weinig aan deze indeling.',
    },
    groupTag: (letter: string) => `kring ${letter}`,
    communityTag: (letter: string) => `groep ${letter}`,
    legendEntry: (tag: string, drawn: number, all: number) =>
      drawn < all ? `${tag} (${drawn} van ${all} in beeld)` : `${tag} (${all === 1 ? '1 partij' : `${all} partijen`})`,
    legendMore: (count: number) => `en nog ${count} kleinere, met ${count === 1 ? 'een' : 'hun'} letter op de kaart`,
  },
  bridgeLegend: { bridge: 'enige weg tussen twee delen', other: 'er is ook een omweg' },
  bridgeName: 'enige weg tussen twee delen van de keten',
  betweenness: {
    name: 'tussenschakel',
    short: 'tussenschakel',
    meaning:
      'Hoeveel er tussen andere partijen langs deze partij loopt. Hoog, middel of laag is vergeleken met de partij die het hoogst staat. Vraag bij een hoge: wie merkt het als het hier stokt?',
    limit: 'Niet hoe goed zij werkt, en ook niet of het werk echt de kortste weg neemt.',
  },
  degree: {
    name: 'partijen eromheen',
    short: 'eromheen',
    meaning:
      'Van hoeveel partijen zij afhangt, plus hoeveel van haar. Staat een partij hoog, vraag dan hoe zij met al die andere contact houdt.',
    limit: 'Niet hoe zwaar die afhankelijkheden wegen of hoe goed ze lopen.',
  },
  inDegree: {
    name: 'hangt af van',
    short: 'hangt af van',
    meaning:
      'Op hoeveel verschillende partijen zij wacht. Staat een partij hoog, vraag dan van wie zij een verandering te laat hoort.',
    limit: 'Niet hoe lang zij wacht, en niet welke van die partijen zij echt niet kan missen.',
  },
  outDegree: {
    name: 'levert aan',
    short: 'levert aan',
    meaning:
      'Hoeveel verschillende partijen op haar wachten. Staat een partij hoog, vraag dan wie er voorgaat als het krap wordt.',
    limit: 'Niet of zij dat aankan: wat automatisch aan velen wordt geleverd, kost soms bijna niets.',
  },
  closeness: {
    name: 'bereik',
    short: 'bereik',
    meaning:
      'Hoe kort de wegen langs de pijlen zijn van deze partij naar de andere; 100% is: zij levert aan elke andere partij zelf. Staat een partij hoog, dan merkt de hele keten al gauw wat er bij haar verandert.',
    limit: 'Niet hoe snel het werk gaat: van de ene partij naar de andere kan een dag of een jaar duren.',
  },
  articulation: {
    name: 'spil',
    short: 'spil',
    meaning:
      'Of delen van de keten zonder deze partij los van elkaar komen te staan. Vraag hoe de rest het hoort als het hier stokt.',
    limit: 'Niet dat daar iets mis is: een plek kan ook door de wet zo zijn bedoeld.',
  },
  unavoidable: {
    name: 'op elke weg',
    short: 'op elke weg',
    meaning:
      'Langs welke partijen alles gaat van het gekozen begin naar het gekozen einde van de keten. Vraag of er een omweg is als het daar stokt.',
    limit: 'Niet of zij vertragen, en niets over de partijen in het begin en het einde zelf.',
  },
  bridges: {
    name: 'enige weg',
    short: 'enige weg',
    meaning:
      'Welke twee partijen samen de enige weg zijn tussen twee delen van de keten. Vraag wat de twee hierover hebben afgesproken.',
    limit: 'Niet of het tussen hen goed loopt, en niet welke afhankelijkheden nog niet zijn getekend.',
  },
  groups: {
    name: 'kringen',
    short: 'kring',
    meaning:
      'Welke partijen over en weer op elkaar kunnen wachten. Vraag bij wie het wachten dan begint. Hier telt alles mee wat er loopt; het signaal over een kring telt alleen producten, besluiten en capaciteit, en noemt daarom vaak minder partijen.',
    limit: 'Niet dat het daar vastloopt: een kring kan ook gezonde terugkoppeling zijn.',
  },
  communities: {
    name: 'samenhang',
    short: 'samenhang',
    meaning:
      'Welke partijen onderling meer met elkaar te maken hebben dan met de rest van de keten. Vraag of zij elkaar ook in een overleg treffen.',
    limit: 'Niet dat zij al samenwerken of bij elkaar horen: er is vaak meer dan één goede indeling.',
  },
}
