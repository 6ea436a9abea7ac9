import { beforeEach, expect, test } from 'vitest'
import { createListItems } from '../../../src/lists/list-items.ts'
import { ask, siteId } from '../local/graph/tenant.ts'
import { clientOn, openLab, rowsIn, type Lab } from './lab.ts'
import { openLine, type Fate } from './line.ts'

const list = 'Plan reviews'
const row = { PlanKey: 'fp-1', RowKey: 'fp-1:r1', Point: '3-month' }

let lab: Lab
beforeEach(async () => {
  lab = await openLab()
})

function openItems(coming: readonly Fate[] = []) {
  const line = openLine(lab.graph, coming)
  return { items: createListItems(clientOn(line), siteId), line }
}

const standing = async () => (await rowsIn(lab.graph, list, 'fp-1')).map(({ fields }) => fields)

test('a row is made once and read as it was written', async () => {
  const { items } = openItems()
  const made = await items.create(list, { ...row, HeldDay: null })
  expect(made).toMatchObject({ outcome: 'saved', place: { itemId: '1' } })
  expect(await items.read(list, '1')).toMatchObject({ outcome: 'found', item: { fields: row } })
  expect(await standing()).toEqual([row])
})

test.each<[string, Fate[]]>([
  ['whose answer is lost', ['through', 'lost']],
  ['whose connection breaks after it arrived', ['through', 'lost-network']],
])('a new row %s is found and not made again', async (_, coming) => {
  const { items, line } = openItems(coming)
  expect(await items.create(list, row)).toMatchObject({ outcome: 'exists', item: { fields: row } })
  expect(await standing()).toEqual([row])
  expect(line.sent.filter(({ method }) => method === 'POST')).toHaveLength(1)
})

test.each<[string, Fate[]]>([
  ['that a busy gateway turned away', ['through', 'unavailable']],
  ['that never arrived', ['through', 'no-network']],
])('a new row %s is looked for and then made', async (_, coming) => {
  const { items } = openItems(coming)
  expect(await items.create(list, row)).toMatchObject({ outcome: 'saved' })
  expect(await standing()).toEqual([row])
})

test('a new row that fails twice is left for later', async () => {
  const { items, line } = openItems(['through', 'no-network', 'through', 'no-network'])
  expect(await items.create(list, row)).toEqual({ outcome: 'busy', after: null })
  expect(line.sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST', 'GET'])
})

test('where Graph asks for time after a new row, nothing more is asked now', async () => {
  const methods: string[] = []
  const send = async (request: Request) => {
    methods.push(request.method)
    return request.method === 'POST'
      ? new Response(null, { status: 503, headers: { 'retry-after': '30' } })
      : lab.graph.dispatch(request)
  }
  const items = createListItems(clientOn({ send }), siteId)
  expect(await items.create(list, row)).toEqual({ outcome: 'busy', after: 30_000 })
  expect(methods).toEqual(['GET', 'POST'])
})

test('a second row of one key is the first, as it stands', async () => {
  const { items } = openItems()
  await items.create(list, row)
  const again = await items.create(list, { ...row, Point: '6-month' })
  expect(again).toMatchObject({ outcome: 'exists', item: { itemId: '1', fields: row } })
})

test('a row that SharePoint will not have is refused, and nothing is there', async () => {
  const { items } = openItems()
  const made = await items.create(list, { ...row, Point: 'two\nlines' })
  expect(made).toEqual({ outcome: 'refused', status: 400, code: 'invalidRequest' })
  expect(await standing()).toEqual([])
})

test('a write names the tag it knows, clears what is null, and gives the new tag', async () => {
  const { items, line } = openItems()
  const made = await items.create(list, row)
  if (made.outcome !== 'saved') throw new Error('not made')
  const saved = await items.update(list, made.place, { Point: null, HeldDay: '2026-04-09' })
  expect(line.sent.at(-1)).toMatchObject({ method: 'PATCH', ifMatch: made.place.etag })
  const [now] = await rowsIn(lab.graph, list, 'fp-1')
  expect(now?.fields).toEqual({ PlanKey: 'fp-1', RowKey: 'fp-1:r1', HeldDay: '2026-04-09' })
  expect(saved).toEqual({ outcome: 'saved', place: { itemId: '1', etag: now?.eTag } })
})

test('a write or a removal under an older tag is a conflict and changes nothing', async () => {
  const { items, line } = openItems()
  const made = await items.create(list, row)
  if (made.outcome !== 'saved') throw new Error('not made')
  await items.update(list, made.place, { Point: '6-month' })
  expect(await items.update(list, made.place, { Point: '9-month' })).toEqual({
    outcome: 'conflict',
  })
  expect(await items.remove(list, made.place)).toEqual({ outcome: 'conflict' })
  expect(line.sent.at(-1)).toMatchObject({ method: 'DELETE', ifMatch: made.place.etag })
  expect(await standing()).toEqual([{ ...row, Point: '6-month' }])
})

test('what is not there is gone, to read, write, find and remove', async () => {
  const { items } = openItems()
  const place = { itemId: '7', etag: '"x,1"' }
  const answers = [
    await items.read(list, '7'),
    await items.update(list, place, { Point: '6-month' }),
    await items.remove(list, place),
    await items.find(list, 'fp-1:r9'),
  ]
  expect(answers).toEqual(answers.map(() => ({ outcome: 'gone' })))
})

test('a key with quotes and signs finds its own row and no other', async () => {
  const { items } = openItems()
  const odd = "O'Hara' or 'a & b #1 + ü:r1"
  await items.create(list, row)
  await items.create(list, { ...row, RowKey: odd })
  expect(await items.find(list, odd)).toMatchObject({
    item: { itemId: '2', fields: { RowKey: odd } },
  })
})

test('a key in other letters is another key', async () => {
  const { items } = openItems()
  await items.create(list, row)
  expect(await items.find(list, 'FP-1:R1')).toEqual({ outcome: 'gone' })
})

test('a list that is not there is refused by that name', async () => {
  const { items } = openItems()
  const refused = { outcome: 'refused', status: 404, code: 'listMissing' }
  expect(await items.create('Plan pictures', row)).toEqual(refused)
  expect(await items.find('Plan pictures', 'a')).toEqual(refused)
})

test('the lists are asked for once, and again only after one was not where it had been', async () => {
  const { items, line } = openItems()
  await Promise.all([items.create(list, row), items.find(list, 'fp-1:r9')])
  await items.create(list, { ...row, RowKey: 'fp-1:r2' })
  const asked = () => line.sent.filter(({ path }) => path.includes('/lists?')).length
  expect(asked()).toBe(1)
  const gone = async (request: Request) =>
    request.method === 'POST' ? new Response(null, { status: 404 }) : line.send(request)
  const cut = createListItems(clientOn({ send: gone }), siteId)
  expect(await cut.create(list, row)).toEqual({ outcome: 'gone' })
  expect(await cut.create(list, row)).toEqual({ outcome: 'gone' })
  expect(asked()).toBe(3)
})

test('an answer in a shape nobody knows is refused and quotes nothing', async () => {
  const { items } = openItems()
  await items.find(list, 'a')
  const odd = async (request: Request) =>
    request.url.includes('/items')
      ? Response.json({ value: [{ Sam: 1 }] })
      : lab.graph.dispatch(request)
  const reading = createListItems(clientOn({ send: odd }), siteId)
  const misread = { outcome: 'refused', status: 200, code: 'misread' }
  expect(await reading.find(list, 'a')).toEqual(misread)
  expect(await reading.read(list, '1')).toEqual(misread)
  expect(await reading.create(list, row)).toEqual(misread)
})

test('where a write is answered without its new tag, the tag is asked for', async () => {
  const { items } = openItems()
  const made = await items.create(list, row)
  if (made.outcome !== 'saved') throw new Error('not made')
  const tagless = async (request: Request) => {
    const answer = await lab.graph.dispatch(request)
    return request.method === 'PATCH' ? Response.json({ Point: '6-month' }) : answer
  }
  const writing = createListItems(clientOn({ send: tagless }), siteId)
  const saved = await writing.update(list, made.place, { Point: '6-month' })
  const [now] = await rowsIn(lab.graph, list, 'fp-1')
  expect(saved).toMatchObject({ outcome: 'saved', place: { itemId: '1', etag: now?.eTag } })
})

test('a long list is searched page after page', async () => {
  const { items, line } = openItems()
  const made = await ask(lab.graph, 'GET', '/lists/Plan%20reviews')
  for (let n = 0; n < 3; n++) await items.create(list, { ...row, RowKey: `fp-1:r${n}` })
  const paging = async (request: Request) => {
    const url = new URL(request.url)
    const isSearch = url.searchParams.has('$filter')
    if (isSearch) url.searchParams.set('$filter', "fields/PlanKey eq 'fp-1'")
    if (isSearch) url.searchParams.set('$top', '1')
    return line.send(new Request(url, request))
  }
  const searching = createListItems(clientOn({ send: paging }), siteId)
  expect(await searching.find(list, 'fp-1:r2')).toMatchObject({ item: { itemId: '3' } })
  const pages = line.sent.filter(({ path }) => path.includes(`${String(made.body['id'])}/items?`))
  expect(pages).toHaveLength(3)
})

test.each(['POST', 'PATCH', 'DELETE'] as const)(
  "a gateway's page to a %s is no answer, however well it sounds",
  async (method) => {
    const { items } = openItems()
    const made = method === 'POST' ? null : await items.create(list, row)
    const place = made?.outcome === 'saved' ? made.place : { itemId: '1', etag: '"x,1"' }
    for (let time = 0; time < 2; time++)
      lab.graph.fault({ kind: 'unavailable', status: 200, method })
    const done = {
      POST: () => items.create(list, row),
      PATCH: () => items.update(list, place, { Point: '6-month' }),
      DELETE: () => items.remove(list, place),
    }
    expect(await done[method]()).toEqual({ outcome: 'busy', after: null })
    expect(await standing()).toEqual(method === 'POST' ? [] : [row])
  },
)

test('a write is not taken for done where its answer cannot be read and the row holds something else', async () => {
  const { items } = openItems()
  const made = await items.create(list, row)
  const place = made.outcome === 'saved' ? made.place : { itemId: '', etag: '' }
  const send = async (request: Request) =>
    request.method === 'PATCH' ? Response.json({}) : lab.graph.dispatch(request)
  const misled = createListItems(clientOn({ send }), siteId)
  expect(await misled.update(list, place, { Point: '6-month' })).toMatchObject({ code: 'misread' })
  expect(await misled.update(list, place, { Point: '3-month' })).toMatchObject({ outcome: 'saved' })
})
