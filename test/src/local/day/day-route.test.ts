import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayRoute } from '../../../../src/local/day/day-route.ts'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Log } from '../../../../src/log/log.ts'
import type { Actor } from '../../../../src/plan/actor.ts'
import { addDays } from '../../../../rules/calendar.ts'
import { createPlanDesk } from '../../../../src/service/plans/plan-desk.ts'

const grace: Actor = {
  tenantId: 't',
  oid: 'o',
  name: 'Grace Adeyemi',
  roles: ['Practitioner'],
  agency: '',
}

let log: Log
let told: string[] = []
let ahead = 0
beforeEach(() => {
  log = openLog(':memory:')
  told = []
  ahead = 0
})
afterEach(() => log.close())

const clock = {
  today: () => addDays('2026-11-28', ahead),
  now: () => new Date('2026-11-28T10:00:00Z'),
  get ahead() {
    return ahead
  },
  get room() {
    return 3_660 - ahead
  },
  moveForward: (days: number) => void (ahead += days),
}

/** Posts to the route as Grace, or as nobody. */
async function move(body: string, as: Actor | null = grace) {
  const desk = createPlanDesk({ log, clock })
  const response = await dayRoute({
    clock,
    who: async (authorization) => (authorization === 'Bearer good' ? as : null),
    desk: { ...desk, dayMoved: () => void told.push(`day ${clock.today()}`) },
    prompts: { tick: async () => void told.push('prompts') },
    access: log.access,
  }).request('/local/day', {
    method: 'POST',
    headers: { authorization: 'Bearer good', 'content-type': 'application/json' },
    body,
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const looks = () => log.access.rows(10).map(({ oid, what, outcome }) => ({ oid, what, outcome }))

describe('moving the day forward', () => {
  it.each([1, 366])('is done for %i days, and everybody hears of the new day', async (days) => {
    const { status, body } = await move(JSON.stringify({ days }))
    const on = addDays('2026-11-28', days)
    expect({ status, body }).toEqual({ status: 200, body: { on } })
    expect(told).toEqual([`day ${on}`, 'prompts'])
    expect(looks()).toEqual([{ oid: 'o', what: 'POST /local/day', outcome: 'allowed' }])
  })

  it.each([
    ['{"days":0}', [{ path: 'days', says: 'is less than 1 day' }]],
    ['{"days":367}', [{ path: 'days', says: 'is more than 366 days' }]],
    ['{"days":1.5}', [{ path: 'days', says: 'is not a whole number of days' }]],
    ['{"days":"7"}', [{ path: 'days', says: 'is not a whole number of days' }]],
  ])('is refused for %s with the fault named', async (sent, faults) => {
    const { status, body } = await move(sent)
    expect({ status, faults: body['faults'] }).toEqual({ status: 400, faults })
    expect({ ahead, told }).toEqual({ ahead: 0, told: [] })
    expect(looks()).toEqual([{ oid: 'o', what: 'POST /local/day', outcome: 'faulty' }])
  })

  it('goes ten years from today and not a day further', async () => {
    ahead = 3_600
    expect((await move('{"days":60}')).status).toBe(200)
    const { status, body } = await move('{"days":1}')
    const faults = [{ path: 'days', says: 'leads further than ten years from today' }]
    expect({ status, faults: body['faults'] }).toEqual({ status: 400, faults })
    expect(ahead).toBe(3_660)
  })

  it.each(['', '7', '{"days":7,"to":"2027-01-01"}'])('is refused for %s', async (sent) => {
    expect((await move(sent)).status).toBe(400)
    expect(ahead).toBe(0)
  })

  it('is refused to whoever is not signed in, before what they sent is looked at', async () => {
    const { status, body } = await move('{"days":0}', null)
    expect({ status, code: body['code'] }).toEqual({ status: 401, code: 'sign-in' })
    expect(looks()).toEqual([{ oid: null, what: 'POST /local/day', outcome: 'refused' }])
  })
})
