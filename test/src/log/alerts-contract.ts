import { expect, it } from 'vitest'
import type { NewAlert } from '../../../src/log/alerts.ts'
import type { Emergency } from '../../../src/log/emergencies.ts'
import type { Log } from '../../../src/log/log.ts'
import { grace, priya } from './log-lab.ts'

const key = 'plan-marlowe'
const alert: NewAlert = {
  at: '2026-11-22T10:00:00.000Z',
  plan: key,
  kind: 'put-back',
  oid: null,
  why: null,
}
const opened: Emergency = {
  plan: key,
  oid: grace.oid,
  why: 'The child is at school without a carer to ring',
  at: '2026-11-22T10:00:00.000Z',
  until: '2026-11-22T11:00:00.000Z',
}

/** What every log does with alerts and with plans opened in an emergency. */
export function alertsContract(openEmpty: () => Log): void {
  it('an alert is kept until somebody has seen it, and who was first stands', () => {
    const { alerts } = openEmpty()
    const id = alerts.raise(alert)
    expect(alerts.find(id)).toEqual({ ...alert, id, seenBy: null, seenAt: null })
    expect(alerts.seen(id, priya.oid, 'then')).toBe(true)
    expect(alerts.seen(id, grace.oid, 'later')).toBe(false)
    expect(alerts.find(id)).toMatchObject({ seenBy: priya.oid, seenAt: 'then' })
  })

  it('an alert that was not raised is not there', () => {
    const { alerts } = openEmpty()
    expect(alerts.find('no-such-alert')).toBeNull()
    expect(alerts.seen('no-such-alert', priya.oid, 'then')).toBe(false)
  })

  it('alerts come newest first, of some plans, of no plan, or all', () => {
    const { alerts } = openEmpty()
    for (const plan of [key, 'plan-other', null]) alerts.raise({ ...alert, plan })
    const plans = (...of: Parameters<typeof alerts.newest>) =>
      alerts.newest(...of).map(({ plan }) => plan)
    expect(plans(9)).toEqual([null, 'plan-other', key])
    expect(plans(2)).toEqual([null, 'plan-other'])
    expect(plans(9, [key])).toEqual([key])
    expect(plans(9, [null, key])).toEqual([null, key])
    expect(plans(9, [])).toEqual([])
  })

  it('an opening lasts from its instant to just before its end, for one person', () => {
    const { emergencies } = openEmpty()
    emergencies.open(opened)
    const plans = (oid: string, at: string) => emergencies.openTo(oid, at)
    expect(plans(grace.oid, '2026-11-22T09:59:59.999Z')).toEqual([])
    expect(plans(grace.oid, '2026-11-22T10:00:00.000Z')).toEqual([opened])
    expect(plans(grace.oid, '2026-11-22T10:59:59.999Z')).toEqual([opened])
    expect(plans(grace.oid, '2026-11-22T11:00:00.000Z')).toEqual([])
    expect(plans(priya.oid, '2026-11-22T10:30:00.000Z')).toEqual([])
  })

  it('an opening raises its alert, with the reason that was given', () => {
    const { alerts, emergencies } = openEmpty()
    emergencies.open(opened)
    const { plan, oid, why, at } = opened
    expect(alerts.newest(9)).toMatchObject([{ kind: 'emergency', plan, oid, why, at }])
  })

  it('of several openings the one that lasts longest comes first', () => {
    const { emergencies } = openEmpty()
    const longer = { ...opened, until: '2026-11-22T11:30:00.000Z' }
    for (const one of [opened, longer, { ...opened, plan: 'plan-other' }]) emergencies.open(one)
    const open = emergencies.openTo(grace.oid, '2026-11-22T10:30:00.000Z')
    expect(open.map(({ plan, until }) => [plan, until])).toEqual([
      [key, longer.until],
      ['plan-other', opened.until],
      [key, opened.until],
    ])
  })

  it('what is kept of a plan goes with it, and of another stays', () => {
    const { alerts, emergencies } = openEmpty()
    for (const plan of [key, 'plan-other']) emergencies.open({ ...opened, plan })
    alerts.erase(key)
    emergencies.erase(key)
    expect(alerts.newest(9).map(({ plan }) => plan)).toEqual(['plan-other'])
    expect(emergencies.openTo(grace.oid, opened.at).map(({ plan }) => plan)).toEqual(['plan-other'])
  })
}
