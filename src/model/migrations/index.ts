import { recordsOfTheRoom } from './1-records-of-the-room'
import type { Migration } from './migration'

/** All migrations, oldest first, each in its own file `<from>-<name>.ts`. */
export const MIGRATIONS: readonly Migration[] = [recordsOfTheRoom]
