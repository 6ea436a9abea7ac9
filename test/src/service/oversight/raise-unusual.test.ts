import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headOf, textOf } from '../../../../src/plan/plan.ts'
import { ada, omar, openFamily, openServiceLab, type ServiceLab } from '../service-lab.ts'

let lab: ServiceLab
let key: string
beforeEach(async () => {
  lab = await openServiceLab()
  key = openFamily(lab)
})
afterEach(() => lab.close())

const refuse = (times: number) => {
  for (let count = 0; count < times; count++) lab.service.desk.view(omar, key, 'page')
}
const dayTurns = (day: string) => {
  lab.clock.day = day
  lab.service.desk.dayMoved()
}
const told = () =>
  lab.log.alerts.newest(9).map(({ kind, plan, oid, why }) => [kind, plan, oid, why])

describe('what was unusual on a day', () => {
  it('is told to auditors when the next has come, once', async () => {
    refuse(11)
    expect(told()).toEqual([])
    dayTurns('2026-11-26')
    dayTurns('2026-11-26')
    const why = 'One person was refused more than 10 times within an hour. On 2026-11-25: 11.'
    expect(told()).toEqual([['unusual', null, omar.oid, why]])
    const reply = await lab.ask(ada, '/api/alerts')
    expect(await reply.json()).toMatchObject({
      alerts: [{ kind: 'unusual', plan: null, who: { name: 'Omar Farouk' }, why }],
    })
    dayTurns('2026-11-27')
    expect(told()).toHaveLength(1)
  })

  it('is not told of an ordinary day', () => {
    refuse(10)
    dayTurns('2026-11-26')
    expect(told()).toEqual([])
  })

  it('is told of an emergency at once, and not again', async () => {
    const plan = lab.log.plan(key)
    const reference = textOf(plan ? headOf(plan) : undefined, 'reference')
    const why = 'Nobody of the team can be reached'
    await lab.post(omar, '/api/emergencies', { reference, why })
    dayTurns('2026-11-26')
    expect(told()).toEqual([['emergency', key, omar.oid, why]])
  })
})
