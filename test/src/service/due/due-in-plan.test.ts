import { afterEach, beforeEach, expect, it } from 'vitest'
import { dueInPlan } from '../../../../src/service/due/due-in-plan.ts'
import { priya } from '../../plan/plan-lab.ts'
import { held, openChatLab, tenantId, type ChatLab } from '../prompts/chat-lab.ts'

/** Opened on 28 August 2026: reviews are due on 28 November and 28 February, each from fourteen days before. */
let lab: ChatLab
beforeEach(() => {
  lab = openChatLab()
})
afterEach(() => lab.close())

const lookOn = (on: string, lastLook: string | null = null) =>
  dueInPlan({
    plan: lab.plan(),
    prompts: lab.log.prompts.ofPlan(lab.plan().key),
    tenantId,
    on,
    lastLook,
    workers: lab.log.directory,
  })
const next = (on: string) => lookOn(on).next
const since = (on: string, lastLook: string | null) => lookOn(on, lastLook).ask[0]?.since

it.each([
  ['long before a review: the day it is due from', '2026-09-01', '2026-11-14'],
  ['on the day before', '2026-11-13', '2026-11-14'],
  ['while it is due: each day', '2026-11-14', '2026-11-15'],
  ['while it is late: each day', '2027-01-10', '2027-01-11'],
])('a plan is looked at again %s', (_, on, day) => {
  expect(next(on)).toBe(day)
})

it('a plan whose review was held is looked at when the next is due, or when another is listed', () => {
  lab.write(priya, held('3-month', '2026-11-14'))
  expect(next('2026-11-20')).toBe('2027-02-14')
  lab.write(priya, held('6-month', '2026-11-20'))
  expect(next('2026-11-20')).toBe('2027-03-01')
  expect(next('2027-03-01')).toBe('2027-08-14')
})

it('a question counts from the day it was due, or from the last look where somebody looked since', () => {
  expect(since('2026-11-14', null)).toBe('2026-11-14')
  expect(since('2026-12-20', null)).toBe('2026-11-14')
  expect(since('2026-12-20', '2026-09-01')).toBe('2026-11-14')
  expect(since('2026-12-20', '2026-12-19')).toBe('2026-12-19')
  expect(since('2026-12-20', '2026-12-31')).toBe('2026-12-20')
})

it('where nobody looked for weeks, the lead is asked first and the manager told five working days later', () => {
  const kinds = (on: string) => lookOn(on).ask.map(({ key }) => key.kind)
  expect(kinds('2026-12-11')).toContain('review')
  expect(kinds('2026-12-11')).not.toContain('escalation')
  for (const { key, since: from } of lookOn('2026-12-11').ask) {
    lab.log.prompts.ask(key, '2026-12-11T09:00:00.000Z', { since: from })
  }
  expect(kinds('2026-12-17')).not.toContain('escalation')
  expect(kinds('2026-12-18')).toContain('escalation')
})
