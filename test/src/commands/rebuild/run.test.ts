import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runRebuild } from '../../../../src/commands/rebuild/run.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import { tombstonesText } from '../../../../src/log/backup/tombstones.ts'
import { copyAccess } from '../../../../src/lists/copy-access.ts'
import { createListItems } from '../../../../src/lists/list-items.ts'
import type { Log } from '../../../../src/log/log.ts'
import { ask, rowsOf, siteId } from '../../local/graph/tenant.ts'
import { catchUp, clientOn, officerDoes, openFamily, openLab, type Lab } from '../../lists/lab.ts'
import { openLine } from '../../lists/line.ts'

let folder = ''
let lab: Lab
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rebuild-'))
  lab = await openLab()
  for (const key of ['fp-1', 'fp-2']) {
    openFamily(lab, key).add('plan', 'head', { family: 'Hartley', reference: key.toUpperCase() })
  }
  await catchUp(lab)
})
afterEach(() => rmSync(folder, { recursive: true }))

async function run(more: { tombstones?: string[]; path?: string } = {}) {
  const said: string[] = []
  const why = await runRebuild({
    file: join(folder, 'log.sqlite'),
    path: '/sites/council.sharepoint.com:/sites/family-plans',
    token: 'runtime',
    tombstones: [],
    send: (request) => lab.graph.dispatch(request),
    at: '2026-11-28T10:00:00Z',
    say: (line) => void said.push(line),
    ...more,
  })
  return { why, out: said.join('\n') }
}

it('a log is made of the lists, and it is said what is lost', async () => {
  const { why, out } = await run()
  expect(why).toBeNull()
  expect(out).toContain('plans: 2, entries: 2.')
  expect(out).toContain('legal holds')
  expect(out).not.toContain('Hartley')
  const log = openLog(join(folder, 'log.sqlite'))
  expect(log.planKeys()).toEqual(['fp-1', 'fp-2'])
  log.close()
})

it('a plan that was disposed of does not come back, however its rows still stand', async () => {
  const by = { on: '2026-11-28', proposedBy: 'oid-a', confirmedBy: 'oid-b' }
  lab.log.rights.disposals.dispose('fp-1', by, '2026-11-28T10:00:00Z')
  const file = join(folder, 'tombstones.json')
  writeFileSync(file, tombstonesText(lab.log.rights.disposals.tombstones()))
  expect((await run({ tombstones: [file] })).why).toBeNull()
  const log = openLog(join(folder, 'log.sqlite'))
  expect(log.planKeys()).toEqual(['fp-2'])
  expect(log.rights.disposals.removals()).toEqual(['fp-1'])
  log.close()
})

it('a log that is there is not touched', async () => {
  openLog(join(folder, 'log.sqlite')).close()
  expect((await run()).why).toContain('There is a log already')
})

it.each([
  ['the site is not there', { path: '/sites/council.sharepoint.com:/sites/other' }],
  ['tombstones cannot be read', { tombstones: ['/nowhere'] }],
])('no log is left where %s', async (_, more) => {
  expect((await run(more)).why).not.toBeNull()
  expect(existsSync(join(folder, 'log.sqlite'))).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})

const look = {
  at: '2026-11-27T10:00:00.000Z',
  oid: 'oid-amina',
  plan: 'fp-1',
  what: 'plan',
  from: 'page',
  outcome: 'allowed',
} as const
const copying = (log: Log) =>
  copyAccess(log.access.export, createListItems(clientOn(openLine(lab.graph)), siteId))

it('the access log goes on after the last row of its copy, and nobody has to rename a list', async () => {
  lab.log.access.note(look, look, { ...look, plan: 'fp-2' })
  expect(await copying(lab.log)).toMatchObject({ copied: 3, contradicted: null })
  lab.log.access.note(look)

  expect((await run()).out).toContain('The access log goes on after row 3.')
  const log = openLog(join(folder, 'log.sqlite'))
  log.access.note({ ...look, at: '2026-11-29T10:00:00.000Z' })
  expect(await copying(log)).toMatchObject({ copied: 2, isAll: true, contradicted: null })
  const { body } = await ask(lab.graph, 'GET', '/lists/Access/items?$expand=fields')
  expect(rowsOf(body).map(({ fields }) => [fields['Number'], fields['What']])).toEqual([
    [1, 'plan'],
    [2, 'plan'],
    [3, 'plan'],
    [4, 'rebuild'],
    [5, 'plan'],
  ])
  expect(log.access.verify()).toMatchObject({ kind: 'whole', rows: 2, after: 3 })
  log.close()
})

it('the access log begins at its first row where its copy has none', async () => {
  await run()
  const log = openLog(join(folder, 'log.sqlite'))
  log.access.note(look)
  expect(log.access.verify()).toMatchObject({ kind: 'whole', rows: 1 })
  expect(log.access.verify()).not.toHaveProperty('after')
  log.close()
})

it('a copy of the access log that was altered after the rebuilding is told as before', async () => {
  lab.log.access.note(look, look)
  await copying(lab.log)
  await run()
  const log = openLog(join(folder, 'log.sqlite'))
  await officerDoes(lab.graph, 'Access', '2', { Chain: 'ab'.repeat(32) })
  expect(await copying(log)).toMatchObject({ copied: 0, contradicted: 2 })
  log.close()
})
