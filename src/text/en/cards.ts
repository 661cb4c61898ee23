import type { nlCards } from '../nl/cards'

export const enCards: typeof nlCards = {
  title: 'Conversation cards',
}
