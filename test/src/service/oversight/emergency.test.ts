import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlanView } from '../../../../src/plan/view.ts'
import { headOf, textOf } from '../../../../src/plan/plan.ts'
import { createPlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { askerAt } from '../../../../src/service/plans/asker.ts'
import {
  adding,
  grace,
  helen,
  omar,
  openFamily,
  openServiceLab,
  pat,
  priya,
  ruth,
  type Person,
  type ServiceLab,
} from '../service-lab.ts'

const why = 'The child is here and nobody of the team can be reached'

let lab: ServiceLab
let key: string
let now: Date
const clock = { today: () => now.toISOString().slice(0, 10), now: () => now }
beforeEach(async () => {
  now = new Date('2026-11-25T10:00:00.000Z')
  lab = await openServiceLab({ clock })
  key = openFamily(lab)
})
afterEach(() => lab.close())

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const reference = () => textOf(headOf(lab.log.plan(key) ?? { records: new Map() }), 'reference')
const breakGlass = (who: Person, change = {}) =>
  lab.post(who, '/api/emergencies', { reference: reference(), why, ...change })
const statusOf = async (who: Person, path = `/api/plans/${key}`) => {
  const reply = await lab.ask(who, path)
  await reply.body?.cancel()
  return reply.status
}

describe('a plan opened in an emergency', () => {
  it('is open for an hour to whoever asked, and to nobody else', async () => {
    expect(await statusOf(omar)).toBe(404)
    const reply = await breakGlass(omar)
    expect(reply.status).toBe(201)
    expect(await reply.json()).toEqual({ key, until: '2026-11-25T11:00:00.000Z' })
    expect([await statusOf(omar), await statusOf(ruth)]).toEqual([200, 404])
    later(59.99)
    expect(await statusOf(omar)).toBe(200)
    later(0.01)
    expect(await statusOf(omar)).toBe(404)
  })

  it('is that one plan alone', async () => {
    const other = openFamily(lab)
    await breakGlass(omar)
    expect(await statusOf(omar, `/api/plans/${other}`)).toBe(404)
  })

  it('can be read and not written', async () => {
    await breakGlass(omar)
    const seq = lab.log.plan(key)?.seq
    const operations = [adding('person', { name: 'Kit', kind: 'adult' })]
    const reply = await lab.post(omar, `/api/plans/${key}/operations`, { operations })
    expect(reply.status).toBe(403)
    expect(lab.log.plan(key)?.seq).toBe(seq)
  })

  it('has its reason beside each look while it is open, and beside no look of the team', async () => {
    await breakGlass(omar)
    await statusOf(omar)
    await statusOf(omar, `/api/plans/${key}/events`)
    await statusOf(grace)
    later(60)
    await statusOf(omar)
    const reasons = lab.log.access.find(9, { plan: key, since: '2026-11-25T10:00:00.000Z' })
    expect(
      reasons
        .toReversed()
        .flatMap(({ what, oid, why: given }) =>
          what === 'write' || what === 'open plan'
            ? []
            : [[what, oid === omar.oid ? 'Omar' : 'Grace', given]],
        ),
    ).toEqual([
      ['emergency', 'Omar', why],
      ['plan', 'Omar', why],
      ['follow', 'Omar', why],
      ['follow ended', 'Omar', why],
      ['plan', 'Grace', null],
      ['plan', 'Omar', null],
    ])
  })

  it('is told to its lead and its manager, with who and why, and to nobody else of the team', async () => {
    await breakGlass(omar)
    const alertsOf = async (who: Person) => {
      const reply = await lab.ask(who, '/api/alerts')
      return ((await reply.json()) as { alerts: unknown[] }).alerts
    }
    const [alert, ...more] = await alertsOf(priya)
    expect(more).toEqual([])
    expect(alert).toMatchObject({
      kind: 'emergency',
      why,
      plan: { key, reference: reference() },
      who: { oid: omar.oid, name: 'Omar Farouk', agency: 'Eastfield Housing' },
      seenBy: null,
      seenAt: null,
    })
    expect(await alertsOf(helen)).toEqual([alert])
    expect([await alertsOf(grace), await alertsOf(omar)]).toEqual([[], []])
  })

  it('can be asked for anew, with an alert of its own, and lasts an hour from then', async () => {
    await breakGlass(omar)
    later(30)
    expect(await (await breakGlass(omar)).json()).toEqual({
      key,
      until: '2026-11-25T11:30:00.000Z',
    })
    later(59)
    expect(await statusOf(omar)).toBe(200)
    expect(lab.log.alerts.newest(9)).toHaveLength(2)
  })
})

describe('who may not open a plan in an emergency', () => {
  it.each<[string, Person, object]>([
    ['is told of no such plan where there is none', omar, { reference: 'FP-9999' }],
    ['is told of no such plan though they are an officer', pat, {}],
    ['is told of no such plan where they are in its team', grace, {}],
  ])('%s', async (_, who, change) => {
    const reply = await breakGlass(who, change)
    const unknown = await lab.ask(who, '/api/plans/no-such-plan')
    expect(reply.status).toBe(404)
    expect(await reply.text()).toBe(await unknown.text())
    expect(lab.log.alerts.newest(9)).toEqual([])
  })

  it('is on record with the number they tried and the reason they gave', async () => {
    await breakGlass(omar, { reference: 'FP-9999' })
    await breakGlass(pat)
    await breakGlass(omar, { reference: 'the Hartley family' })
    const rows = lab.log.access.rows(3).map(({ plan, what, outcome, why: given }) => {
      return { plan, what, outcome, why: given }
    })
    const refused = { what: 'emergency', outcome: 'refused', why }
    expect(rows).toEqual([
      { ...refused, plan: null },
      { ...refused, plan: key },
      { ...refused, plan: 'FP-9999' },
    ])
  })

  it('is a practitioner where the family is restricted, and not a manager', async () => {
    const head = headOf(lab.log.plan(key) ?? { records: new Map() })
    const change = { do: 'set', field: 'restricted', value: true, base: 1 } as const
    const done = lab.service.desk.write(
      helen,
      key,
      [{ ...change, id: 'restricts', record: head?.id ?? '' }],
      'page',
    )
    expect(done.kind).toBe('written')
    expect((await breakGlass(omar)).status).toBe(404)
    expect((await breakGlass(ruth)).status).toBe(201)
  })
})

describe('the reason', () => {
  it.each([
    ['of 19 characters is too short', 'x'.repeat(19), 400],
    ['of 20 characters will do', 'x'.repeat(20), 201],
    ['of 500 characters will do', 'x'.repeat(500), 201],
    ['of 501 characters is too long', 'x'.repeat(501), 400],
    ['of blanks is none', ' '.repeat(40), 400],
  ])('%s', async (_, given, status) => {
    expect((await breakGlass(omar, { why: given })).status).toBe(status)
  })

  it('is written in no note of the service', async () => {
    await breakGlass(omar)
    expect(lab.notes.join()).not.toContain('nobody of the team')
  })
})

describe('a living stream of a plan opened in an emergency', () => {
  it('says that it is gone when the hour is over, and not before', () => {
    const waiting: { ms: number; work: () => void }[] = []
    const desk = createPlanDesk({
      log: lab.log,
      clock,
      later(ms, work) {
        const one = { ms, work }
        waiting.push(one)
        return () => void waiting.splice(waiting.indexOf(one), 1)
      },
    })
    const until = '2026-11-25T11:00:00.000Z'
    lab.log.emergencies.open({ plan: key, oid: omar.oid, why, at: now.toISOString(), until })
    const told: (PlanView | null)[] = []
    const stop = desk.follow(askerAt(omar, lab.log, now), key, (view) => told.push(view))
    expect(waiting.map(({ ms }) => ms)).toEqual([3_600_000])
    later(59)
    desk.dayMoved()
    expect(told.map((view) => view?.key)).toEqual([key])
    later(1)
    waiting[0]?.work()
    expect(told.at(-1)).toBeNull()
    stop?.()
    expect(lab.log.access.rows(1)).toMatchObject([{ what: 'follow closed', outcome: 'refused' }])
  })

  it('goes on where the plan was opened anew meanwhile', () => {
    const waiting: (() => void)[] = []
    const ports = {
      log: lab.log,
      clock,
      later: (_: number, work: () => void) => {
        waiting.push(work)
        return () => undefined
      },
    }
    const desk = createPlanDesk(ports)
    const opened = { plan: key, oid: omar.oid, why, at: now.toISOString() }
    lab.log.emergencies.open({ ...opened, until: '2026-11-25T11:00:00.000Z' })
    const told: (PlanView | null)[] = []
    desk.follow(askerAt(omar, lab.log, now), key, (view) => told.push(view))
    lab.log.emergencies.open({ ...opened, until: '2026-11-25T11:30:00.000Z' })
    later(60)
    waiting[0]?.()
    expect(told).toHaveLength(1)
    later(30)
    waiting[1]?.()
    expect(told.at(-1)).toBeNull()
  })
})
