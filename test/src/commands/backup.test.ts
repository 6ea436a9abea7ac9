import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLog } from '../../../src/log/open-log.ts'
import { opened } from '../log/log-lab.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  opened(openLog(join(folder, 'log.sqlite'))).close()
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(command: 'backup' | 'restore', ...args: string[]) {
  const file = join(import.meta.dirname, `../../../src/commands/${command}.ts`)
  const env = { ...process.env, FAMILY_OUTCOME_PLAN_DATA: '' }
  const done = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', env })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe('the commands backup and restore', () => {
  it('copy a log and put the copy in the place of one that was lost, telling counts alone', () => {
    const copy = join(folder, 'copies', 'log.sqlite')
    const made = run('backup', '--to', copy, '--data', folder)
    expect(made.out).toContain('plans: 1, rows of the access log: 0, all as written.')
    expect([made.code, made.err]).toEqual([0, ''])
    rmSync(join(folder, 'log.sqlite'))
    const done = run('restore', '--from', copy, '--data', folder)
    expect(done).toMatchObject({ code: 0, err: '' })
    expect(done.out).toMatch(/^Restored: plans: 1, /)
    expect(made.out + done.out).not.toContain('Marlowe')
    const log = openLog(join(folder, 'log.sqlite'))
    expect(log.planKeys()).toEqual(['plan-marlowe'])
    log.close()
  })

  it('overwrite nothing without force', () => {
    const copy = join(folder, 'copy.sqlite')
    expect(run('backup', '--to', copy, '--data', folder).code).toBe(0)
    expect(run('backup', '--to', copy, '--data', folder)).toMatchObject({ code: 2, out: '' })
    expect(run('backup', '--to', copy, '--data', folder, '--force').code).toBe(0)
    expect(run('restore', '--from', copy, '--data', folder)).toMatchObject({ code: 2, out: '' })
    expect(run('restore', '--from', copy, '--data', folder, '--force').code).toBe(0)
  })

  it('copy nothing while the service has the log, and say so', () => {
    const log = openLog(join(folder, 'log.sqlite'))
    const { code, err } = run('backup', '--to', join(folder, 'copy.sqlite'), '--data', folder)
    log.close()
    expect(code).toBe(2)
    expect(err).toContain('it is in use already')
  })

  it.each([
    ['backup', []],
    ['backup', ['--to']],
    ['restore', []],
    ['restore', ['--from', 'x', '--to', 'y']],
  ] as const)('explain themselves where %s is asked with %j', (command, args) => {
    const { code, out, err } = run(command, ...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`Usage: npm run -s ${command}`)
  })
})
