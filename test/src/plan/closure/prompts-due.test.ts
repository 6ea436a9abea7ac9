import { describe, expect, it } from 'vitest'
import { addMonths } from '../../../../rules/calendar.ts'
import { reopening, returning, voiding, withdrawing } from '../../../../src/plan/closure/changes.ts'
import { closurePromptsDue } from '../../../../src/plan/closure/prompts-due.ts'
import { findingsOf } from '../../../../src/plan/findings-for.ts'
import type { Plan } from '../../../../src/plan/plan.ts'
import { adds, helen, place, priya, today, type Worker } from '../plan-lab.ts'
import { after, approved, asked, closureIn, opened, readyPaper } from './closure-lab.ts'

const ruth: Worker = { ...helen, oid: 'oid-ruth', name: 'Ruth Okafor' }

const due = (plan: Plan, on = today) =>
  closurePromptsDue(plan, on, findingsOf(plan, on)).map(
    ({ kind, point, due: day, oid }) => `${kind} ${point} ${day} ${oid.replace('oid-', '')}`,
  )

const decided = (why: string | null = 'So.') => ({ by: helen.name, on: today, why })
const tomorrow = '2026-11-23'

describe('who is asked or told of a closure', () => {
  it('is nobody while none is asked for', () => {
    expect(due(readyPaper().plan)).toEqual([])
  })

  it('is each manager who has a place on the day, but never whoever asked', () => {
    const paper = readyPaper()
    paper.write(priya, adds('member', 'ruth', place(ruth, 'manager', opened, today)))
    const plan = asked(paper.plan)
    expect(due(plan)).toEqual(['closure asked 2026-11-22 helen', 'closure asked 2026-11-22 ruth'])
    expect(due(plan, tomorrow)).toEqual(['closure asked 2026-11-22 helen'])
    const byHelen = after(
      paper.plan,
      [{ do: 'add', kind: 'closure', record: 'closure', fields: { asked: today, closing: today } }],
      helen,
      today,
    )
    expect(due(byHelen)).toEqual(['closure asked 2026-11-22 ruth'])
  })

  it('is whoever asked once it is approved or sent back, and the managers once it is taken back', () => {
    const plan = asked(readyPaper().plan, { closing: tomorrow })
    expect(due(approved(plan))).toEqual(['closure-told approved 2026-11-22 priya'])
    expect(due(after(plan, returning(closureIn(plan), decided()), helen, today))).toEqual([
      'closure-told returned 2026-11-22 priya',
    ])
    expect(due(after(plan, withdrawing(closureIn(plan), decided()), priya, today))).toEqual([
      'closure-told withdrawn 2026-11-22 helen',
    ])
  })

  it('is whoever asked, the lead and whoever approved once an approval is void, each once', () => {
    const plan = approved(asked(readyPaper().plan, { closing: tomorrow }))
    const over = after(plan, voiding(closureIn(plan), today), helen, today)
    expect(due(over)).toEqual([
      'closure-told void 2026-11-22 priya',
      'closure-told void 2026-11-22 helen',
    ])
  })

  it('is nobody any more once the plan is open again', () => {
    const plan = approved(asked(readyPaper().plan))
    const again = after(plan, reopening(plan, closureIn(plan), decided()), priya, today)
    expect(due(again)).toEqual([])
  })
})

describe('who is told what the watch proved', () => {
  const watched = () => {
    const paper = readyPaper(['2.1', '3.1', '8.1'])
    const search = { people: ['tom'], from: opened, to: today }
    paper.write(
      priya,
      adds('searched', 'police', { measures: ['domestic-abuse-incident'], ...search }),
    )
    paper.plan = approved(asked(paper.plan))
    const on = addMonths(today, 6)
    return { paper, on }
  }

  it('is nobody while it is watched', () => {
    const { paper } = watched()
    expect(due(paper.plan, '2026-12-22')).toEqual([])
  })

  it('is each manager, once for each outcome that is proved', () => {
    const { paper, on } = watched()
    const search = { measures: ['referral'], people: ['tom'], from: today, to: on }
    paper.write(priya, adds('searched', 'later', search), on)
    expect(due(paper.plan, on)).toEqual(['watch proved 2027-05-22 helen'])
    expect(due(paper.plan, '2027-05-21')).toEqual([])
  })

  it('is each manager, where an outcome lapsed by a new referral', () => {
    const { paper } = watched()
    const referral = { measure: 'referral', who: 'tom', on: '2027-01-05', referredTo: 'statutory' }
    paper.write(priya, adds('evidence', 'referral', referral), '2027-01-05')
    expect(due(paper.plan, '2027-01-04')).toEqual([])
    expect(due(paper.plan, '2027-01-05')).toEqual(['watch lapsed 2027-05-22 helen'])
  })
})
