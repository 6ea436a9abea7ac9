import { beforeEach, describe, expect, it } from 'vitest'
import type { PlanRecord } from '../../../../../src/plan/plan.ts'
import type { PlanView } from '../../../../../src/plan/view.ts'
import { createValueDesk, type ValueDesk } from '../../../../../src/tab/plan/values/value-desk.ts'
import { sampleView } from '../sample-view.ts'

const { view: sample } = sampleView('Hartley')

/** The plan with one action that is due on a day, as it stands after the event of a number. */
const planDue = (due: string | null, seq: number, withheld?: readonly string[]): PlanView => {
  const action: PlanRecord = {
    kind: 'action',
    id: 'mentor',
    fields: { what: 'Tyler meets his mentor', ...(due === null ? {} : { due }) },
    author: { oid: 'o', name: 'Priya Nair', agency: 'Early Help' },
    at: '2027-03-01T09:00:00.000Z',
    changed: '2027-03-01T10:42:00.000Z',
    ...(withheld ? { withheld } : {}),
  }
  return { ...sample, seq, records: [...sample.records, action] }
}
const setDue = (value: string, base: number) =>
  ({ do: 'set', id: `due-${value}`, record: 'mentor', field: 'due', value, base }) as const
const told = (seq: number, lost: string) => ({
  seq,
  record: 'mentor',
  field: 'due',
  lost,
  by: 'Grace Adeyemi',
})

describe('a day that two people set for one action', () => {
  let desk: ValueDesk
  const mine = [setDue('2027-04-01', 100)]
  beforeEach(() => {
    desk = createValueDesk()
    desk.sent(mine, planDue('2027-03-20', 100))
  })

  it('is nothing to choose where nobody else set one', () => {
    desk.answered(mine, { seq: 101 })
    desk.heard(planDue('2027-04-01', 101), [])
    expect(desk.met()).toEqual([])
  })

  it('is told by the answer where mine took the place of one I had not seen, and by whom is not known', () => {
    desk.answered(mine, {
      seq: 102,
      clashes: [{ operation: 'due-2027-04-01', lost: '2027-05-05' }],
    })
    expect(desk.met()).toMatchObject([
      { record: 'mentor', field: 'due', mine: '2027-04-01', theirs: '2027-05-05', by: null },
    ])
  })

  it('is told by the stream with name and time where theirs took the place of mine', () => {
    desk.answered(mine, { seq: 101 })
    desk.heard(planDue('2027-06-06', 102), [told(102, '2027-04-01')])
    expect(desk.met()).toMatchObject([
      {
        mine: '2027-04-01',
        theirs: '2027-06-06',
        by: 'Grace Adeyemi',
        at: '2027-03-01T10:42:00.000Z',
      },
    ])
  })

  it('is told by the stream also where news of my own came before my answer', () => {
    desk.heard(planDue('2027-04-01', 101), [])
    desk.answered(mine, { seq: 101 })
    desk.heard(planDue('2027-06-06', 102), [told(102, '2027-04-01')])
    expect(desk.met()).toHaveLength(1)
  })

  it('is told by the stream also where theirs was heard of before my own answer', () => {
    desk.heard(planDue('2027-06-06', 102), [told(102, '2027-04-01')])
    desk.answered(mine, { seq: 101 })
    expect(desk.met()).toMatchObject([{ mine: '2027-04-01', theirs: '2027-06-06' }])
  })

  it('is no clash yet where theirs gave way to another before mine arrived', () => {
    desk.heard(planDue('2027-06-06', 101), [told(101, '2027-03-20')])
    expect(desk.met()).toEqual([])
  })

  it('is no clash where they had seen mine and changed it', () => {
    desk.answered(mine, { seq: 101 })
    desk.heard(planDue('2027-06-06', 102), [])
    expect(desk.met()).toEqual([])
  })

  it('is asked about until somebody chose, and once a choice could not be saved it is asked again', () => {
    desk.answered(mine, { seq: 101 })
    desk.heard(planDue('2027-06-06', 102), [told(102, '2027-04-01')])
    const again = [setDue('2027-04-01', 102)].map((one) => ({ ...one, id: 'again' }))
    desk.sent(again, planDue('2027-06-06', 102))
    expect(desk.met()).toEqual([])
    desk.failed(again)
    expect(desk.met()).toHaveLength(1)
    desk.settled({ record: 'mentor', field: 'due' })
    expect(desk.met()).toEqual([])
  })

  it('is forgotten where the action is gone or its day is withheld by now', () => {
    desk.answered(mine, {
      seq: 101,
      clashes: [{ operation: 'due-2027-04-01', lost: '2027-05-05' }],
    })
    desk.heard(planDue(null, 102, ['due']), [])
    expect(desk.met()).toEqual([])
  })
})
