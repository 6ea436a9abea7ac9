import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const command = join(import.meta.dirname, '../../../src/commands/simulate.ts')

it.each([['--seeds', '0'], ['--seed', 'x'], ['--seconds', '-1'], ['--faults']])(
  'simulate %s %s plays nothing and says what it takes',
  (...args) => {
    const run = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('npm run simulate --')
  },
)
