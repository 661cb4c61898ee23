export const nlSteps = {
  title: 'Deelprocessen',
}
