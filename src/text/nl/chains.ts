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
  otherNames: 'Deze partijen heten in de andere kaart anders; de naam van uw kaart blijft staan:',
  otherName: (own: string, other: string) => `${own}, daar: ${other}`,
  added: (parties: number, relations: number) =>
    `Erbij ${parties === 1 ? 'komt 1 partij' : `komen ${parties} partijen`} en ${relations === 1 ? '1 afhankelijkheid' : `${relations} afhankelijkheden`}.`,
  rule: 'Partijen worden herkend aan hun plaats in de organisatielijst, en anders aan hun naam. Waar de kaarten verschillen, geldt wat uw kaart zegt; ook haar status en drempels blijven. U kunt alles in één keer ongedaan maken.',
  cancel: 'Annuleren',
  confirm: 'Ernaast leggen',
  done: (title: string, shared: number) =>
    `‘${title}’ ligt ernaast; ${shared === 1 ? '1 partij hoort' : `${shared} partijen horen`} bij beide.`,
  /** Title of the view on the parties of both. */
  sharedView: 'In beide ketens',
  show: 'Toon ketens',
  hide: 'Verberg ketens',
}
