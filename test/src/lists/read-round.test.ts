import { beforeEach, describe, expect, it } from 'vitest'
import { listPlans } from '../../../src/lists/lists.ts'
import type { Row } from '../../../src/lists/stamp.ts'
import { ask } from '../local/graph/tenant.ts'
import { catchUp, officerDoes, openFamily, runRound, tom } from './lab.ts'
import { listsOf, openReadLists, readLists, rowOf } from './reader-lab.ts'

type Opened = Awaited<ReturnType<typeof openReadLists>>
let opened: Opened
beforeEach(async () => {
  opened = await openReadLists()
})

const planNow = ({ lab }: Opened) => lab.log.plan('fp-1')
const fieldNow = (record: string, field: string) =>
  planNow(opened)?.records.get(record)?.fields[field]

/** The records officer changes a row, or removes it where no columns are given. */
const officer = async (record: keyof typeof listsOf, body?: Row) =>
  officerDoes(opened.lab.graph, listsOf[record], (await rowOf(opened.lab, record)).id, body)

/** Somebody writes the family's goal anew, over all that is in the log. */
function writes(value: string) {
  const seq = planNow(opened)?.seq ?? 0
  const change = { do: 'set', record: 'head', field: 'goal', value } as const
  const at = '2026-11-28T10:00:00.000Z'
  opened.lab.log.append('fp-1', seq, [{ seq: seq + 1, operation: 'anew', author: tom, at, change }])
}

/** Reading, and writing until the lists are up to the log. */
async function settle() {
  const { round } = await readLists(opened.lab, opened.takeIn)
  const rounds = await catchUp(opened.lab, opened.takeIn)
  expect(rounds.flatMap(({ overwritten, refused }) => [...overwritten, ...refused])).toEqual([])
  return round
}

describe('what a records officer changes in SharePoint itself', () => {
  it('comes back into the plan under their name, and the row stands as they left it', async () => {
    await officer('head', {
      Family: 'Hartley-Jones',
      Goal: 'Sam is in school every day, and happy',
    })
    expect(await settle()).toMatchObject({ taken: 1, stopped: null })
    expect(fieldNow('head', 'family')).toBe('Hartley-Jones')
    expect(fieldNow('head', 'goal')).toBe('Sam is in school every day, and happy')
    const events = opened.lab.log.eventsSince('fp-1', 3)
    expect(events.map(({ author }) => author.name)).toEqual(
      Array(2).fill('SharePoint: Rosa Records'),
    )
    expect(opened.heard).toEqual({ read: ['fp-1'], putBack: [] })
    expect((await rowOf(opened.lab, 'head')).fields).toMatchObject({
      Family: 'Hartley-Jones',
      ActorName: 'SharePoint: Rosa Records',
    })
  })

  it.each([
    ['a birth day', 'c1', { BornDay: '2012-03-04' }],
    ['the heading of a row', 'c1', { Title: 'Somebody else' }],
    ['who added a person', 'c1', { AuthorName: 'Nobody', AuthorOid: 'oid-nobody' }],
    ['the reference of a need', 'n1', { Ref: '1.1' }],
    ['a name that a plan cannot be without, emptied', 'head', { Family: null }],
    ['our own number', 'c1', { Revision: 1, FullName: 'Samuel' }],
    ['our own number, emptied', 'c1', { Revision: null }],
  ] as const)('is put back where it is %s, and somebody is alerted', async (_, record, body) => {
    const before = (await rowOf(opened.lab, record)).fields
    await officer(record, body)
    await settle()
    expect(opened.heard).toEqual({ read: [], putBack: ['fp-1'] })
    expect((await rowOf(opened.lab, record)).fields).toEqual(before)
    expect(planNow(opened)?.seq).toBe(3)
  })

  it('comes back as far as it may, and the rest of the same row is put back', async () => {
    await officer('c1', { FullName: 'Samuel', BornDay: '2012-03-04' })
    await settle()
    expect(opened.heard).toEqual({ read: ['fp-1'], putBack: ['fp-1'] })
    const { fields } = await rowOf(opened.lab, 'c1')
    expect(fields).toMatchObject({ FullName: 'Samuel', BornDay: '2016-03-04' })
    expect(fieldNow('c1', 'born')).toBe('2016-03-04')
  })

  it('is put back where a row was removed: it is there again', async () => {
    const before = (await rowOf(opened.lab, 'n1')).fields
    await officer('n1')
    expect(await settle()).toMatchObject({ taken: 1 })
    expect((await rowOf(opened.lab, 'n1')).fields).toEqual(before)
    expect(opened.heard).toEqual({ read: [], putBack: ['fp-1'] })
  })

  it('is nothing where the row was taken away in the plan as well', async () => {
    opened.family.remove('n1', tom)
    await officer('n1')
    await settle()
    expect(opened.heard.putBack).toEqual([])
  })

  it('comes back once where a second change follows before the row is written over', async () => {
    await officer('head', { Goal: 'Sam is in school every day, and happy' })
    await readLists(opened.lab, opened.takeIn)
    await officer('head', { Goal: 'Sam is in school every day, and happy there' })
    await settle()
    expect(fieldNow('head', 'goal')).toBe('Sam is in school every day, and happy there')
    expect((await rowOf(opened.lab, 'head')).fields).toMatchObject({
      Goal: 'Sam is in school every day, and happy there',
    })
  })

  it('comes back once though somebody writes before it is read, and again between two changes', async () => {
    await officer('head', { Goal: 'Sam is in school every day, and happy' })
    opened.family.set('head', 'goal', 'Our Sam is in school every day')
    await readLists(opened.lab, opened.takeIn)
    writes('Our Sam is in a good school every day, and happy')
    await officer('head', { Goal: 'Sam is in school every day, and happy there' })
    await settle()
    expect(fieldNow('head', 'goal')).toBe('Our Sam is in a good school every day, and happy there')
  })

  it('and a second one is told apart from what was written over between them', async () => {
    await officer('head', { Goal: 'Sam is in school every day, and happy' })
    await settle()
    await officer('head', { Goal: 'Sam is in school every day' })
    await settle()
    expect(fieldNow('head', 'goal')).toBe('Sam is in school every day')
  })

  it('joins what somebody wrote into the same text meanwhile, and no word is lost', async () => {
    opened.family.set('head', 'goal', 'Soon Sam is in school every day', tom)
    await officer('head', { Goal: 'Sam is in school every day, and happy' })
    await settle()
    expect(fieldNow('head', 'goal')).toBe('Soon Sam is in school every day, and happy')
    expect((await rowOf(opened.lab, 'head')).fields['Goal']).toBe(fieldNow('head', 'goal'))
  })

  it('keeps beside it what somebody else had set meanwhile', async () => {
    opened.family.set('c1', 'name', 'Sammy', tom)
    await officer('c1', { FullName: 'Samuel' })
    await settle()
    expect(opened.lab.log.eventsSince('fp-1', 4).map(({ change }) => change)).toEqual([
      { do: 'set', record: 'c1', field: 'name', value: 'Samuel', lost: 'Sammy' },
    ])
  })

  it('is met by the writer too where it comes to the row first', async () => {
    opened.family.set('head', 'goal', 'Soon Sam is in school every day', tom)
    await officer('head', { Goal: 'Sam is in school every day, and happy' })
    const rounds = await catchUp(opened.lab, opened.takeIn)
    expect(rounds[0]).toMatchObject({ met: 1, overwritten: [] })
    expect((await rowOf(opened.lab, 'head')).fields['Goal']).toBe(
      'Soon Sam is in school every day, and happy',
    )
    expect(opened.heard).toEqual({ read: ['fp-1'], putBack: [] })
  })

  it('clears a field that may be empty', async () => {
    await officer('n1', { Why: null })
    await settle()
    expect(fieldNow('n1', 'why')).toBeUndefined()
    expect(opened.heard.putBack).toEqual([])
  })
})

describe('our own writing', () => {
  it('is known again, whatever was written', async () => {
    opened.family.set('c1', 'name', 'Sammy', tom)
    opened.family.add('person', 'a1', { name: 'Kim', kind: 'adult' })
    opened.family.remove('n1', tom)
    expect(await settle()).toMatchObject({ taken: 0, strange: 0 })
    const { round } = await readLists(opened.lab, opened.takeIn)
    expect(round).toEqual({ taken: 0, newer: 0, strange: 0, stopped: null })
    expect(opened.heard).toEqual({ read: [], putBack: [] })
  })

  it.each(['crash-after', 'lost'] as const)(
    'is known again where its answer met %s',
    async (fate) => {
      opened.family.set('c1', 'name', 'Sammy', tom)
      await runRound(opened.lab, ['through', fate], { takeIn: opened.takeIn })
      await readLists(opened.lab, opened.takeIn)
      await catchUp(opened.lab, opened.takeIn)
      expect(opened.heard).toEqual({ read: [], putBack: [] })
      expect((await rowOf(opened.lab, 'c1')).fields['FullName']).toBe('Sammy')
    },
  )

  it('and an edit on top of it are told apart where its answer was lost', async () => {
    opened.family.set('head', 'goal', 'Soon Sam is in school every day', tom)
    await runRound(opened.lab, ['through', 'crash-after'], { takeIn: opened.takeIn })
    await officer('head', { Goal: 'Soon Sam is in school every day, and happy' })
    await settle()
    expect(fieldNow('head', 'goal')).toBe('Soon Sam is in school every day, and happy')
    expect(opened.heard).toEqual({ read: ['fp-1'], putBack: [] })
  })
})

describe('reading', () => {
  it('asks each list for what is new and for nothing else', async () => {
    const { line } = await readLists(opened.lab, opened.takeIn)
    const [, ...asked] = line.sent
    expect(asked).toHaveLength(listPlans.filter(({ kinds }) => kinds.length > 0).length)
    for (const { path } of asked) expect(path).toMatch(/delta\?.*token=/)
  })

  it('begins again where the token is too old, and misses neither a change nor a removal', async () => {
    await officer('c1', { FullName: 'Samuel' })
    await officer('n1')
    const send = async (request: Request) =>
      request.url.includes('token=')
        ? new Response('{}', { status: 410, headers: { 'content-type': 'application/json' } })
        : opened.lab.graph.dispatch(request)
    const { round } = await readLists(opened.lab, opened.takeIn, [], send)
    expect(round).toMatchObject({ taken: 2, stopped: null })
    expect(fieldNow('c1', 'name')).toBe('Samuel')
    expect(opened.heard.putBack).toEqual(['fp-1'])
  })

  it('reads the whole list where an error stands among the items', async () => {
    await officer('c1', { FullName: 'Samuel' })
    const { graph } = opened.lab
    const send = async (request: Request) =>
      request.url.includes('token=')
        ? Response.json({
            value: [
              {
                error: { code: 'InternalServerError', message: 'Cannot write a deleted resource' },
              },
            ],
            '@odata.deltaLink': request.url,
          })
        : graph.dispatch(request)
    const { round } = await readLists(opened.lab, opened.takeIn, [], send)
    expect(round).toMatchObject({ taken: 1, stopped: null })
    expect(fieldNow('c1', 'name')).toBe('Samuel')
  })

  it('takes nothing for removed where the whole list has an error among its items too', async () => {
    const send = async (request: Request) =>
      request.url.includes('/delta')
        ? Response.json({ value: [{ error: { code: 'x' } }], '@odata.deltaLink': request.url })
        : opened.lab.graph.dispatch(request)
    const { round } = await readLists(opened.lab, opened.takeIn, [], send)
    expect(round).toMatchObject({ taken: 0, stopped: { code: 'misread' } })
    expect(opened.heard.putBack).toEqual([])
  })

  it('counts an item that comes twice as it comes last', async () => {
    const { id, eTag, fields } = await rowOf(opened.lab, 'c1')
    const item = (name: string) => ({
      id,
      eTag: `${eTag.slice(0, -1)}9"`,
      fields: { ...fields, FullName: name },
    })
    const { graph } = opened.lab
    const send = async (request: Request) => {
      const answer = await graph.dispatch(request)
      const isPeople = request.url.includes('token=') && (await peopleOf(request.url))
      return isPeople
        ? Response.json({ value: [item('Wrong'), item('Samuel')], '@odata.deltaLink': request.url })
        : answer
    }
    const peopleOf = async (url: string) => {
      const { body } = await ask(graph, 'GET', '/lists/Plan people')
      return url.includes(String(body['id']))
    }
    await readLists(opened.lab, opened.takeIn, [], send)
    expect(fieldNow('c1', 'name')).toBe('Samuel')
  })

  it('leaves alone a row of nobody’s, and says that it is there', async () => {
    const body = { fields: { Title: 'Note to self', RowKey: 'x', PlanKey: 'fp-1' } }
    await ask(opened.lab.graph, 'POST', '/lists/Plan people/items', { token: 'officer', body })
    expect(await settle()).toMatchObject({ taken: 0, strange: 1 })
    expect(opened.heard).toEqual({ read: [], putBack: [] })
  })

  it('leaves alone a row that holds more than the log knows', async () => {
    await officer('c1', { Revision: 99, FullName: 'Samuel' })
    expect(await readLists(opened.lab, opened.takeIn)).toMatchObject({
      round: { newer: 1, taken: 0 },
    })
    opened.family.set('c1', 'name', 'Sammy', tom)
    const { round } = await runRound(opened.lab, [], { takeIn: opened.takeIn })
    expect(round).toMatchObject({ refused: [{ because: { code: 'newerThanLog' } }] })
    expect((await rowOf(opened.lab, 'c1')).fields['FullName']).toBe('Samuel')
  })
})

it('a plan that was disposed of since is not brought back by its rows', async () => {
  await officer('c1', { FullName: 'Samuel' })
  const by = { on: '2026-11-28', proposedBy: 'oid-a', confirmedBy: 'oid-b' } as const
  opened.lab.log.rights.disposals.dispose('fp-1', by, '2026-11-28T10:00:00Z')
  expect((await readLists(opened.lab, opened.takeIn)).round).toMatchObject({ taken: 0, strange: 1 })
  expect(opened.lab.log.planKeys()).toEqual([])
  expect(openFamily(opened.lab, 'fp-2').plan.seq).toBe(0)
})
