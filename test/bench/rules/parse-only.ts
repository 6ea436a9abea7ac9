import { linesOf } from '../../../src/commands/evaluating/lines.ts'
import { readPlan } from '../../../rules/read-plan.ts'

// What a sweep does without evaluating: every line read and parsed and, with `--checked`, held against the plan document.

const isChecked = process.argv.includes('--checked')
let count = 0
for await (const lines of linesOf(process.stdin))
  for (const { text } of lines) {
    const value: unknown = JSON.parse(text ?? 'null')
    if (!isChecked || 'plan' in readPlan(value)) count += 1
  }
process.stdout.write(`${count}\n`)
