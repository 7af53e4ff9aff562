import { defineConfig, type Plugin } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Stands in for scripts/browser-scripts.ts: a test needs the address of a browser script, not the script. */
function browserScriptAddresses(): Plugin {
  const prefix = 'browser-script:'
  return {
    name: 'browser-script-addresses',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) =>
      id.startsWith(`\0${prefix}`) ? `export default '/assets/${id.slice(prefix.length + 1)}.js'` : null,
  }
}

/** What takes longest begins first, so that no worker is left alone with it at the end: a fresh clone knows no times yet. */
const LONGEST = ['/tests/http/who-may/', '/tests/cli/', '/tests/database/', '/tests/usecases/units/']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((part) => moduleId.includes(part))
      return found < 0 ? LONGEST.length : found
    }
    return sorted.sort((a, b) => place(a) - place(b))
  }
}

const shared = {
  environment: 'node' as const,
  setupFiles: ['tests/support/quiet-console.ts', 'tests/support/end-all.ts'],
  // Nothing is timed: this only ends what hangs, also on a machine with much else to do.
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What a module keeps is about what never changes, or belongs to one database: a process reads a module once.
  isolate: false,
}

/**
 * Two projects: `unit` needs nothing but Node, `database` starts one throw-away PostgreSQL for the run.
 * `npx vitest run --project unit` runs the first alone. The Remix plugin stays out.
 */
export default defineConfig({
  plugins: [browserScriptAddresses()],
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.db.test.{ts,tsx}', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'database',
          include: ['tests/**/*.db.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          globalSetup: ['tests/support/cluster-setup.ts'],
          setupFiles: [...shared.setupFiles, 'tests/support/drop-databases.ts'],
        },
      },
    ],
  },
})
