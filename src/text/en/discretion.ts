import type { nlDiscretion } from '../nl/discretion'

export const enDiscretion: typeof nlDiscretion = {
  sign: 'not on the wall',
  notAlong: (count) =>
    count === 1
      ? '1 record is not on the wall and does not come along, with what hangs on it.'
      : `${count} records are not on the wall and do not come along, with what hangs on them.`,
  inFile: (count) =>
    count === 1
      ? 'Mind: this file also holds the record that is not on the wall.'
      : `Mind: this file also holds the ${count} records that are not on the wall.`,
  differsUnseen: 'The maps differ only in what is not on the wall.',
}
