import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLog } from '../../../src/log/open-log.ts'

let folder = ''
const file = () => join(folder, 'log.sqlite')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'access-'))
  const log = openLog(file())
  for (const plan of ['plan-hartley', 'plan-osei', 'plan-hartley']) {
    log.access.note({
      at: '2026-11-22T10:00:00.000Z',
      oid: 'oid-of-priya',
      plan,
      what: 'plan',
      from: 'page',
      outcome: 'allowed',
    })
  }
  log.access.erase('plan-osei', 'oid-of-helen', '2026-11-23T10:00:00.000Z')
  log.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

function access(...args: string[]) {
  const command = join(import.meta.dirname, '../../../src/commands/access.ts')
  const env = { ...process.env, FAMILY_OUTCOME_PLAN_DATA: '' }
  const done = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', env })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

describe('the command access verify', () => {
  it('says that the log is whole, in counts', () => {
    const { code, out, err } = access('verify', '--data', folder)
    expect(out).toMatch(
      /^The access log is whole: 4 rows, 1 of them erased by law in whole or in part\.\nLast chain, of row 4: [0-9a-f]{64}\n$/,
    )
    expect([code, err]).toEqual([0, ''])
  })

  it('says which row is the first at fault, and nothing of what any row says', () => {
    const database = new DatabaseSync(file())
    database.exec(`UPDATE access SET oid = 'somebody-else' WHERE place = 3`)
    database.close()
    const { code, out } = access('verify', '--data', folder)
    expect(out).toBe(
      'The access log is broken at row 3: it was altered.\nBefore it: 2 rows as they were written.\n',
    )
    expect(code).toBe(1)
  })

  it('verifies nothing where there is no log, and makes none', () => {
    const empty = join(folder, 'empty')
    const { code, out, err } = access('verify', '--data', empty)
    expect([code, out, err]).toEqual([2, '', `There is no log in ${empty}.\n`])
  })

  it('verifies nothing while the log is in use, and says so', () => {
    const log = openLog(file())
    const { code, err } = access('verify', '--data', folder)
    log.close()
    expect(code).toBe(2)
    expect(err).toContain('it is in use already')
  })

  it.each([
    ['nothing', []],
    ['something else', ['repair']],
    ['two things', ['verify', 'verify']],
    ['an option that is not known', ['verify', '--force']],
  ])('explains itself where %s is asked', (_, args) => {
    const { code, out, err } = access(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Usage: npm run -s access')
  })

  it('explains itself where that is asked', () => {
    expect(access('--help')).toMatchObject({ code: 0, err: '' })
  })
})
