export const nlGoalBoard = {
  title: 'Doelen',
}
