import { format } from './checks/checks.ts'

process.exitCode = format() ? 0 : 1
