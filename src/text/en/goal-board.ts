import type { nlGoalBoard } from '../nl/goal-board'

export const enGoalBoard: typeof nlGoalBoard = {
  title: 'Goals',
}
