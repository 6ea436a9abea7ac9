import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyFor } from '../../../../src/plan/family-copy.ts'
import { helen, priya, type Person } from '../service-lab.ts'
import { edwin, former, glass, openParentsLab, readers, type ParentsLab } from './parents.ts'
import { toldIn } from './places.ts'

interface Item {
  readonly id: string
  readonly mark: string
  readonly flags: readonly string[]
  readonly decided: { readonly kind: string } | null
}
interface Queue {
  readonly items: readonly Item[]
  readonly undecided: number
}

let lab: ParentsLab
const today = '2026-11-25'
beforeAll(async () => {
  lab = await openParentsLab()
  // Looks by those whose agency is a place, which a bundle tells of.
  for (const who of [helen, edwin]) await lab.ask(who, `/api/plans/${lab.key}`)
}, 120_000)
afterAll(() => lab.close())

const at = (rest = '') => `/api/plans/${lab.key}/subject-access${rest}`
const enter = async (wish: object, who = helen): Promise<string> => {
  const answer = await lab.post(who, at(), { asked: today, ...wish })
  const told = await answer.text()
  expect([answer.status, told]).toEqual([201, expect.anything()])
  return (JSON.parse(told) as { id: string }).id
}
const textOf = async (who: Person, path: string): Promise<string> => {
  const answer = await lab.ask(who, path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}
const queueOf = async (id: string, who = helen) =>
  JSON.parse(await textOf(who, at(`/${id}`))) as Queue
const decide = (id: string, { id: item, mark }: Item, verdict: object) =>
  lab.post(helen, at(`/${id}/decisions`), {
    decisions: [{ item, mark, verdict, why: 'Read.' }],
  })

/** Lets everything go that the service lets go, and keeps back the rest; answers how many were kept back. */
async function releaseAll(id: string, who = helen): Promise<number> {
  const all = (await queueOf(id, who)).items.filter(({ decided }) => decided === null)
  let kept = 0
  for (let from = 0; from < all.length; from += 100) {
    kept += await releaseSome(id, who, all.slice(from, from + 100))
  }
  return kept
}

async function releaseSome(id: string, who: Person, some: readonly Item[]): Promise<number> {
  let refused = new Set<number>()
  for (let round = 0; round < 2; round++) {
    const decisions = some.map(({ id: item, mark }, place) => {
      const kept = { kind: 'withhold', exemption: 'third-party' }
      return { item, mark, verdict: refused.has(place) ? kept : { kind: 'release' }, why: 'Read.' }
    })
    const answer = await lab.post(who, at(`/${id}/decisions`), { decisions })
    const told = (await answer.json()) as { faults?: { path: string }[] }
    if (answer.status === 200) return refused.size
    refused = new Set((told.faults ?? []).map(({ path }) => Number(/\d+/.exec(path)?.[0])))
  }
  throw new Error('neither released nor kept back')
}

async function bundles(id: string): Promise<{ texts: string[]; names: (string | null)[] }> {
  const texts: string[] = []
  const names: (string | null)[] = []
  for (const as of ['json', 'html']) {
    const answer = await lab.post(helen, at(`/${id}/bundle`), { as })
    texts.push(await answer.text())
    expect([as, answer.status]).toEqual([as, 200])
    names.push(answer.headers.get('content-disposition'))
  }
  return { texts, names }
}

describe('a copy of the plan', () => {
  const copy = (person: string) => {
    const plan = lab.log.plan(lab.key)
    return plan && copyFor(plan, person, today)
  }
  it('for the father tells no place, and for the mother all of hers', () => {
    expect(copy('dad')?.records.length).toBeGreaterThan(5)
    expect(toldIn(JSON.stringify(copy('dad')))).toEqual([])
    expect(toldIn(JSON.stringify(copy('mum')))).toEqual(['home', 'school', 'gp', 'meeting'])
  })

  it.each(['kit', 'noor'])('for a child who is not named with the places tells none: %s', (who) => {
    expect(copy(who)?.records.length).toBeGreaterThan(5)
    expect(toldIn(JSON.stringify(copy(who)))).toEqual([])
  })

  it('says the school’s name beside nobody to the father, and does to the mother', () => {
    expect(toldIn(JSON.stringify(copy('dad')?.records.map(({ author }) => author)))).toEqual([])
    expect(toldIn(JSON.stringify(copy('mum')?.records.map(({ author }) => author)))).toEqual([
      'school',
    ])
  })
})

describe('a page to take home', () => {
  const page = async (who: Person, person: string) => {
    const answer = await lab.ask(who, `/api/plans/${lab.key}/family-copy?for=${person}`)
    return { status: answer.status, told: toldIn(await answer.text()) }
  }
  const givers = readers.filter(([who]) => ![helen, edwin].includes(who) && who.name !== glass.name)

  it.each(givers.map(([who, known]) => [who.name, who, known] as const))(
    'by %s tells the father no place, and the mother none that its giver does not know',
    async (_, who, known) => {
      expect(await page(who, 'dad')).toEqual({ status: 200, told: [] })
      const hers = await page(who, 'mum')
      expect(hers.status).toBe(200)
      expect(hers.told.filter((name) => !known.includes(name))).toEqual([])
    },
  )

  it('by the lead holds the mother’s own places, so that there is something to withhold', async () => {
    expect((await page(priya, 'mum')).told).toContain('home')
  })

  it.each(['kit', 'noor'])(
    'for a child who is not named with the places tells none: %s',
    async (who) => {
      expect((await page(priya, who)).told).toEqual([])
    },
  )

  it('is handed over by nobody who only decides, has left, or looks in an emergency', async () => {
    expect(await page(helen, 'mum')).toEqual({ status: 403, told: [] })
    expect(await page(glass, 'mum')).toEqual({ status: 403, told: [] })
    expect(await page(former, 'mum')).toEqual({ status: 404, told: [] })
  })

  it('is not there for somebody who is not in the plan', async () => {
    expect((await page(priya, 'nobody')).status).toBe(404)
  })

  it('stands on the access log, by whom and of which plan', async () => {
    await page(priya, 'mum')
    const [row] = lab.log.access.find(1, { plan: lab.key })
    expect(row).toMatchObject({
      oid: priya.oid,
      what: 'GET /api/plans/:key/family-copy',
      outcome: 'allowed',
    })
  })
})

describe('what a parent is given of what is held', () => {
  it('holds no place for the father, whatever the manager lets go', async () => {
    const id = await enter({ person: 'dad' })
    expect(await releaseAll(id)).toBeGreaterThan(0)
    const { texts, names } = await bundles(id)
    for (const text of texts) {
      expect(text).toContain('Dean Carrow')
      expect(toldIn(text)).toEqual([])
    }
    expect(toldIn(names.join())).toEqual([])
    expect(names[0]).toMatch(/^attachment; filename="subject-access-FP-\d+-2026-11-25.json"$/)
  })

  it('holds the mother’s own places', async () => {
    const id = await enter({ person: 'mum' })
    await releaseAll(id)
    const { texts } = await bundles(id)
    for (const text of texts) expect(toldIn(text)).toEqual(['home', 'school', 'gp', 'meeting'])
  })

  it.each(['kit', 'noor'])(
    'about a child holds no place where the father asked: %s',
    async (child) => {
      const id = await enter({ person: child, askedBy: 'dad' })
      await releaseAll(id)
      const { texts } = await bundles(id)
      for (const text of texts) expect(toldIn(text)).toEqual([])
    },
  )

  it('takes no place in the words that go instead', async () => {
    const id = await enter({ person: 'dad' })
    const item = (await queueOf(id)).items.find(({ decided }) => decided === null)
    if (!item) throw new Error('there is nothing to decide')
    const verdict = { kind: 'redact', instead: 'Seen at ng7-2qx.', exemption: 'third-party' }
    const refused = await decide(id, item, verdict)
    expect([refused.status, toldIn(await refused.text())]).toEqual([400, []])
    const taken = await decide(id, item, { ...verdict, instead: 'Seen elsewhere.' })
    expect(taken.status).toBe(200)
  })

  it('is shown to a manager whom the places are kept from without them, and to the other with them', async () => {
    const id = await enter({ person: 'mum' })
    expect(toldIn(await textOf(helen, at(`/${id}`)))).toEqual(['home', 'school', 'gp', 'meeting'])
    expect(toldIn(await textOf(edwin, at(`/${id}`)))).toEqual([])
    expect(toldIn(await textOf(edwin, at()))).toEqual([])
  })

  it('is put together by a manager whom the places are kept from without them', async () => {
    const id = await enter({ person: 'mum' }, edwin)
    await releaseAll(id, edwin)
    const made = await lab.post(edwin, at(`/${id}/bundle`), { as: 'json' })
    expect([made.status, toldIn(await made.text())]).toEqual([200, []])
  })

  it('tells a manager whom a place is kept from no reason that holds it, and the other all of it', async () => {
    const id = await enter({ person: 'mum' })
    const why = 'There is much of it at 14 Wisteria Court.'
    expect((await lab.post(helen, at(`/${id}/extension`), { why })).status).toBe(200)
    expect(toldIn(await textOf(edwin, at()))).toEqual([])
    expect(toldIn(await textOf(helen, at()))).toEqual(['home'])
  })
})
