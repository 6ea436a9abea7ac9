import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runNpm } from './checks/npm.ts'
import { completed, neededIn } from './dependencies/bill.ts'

// What a production start is made of, in the form that registers of software read: CycloneDX, from the lock file.

const root = resolve(import.meta.dirname, '../..')

const jsonIn = (...place: string[]): unknown => {
  const file = resolve(root, ...place)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** Answers 0, 1 where npm cannot list the packages or one of them states no licence. */
function run(): number {
  const asked = ['--sbom-format=cyclonedx', '--package-lock-only']
  const { status, out, trouble } = runNpm('sbom', ...asked)
  if (status !== 0) {
    console.error(`npm could not list the packages.\n${trouble.trim()}`)
    return 1
  }
  const { bill, withoutLicence } = completed(out, neededIn(jsonIn('package-lock.json')), (name) =>
    jsonIn('node_modules', name, 'package.json'),
  )
  mkdirSync(resolve(root, '.build'), { recursive: true })
  const file = resolve(root, '.build/sbom.json')
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`)
  console.log(`${file}: ${bill.components.length} packages`)
  if (withoutLicence.length > 0)
    console.error(`No licence is stated by ${withoutLicence.join(', ')}`)
  return withoutLicence.length > 0 ? 1 : 0
}

process.exitCode = run()
