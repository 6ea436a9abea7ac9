import type { TestCase, TestModule } from 'vitest/node'

export type Tally = { passed: number; failed: number; skipped: string[] }

/**
 * Counts a finished run. A file or a group that broke outside its tests (an import, a `beforeAll`) is a failure of
 * its own, as is an error that no test caught: otherwise its tests would just be missing from the count.
 * `skipped` has a line per test, its name and the reason given.
 */
export function tally(modules: readonly TestModule[], uncaught: number): Tally {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()])
  const inState = (state: 'passed' | 'failed') =>
    tests.filter((test) => test.result().state === state)
  return {
    passed: inState('passed').length,
    failed:
      inState('failed').length +
      groups.filter((group) => group.errors().length > 0).length +
      uncaught,
    skipped: tests.flatMap((test) => skippedLine(test) ?? []),
  }
}

/** A test that never got a result was not run, so it counts as skipped. */
function skippedLine(test: TestCase): string | undefined {
  const result = test.result()
  if (result.state === 'passed' || result.state === 'failed') return undefined
  const reason =
    result.state === 'skipped' ? (result.note ?? 'no reason given') : 'it was never run'
  return `${test.module.relativeModuleId} > ${test.fullName}: ${reason}`
}

/** The line that every run ends with. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`
}
