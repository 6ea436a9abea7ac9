import { blocksOf, linesIn } from '../../../src/commands/evaluating/lines.ts'

// What a sweep does without evaluating: every line read and parsed and, with `--checked`, held against the plan document.

const check = process.argv.includes('--checked')
  ? (await import('../../../rules/read-plan.ts')).readPlan
  : undefined
let count = 0
for await (const block of blocksOf(process.stdin))
  for (const { text } of linesIn(block)) {
    const value: unknown = JSON.parse(text ?? 'null')
    if (check === undefined || 'plan' in check(value)) count += 1
  }
process.stdout.write(`${count}\n`)
