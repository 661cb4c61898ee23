export const nlNeighbours = {
  title: 'Partners',
}
