import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { LogNotOpened, openLog } from '../../../src/log/open-log.ts'
import { logContract } from './log-contract.ts'
import { freshFile, goal, opened, person, projectAll, removal } from './log-lab.ts'

describe('a log in a file', () => {
  logContract(() => openLog(freshFile()))
})
describe('a log in memory', () => {
  logContract(() => openLog(':memory:'))
})

const key = 'plan-marlowe'
/** A file as other software would have changed it. */
function changed(file: string, sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

function refusal(file: string): unknown {
  try {
    openLog(file).close()
    return null
  } catch (error) {
    return error
  }
}

/** Whether a process of its own may open the file. */
const opensElsewhere = (file: string): boolean =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'open-child.ts'), file]).status === 0

describe('a log that is opened again', () => {
  it('has everything, and goes on from where it was', () => {
    const file = freshFile()
    const log = opened(openLog(file))
    projectAll(log)
    log.append(key, 2, [person(3, 'tom'), goal(4, 'x'), removal(5, 'tom')])
    log.projection.intend(key, 'head', 4)
    log.nextReference()
    log.prompts.ask(
      { kind: 'review', plan: key, point: '3-month', due: '2026-04-10', about: '7.1', oid: 'o' },
      'now',
    )
    log.access.note({
      at: 'now',
      oid: 'o',
      plan: key,
      what: 'view',
      from: 'page',
      outcome: 'allowed',
    })
    const before = {
      plan: log.plan(key),
      dirty: log.projection.dirty(9),
      prompts: log.prompts.ofPlan(key),
    }
    log.close()
    const again = openLog(file)
    expect({
      plan: again.plan(key),
      dirty: again.projection.dirty(9),
      prompts: again.prompts.ofPlan(key),
    }).toEqual(before)
    expect(again.projection.intended(key, 'head')).toBe(4)
    expect(again.access.rows(9)).toHaveLength(1)
    expect(again.acceptedAs(key, 'operation-4')).toBe(4)
    expect(again.nextReference()).toBe('FP-1043')
    expect(() => again.append(key, 5, [person(6, 'tom')])).toThrow('was used before')
    again.close()
  })

  it('is no log any more once it is closed', () => {
    const log = opened(openLog(':memory:'))
    log.close()
    expect(() => log.plan(key)).toThrow(/finalized|not open/)
  })
})

describe('a log’s file', () => {
  it('is for the account that runs the service alone, with its folder and the files beside it', () => {
    const file = freshFile()
    const log = opened(openLog(file))
    expect([modeOf(dirname(file)), modeOf(file), modeOf(`${file}-wal`)]).toEqual([
      '700',
      '600',
      '600',
    ])
    log.close()
  })

  it('is closed to others where it was open to them', () => {
    const file = freshFile()
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, '', { mode: 0o644 })
    openLog(file).close()
    expect(modeOf(file)).toBe('600')
  })

  it('is held by one process, and free again when that ends', () => {
    const file = freshFile()
    const log = opened(openLog(file))
    expect(refusal(file)).toMatchObject({ because: 'in-use' })
    // Being refused must not have cost the first its lock.
    expect(opensElsewhere(file)).toBe(false)
    expect(log.append(key, 2, [goal(3, 'still mine')])).toBe('appended')
    log.close()
    expect(opensElsewhere(file)).toBe(true)
  })

  it('says in a sentence that it is in use', () => {
    const file = freshFile()
    const log = openLog(file)
    expect(String(refusal(file))).toBe(
      `LogNotOpened: The log ${file} cannot be opened: it is in use already.`,
    )
    log.close()
  })

  it.each<readonly [string, string, RegExp, (file: string) => void]>([
    [
      'made by a newer version of the product',
      'newer',
      /it has version 99, and this program knows versions up to \d+\.$/,
      (file) => {
        openLog(file).close()
        changed(file, 'PRAGMA user_version = 99')
      },
    ],
    [
      'made by other software',
      'not-a-log',
      /other software made it\.$/,
      (file) => changed(file, 'CREATE TABLE bookmark (url TEXT)'),
    ],
    [
      'that other software has signed',
      'not-a-log',
      /other software made it\.$/,
      (file) => changed(file, 'PRAGMA application_id = 7'),
    ],
    [
      'that is no database',
      'not-a-log',
      /it is not a SQLite file\.$/,
      (file) => writeFileSync(file, 'Dear diary, '.repeat(100)),
    ],
  ])('%s is refused and left as it was', (_, because, message, make) => {
    const file = freshFile()
    mkdirSync(dirname(file), { recursive: true })
    make(file)
    chmodSync(file, 0o640)
    const before = readFileSync(file)
    const error = refusal(file)
    expect(error).toBeInstanceOf(LogNotOpened)
    expect(error).toMatchObject({ because, message: expect.stringMatching(message) })
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(modeOf(file)).toBe('640')
    expect(readdirSync(dirname(file))).toEqual(['log.sqlite'])
  })

  it('that has no table yet becomes a log', () => {
    const file = freshFile()
    mkdirSync(dirname(file), { recursive: true })
    changed(file, 'PRAGMA user_version = 0')
    expect(refusal(file)).toBeNull()
  })
})
