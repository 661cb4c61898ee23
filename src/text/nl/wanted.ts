/** The wanted picture: proposals, and the switch between now, later and the difference. */
export const nlWanted = {
  title: 'Wensbeeld',
  heading: 'Wensbeeld',
  lead: 'Wat er anders zou kunnen, als voorstellen. Open een voorstel en wijzig de kaart zoals u gewend bent: nu blijft zoals het is, straks laat zien wat het wordt.',
  stands: {
    label: 'Wat u bekijkt',
    now: 'Nu',
    wanted: 'Straks',
    difference: 'Verschil',
  },
  bar: {
    label: 'Nu, straks en verschil',
    choose: (current: string) => `Welk voorstel: ${current}`,
    all: (count: number) => (count === 1 ? 'Het voorstel' : `Alle ${count} voorstellen`),
    some: (count: number, all: number) => `${count} van ${all} voorstellen`,
    allGroup: 'Alleen kijken',
    openGroup: 'Eraan werken',
    page: 'Wensbeeld',
    make: 'Nieuw voorstel',
    editing: 'Wat u aan de keten wijzigt, komt in dit voorstel',
    looking: 'Alleen kijken: open een voorstel om te wijzigen',
    lookingOpen: 'Alleen kijken: ga naar Straks om het voorstel te wijzigen',
    /** How many records of the map differ, by what becomes of them. */
    counts: (added: number, removed: number, changed: number) =>
      added + removed + changed === 0
        ? 'Er is geen verschil'
        : [
            ...(added > 0 ? [`${added} nieuw`] : []),
            ...(removed > 0 ? [removed === 1 ? '1 vervalt' : `${removed} vervallen`] : []),
            ...(changed > 0 ? [`${changed} gewijzigd`] : []),
          ].join(' · '),
    misfits: (count: number) => (count === 1 ? '1 wijziging past niet meer' : `${count} wijzigingen passen niet meer`),
    said: {
      now: 'U kijkt naar nu.',
      wanted: 'U kijkt naar straks.',
      difference: 'U kijkt naar het verschil tussen nu en straks.',
    },
  },
  sections: {
    label: 'Ga naar',
    sides: 'Nu en straks',
    principles: 'Uitgangspunten',
  },
  proposals: {
    heading: 'Voorstellen',
    emptyTitle: 'Nog geen voorstellen',
    decided: (count: number) => `Overgenomen en afgewezen (${count})`,
    moved: (place: number, of: number) => `Voorstel staat nu op plaats ${place} van ${of}`,
    opensIt: 'staat alleen in straks; opent dit voorstel',
    answersTo: 'Antwoord op',
    signals: 'Signalen',
    addSignal: 'Signaal toevoegen',
    signalGone: (rule: string) => `${rule} (dit signaal is er nu niet meer)`,
    otherSignal: 'Een eerder signaal',
    answerTo: (title: string) => `Antwoord op: ${title}`,
    makeFor: 'Voorstel maken',
    none: 'Er zijn nog geen voorstellen. Begin met wat de groep als eerste beter wil: geef het een naam en wijzig daarna de kaart.',
    name: 'Wat wordt er beter?',
    nameHelp: 'In één zin, bijvoorbeeld: over dagvaardingen wordt in één overleg besloten.',
    added: (title: string) => `Voorstel toegevoegd: ${title}`,
    fresh: 'Nieuw voorstel',
    open: 'Open op de kaart',
    close: 'Klaar met dit voorstel',
    included: 'Telt mee in straks',
    changesHeading: 'Wat het verandert',
    noChanges: 'Dit voorstel verandert nog niets. Open het en wijzig de kaart.',
    notTold: 'De kaart is daarna verder veranderd; wat dit voorstel toen veranderde, is niet meer af te leiden.',
    details: 'Waarom, wie en wanneer',
    earlier: 'Naar voren',
    later: 'Naar achteren',
    remove: 'Voorstel verwijderen',
    state: 'Hoe ver is het',
    ask: 'Vraag als besluit',
    asked: 'Staat bij de gevraagde besluiten',
    askedText: (title: string) => `Neem het voorstel over: ${title}`,
  },
  decide: {
    adopt: 'Overnemen',
    reject: 'Afwijzen',
    reopen: 'Weer bespreken',
    adoptLead: 'Wat dit voorstel verandert, wordt dan nu. Dat is één stap; ongedaan maken kan.',
    rejectLead: 'Het voorstel blijft bewaard, met de reden.',
    meeting: 'Besloten in',
    noMeeting: 'nog niet gezegd',
    date: 'Op welke dag',
    reason: 'Waarom',
    cancel: 'Annuleren',
    adopted: (title: string) => `Overgenomen: ${title}. Ctrl+Z maakt het ongedaan.`,
    rejected: (title: string) => `Afgewezen: ${title}. Het voorstel blijft bewaard.`,
    misfitsFirst: 'Kies eerst hierboven wat er moet gelden: de kaart is sindsdien veranderd.',
  },
  misfits: {
    heading: 'Past niet meer bij de kaart van nu',
    lead: 'De kaart is veranderd sinds dit voorstel is gemaakt. Kies per regel wat er moet gelden; tot dan wordt deze regel niet uitgevoerd.',
    proposed: 'Zoals voorgesteld',
    present: 'Zoals het nu is',
    inProposal: (what: string) => `In het voorstel: ${what}`,
    onMap: (what: string) => `Op de kaart intussen: ${what}`,
    unchanged: 'niets veranderd',
    gone: (what: string) => `${what} staat niet meer op de kaart; het voorstel wilde dit wijzigen`,
    taken: (what: string) => `${what} staat al op de kaart, maar anders`,
    changed: (what: string) => `${what} zou stoppen, maar is sindsdien gewijzigd`,
    along: (what: string, others: string) => `${what} zou stoppen, maar dan verdwijnt ook ${others}`,
    refers: (what: string) => `${what} verwijst naar iets wat niet meer op de kaart staat`,
    whole: 'Samen is dit niet meer uit te voeren. Verwijder het voorstel of maak een nieuw.',
    settled: 'Gekozen. Het voorstel past weer op dit punt.',
  },
  /** Under the title of a picture: that it is not the present. */
  sheet: (titles: readonly string[]) =>
    titles.length === 1
      ? `Straks, met het voorstel: ${titles[0]}`
      : `Straks, met ${titles.length} voorstellen: ${titles.join('; ')}`,
  outlook: {
    ask: 'Wat betekent dit voor de signalen?',
    summary: (gone: number, come: number) => {
      const goes =
        gone === 0 ? 'Er gaat geen signaal weg' : gone === 1 ? '1 signaal gaat weg' : `${gone} signalen gaan weg`
      const comes = come === 0 ? 'er komt er geen bij' : come === 1 ? '1 komt erbij' : `${come} komen erbij`
      return gone === 0 && come === 0 ? 'Er gaat geen signaal weg en er komt er geen bij' : `${goes}, ${comes}`
    },
    goes: 'gaat weg',
    comes: 'komt erbij',
    busy: 'Nu en straks worden vergeleken…',
    failed: 'Nu en straks konden niet worden vergeleken. Bij de volgende wijziging wordt het opnieuw geprobeerd.',
    none: 'Er telt geen voorstel mee, dus straks is gelijk aan nu.',
    noneYet: 'Zodra er een voorstel is, staan nu en straks hier naast elkaar.',
    all: (count: number) =>
      count === 1 ? 'Straks is nu met het voorstel.' : `Straks is nu met alle ${count} voorstellen.`,
    some: (count: number, all: number) => `Straks is nu met ${count} van de ${all} voorstellen.`,
    one: (title: string) => `Straks is nu met alleen het voorstel ‘${title}’, waaraan u werkt.`,
  },
}
