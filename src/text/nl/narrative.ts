export const nlNarrative = {
  title: 'Tekst',
}
