import { startVitest } from 'vitest/node'
import { type Tally, tally } from './tally.ts'

/** Runs the tests of one project, or of all; `filters` are parts of file paths. The run's own report goes to stdout. */
export async function runTests(project: string | undefined, filters: string[]): Promise<Tally> {
  let result: Tally = { passed: 0, failed: 0, skipped: [] }
  const vitest = await startVitest(filters, {
    run: true,
    watch: false,
    config: 'vite.config.ts',
    ...(project === undefined ? {} : { project: `${project}*` }),
    reporters: [
      'default',
      { onTestRunEnd: (modules, uncaught) => void (result = tally(modules, uncaught.length)) },
    ],
  })
  await vitest.close()
  return result
}
