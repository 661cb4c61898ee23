export const nlSeats = {
  title: 'Wie zit waar',
}
