import { defineConfig } from 'vitest/config'
import { SmallFilesFirst } from './small-files-first.ts'

/** The tests that mutants of the rules must answer to, alone and without what the tab needs. */
const config = defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/rules/**/*.test.ts'],
    // Plans made up by chance take most of the time; whatever only they would notice counts as survived.
    exclude: ['test/rules/**/properties/**', 'test/rules/**/properties.test.ts'],
    environment: 'node',
    // The rules are pure, so files may share their modules; loading them anew for each file took longer than the tests.
    isolate: false,
    sequence: { sequencer: SmallFilesFirst },
    testTimeout: 20_000,
  },
})

// oxlint-disable-next-line import/no-default-export -- Vitest reads a configuration file's default export.
export default config
