import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completed } from '../../../../src/commands/dependencies/bill.ts'

const root = join(import.meta.dirname, '../../../..')

interface Component {
  readonly name: string
  readonly version: string
  readonly licenses?: readonly unknown[]
}
interface Locked {
  readonly version: string
  readonly dev?: boolean
}
interface LockFile {
  readonly packages: Readonly<Record<string, Locked>>
}
const jsonIn = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

describe('the list of what a production start is made of', () => {
  it('names every package of the lock file that is not for development, with its version and licence', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/commands/sbom.ts')], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    const { components } = jsonIn('.build/sbom.json') as { components: Component[] }
    const listed = components.map(({ name, version }) => `${name}@${version}`)
    const { packages } = jsonIn('package-lock.json') as LockFile
    const lockedWhere = (is: (one: Locked) => boolean) =>
      Object.entries(packages)
        .filter(([place, one]) => place !== '' && is(one))
        .map(([place, { version }]) => `${place.split('node_modules/').at(-1)}@${version}`)
    const needed = lockedWhere(({ dev }) => dev !== true)
    expect(needed.length).toBeGreaterThan(100)
    expect(needed.filter((one) => !listed.includes(one))).toEqual([])
    const forDevelopment = lockedWhere(({ dev }) => dev === true)
    expect(forDevelopment.filter((one) => listed.includes(one) && !needed.includes(one))).toEqual(
      [],
    )
    expect(components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([])
  }, 60_000)

  const old = { 'bom-ref': 'old@1.0.0', name: 'old', version: '1.0.0' }
  const tool = { 'bom-ref': 'tool@1.0.0', name: 'tool', version: '1.0.0' }
  const written = (licenses?: unknown[]) =>
    JSON.stringify({
      components: [{ ...old, licenses }, tool],
      dependencies: [
        { ref: 'old@1.0.0', dependsOn: ['tool@1.0.0'] },
        { ref: 'tool@1.0.0', dependsOn: [] },
      ],
    })
  const needed = new Set(['old@1.0.0'])

  it('leaves out what is for development alone, and every word of it', () => {
    const { bill } = completed(written(), needed, () => null)
    expect(bill.components.map(({ name }) => name)).toEqual(['old'])
    expect(bill.dependencies).toEqual([{ ref: 'old@1.0.0', dependsOn: [] }])
  })

  it('takes a licence from where packages stated it long ago', () => {
    const stated = () => ({ licenses: [{ type: 'MIT' }] })
    const { bill, withoutLicence } = completed(written(), needed, stated)
    expect(bill.components[0]?.licenses).toEqual([{ license: { id: 'MIT' } }])
    expect(withoutLicence).toEqual([])
  })

  it('names a package that states none', () => {
    const isc = [{ license: { id: 'ISC' } }]
    expect(completed(written(), needed, () => null).withoutLicence).toEqual(['old@1.0.0'])
    expect(completed(written(isc), needed, () => null).withoutLicence).toEqual([])
  })
})
