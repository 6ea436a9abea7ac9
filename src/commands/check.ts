import { failingChecks } from './checks/checks.ts'

const failing = failingChecks()
console.log(failing.length === 0 ? 'check passed' : `check failed: ${failing.join(', ')}`)
process.exitCode = failing.length === 0 ? 0 : 1
