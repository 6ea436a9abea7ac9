import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOfEnd, hashOfListed } from '../../../src/log/access-chain.ts'
import { openLog } from '../../../src/log/open-log.ts'
import { look } from './access-contract.ts'
import { grace } from './log-lab.ts'

const many = 10_000
const erasedPlan = 'plan-7'

let folder = ''
const full = () => join(folder, 'full.sqlite')

/** Ten thousand looks at a hundred plans, of one of which the log was made to say nothing more. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'access-'))
  const log = openLog(full())
  for (let from = 0; from < many; from += 500) {
    const rows = Array.from({ length: 500 }, (_, place) => {
      const plan = `plan-${place % 100}`
      const list = { ...look, plan: null, what: 'families', plans: [plan, erasedPlan] }
      return place === 250 ? list : { ...look, plan, address: '192.0.2.7' }
    })
    log.access.note(...rows)
  }
  log.access.erase(erasedPlan, grace.oid, '2026-11-23T10:00:00.000Z')
  log.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the log says of itself after somebody had its file in their hands. */
function verdictAfter(touch: string | ((database: DatabaseSync) => void)) {
  const file = join(folder, 'touched.sqlite')
  copyFileSync(full(), file)
  const database = new DatabaseSync(file)
  if (typeof touch === 'string') database.exec(touch)
  else touch(database)
  database.close()
  const log = openLog(file)
  try {
    return log.access.verify()
  } finally {
    log.close()
    rmSync(file)
  }
}

describe('an access log of 10,000 looks', () => {
  it('is whole where nobody touched it, one plan having been erased from it', () => {
    expect(verdictAfter('')).toMatchObject({ kind: 'whole', rows: many + 1, erased: 120 })
  })

  it.each<[string, string, number, string]>([
    ['one row’s person altered', `UPDATE access SET oid = 'x' WHERE place = 4321`, 4321, 'altered'],
    ['the hour of one row altered', `UPDATE access SET at = '' WHERE place = 1`, 1, 'altered'],
    [
      'the plan of the last look altered',
      `UPDATE access SET plan = 'x' WHERE place = 10000`,
      10_000,
      'altered',
    ],
    [
      'one row and its hash altered',
      `UPDATE access SET hash = (SELECT hash FROM access WHERE place = 9) WHERE place = 4321`,
      4321,
      'altered',
    ],
    ['one chain altered', `UPDATE access SET chain = hash WHERE place = 4321`, 4321, 'altered'],
    [
      'one plan on a list altered',
      `UPDATE access_listed SET plan = 'x' WHERE place = 251 AND item = 0`,
      251,
      'altered',
    ],
    [
      'one plan taken off a list',
      `DELETE FROM access_listed WHERE place = 251 AND item = 0`,
      251,
      'altered',
    ],
    ['the first row removed', 'DELETE FROM access WHERE place = 1', 1, 'removed'],
    ['a row removed', 'DELETE FROM access WHERE place = 4321', 4321, 'removed'],
    [
      'a row removed and the gap closed',
      `DELETE FROM access WHERE place = 4321;
       UPDATE access SET place = -place WHERE place > 4321; UPDATE access SET place = -place - 1 WHERE place < 0`,
      4321,
      'moved',
    ],
    [
      'two rows exchanged',
      `UPDATE access SET place = 0 WHERE place = 4321;
       UPDATE access SET place = 4321 WHERE place = 5000; UPDATE access SET place = 5000 WHERE place = 0`,
      4321,
      'moved',
    ],
    [
      'two erased rows exchanged',
      `UPDATE access SET place = 0 WHERE place = 8;
       UPDATE access SET place = 8 WHERE place = 108; UPDATE access SET place = 108 WHERE place = 0`,
      8,
      'altered',
    ],
    ['the last row cut off', 'DELETE FROM access WHERE place = 10001', 10_001, 'cut'],
    ['the tail cut off', 'DELETE FROM access WHERE place > 9000', 9001, 'cut'],
    ['everything cut off', 'DELETE FROM access', 1, 'cut'],
    [
      'the tail cut off and the last number with it',
      'DELETE FROM access WHERE place > 9000; UPDATE access_head SET place = 9000',
      9000,
      'altered',
    ],
    ['the last number gone', 'DELETE FROM access_head', 10_002, 'cut'],
    [
      'a row added by other means',
      `INSERT INTO access SELECT 10002, at, oid, plan, what, source, outcome, why, address, times, erased, listed, salt,
         hash, chain FROM access WHERE place = 10000`,
      10_002,
      'added',
    ],
    [
      'a row emptied as if it had been erased',
      `UPDATE access SET salt = NULL, at = NULL, oid = NULL, plan = NULL, what = NULL WHERE place = 4321`,
      4321,
      'emptied',
    ],
    [
      'a plan on a list emptied',
      'UPDATE access_listed SET salt = NULL, plan = NULL WHERE place = 751 AND item = 0',
      751,
      'altered',
    ],
    [
      'a word where it never stands',
      `UPDATE access SET source = 'letter' WHERE place = 4321`,
      4321,
      'altered',
    ],
  ])('with %s is told as broken there', (_, sql, at, because) => {
    expect(verdictAfter(sql)).toEqual({ kind: 'broken', at, because, good: at - 1 })
  })

  it('with a plan on a list emptied as an erasure would have done is told as broken there', () => {
    const verdict = verdictAfter((database) => {
      const where = 'WHERE place = 751 AND item = 0'
      const { plan, salt } = database.prepare(`SELECT * FROM access_listed ${where}`).get() ?? {}
      const hash = hashOfListed({ plan: String(plan), salt: String(salt) })
      const sql = `UPDATE access_listed SET plan = NULL, salt = NULL, hash = ? ${where}`
      database.prepare(sql).run(hash)
    })
    expect(verdict).toEqual({ kind: 'broken', at: 751, because: 'emptied', good: 750 })
  })
})

describe('an access log of which the head was cut off', () => {
  const endAt = (number: number) => (database: DatabaseSync) => {
    const { chain } = database.prepare('SELECT chain FROM access WHERE place = ?').get(number) ?? {}
    const end = { number, chain: String(chain) }
    database.prepare('DELETE FROM access WHERE place <= ?').run(number)
    database
      .prepare('INSERT INTO access (place, listed, hash, chain) VALUES (?, 0, ?, ?)')
      .run(number, hashOfEnd(end), end.chain)
  }

  it.each([1, 4321, many])('at row %i does not pass for one that was rebuilt', (number) => {
    expect(verdictAfter(endAt(number))).toMatchObject({ kind: 'broken', because: 'removed' })
  })

  it('whole does not pass for one that was rebuilt either', () => {
    expect(verdictAfter(endAt(many + 1))).toMatchObject({ kind: 'broken', because: 'removed' })
  })
})
