/** Words that stand in the drawing itself and in its accessible names. */
export const nlDrawing = {
  steeringBand: 'STURING',
  chainBand: 'KETEN',
  legend: 'Legenda',
  referenceDate: (date: string) => `peildatum ${date}`,
  exercise: 'verzonnen oefening',
  status: (status: string) => `status: ${status}`,
  party: (name: string, department: string, tier: string) => `${name}, ${department}, ${tier}`,
  departmentNone: 'geen departement',
  departmentUnknown: 'departement nog niet uitgezocht',
  departmentNamed: (name: string) => `Ministerie van ${name}`,
  triangle: (contractor: string, owner: string, clients: string) =>
    `driehoek van ${contractor}: eigenaar ${owner}, opdrachtgever ${clients}`,
  authority: (holders: string) => `gezag ${holders}`,
  authorityOver: (party: string, over: string) => `${party} (${over})`,
  authorityWord: (over: string) => `gezag: ${over}`,
  authorityLine: (party: string, contractor: string, over: string) =>
    `${party} heeft gezag over ${contractor}: ${over}`,
  roleOpen: 'nog niet ingevuld',
  roleNone: 'bewust geen',
  roleLine: (role: string, party: string, contractor: string) => `${party} is ${role} van ${contractor}`,
  dependency: (supplier: string, dependent: string, product: string) =>
    `${supplier} levert aan ${dependent}: ${product}`,
  dependencyTraits: { critical: 'kritisch', strained: 'gespannen' },
  coupling: (a: string, b: string, kind: string) => `koppelvlak (${kind}) tussen ${a} en ${b}`,
  couplingOfTriangle: (contractor: string) => `de driehoek van ${contractor}`,
  bundle: (count: number, parts: string) => `${count} afhankelijkheden: ${parts}`,
  noContractor: 'een nog onbekende opdrachtnemer',
  findings: (count: number) => (count === 1 ? '1 signaal' : `${count} signalen`),
  /** What the entries of the legend are about. */
  legendTitles: {
    chains: 'Ketens',
    departments: 'Departement',
    tiers: 'Bestuurslaag',
    triangles: 'Sturing',
    lines: 'Lijnen',
    meetings: 'Overleg',
    findings: 'Signalen',
    measure: 'Maat',
    difference: 'Verschil',
  },
  legendEntries: {
    triangle: 'driehoek: E eigenaar, O opdrachtgever, N opdrachtnemer',
    triangleFolded: 'driehoek: eigenaar, opdrachtgever en (onder) opdrachtnemer; gevuld is bekend',
    authority: 'G gezag over een deel van het werk',
    authorityFolded: 'vierkant: gezag over een deel van het werk',
    severalClients: 'meer dan één opdrachtgever',
    roleLine: 'wie een rol in een driehoek heeft',
    delivers: 'levert aan',
    mutual: 'over en weer',
    bundle: 'meer dan één afhankelijkheid',
    pinned: 'staat vast op zijn plaats',
    hole: 'open hoek: nog niet ingevuld',
    coupling: 'koppelvlak',
    critical: 'kritisch: dikke lijn',
    strained: 'gespannen',
    finding: {
      high: 'signaal: naar de stuurgroep',
      medium: 'signaal: bespreken',
      low: 'signaal: weten',
      question: 'openstaande vraag',
    },
  },
  /** Meetings as tables, with the chairs around them. */
  meetings: {
    band: 'OVERLEG',
    level: { unknown: 'niveau nog niet uitgezocht', none: 'bewust geen niveau' },
    unknown: { character: 'karakter nog open', level: 'niveau nog open', frequency: 'ritme nog open' },
    none: { character: 'bewust geen karakter', level: 'bewust geen niveau', frequency: 'bewust geen vast ritme' },
    until: (temporary: string, date: string) => `${temporary}, tot en met ${date}`,
    nobodyYet: 'nog niemand: wie hier zit is nog niet uitgezocht',
    nobody: 'bewust geen deelnemers',
    chairMark: 'V',
    secretaryMark: 'S',
    participants: (count: number) => (count === 1 ? '1 deelnemer' : `${count} deelnemers`),
    deciders: (count: number) =>
      count === 0
        ? 'van niemand is bekend dat die mag besluiten'
        : count === 1
          ? '1 mag besluiten'
          : `${count} mogen besluiten`,
    mandatesOpen: (count: number) =>
      count === 1 ? 'van 1 is het mandaat nog niet uitgezocht' : `van ${count} is het mandaat nog niet uitgezocht`,
    hidden: (count: number) => (count === 1 ? '1 staat nu niet op de kaart' : `${count} staan nu niet op de kaart`),
    escalates: (name: string) => `legt voor aan ${name}`,
    escalation: (from: string, to: string) => `${from} legt voor aan ${to}`,
    seatLine: (party: string, meeting: string) => `${party} neemt deel aan ${meeting}`,
    legend: {
      decide: 'deelnemer: mag besluiten',
      refer: 'deelnemer: legt voor',
      inform: 'deelnemer: informeert',
      none: 'deelnemer: bewust geen mandaat',
      unknown: 'deelnemer: mandaat nog niet uitgezocht',
      chair: 'voorzitter',
      secretary: 'secretaris',
      hidden: '(naam): partij staat nu niet op de kaart',
      temporary: 'tijdelijk overleg',
      escalation: 'legt voor aan (escalatie)',
    },
  },
  /** What differs between two maps that are drawn as one. */
  difference: {
    title: 'Verschil',
    titled: (compared: string) => `Verschil: ${compared}`,
    /** Of two maps with names or reference dates of their own. */
    between: (before: string, after: string) => `${before} → ${after}`,
    added: 'nieuw',
    removed: 'vervalt',
    changed: (changes: string) => `gewijzigd: ${changes}`,
    named: (name: string, change: string) => `${name}; ${change}`,
    was: (former: string) => `was: ${former}`,
    became: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
    counted: (added: number, removed: number, changed: number) =>
      `Verschil met de eerdere kaart: ${added} nieuw, ${removed} vervalt, ${changed} gewijzigd.`,
    legend: {
      added: 'nieuw: plus, dubbele rand',
      removed: 'vervalt: kruis, streepjes',
      changed: 'gewijzigd: pijl, van oud naar nieuw',
      same: 'lichter: blijft gelijk',
    },
  },
  altText: (title: string, parties: number, dependencies: number, triangles: number, couplings: number) =>
    `Ketenkaart ${title} met ${parties} partijen, ${triangles} driehoeken, ${dependencies} afhankelijkheden en ${couplings} koppelvlakken.`,
  hiddenParties: (count: number) => (count === 1 ? '1 partij niet getoond' : `${count} partijen niet getoond`),
  partOfMap: 'een deel van de kaart',
  madeWith: 'gemaakt met Ketenkaart',
}
