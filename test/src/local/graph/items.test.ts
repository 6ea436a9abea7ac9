import { expect, test } from 'vitest'
import { ask, codeOf, openNeeds, rowsOf } from './tenant.ts'

test('a row comes back under a new number, with its columns and the tag of its first version', async () => {
  const { graph, items } = await openNeeds()
  const made = await ask(graph, 'POST', items, {
    body: { fields: { RowKey: 'a', Ref: '2.4', Why: '' } },
  })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ id: '1', fields: { Ref: '2.4' } })
  expect(made.body['eTag']).toMatch(/^"[0-9a-f-]{36},1"$/)
  expect(made.body['fields']).not.toHaveProperty('Why')
})

test('a number is not used again after its row is removed', async () => {
  const { graph, items } = await openNeeds(2)
  expect((await ask(graph, 'DELETE', `${items}/2`)).status).toBe(204)
  expect((await ask(graph, 'GET', `${items}/2`)).status).toBe(404)
  const made = await ask(graph, 'POST', items, { body: { fields: { RowKey: 'c' } } })
  expect(made.body['id']).toBe('3')
})

test('a write under the tag last read is taken and raises the tag', async () => {
  const { graph, items } = await openNeeds(1)
  const { body } = await ask(graph, 'GET', `${items}/1`)
  const saved = await ask(graph, 'PATCH', `${items}/1/fields`, {
    body: { Ref: '2.5', Weeks: 3, Urgent: 'Yes' },
    ifMatch: String(body['eTag']),
  })
  expect(saved.status).toBe(200)
  expect(saved.body).toMatchObject({ Ref: '2.5', Weeks: 3, Urgent: 'Yes', PlanKey: 'FP-0' })
  expect(saved.body['@odata.etag']).toMatch(/,2"$/)
})

test('a write under an older tag is refused and changes nothing', async () => {
  const { graph, items } = await openNeeds(1)
  const { body } = await ask(graph, 'GET', `${items}/1`)
  await ask(graph, 'PATCH', `${items}/1/fields`, { body: { Ref: '2.5' } })
  const ifMatch = String(body['eTag'])
  const late = await ask(graph, 'PATCH', `${items}/1/fields`, { body: { Ref: '2.6' }, ifMatch })
  expect([late.status, codeOf(late.body)]).toEqual([412, 'resourceModified'])
  expect((await ask(graph, 'DELETE', `${items}/1`, { ifMatch })).status).toBe(412)
  const now = await ask(graph, 'GET', `${items}/1?$expand=fields($select=Ref)`)
  expect(now.body['fields']).toEqual({ '@odata.etag': now.body['eTag'], Ref: '2.5' })
})

test('a column of unique values takes a value once', async () => {
  const { graph, items } = await openNeeds(1)
  const again = await ask(graph, 'POST', items, { body: { fields: { RowKey: 'need-0' } } })
  expect(again.status).toBe(409)
  await ask(graph, 'DELETE', `${items}/1`)
  expect((await ask(graph, 'POST', items, { body: { fields: { RowKey: 'need-0' } } })).status).toBe(
    201,
  )
})

test('capital and small letters are one value, where values are unique and where they are compared', async () => {
  const { graph, items } = await openNeeds(1)
  const again = await ask(graph, 'POST', items, { body: { fields: { RowKey: 'NEED-0' } } })
  expect(again.status).toBe(409)
  const filter = encodeURIComponent("fields/PlanKey eq 'fp-0'")
  expect(rowsOf((await ask(graph, 'GET', `${items}?$filter=${filter}`)).body)).toHaveLength(1)
})

test('writing null clears a column', async () => {
  const { graph, items } = await openNeeds(1)
  const saved = await ask(graph, 'PATCH', `${items}/1/fields`, { body: { Ref: null } })
  expect(saved.body).not.toHaveProperty('Ref')
})

test.each([
  ['a single line of 255 characters fits', { Ref: 'x'.repeat(255) }, 200],
  ['a single line of 256 characters does not', { Ref: 'x'.repeat(256) }, 400],
  ['a line break has no place in a single line', { Ref: 'a\nb' }, 400],
  ['a text of 63,999 characters fits', { Why: 'x'.repeat(63_999) }, 200],
  ['a text of 64,000 characters does not', { Why: 'x'.repeat(64_000) }, 400],
  ['a text of several lines and tabs fits', { Why: 'a\n\tb' }, 200],
  ['a character that XML does not have is refused', { Why: 'a\u000bb' }, 400],
  ['an emoji fits', { Why: '👪' }, 200],
  ['half of an emoji does not', { Why: '👪'.slice(0, 1) }, 400],
  ['a choice is one of those offered', { Urgent: 'No' }, 200],
  ['a choice not offered is refused', { Urgent: 'Perhaps' }, 400],
  ['a text is no number', { Weeks: '3' }, 400],
  ['a column the list does not have is refused', { Colour: 'red' }, 400],
])('%s', async (_, fields, status) => {
  const { graph, items } = await openNeeds(1)
  expect((await ask(graph, 'PATCH', `${items}/1/fields`, { body: fields })).status).toBe(status)
})

test('a plan is found by its key, and a quote in the key is only a quote', async () => {
  const { graph, items } = await openNeeds(7)
  const key = encodeURIComponent("fields/PlanKey eq 'FP-1'")
  const found = await ask(
    graph,
    'GET',
    `${items}?$filter=${key}&$expand=fields($select=RowKey)&$select=id`,
  )
  expect(rowsOf(found.body).map((row) => row.fields['RowKey'])).toEqual([
    'need-3',
    'need-4',
    'need-5',
  ])
  expect(rowsOf(found.body)[0]).not.toHaveProperty('webUrl')
  await ask(graph, 'POST', items, { body: { fields: { RowKey: 'q', PlanKey: "O'Hara' or 'a" } } })
  const quoted = encodeURIComponent("fields/PlanKey eq 'O''Hara'' or ''a'")
  expect(rowsOf((await ask(graph, 'GET', `${items}?$filter=${quoted}`)).body)).toHaveLength(1)
})

test('a filter on a column without an index is refused as SharePoint does', async () => {
  const { graph, items } = await openNeeds(1)
  const filter = encodeURIComponent("fields/Ref eq '2.4'")
  const refused = await ask(graph, 'GET', `${items}?$filter=${filter}`)
  expect([refused.status, codeOf(refused.body)]).toEqual([400, 'invalidRequest'])
  expect(JSON.stringify(refused.body)).toContain('HonorNonIndexedQueriesWarningMayFailRandomly')
})

test('a long list is read page by page by following the link', async () => {
  const { graph, items } = await openNeeds(7)
  const seen: string[] = []
  const links: string[] = []
  let next = `${items}?$top=3`
  while (next !== '') {
    const { body } = await ask(graph, 'GET', next)
    seen.push(...rowsOf(body).map((row) => row.id))
    const link = body['@odata.nextLink']
    next = typeof link === 'string' ? link : ''
    links.push(next)
  }
  expect(seen).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(links[0]).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//)
})

test('the versions of a row tell who changed it, newest first', async () => {
  const { graph, items } = await openNeeds(1)
  await ask(graph, 'PATCH', `${items}/1/fields`, { body: { Ref: '2.5' }, token: 'officer' })
  const { body } = await ask(graph, 'GET', `${items}/1/versions?$expand=fields`)
  expect(rowsOf(body)).toMatchObject([
    {
      id: '2.0',
      lastModifiedBy: { user: { displayName: 'Rosa Records' } },
      fields: { Ref: '2.5' },
    },
    { id: '1.0', lastModifiedBy: { application: { id: 'app-runtime' } }, fields: { Ref: '2.4' } },
  ])
})
