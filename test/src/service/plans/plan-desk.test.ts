import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../../../../src/log/log.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { PlanView } from '../../../../src/plan/view.ts'
import { createPlanDesk, type PlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import {
  ada,
  adding,
  enterEverybody,
  grace,
  helen,
  liam,
  omar,
  openFamily,
  priya,
} from '../service-lab.ts'

const clock = {
  day: '2026-11-25',
  today: () => clock.day,
  now: () => new Date(`${clock.day}T10:00Z`),
}
const kit = () => adding('person', { name: 'Kit', kind: 'adult' })
const secret = () =>
  adding('evidence', {
    measure: 'offence',
    who: 'sam',
    on: '2026-11-02',
    note: 'Only for the police',
    audience: ['Northshire Police'],
  })
/** What only the police may read, and what the verdict on 5.1 rests on. */
const secretThatCounts = () =>
  adding('evidence', {
    measure: 'judgement',
    by: 'practitioner',
    about: '5.1',
    result: 'not-met',
    on: '2026-11-02',
    note: 'Only for the police',
    audience: ['Northshire Police'],
  })

let log: Log
let desk: PlanDesk
let key: string
const written = vi.fn<() => void>()
beforeEach(() => {
  clock.day = '2026-11-25'
  log = openLog(':memory:')
  enterEverybody(log.directory)
  desk = createPlanDesk({ log, clock, written })
  key = openFamily({ service: { desk } })
  written.mockClear()
})
afterEach(() => log.close())

const seq = () => log.plan(key)?.seq ?? 0
const write = (...operations: Parameters<PlanDesk['write']>[2]) =>
  desk.write(priya, key, operations, 'page')

describe('a change', () => {
  it('is in the log under its author, and whoever brings the lists up to it hears of it', () => {
    const before = seq()
    expect(write(kit())).toEqual({ kind: 'written', seq: before + 1 })
    expect(log.eventsSince(key, before)).toMatchObject([
      { author: { oid: priya.oid, name: 'Priya Nair', agency: 'Early Help' } },
    ])
    expect(written).toHaveBeenCalledOnce()
  })

  it('that is sent again is answered the same and is in the plan once', () => {
    const operations = [kit(), kit()]
    const first = write(...operations)
    const after = seq()
    expect(write(kit()).kind).toBe('written')
    expect(write(...operations)).toEqual(first)
    expect(first).toEqual({ kind: 'written', seq: after })
    expect(seq()).toBe(after + 1)
  })

  it('that is sent again in a long plan costs one reading of it, however many are sent', () => {
    const operations = Array.from({ length: 50 }, kit)
    write(...operations)
    const read = vi.spyOn(log, 'eventsSince')
    expect(write(...operations).kind).toBe('written')
    expect(read).toHaveBeenCalledOnce()
  })

  it('that is sent again together with a new one adds the new one only', () => {
    const one = kit()
    write(one)
    const before = seq()
    expect(write(one, kit())).toEqual({ kind: 'written', seq: before + 1 })
  })

  it('that is sent again is answered though it would not be allowed any more', () => {
    const operation = adding('evidence', {
      measure: 'fact',
      about: '1.1.a',
      on: '2026-11-20',
      holds: true,
    })
    const first = desk.write(grace, key, [operation], 'page')
    const { record } = operation
    desk.write(grace, key, [{ do: 'remove', id: 'gone', record, base: seq() }], 'page')
    expect(desk.write(grace, key, [operation], 'page')).toEqual(first)
  })

  it('under an id that somebody else’s change has is refused and not taken for that one', () => {
    const one = kit()
    write(one)
    expect(desk.write(grace, key, [kit(), one], 'page')).toEqual({
      kind: 'faulty',
      faults: [{ path: 'operations[1].id', says: 'is the id of another change' }],
    })
    expect(write({ ...kit(), id: one.id })).toMatchObject({ kind: 'faulty' })
  })

  it('is judged anew when somebody else’s came first', () => {
    vi.spyOn(log, 'append').mockReturnValueOnce('stale').mockReturnValueOnce('stale')
    const before = seq()
    expect(write(kit())).toEqual({ kind: 'written', seq: before + 1 })
  })

  it('is written to disk and to the access log before anybody is told of it', () => {
    const told: unknown[] = []
    desk.follow(grace, key, () => told.push([seq(), log.access.rows(1)[0]?.what]))
    write(kit())
    expect(told.at(-1)).toEqual([seq(), 'write'])
  })
})

describe('somebody who has a plan open', () => {
  const following = (who = grace) => {
    const told: (PlanView | null)[] = []
    const stop = desk.follow(who, key, (view) => told.push(view))
    if (!stop) throw new Error('there is no such plan')
    return { told, stop }
  }

  it('is told how it stands, each change, and nothing once they have left', () => {
    const { told, stop } = following()
    write(kit())
    stop()
    write(kit())
    expect(told.map((view) => view?.seq)).toEqual([seq() - 2, seq() - 1])
  })

  it('is told that it closed to them when they leave the team, and nothing after', () => {
    const { told } = following()
    const member = [...(log.plan(key)?.records.values() ?? [])].find(
      ({ fields }) => fields['oid'] === grace.oid,
    )
    const leave = { do: 'set', record: member?.id ?? '', field: 'to', base: seq() } as const
    write({ ...leave, id: 'leaves-today', value: '2026-11-25' })
    expect(told.at(-1)).not.toBeNull()
    write({ ...leave, id: 'left', value: '2026-11-24', base: seq() })
    write(kit())
    expect(told.at(-1)).toBeNull()
    expect(told.filter((view) => view === null)).toHaveLength(1)
    expect(log.access.rows(10, key).map(({ what, outcome }) => [what, outcome])).toContainEqual([
      'follow closed',
      'refused',
    ])
  })

  it('is told it anew when the day moves, and that it closed when their last day has passed', () => {
    const { told } = following()
    const member = [...(log.plan(key)?.records.values() ?? [])].find(
      ({ fields }) => fields['oid'] === grace.oid,
    )
    write({
      do: 'set',
      id: 'last',
      record: member?.id ?? '',
      field: 'to',
      value: '2026-11-26',
      base: seq(),
    })
    clock.day = '2026-11-26'
    desk.dayMoved()
    expect(told.at(-1)?.on).toBe('2026-11-26')
    const before = told.length
    desk.dayMoved()
    expect(told).toHaveLength(before)
    clock.day = '2026-11-27'
    desk.dayMoved()
    expect(told.at(-1)).toBeNull()
  })

  it('is never told of what only others may see, by word or by id', () => {
    const teacher = following()
    const police = following(liam)
    const hidden = secretThatCounts()
    expect(desk.write(liam, key, [hidden], 'page').kind).toBe('written')
    const heard = JSON.stringify(teacher.told)
    expect(heard).not.toContain('Only for the police')
    expect(heard).not.toContain(`"${hidden.record}"`)
    expect(teacher.told.at(-1)?.hidden).toBe(true)
    expect(JSON.stringify(police.told.at(-1))).toContain('Only for the police')
  })

  it('is not told that anything happened where it moves nothing for them', () => {
    const [teacher, police] = [following(), following(liam)]
    desk.write(liam, key, [secret()], 'page')
    expect(teacher.told).toHaveLength(1)
    expect(police.told).toHaveLength(2)
    write(kit())
    expect(teacher.told).toHaveLength(2)
    expect(teacher.told.at(-1)).toEqual(desk.view(grace, key, 'page'))
    expect(teacher.told.at(-1)?.hidden).toBe(false)
  })
})

describe('views', () => {
  it('are made once for readers who see the same, each under their own place in the team', () => {
    const one = desk.view(priya, key, 'page')
    const other = desk.view(grace, key, 'page')
    expect(one?.findings).toBe(other?.findings)
    expect([one?.me.role, other?.me.role]).toEqual(['lead', 'member'])
  })

  it('are made apart for readers who do not see the same, whoever asked first', () => {
    desk.write(liam, key, [secretThatCounts()], 'page')
    expect(desk.view(liam, key, 'page')?.hidden).toBe(false)
    expect(desk.view(grace, key, 'page')?.hidden).toBe(true)
    expect(desk.view(liam, key, 'page')?.hidden).toBe(false)
  })

  it('are made anew after a change and on another day', () => {
    const first = desk.view(priya, key, 'page')
    write(kit())
    const second = desk.view(priya, key, 'page')
    clock.day = '2026-11-26'
    const third = desk.view(priya, key, 'page')
    expect([first?.seq, second?.seq, third?.on]).toEqual([seq() - 1, seq(), '2026-11-26'])
  })
})

describe('the families of', () => {
  it('a member of a team are those alone, and of somebody from outside none', () => {
    desk.open(omar, {
      family: 'Osei',
      framework: 'supporting-families-2022',
      opened: '2026-11-25',
    })
    const families = (who: typeof omar) => desk.families(who).map(({ family }) => family)
    expect(families(helen)).toEqual(['Hartley'])
    expect(families(omar)).toEqual(['Osei'])
    expect(families(ada)).toEqual([])
  })
})

describe('a new plan', () => {
  const asked = {
    family: 'Osei',
    framework: 'supporting-families-2022',
    agency: 'Early Help',
    locality: 'North',
    goal: 'Line\r\nafter line',
  }

  it('is led by whoever opens it, from the day support began', () => {
    const opened = desk.open(priya, { ...asked, opened: '2026-03-01' })
    if (opened.kind !== 'opened') throw new Error('it was not opened')
    const view = desk.view(priya, opened.key, 'page')
    expect(view?.me).toEqual({ role: 'lead', agency: 'Early Help' })
    expect(view?.records.map(({ fields }) => fields)).toEqual([
      {
        family: 'Osei',
        framework: 'supporting-families-2022',
        locality: 'North',
        goal: 'Line\nafter line',
        opened: '2026-03-01',
        reference: opened.reference,
      },
      {
        oid: priya.oid,
        name: 'Priya Nair',
        agency: 'Early Help',
        role: 'lead',
        from: '2026-03-01',
      },
    ])
  })

  it('has a number and a key that no other has', () => {
    const one = desk.open(priya, { ...asked, opened: '2026-03-01' })
    const other = desk.open(priya, { ...asked, opened: '2026-03-01' })
    if (one.kind !== 'opened' || other.kind !== 'opened') throw new Error('it was not opened')
    expect(one.key).not.toBe(other.key)
    expect(one.reference).not.toBe(other.reference)
  })
})
