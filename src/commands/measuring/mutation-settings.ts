import { join } from 'node:path'

const wanted = 85

/** What is mutated where nothing is named: all that decides a verdict, and the calendar under it. */
const all = ['rules/evaluate.ts', 'rules/evaluate/**/*.ts', 'rules/calendar.ts']

/**
 * The settings of a mutation run, for Stryker: `root` is the project, and all other paths are relative to it.
 * Only the tests that reach a mutant are run for it, and only until one fails.
 */
export const settingsFor = (root: string, files: readonly string[]) => ({
  testRunner: 'rules',
  plugins: [join(root, 'test/mutation/rules-runner.ts')],
  mutate: files.length > 0 ? files : all,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  tempDirName: '.build/mutation/sandboxes',
  cleanTempDir: 'always',
  // There is none, and none is needed: TypeScript 7 has not the interface by which Stryker would rewrite one.
  tsconfigFile: 'none',
  ignorePatterns: ['/.*', 'devTools'],
  incremental: true,
  incrementalFile: '.build/mutation/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.build/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: wanted, low: wanted, break: wanted },
  allowEmpty: false,
})
