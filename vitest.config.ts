import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * What a test writes that changes or replaces a module for whoever comes after it: stores, stand-ins, a false clock, a
 * document to mount components in.
 */
const TOUCHES_MODULES =
  /\bvi\.(?:mock|doMock|resetModules|stub\w+|spyOn|useFakeTimers|setSystemTime)\b|\.[gs]etState\(|@vitest-environment|\/ui\/base\/(?:state|storage)\//

const TESTS = 'tests/**/*.test.{ts,tsx}'

/** Whole screens, which each test opens anew: their files share the modules of the app, and its stores are put back. */
const SCREENS = 'tests/ui/screens/'

const common = {
  environment: 'node' as const,
  testTimeout: 60_000,
  hookTimeout: 20_000,
}

function filesThatTouchModules(): string[] {
  const folder = `${import.meta.dirname}/tests`
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.test\.tsx?$/.test(name))
  return names
    .filter((name) => TOUCHES_MODULES.test(readFileSync(`${folder}/${name}`, 'utf8')))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => !path.startsWith(SCREENS))
}

const alone = filesThatTouchModules()

/**
 * Most files test pure functions. They share the modules of their worker, which spares loading schemas and examples
 * again for every file: more than half of all time. Files that touch modules get modules of their own.
 */
export default defineConfig({
  test: {
    // One for each core: by itself vitest leaves one to the terminal, which on two cores is half of all.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          ...common,
          name: 'shared',
          include: [TESTS],
          exclude: ['tests/e2e/**', `${SCREENS}**`, ...alone],
          isolate: false,
        },
      },
      {
        // React as it is shipped: for development it takes twice as long.
        mode: 'production',
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          ...common,
          name: 'screens',
          env: { NODE_ENV: 'production' },
          include: [`${SCREENS}**/*.test.tsx`],
          environment: 'happy-dom',
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: alone, isolate: true } },
    ],
  },
})
