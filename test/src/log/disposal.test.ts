import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../../src/log/open-log.ts'
import { freshFile, goal, opened, opening } from './log-lab.ts'
import { fill } from './rights-contract.ts'

const key = 'plan-marlowe'
const at = '2026-11-22T10:00:00.000Z'
const two = { on: '2026-11-22', proposedBy: 'oid-helen', confirmedBy: 'oid-anton' }

/** The files of a log whose bytes hold a text. */
function filesWith(file: string, text: string): string[] {
  const folder = dirname(file)
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(text))
}

describe('the bytes of a plan that was disposed of', () => {
  it('are in no file of the log while it is open, nor once it is closed, and the other family’s are', () => {
    const file = freshFile()
    const log = opened(openLog(file))
    log.append('plan-okafor', 0, opening('plan-okafor', 'Okafor'))
    log.append(key, 2, [goal(3, 'Marlowe breakfast '.repeat(2000))])
    fill(log)
    log.append('plan-okafor', 2, [goal(3, 'Okafor breakfast')])
    expect(filesWith(file, 'Marlowe')).not.toEqual([])
    expect(filesWith(file, 'Kingsmead')).not.toEqual([])

    log.rights.disposals.dispose(key, two, at)
    for (const text of ['Marlowe', 'Kingsmead']) expect(filesWith(file, text)).toEqual([])
    expect(filesWith(file, 'Okafor breakfast')).not.toEqual([])
    expect(log.access.rows(10, 'plan-okafor')).toHaveLength(1)
    log.close()
    for (const text of ['Marlowe', 'Kingsmead']) expect(filesWith(file, text)).toEqual([])
  })

  it('are wiped when the log is opened next, where the process ended in between', () => {
    const file = freshFile()
    const log = opened(openLog(file))
    fillGoal(log)
    log.close()
    const database = new DatabaseSync(file)
    database.exec(`
      PRAGMA secure_delete = OFF;
      DELETE FROM record; DELETE FROM event; DELETE FROM plan;
      INSERT INTO disposed (key_hash, made, proposed_by, confirmed_by) VALUES ('0', '2026-11-22', 'a', 'b');
    `)
    database.close()
    expect(filesWith(file, 'Marlowe')).not.toEqual([])
    openLog(file).close()
    expect(filesWith(file, 'Marlowe')).toEqual([])
  })

  it('take nothing else with them: every table that bears a plan’s key is empty of it, and the chain stands', () => {
    const file = freshFile()
    const log = opened(openLog(file))
    log.append(key, 2, [goal(3, 'x')])
    fill(log)
    log.rights.disposals.dispose(key, two, at)
    log.close()
    expect(existsSync(`${file}-wal`)).toBe(false)
    const database = new DatabaseSync(file)
    const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
    const holding = tables
      .map(({ name }) => String(name))
      .filter((name) =>
        database
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .some((row) => Object.values(row).includes(key)),
      )
    database.close()
    expect(holding).toEqual(['removal'])
    const again = openLog(file)
    expect(again.access.verify().kind).toBe('whole')
    again.close()
  })
})

function fillGoal(log: ReturnType<typeof openLog>): void {
  log.append(key, 2, [goal(3, 'Marlowe breakfast '.repeat(500))])
}
