import { runNpm } from './checks/npm.ts'
import { readAdvisories, severities, type Severity } from './dependencies/advisories.ts'

const usage = `Usage: npm run audit -- [--omit-dev] [low|moderate|high|critical]

Asks the registry which packages of the lock file have known advisories. Fails from high on unless told otherwise.
Exit 0: nothing from that severity on. 1: something. 2: the registry could not be asked, or the arguments are none.`

const args = process.argv.slice(2)
const isLess = args.includes('--omit-dev')
const [wished = 'high', ...others] = args.filter((arg) => arg !== '--omit-dev')
const from: Severity | undefined = severities.find((one) => one === wished)

if (from === undefined || others.length > 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  const { out } = runNpm('audit', '--json', ...(isLess ? ['--omit=dev'] : []))
  const { exit, says } = readAdvisories(out, from)
  if (exit === 2) console.error(says)
  else console.log(says)
  process.exitCode = exit
}
