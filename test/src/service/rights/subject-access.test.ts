import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  ada,
  adding,
  grace,
  helen,
  ivy,
  liam,
  omar,
  openFamily,
  openServiceLab,
  pat,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

interface Queue {
  readonly request: { readonly due: string; readonly left: number; readonly answered: unknown }
  readonly items: readonly {
    readonly id: string
    readonly mark: string
    readonly title: string
    readonly of: string
    readonly flags: readonly string[]
    readonly lines: readonly { readonly text: string }[]
    readonly decided: { readonly kind: string } | null
  }[]
  readonly undecided: number
}

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
  write(priya, [
    adding('person', { name: 'Nell Hartley', kind: 'adult', born: '1988-03-04' }, 'nell'),
    adding(
      'evidence',
      { measure: 'exclusion', who: 'sam', on: '2026-07-01', note: 'Nell came.' },
      'e1',
    ),
  ])
  lab.looks()
})
afterEach(() => lab.close())

function write(who: Person, operations: Parameters<ServiceLab['service']['desk']['write']>[2]) {
  const written = lab.service.desk.write(who, key, operations, 'page')
  if (written.kind !== 'written') throw new Error(JSON.stringify(written))
}

const at = () => `/api/plans/${key}/subject-access`
const nell = { person: 'nell', asked: '2026-11-20' }
const enter = async (wish: unknown = nell): Promise<string> => {
  const answer = await lab.post(helen, at(), wish)
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { id: string }).id
}
const queueOf = async (id: string): Promise<Queue> =>
  (await (await lab.ask(helen, `${at()}/${id}`)).json()) as Queue
const decide = (id: string, decisions: readonly object[], who = helen) =>
  lab.post(who, `${at()}/${id}/decisions`, { decisions })
const bundle = (id: string, as = 'json', who = helen) =>
  lab.post(who, `${at()}/${id}/bundle`, { as })

/** Decides everything that is undecided the same way. */
async function decideAll(id: string, verdict: object): Promise<void> {
  const { items } = await queueOf(id)
  const open = items.filter(({ decided }) => decided === null)
  const decisions = open.map((one) => ({ item: one.id, mark: one.mark, verdict, why: 'Read.' }))
  expect((await decide(id, decisions)).status).toBe(200)
}

describe('a request of a mother to be given what is held about her', () => {
  it('is entered by the manager, with its month', async () => {
    const id = await enter()
    const { request } = await queueOf(id)
    expect(request).toMatchObject({ due: '2026-12-20', left: 25, answered: null })
    const list = await (await lab.ask(helen, at())).json()
    expect(list).toMatchObject({ requests: [{ id, asked: '2026-11-20' }] })
  })

  it.each([
    ['on a day to come', { ...nell, asked: '2026-11-26' }, 'asked'],
    ['on no day', { ...nell, asked: '2026-02-30' }, 'asked'],
    ['about nobody of the plan', { ...nell, person: 'x' }, 'person'],
    ['about a worker who is in no place', { worker: omar.oid, asked: nell.asked }, 'worker'],
    ['about two at once', { ...nell, worker: grace.oid }, 'person'],
    ['about nobody', { asked: nell.asked }, 'person'],
    ['about a child without who asks for them', { ...nell, person: 'sam' }, 'askedBy'],
    ['by nobody of the plan', { ...nell, person: 'sam', askedBy: 'x' }, 'askedBy'],
  ])('is not entered %s', async (_, wish, path) => {
    const answer = await lab.post(helen, at(), wish)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ faults: [{ path }] })
  })

  it.each(['nell', 'sam'])('can be one of a child, asked for by %s', async (askedBy) => {
    const id = await enter({ person: 'sam', askedBy, asked: nell.asked })
    const { request } = await queueOf(id)
    expect(request).toMatchObject({ subject: { kind: 'person', record: 'sam', askedBy } })
  })

  it('can be one of somebody whose entry was taken away', async () => {
    write(priya, [{ do: 'remove', id: 'op-gone', record: 'e1', base: 0 }])
    write(priya, [{ do: 'remove', id: 'op-gone-2', record: 'nell', base: 0 }])
    const { items } = await queueOf(await enter())
    const gone = items.filter(({ of }) => of === 'removed').flatMap(({ lines }) => lines)
    expect(gone.map(({ text }) => text)).toContain('Nell Hartley')
  })

  it('can be one of a worker of the team', async () => {
    const id = await enter({ worker: grace.oid, asked: nell.asked })
    const { items } = await queueOf(id)
    expect(items.some(({ lines }) => lines.some(({ text }) => text === grace.name))).toBe(true)
  })

  it('is given longer once, with a reason', async () => {
    const id = await enter()
    const extend = () => lab.post(helen, `${at()}/${id}/extension`, { why: 'Much to read.' })
    expect((await extend()).status).toBe(200)
    expect((await extend()).status).toBe(400)
    expect((await queueOf(id)).request.due).toBe('2027-02-20')
  })

  it('becomes a file once everything is decided, and not before', async () => {
    const id = await enter()
    const early = await bundle(id)
    expect(early.status).toBe(400)
    expect(await early.json()).toMatchObject({ faults: [{ path: 'items' }] })
    await decideAll(id, { kind: 'release' })
    const made = await bundle(id)
    expect(made.status).toBe(200)
    expect(made.headers.get('content-disposition')).toBe(
      'attachment; filename="subject-access-FP-1042-2026-11-25.json"',
    )
    expect(await made.text()).toContain('Nell came.')
    expect((await queueOf(id)).request.answered).toBe('2026-11-25')
  })

  it('becomes a page without what was kept back', async () => {
    const id = await enter()
    await decideAll(id, { kind: 'withhold', exemption: 'third-party' })
    const page = await bundle(id, 'html')
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const text = await page.text()
    expect(text).toContain('Nell Hartley')
    expect(text).not.toContain('Nell came.')
    expect(text).toMatch(/Kept back: [1-9]/)
  })

  it('has to be decided on again where an item changed after it was', async () => {
    const id = await enter()
    await decideAll(id, { kind: 'release' })
    expect((await queueOf(id)).undecided).toBe(0)
    const change = {
      do: 'write',
      id: 'op-w',
      record: 'e1',
      field: 'note',
      text: 'Nell rang.',
      base: 99,
    }
    write(priya, [change as Parameters<typeof write>[1][number]])
    expect((await queueOf(id)).undecided).toBeGreaterThan(0)
    expect((await bundle(id)).status).toBe(400)
  })

  it('says who saw the plan by the day it was asked, and nobody after', async () => {
    lab.clock.day = '2026-11-20'
    lab.service.desk.view(grace, key, 'page')
    lab.clock.day = '2026-11-21'
    lab.service.desk.view(liam, key, 'page')
    lab.service.desk.view(omar, key, 'page')
    lab.clock.day = '2026-11-25'
    const id = await enter()
    const { items } = await queueOf(id)
    const seen = items.filter(({ of }) => of === 'looks').map(({ lines }) => lines[0]?.text)
    expect(seen).toEqual([grace.name])
  })
})

describe('a decision', () => {
  it.each([
    ['on an item as it was before', { mark: 'old' }, 'decisions[0].mark'],
    ['on something that is not gathered', { item: 'entry:e1' }, 'decisions[0].item'],
  ])('is at fault %s, and then none of those beside it is kept', async (_, change, path) => {
    const id = await enter()
    const { items, undecided } = await queueOf(id)
    const open = items.filter(({ decided }) => decided === null)
    const decisions = open.map((one, place) => ({
      item: one.id,
      mark: one.mark,
      verdict: { kind: 'release' },
      why: 'Read.',
      ...(place === 0 ? change : {}),
    }))
    const answer = await decide(id, decisions)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ faults: [{ path }] })
    expect((await queueOf(id)).undecided).toBe(undecided)
  })

  it('cannot release what the manager may not see, nor is it shown', async () => {
    const secret = { measure: 'exclusion', who: 'nell', on: '2026-07-02', audience: [liam.agency] }
    write(liam, [adding('evidence', { ...secret, source: 'Informant' }, 'e-police')])
    const id = await enter()
    const queue = await queueOf(id)
    expect(JSON.stringify(queue)).not.toContain('Informant')
    const item = queue.items.find(({ flags }) => flags.includes('not-yours'))
    expect(item).toMatchObject({ title: 'Something you cannot see', lines: [], by: null, at: '' })
    const one = { item: item?.id, mark: item?.mark, why: 'Read.' }
    expect((await decide(id, [{ ...one, verdict: { kind: 'release' } }])).status).toBe(400)
    const withhold = { kind: 'withhold', exemption: 'crime' }
    expect((await decide(id, [{ ...one, verdict: withhold }])).status).toBe(200)
  })
})

describe('a request', () => {
  const paths = ['', '/ID', '/ID/decisions', '/ID/extension', '/ID/bundle']
  const bodies: Record<string, object> = {
    '/ID/decisions': {
      decisions: [{ item: 'i', mark: 'm', verdict: { kind: 'release' }, why: 'w' }],
    },
    '/ID/extension': { why: 'w' },
    '/ID/bundle': { as: 'json' },
  }
  const others = [priya, grace, omar, ruth, pat, ada, ivy]

  it.each(paths.flatMap((path) => others.map((who) => [path, who.name, who] as const)))(
    'at %s is not there for %s, as if the plan were not',
    async (path, _, who) => {
      const id = await enter()
      lab.looks()
      const asks = async (base: string) => {
        const [to, body] = [base + path.replace('ID', id), bodies[path]]
        const answer = await (body ? lab.post(who, to, body) : lab.ask(who, to))
        return [answer.status, await answer.text()]
      }
      const here = await asks(at())
      expect(here).toEqual(await asks('/api/plans/no-such-plan/subject-access'))
      expect(here[0]).toBe(404)
      const pattern = `/api/plans/:key/subject-access${path.replace('ID', ':request')}`
      const method = bodies[path] ? 'POST' : 'GET'
      expect(lab.looks()[0]).toBe(`${who.name} | ${method} ${pattern} | ${key} | page | refused`)
    },
  )

  it('of one plan is not there under another, for the manager of both', async () => {
    const id = await enter()
    const other = openFamily(lab)
    const answer = await lab.ask(helen, `/api/plans/${other}/subject-access/${id}`)
    expect(answer.status).toBe(404)
  })

  it('is on the access log at each step', async () => {
    const id = await enter()
    await decideAll(id, { kind: 'release' })
    await bundle(id)
    const base = '/api/plans/:key/subject-access'
    expect(lab.looks()).toEqual(
      [
        `POST ${base}`,
        `GET ${base}/:request`,
        `POST ${base}/:request/decisions`,
        `POST ${base}/:request/bundle`,
      ].map((what) => `Helen Marsh | ${what} | ${key} | page | allowed`),
    )
  })
})

describe('the items of a request', () => {
  it('have names that say nothing of entries and events, and are the same at the next look', async () => {
    const id = await enter()
    const [one, other] = [await queueOf(id), await queueOf(id)]
    expect(one.items.map((item) => [item.id, item.mark])).toEqual(
      other.items.map((item) => [item.id, item.mark]),
    )
    for (const item of one.items) {
      expect(item.id).toMatch(/^[\w-]{22}$/)
      expect(item.mark).toMatch(/^[\w-]{22}$/)
    }
    expect(new Set(one.items.map((item) => item.id)).size).toBe(one.items.length)
  })
})
