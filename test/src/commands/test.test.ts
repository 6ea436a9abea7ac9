import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

const config = `
import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { projects: [{ test: { name: 'unit', include: ['*.case.ts'] } }] } })`

const passes = `it('holds', () => { expect(1).toBe(1) })`
const fails = `it('does not hold', () => { expect(1).toBe(2) })`

/** Runs the test command on a project that has only this test file, or none; gives its last line and exit code. */
function runOn(body: string | undefined): { last: string; code: number | null; stdout: string } {
  mkdirSync(join(root, '.build'), { recursive: true })
  const project = mkdtempSync(join(root, '.build', 'tests-'))
  try {
    writeFileSync(join(project, 'vite.config.ts'), config)
    if (body !== undefined)
      writeFileSync(
        join(project, 'only.case.ts'),
        `import { beforeAll, describe, expect, it } from 'vitest'\n${body}`,
      )
    const command = join(root, 'src/commands/test.ts')
    const ran = spawnSync(process.execPath, [command, 'unit'], { cwd: project, encoding: 'utf8' })
    return {
      last: ran.stdout.trimEnd().split('\n').at(-1) ?? '',
      code: ran.status,
      stdout: ran.stdout,
    }
  } finally {
    rmSync(project, { recursive: true })
  }
}

describe('the closing line of a test run', () => {
  it('counts the tests that passed', () => {
    expect(runOn(passes)).toMatchObject({ last: 'tests: 1 passed, 0 failed, 0 skipped', code: 0 })
  })

  it('counts those that failed, and the run fails', () => {
    expect(runOn(`${passes}\n${fails}`)).toMatchObject({
      last: 'tests: 1 passed, 1 failed, 0 skipped',
      code: 1,
    })
  })

  it('counts those skipped, and names each with its reason', () => {
    const ran = runOn(`${passes}\nit('waits', ({ skip }) => skip('no review yet'))`)
    expect(ran).toMatchObject({ last: 'tests: 1 passed, 0 failed, 1 skipped', code: 0 })
    expect(ran.stdout).toContain('skipped: only.case.ts > waits: no review yet')
  })

  it.each([
    ['a file that cannot be read', `import './missing.ts'`],
    [
      'a preparation that breaks',
      `describe('a', () => { beforeAll(() => { throw new Error('no') }); ${passes} })`,
    ],
    ['an error no test caught', `${passes}\nvoid Promise.reject(new Error('lost'))`],
  ])('counts %s as a failure', (_, body) => {
    const { last, code } = runOn(body)
    expect(last).toMatch(/^tests: \d passed, 1 failed, \d skipped$/)
    expect(code).toBe(1)
  })

  it('is that of a failed run when no test was run', () => {
    expect(runOn(undefined)).toMatchObject({
      last: 'tests: 0 passed, 0 failed, 0 skipped',
      code: 1,
    })
  })
})
