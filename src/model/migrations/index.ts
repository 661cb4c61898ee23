import type { Migration } from './migration'

/**
 * All migrations, oldest first, each in its own file `<from>-<name>.ts`. Version 1 is the first version, so there are
 * none yet.
 */
export const MIGRATIONS: readonly Migration[] = []
