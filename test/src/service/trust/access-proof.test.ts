import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLog } from '../../../../src/log/open-log.ts'
import {
  enterEverybody,
  grace,
  helen,
  liam,
  omar,
  openFamily,
  openServiceLab,
  priya,
} from '../service-lab.ts'

const many = 10_000
const why = 'A child was seen alone at 14 Wisteria Court, NG7 2QX.'
let folder = ''
let rows = 0

/** A service at work over a log on disk until more than ten thousand rows are on its access log. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proof-'))
  const log = openLog(join(folder, 'log.sqlite'))
  enterEverybody(log.directory)
  const lab = await openServiceLab({ log })
  const keys = [openFamily(lab), openFamily(lab)]
  const reference = String(
    [...(log.plan(keys[0] ?? '')?.records.values() ?? [])][0]?.fields['reference'],
  )
  await lab.post(omar, '/api/emergencies', { reference, why })
  for (const who of [priya, grace, omar, null]) {
    for (const path of ['/api/families', `/api/plans/${keys[0]}`, `/api/plans/${keys[1]}`]) {
      await lab.ask(who, path)
    }
  }
  const written = () => log.access.find(1, {})[0]?.number ?? 0
  while (written() < many) {
    for (const key of keys) {
      for (const who of [priya, grace, liam, helen, omar]) lab.service.desk.view(who, key, 'page')
    }
  }
  await lab.close()
  log.close()
  // Looks of those whom nobody knows are written together, when the log closes at the latest.
  const database = new DatabaseSync(join(folder, 'log.sqlite'), { readOnly: true })
  rows = Number(database.prepare('SELECT count(*) AS count FROM access').get()?.['count'])
  database.close()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says of the log after somebody had its file in their hands. */
function verifyAfter(touch: string) {
  const touched = join(folder, 'touched')
  mkdirSync(touched)
  try {
    copyFileSync(join(folder, 'log.sqlite'), join(touched, 'log.sqlite'))
    const database = new DatabaseSync(join(touched, 'log.sqlite'))
    database.exec(touch)
    database.close()
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '-s', 'access', '--', 'verify', '--data', touched],
      { cwd: join(import.meta.dirname, '../../../..'), encoding: 'utf8' },
    )
    return { status, out: stdout, err: stderr }
  } finally {
    rmSync(touched, { recursive: true })
  }
}

describe('the access log of a service that answered ten thousand times', () => {
  it('is whole by the command, which tells nothing of what anybody looked at', () => {
    const { status, out, err } = verifyAfter('')
    expect(rows).toBeGreaterThanOrEqual(many)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(new RegExp(`^The access log is whole: ${rows} rows, 0 of them erased`))
    for (const told of ['Wisteria', 'NG7', priya.oid, 'Hartley', 'FP-']) {
      expect(out).not.toContain(told)
    }
  }, 60_000)

  it.each<[string, string, string]>([
    [
      'a refused look is made an allowed one',
      `UPDATE access SET outcome = 'allowed'
       WHERE place = (SELECT max(place) FROM access WHERE outcome = 'refused' AND place < 5000)`,
      'it was altered',
    ],
    [
      'the reason for an emergency is altered',
      `UPDATE access SET why = 'x' WHERE why IS NOT NULL`,
      'it was altered',
    ],
    ['one look is taken out', 'DELETE FROM access WHERE place = 5000', 'it was removed'],
    [
      'two looks change places',
      `UPDATE access SET place = 0 WHERE place = 5000; UPDATE access SET place = 5000 WHERE place = 5003;
       UPDATE access SET place = 5003 WHERE place = 0`,
      'another row stands in its place',
    ],
  ])(
    'is broken by the command where %s',
    (_, touch, says) => {
      const { status, out } = verifyAfter(touch)
      expect(status).toBe(1)
      expect(out).toContain(says)
      expect(out).not.toContain('Wisteria')
    },
    60_000,
  )
})
