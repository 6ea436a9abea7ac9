import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { openLog } from '../../../src/log/open-log.ts'
import { freshFile } from './log-lab.ts'

it('every change of the directory is kept with who made it and when, and nothing where nobody was dropped', () => {
  const file = freshFile()
  const log = openLog(file)
  const grace = { oid: 'oid-grace', name: 'Grace Adeyemi', agency: 'Early Help' }
  log.directory.keep(grace, 'oid-ivy', '2026-01-02T09:00:00.000Z')
  log.directory.keep({ ...grace, agency: 'Housing' }, 'oid-ivy', '2026-03-04T09:00:00.000Z')
  log.directory.drop('oid-grace', 'oid-ruth', '2026-05-06T09:00:00.000Z')
  log.directory.drop('oid-grace', 'oid-ruth', '2026-05-07T09:00:00.000Z')
  log.close()

  const database = new DatabaseSync(file)
  const rows = database.prepare('SELECT * FROM worker_change ORDER BY place').all()
  database.close()
  expect(rows.map(({ oid, agency, by_oid, at }) => [oid, agency, by_oid, at])).toEqual([
    ['oid-grace', 'Early Help', 'oid-ivy', '2026-01-02T09:00:00.000Z'],
    ['oid-grace', 'Housing', 'oid-ivy', '2026-03-04T09:00:00.000Z'],
    ['oid-grace', null, 'oid-ruth', '2026-05-06T09:00:00.000Z'],
  ])
})
