import { describe, expect, it } from 'vitest'
import { lockOf, type LockFile } from '../../../../src/commands/image/production-lock.ts'

const lock: LockFile = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { a: '1.0.0', tool: '1.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      dependencies: { b: '^1' },
      optionalDependencies: { o: '*', absent: '*' },
    },
    'node_modules/a/node_modules/b': { version: '1.5.0', dependencies: { c: '*' } },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/c': {
      version: '1.0.0',
      dependencies: { a: '*' },
      peerDependencies: { p: '*', q: '*' },
      peerDependenciesMeta: { q: { optional: true } },
    },
    'node_modules/o': { version: '1.0.0' },
    'node_modules/p': { version: '1.0.0' },
    'node_modules/tool': { version: '1.0.0', dependencies: { b: '^2' } },
  },
}

describe('the lock of what runs in production', () => {
  it('holds what is needed, each where Node finds it, and leaves tools out', () => {
    const pruned = lockOf(lock, { a: '1.0.0' }, { name: 'plan' })
    expect(Object.keys(pruned.packages)).toEqual([
      '',
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
      'node_modules/o',
      'node_modules/p',
    ])
    expect(pruned.packages['']).toEqual({ name: 'plan', dependencies: { a: '1.0.0' } })
    expect(pruned['lockfileVersion']).toBe(3)
  })

  it('is refused where something needed is not locked', () => {
    expect(() => lockOf(lock, { absent: '1.0.0' }, {})).toThrow('absent is not in the lock file')
  })
})
