/** Parties that somebody takes off the map for a while, and how they come back. */
export const nlHiding = {
  count: (count: number) => `${count} verborgen`,
  open: (count: number) => `${count} verborgen, kiezen wat u weer toont`,
  showAll: 'Alle partijen tonen',
  byHand: 'Met de hand verborgen',
  byView: 'Niet in deze weergave',
  /** After hiding: that nothing is deleted, and the way back. */
  hidden: (names: string) =>
    `Verborgen: ${names}, met de lijnen. U haalt dit terug met ‘verborgen’ in de bovenste balk.`,
  shown: (name: string) => `${name} staat weer op de kaart`,
  /** Over the map, when what is chosen, found or asked about is hidden. */
  note: (names: string, count: number) => (count === 1 ? `${names} is verborgen.` : `${names} zijn verborgen.`),
  show: 'Toon op de kaart',
  alsoCalled: {
    hideParties: 'verberg, wegklappen, niet tonen, weglaten, uit beeld, minder op de kaart',
    showHidden: 'weergave, verborgen, filter uit, terughalen, weer tonen',
  },
}
