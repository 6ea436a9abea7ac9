import { failingChecks } from './checks/checks.ts'
import { runTests } from './tests/run.ts'
import { closingLine } from './tests/tally.ts'

// `npm test` is the checks and every test; `npm run test:unit` and `test:stories` are one kind of test without the checks.

const [first, ...rest] = process.argv.slice(2)
const project = first === 'unit' || first === 'stories' ? first : undefined
const filters = project === undefined ? process.argv.slice(2) : rest

const failing = project === undefined ? failingChecks() : []
const tests = await runTests(project, filters)

for (const line of tests.skipped) console.log(`skipped: ${line}`)
for (const name of failing) console.log(`check failed: ${name} (see above; counted as one failure)`)
if (tests.passed + tests.failed === 0) console.log('No test was run, which is a failure.')

const all = { ...tests, failed: tests.failed + failing.length }
// Whatever a test left open must not keep the run from ending, nor anything print after the closing line.
process.stdout.write(`${closingLine(all)}\n`, () =>
  process.exit(all.failed > 0 || all.passed === 0 ? 1 : 0),
)
