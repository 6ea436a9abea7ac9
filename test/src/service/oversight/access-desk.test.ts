import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headOf, textOf } from '../../../../src/plan/plan.ts'
import {
  ada,
  grace,
  helen,
  liam,
  omar,
  openFamily,
  openServiceLab,
  priya,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

interface Looks {
  readonly rows: readonly {
    readonly number: number
    readonly who: { readonly name: string | null } | null
    readonly what: string
    readonly [key: string]: unknown
  }[]
  readonly next: number | null
}

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

const read = async <Answer>(who: Person, path: string) =>
  (await (await lab.ask(who, path)).json()) as Answer
const ofPlan = (query = '') => read<Looks>(helen, `/api/plans/${key}/access${query}`)
const look = (who: Person, times = 1) => {
  for (let count = 0; count < times; count++) lab.service.desk.view(who, key, 'page')
}

describe('a family’s manager', () => {
  it('reads who looked at the plan, the newest first, under their names', async () => {
    look(grace)
    look(omar)
    const { rows } = await ofPlan()
    expect(rows.slice(0, 2)).toMatchObject([
      { what: 'plan', outcome: 'refused', who: { name: 'Omar Farouk' } },
      { what: 'plan', outcome: 'allowed', who: { name: 'Grace Adeyemi' } },
    ])
    const number = rows[0]?.number
    expect((await ofPlan()).rows[0]).toMatchObject({
      what: 'GET /api/plans/:key/access',
      who: { name: 'Helen Marsh' },
      number: (number ?? 0) + 1,
    })
  })

  it('reads of whoever has left the directory the name that the team has', async () => {
    look(liam)
    lab.log.directory.drop(liam.oid, priya.oid, '2026-11-25T10:00:00.000Z')
    expect((await ofPlan()).rows[0]?.who).toEqual({
      oid: liam.oid,
      name: 'Liam Doyle',
      agency: 'Northshire Police',
    })
  })

  it('reads of somebody unknown their number alone', async () => {
    look({ ...omar, oid: 'cccccccc-0000-4000-8000-000000000001' })
    expect((await ofPlan()).rows[0]?.who).toMatchObject({ name: null, agency: null })
  })

  it('turns pages until there are no more, and sees each row once', async () => {
    look(grace, 230)
    const seen: number[] = []
    let next: number | null = null
    do {
      const page: Looks = await ofPlan(next === null ? '' : `?before=${next}`)
      seen.push(...page.rows.map(({ number }) => number))
      next = page.next
    } while (next !== null)
    // The pages themselves are looks, newer than what they go back from.
    expect(seen.length).toBe(230 + 2)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('learns that the plan was on somebody’s list, and of no other plan on it', async () => {
    const other = openFamily(lab)
    await lab.ask(grace, '/api/families')
    const page = await ofPlan()
    expect(page.rows[0]).toMatchObject({ what: 'families', who: { name: 'Grace Adeyemi' } })
    expect(JSON.stringify(page)).not.toContain(other)
  })

  it('is told no network address', async () => {
    lab.service.desk.view({ ...grace, address: '192.0.2.7' }, key, 'page')
    expect(JSON.stringify(await ofPlan())).not.toContain('192.0.2.7')
  })
})

describe('an auditor', () => {
  it('reads all of it, with plans by their numbers, lists and addresses', async () => {
    const reference = textOf(headOf(lab.log.plan(key) ?? { records: new Map() }), 'reference')
    lab.service.desk.view({ ...grace, address: '192.0.2.7' }, key, 'page')
    await lab.ask(grace, '/api/families')
    const { rows } = await read<Looks>(ada, '/api/access')
    expect(rows.slice(0, 2)).toMatchObject([
      { what: 'families', plan: null, plans: [{ key, reference }] },
      { what: 'plan', plan: { key, reference }, plans: [], address: '192.0.2.7' },
    ])
    const asked = await read<Looks>(ada, `/api/access?plan=${reference}&oid=${grace.oid}`)
    expect(asked.rows.map(({ what }) => what)).toEqual(['families', 'plan'])
  })

  it('finds what is unusual, with the rule and the figures', async () => {
    look(omar, 11)
    const report = await read<{ findings: unknown[]; rules: unknown[] }>(ada, '/api/access/unusual')
    expect(report.findings).toContainEqual({
      rule: 'many-refusals',
      says: 'One person was refused more than 10 times within an hour.',
      who: { oid: omar.oid, name: 'Omar Farouk', agency: 'Eastfield Housing' },
      plan: null,
      from: '2026-11-25T10:00:00.000Z',
      to: '2026-11-25T10:00:00.000Z',
      count: 11,
      limit: 10,
    })
    expect(report.rules).toHaveLength(7)
  })

  it('is refused what could be no key, no person and no row', async () => {
    for (const query of ['plan=the%20Hartleys', 'oid=%27', 'before=0', 'before=x', 'since=1']) {
      expect((await lab.ask(ada, `/api/access?${query}`)).status).toBe(400)
    }
  })
})
