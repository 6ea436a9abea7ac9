import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dueReviewOf } from '../../../../src/service/due/review-due.ts'
import { headOf } from '../../../../src/plan/plan.ts'
import { priya } from '../../plan/plan-lab.ts'
import { held, openChatLab, type ChatLab } from '../prompts/chat-lab.ts'

let lab: ChatLab
beforeEach(() => {
  lab = openChatLab()
})
afterEach(() => lab.close())

const dueOn = (on: string) => dueReviewOf(lab.plan(), on)?.point ?? null

describe('the three-month review of a plan opened on 28 August', () => {
  test.each([
    ['2026-11-13', null],
    ['2026-11-14', '3-month'],
    ['2026-11-28', '3-month'],
    ['2026-11-29', '3-month'],
  ])('on %s: %s', (on, point) => {
    expect(dueOn(on)).toBe(point)
  })

  test('is not asked for once the team has held it', () => {
    lab.write(priya, held('3-month', '2026-11-14'))
    expect(dueOn('2026-11-14')).toBeNull()
  })

  test('makes way for the six-month review when that is due too, and not a day before', () => {
    expect(dueOn('2027-02-13')).toBe('3-month')
    expect(dueOn('2027-02-14')).toBe('6-month')
  })
})

test('a plan that is closed asks its lead for no review, and on the day before it does', () => {
  const plan = lab.plan()
  const head = headOf(plan)
  const closedOn = (closed: string) => {
    const records = new Map(plan.records)
    if (head) records.set(head.id, { ...head, fields: { ...head.fields, closed } })
    return { ...plan, records }
  }
  expect(dueReviewOf(closedOn('2026-11-20'), '2026-11-20')).toBeNull()
  expect(dueReviewOf(closedOn('2026-11-21'), '2026-11-20')?.point).toBe('3-month')
})
