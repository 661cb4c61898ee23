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
  unreadable: 'Deze kaart kon niet worden gelezen. Kies een andere, of open haar eerst los om te zien wat er mis is.',
  chosen: (title: string) => `Ernaast komt: ${title}`,
  other: 'Andere kaart kiezen',
  shared: (count: number) =>
    count === 0
      ? 'Geen enkele partij staat in beide kaarten.'
      : count === 1
        ? '1 partij staat in beide kaarten en komt één keer in beeld:'
        : `${count} partijen staan in beide kaarten en komen één keer in beeld:`,
  added: (parties: number, relations: number) =>
    `Erbij ${parties === 1 ? 'komt 1 partij' : `komen ${parties} partijen`} en ${relations === 1 ? '1 afhankelijkheid' : `${relations} afhankelijkheden`}.`,
  rule: 'Partijen worden herkend aan hun plaats in de catalogus en anders aan hun naam. Waar de kaarten verschillen, geldt wat uw kaart zegt. U kunt alles in één keer ongedaan maken.',
  cancel: 'Annuleren',
  confirm: 'Ernaast leggen',
  done: (title: string, shared: number) =>
    `‘${title}’ ligt ernaast; ${shared === 1 ? '1 partij hoort' : `${shared} partijen horen`} bij beide.`,
  /** Title of the view on the parties of both. */
  sharedView: 'In beide ketens',
  show: 'Toon ketens',
  hide: 'Verberg ketens',
}
