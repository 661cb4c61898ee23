import type { nlSeats } from '../nl/seats'

export const enSeats: typeof nlSeats = {
  title: 'Who sits where',
}
