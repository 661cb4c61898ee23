export const nlOutline = {
  title: 'Structuur',
}
