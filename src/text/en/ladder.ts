import type { nlLadder } from '../nl/ladder'

export const enLadder: typeof nlLadder = {
  title: 'Ladder of meetings',
}
