export const nlLadder = {
  title: 'Overlegladder',
}
