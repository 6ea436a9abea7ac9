import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listPlans } from '../../../../src/lists/lists.ts'
import { provision } from '../../../../src/lists/provision.ts'
import { listsOfSite } from '../../../../src/lists/site-lists.ts'
import { openLocalLists } from '../../../../src/local/start/lists.ts'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'))
  file = join(folder, 'sharepoint.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true }))

const now = () => new Date('2026-11-28T10:00:00Z')
const namesOf = async ({ client, site }: Awaited<ReturnType<typeof openLocalLists>>) => {
  const found = await listsOfSite(client, site)
  return found.outcome === 'all' ? found.members.map(({ displayName }) => displayName) : found
}

describe('the plans’ lists on this machine', () => {
  it('are all there after the first start, and the same ones after the next', async () => {
    const first = await openLocalLists(file, now)
    const names = await namesOf(first)
    first.close()
    const second = await openLocalLists(file, now)
    expect(await namesOf(second)).toEqual(names)
    second.close()
    expect(names).toEqual(listPlans.map(({ name }) => name))
  })

  it('are written by an application that may make no lists', async () => {
    const lists = await openLocalLists(file, now)
    lists.close()
    const database = new DatabaseSync(file)
    database.exec(`UPDATE list SET display_name = 'Renamed' WHERE display_name = 'Plan reviews'`)
    database.close()
    const again = await openLocalLists(file, now)
    expect(await namesOf(again)).toContain('Plan reviews')
    expect((await provision(again.client, again.site)).made).toEqual([])
    const body = { displayName: 'More', list: { template: 'genericList' } }
    await expect(again.client.api(`/sites/${again.site}/lists`).post(body)).rejects.toMatchObject({
      statusCode: 403,
    })
    again.close()
  })

  it('are not used where a column differs, and the person is told what to do', async () => {
    const lists = await openLocalLists(file, now)
    lists.close()
    const database = new DatabaseSync(file)
    database.exec(
      `UPDATE field SET definition = replace(definition, '"indexed":true', '"indexed":false') WHERE name = 'RowKey'`,
    )
    database.close()
    await expect(openLocalLists(file, now)).rejects.toThrow(/do not fit.*RowKey.*--reset/s)
  })
})
