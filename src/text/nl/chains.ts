/** Words around several chains on one map. */
export const nlChains = {
  menu: 'Tweede keten ernaast leggen…',
  menuDetail: 'Partijen die in beide ketens werken, komen één keer op de kaart',
  title: 'Een tweede keten ernaast leggen',
  lead: 'Kies de kaart van de andere keten. Ketenkaart zoekt welke partijen in beide staan. Er verandert nog niets aan uw kaart.',
  examples: 'Voorbeelden',
  recent: 'Uw kaarten in deze browser',
  file: 'Uit een bestand…',
  reading: 'De andere kaart wordt gelezen…',
  unreadable: 'Deze kaart kan er niet naast: zij is niet te lezen. Uw kaart is niet veranderd. Kies een andere.',
  chosen: (title: string) => `Ernaast komt: ${title}`,
  other: 'Andere kaart kiezen',
  shared: (count: number) =>
    count === 0
      ? 'Geen enkele partij werkt in beide ketens.'
      : count === 1
        ? '1 partij werkt in beide ketens en komt één keer in beeld:'
        : `${count} partijen werken in beide ketens en komen één keer in beeld:`,
  taken: 'Dit is één en dezelfde partij. Klopt dat niet, haal dan het vinkje weg; de naam van uw kaart blijft staan.',
  maybe: 'Deze lijken op elkaar en blijven apart. Is het toch één partij, zet dan een vinkje.',
  pair: (own: string, other: string) => (own === other ? own : `${own}, daar: ${other}`),
  resemblance: {
    letters: 'Dezelfde afkorting',
    words: 'Bijna dezelfde naam',
    successor: 'De een kwam in de plaats van de ander',
    court: 'Een gerecht naast de gerechten samen',
  },
  courts: { part: 'Het een is deel van het ander', same: 'Dezelfde partij', different: 'Staat er los van' },
  differences: 'Waar de twee kaarten het anders zeggen:',
  preciser: (contractor: string, coarse: string, precise: readonly string[]) =>
    `In de driehoek van ${contractor} staat ${precise.join(' en ')}; één van de kaarten noemt daar ${coarse}.`,
  otherOwner: (contractor: string, own: string, other: string) =>
    `Eigenaar in de driehoek van ${contractor} blijft ${own}; de andere kaart noemt ${other}.`,
  /** Empty when there is nothing to say. */
  once: (orders: number, meetings: number, agreements: number) => {
    const counted = [
      [orders, 'opdracht', 'opdrachten'],
      [meetings, 'overleg', 'overleggen'],
      [agreements, 'afspraak', 'afspraken'],
    ] as const
    const parts = counted.flatMap(([count, one, more]) => (count === 0 ? [] : `${count} ${count === 1 ? one : more}`))
    return parts.length === 0 ? '' : `In beide kaarten, en dus één keer: ${parts.join(', ')}.`
  },
  added: (parties: number, relations: number) =>
    `Erbij ${parties === 1 ? 'komt 1 partij' : `komen ${parties} partijen`} en ${relations === 1 ? '1 afhankelijkheid' : `${relations} afhankelijkheden`}.`,
  rule: 'Partijen worden herkend aan hun plaats in de organisatielijst, en anders aan hun naam, een vroegere naam of hun afkorting. Waar de kaarten verschillen, geldt wat uw kaart zegt; ook haar status en drempels blijven. U kunt alles in één keer ongedaan maken.',
  cancel: 'Annuleren',
  confirm: 'Ernaast leggen',
  done: (title: string, shared: number) =>
    `‘${title}’ ligt ernaast; ${shared === 1 ? '1 partij hoort' : `${shared} partijen horen`} bij beide.`,
  /** Title of the view on the parties of both. */
  sharedView: 'In beide ketens',
  show: 'Toon ketens',
  hide: 'Verberg ketens',
}
