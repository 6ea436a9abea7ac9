import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { backUp, tombstonesBeside } from '../../../../src/log/backup/back-up.ts'
import { restore, type RestoreOptions } from '../../../../src/log/backup/restore.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { freshFile, goal, opened, opening } from '../log-lab.ts'

const at = '2026-11-28T10:00:00.000Z'
const two = { on: '2026-11-28', proposedBy: 'oid-helen', confirmedBy: 'oid-anton' }
const look = {
  at,
  oid: 'oid-priya',
  plan: 'plan-marlowe',
  what: 'plan',
  from: 'page',
  outcome: 'allowed',
} as const

const to = (file: string) => join(dirname(file), 'copy.sqlite')
const restoring = (file: string, more: Partial<RestoreOptions> = {}) =>
  restore({ from: to(file), to: file, at, force: false, tombstones: [], ...more })

/** A log of two families that was copied, after which one more thing was entered. */
async function copied(): Promise<string> {
  const file = freshFile()
  const log = opened(openLog(file))
  log.append('plan-okafor', 0, opening('plan-okafor', 'Okafor'))
  log.access.note(look)
  await backUp(log, to(file))
  log.append('plan-marlowe', 2, [goal(3, 'Sam sleeps through the night')])
  log.close()
  return file
}

/** The machine that held the log is lost, and the copy was not. */
async function lost(): Promise<string> {
  const file = await copied()
  renameSync(file, `${file}.gone`)
  return file
}

describe('a copy of the log', () => {
  it('is made while the log is written to, and holds all that was there when it began', async () => {
    const file = freshFile()
    const log = opened(openLog(file))
    const going = backUp(log, to(file))
    for (let seq = 3; seq < 60; seq++)
      log.append('plan-marlowe', seq - 1, [goal(seq, `text ${seq}`)])
    await going
    const copy = openLog(to(file))
    expect(copy.plan('plan-marlowe')?.records.size).toBe(2)
    expect(copy.eventsSince('plan-marlowe', 0).map(({ seq }) => seq)).toEqual(
      copy.eventsSince('plan-marlowe', 0).map((_, place) => place + 1),
    )
    copy.close()
    expect(log.plan('plan-marlowe')?.seq).toBe(59)
    log.close()
  })

  it('and its tombstones are for this account alone, and nothing is left beside them', async () => {
    const file = await copied()
    expect(statSync(to(file)).mode & 0o777).toBe(0o600)
    expect(statSync(tombstonesBeside(to(file))).mode & 0o777).toBe(0o600)
    const names = readdirSync(dirname(file)).filter((name) => name.startsWith('copy'))
    expect(names.toSorted()).toEqual(['copy.sqlite', 'copy.sqlite.tombstones.json'])
    expect(readFileSync(tombstonesBeside(to(file)), 'utf8')).toBe('[]\n')
  })
})

describe('restoring', () => {
  it('brings back what was there when the copy was made, and its access log verifies', async () => {
    const file = await lost()
    expect(restoring(file)).toEqual({ kind: 'restored', plans: 2, disposed: 0, rows: 1 })
    const log = openLog(file)
    expect(log.plan('plan-marlowe')?.seq).toBe(2)
    expect(log.access.verify()).toMatchObject({ kind: 'whole', rows: 1 })
    log.close()
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('does not touch a log that is there, and replaces it only by force', async () => {
    const file = await copied()
    expect(restoring(file)).toMatchObject({ kind: 'refused' })
    const before = openLog(file)
    expect(before.plan('plan-marlowe')?.seq).toBe(3)
    before.close()
    expect(restoring(file, { force: true })).toMatchObject({ kind: 'restored' })
    const after = openLog(file)
    expect(after.plan('plan-marlowe')?.seq).toBe(2)
    after.close()
  })

  it('does not replace a log that is in use, not even by force', async () => {
    const file = await copied()
    const log = openLog(file)
    const done = restoring(file, { force: true })
    expect(done).toMatchObject({ kind: 'refused' })
    expect(log.plan('plan-marlowe')?.seq).toBe(3)
    log.close()
  })

  it('takes away a plan that was disposed of since, as the log that is replaced knows', async () => {
    const file = await copied()
    const log = openLog(file)
    log.rights.disposals.dispose('plan-marlowe', two, at)
    log.close()
    expect(readFileSync(to(file)).includes('Marlowe')).toBe(true)
    expect(restoring(file, { force: true })).toMatchObject({ plans: 1, disposed: 1 })
    const after = openLog(file)
    expect(after.planKeys()).toEqual(['plan-okafor'])
    expect(after.rights.disposals.removals()).toEqual(['plan-marlowe'])
    expect(after.access.verify()).toMatchObject({ kind: 'whole' })
    after.close()
    expect(readFileSync(file).includes('Marlowe')).toBe(false)
  })

  it('takes it away where only a newer copy’s tombstones, beside it or named, know of it', async () => {
    for (const isNamed of [false, true]) {
      const file = await copied()
      const log = openLog(file)
      log.rights.disposals.dispose('plan-marlowe', two, at)
      const folder = isNamed ? freshFile() : file
      const newer = join(dirname(folder), 'newer.sqlite')
      if (isNamed) openLog(folder).close()
      await backUp(log, newer)
      log.close()
      renameSync(file, `${file}.gone`)
      const tombstones = isNamed ? [tombstonesBeside(newer)] : []
      expect(restoring(file, { tombstones })).toMatchObject({ plans: 1, disposed: 1 })
    }
  })

  it('is refused where the copy is of a newer version, and nothing changes', async () => {
    const file = await lost()
    const database = new DatabaseSync(to(file))
    database.exec('PRAGMA user_version = 999')
    database.close()
    const done = restoring(file)
    expect(done).toMatchObject({ kind: 'refused' })
    expect(done.kind === 'refused' && done.says).toMatch(/copy\.sqlite.*version 999/)
    expect(existsSync(file)).toBe(false)
  })

  it('is refused where the access log of the copy was tampered with', async () => {
    const file = await lost()
    const database = new DatabaseSync(to(file))
    database.exec(`UPDATE access SET oid = 'somebody-else'`)
    database.close()
    const done = restoring(file)
    expect(done.kind === 'refused' && done.says).toContain('broken at row 1')
    expect(existsSync(file)).toBe(false)
  })

  it.each([
    ['is cut short', (copy: string) => truncateSync(copy, 9000)],
    ['is something else', (copy: string) => writeFileSync(copy, 'a letter')],
    ['is of other software', otherSoftware],
  ])('is refused where the copy %s', async (_, spoil) => {
    const file = await lost()
    spoil(to(file))
    expect(restoring(file)).toMatchObject({ kind: 'refused' })
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(dirname(file)).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('is refused where tombstones cannot be read: a disposed plan might come back', async () => {
    const file = await lost()
    writeFileSync(tombstonesBeside(to(file)), '[{}]')
    expect(restoring(file)).toMatchObject({ kind: 'refused' })
    expect(existsSync(file)).toBe(false)
  })

  it('goes on where it was killed before: what it left half done is made anew', async () => {
    const file = await lost()
    copyFileSync(to(file), `${file}.restoring`)
    truncateSync(`${file}.restoring`, 5000)
    expect(restoring(file)).toMatchObject({ kind: 'restored' })
  })

  it('is refused where there is no copy', () => {
    expect(restoring(freshFile())).toMatchObject({ kind: 'refused' })
  })
})

function otherSoftware(copy: string): void {
  writeFileSync(copy, '')
  const database = new DatabaseSync(copy)
  database.exec('CREATE TABLE recipe (name TEXT)')
  database.close()
}
