/** The layer that shows where a dependency is talked about. */
export const nlTables = {
  layer: 'Overlegtafels',
  outcome: {
    decided: 'hier wordt besloten',
    discussed: 'hier wordt alleen gesproken',
    none: 'geen tafel',
  },
  legendEntry: (outcome: string, count: number) => `${outcome} (${count})`,
  count: { decided: 'besloten', discussed: 'alleen besproken', none: 'geen tafel' },
  details: {
    title: 'Overlegtafel',
    decided: 'Hier wordt over deze afhankelijkheid besloten:',
    discussed: 'Hier zitten beide partijen, maar een besluit is nog niet te zien:',
    none: 'Voor zover getekend zitten beide partijen hierover nergens samen aan tafel.',
  },
}
