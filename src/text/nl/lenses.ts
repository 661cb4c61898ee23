export const nlLenses = {
  title: 'Beelden',
  strip: 'Beelden van de keten',
  pages: 'Weergave',
  map: 'Kaart',
  whole: 'Hele keten',
  name: {
    parties: '1 Partijen',
    dependencies: '2 Afhankelijkheden',
    meetings: '3 Overleggen en mandaten',
    roles: '4 Rollen',
    agreements: '5 Afspraken',
    goals: 'Doelen',
    bottlenecks: 'Knelpunten',
  },
}
