import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, Need, PlanDocument } from '../../../../rules/plan-document.ts'
import { need } from '../../plans/plan.ts'
import { durham } from './plans.ts'

const day = '2026-07-10'
const children = need('3.5', ['c1'])
const health = need('6.1', ['a1'])

const family = (needs: Need[], evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  durham({ needs, evidence, ...parts })

describe('reviews', () => {
  const stateOf = (on: Day, point: string, parts: Partial<PlanDocument> = {}, needs = [children]) =>
    evaluate(family(needs, [], parts), on).reviews.find((review) => review.point === point)

  it.each([
    ['2026-03-26', 'upcoming'],
    ['2026-03-27', 'due'],
    ['2026-04-10', 'due'],
    ['2026-04-11', 'overdue'],
  ])('on %s the three-month review is %s', (on, state) => {
    expect(stateOf(on, '3-month')).toMatchObject({ due: '2026-04-10', state })
  })
  it('held is held', () => {
    expect(
      stateOf(day, '3-month', { reviews: [{ point: '3-month', held: '2026-04-09' }] }),
    ).toMatchObject({ state: 'held' })
  })
  it('six months are for missing episodes and for exploitation', () => {
    const found = stateOf('2026-06-01', '6-month')
    expect(found?.due).toBe(day)
    expect(found?.because).toEqual(expect.arrayContaining(['3.6.m1', '3.7.m1']))
  })
  it('closed with children in need of help, there is a check after six months', () => {
    const found = stateOf('2026-06-01', 'post-closure-6-month', { closed: '2026-05-31' })
    expect(found).toMatchObject({ due: '2026-11-30', state: 'upcoming', because: ['3.5.m1'] })
  })
  it('closed with health alone, there is none', () => {
    expect(evaluate(family([health], [], { closed: '2026-05-31' }), '2026-06-01').reviews).toEqual(
      [],
    )
  })
  it('a twelve-month review is not listed before the sixth month is past', () => {
    expect(stateOf(day, '12-month')).toBeUndefined()
    expect(stateOf('2026-07-11', '12-month')).toMatchObject({ due: '2027-01-10' })
  })

  it.each([
    ['crime', '1.6', ['1.1.m3', '1.2.m2']],
    ['violence', '5.1', ['5.1.m1']],
  ])('six months are for %s', (_, ref, because) => {
    const found = stateOf('2026-06-01', '6-month', {}, [need(ref, ['a1'])])
    expect(found?.because).toEqual(expect.arrayContaining(because))
  })
  it('six months are for a child on a plan, and not for one on none', () => {
    const spell = { measure: 'support-level' as const, who: 'c1', from: '2025-11-01' }
    const because = (evidence: EvidenceRow[]) =>
      evaluate(family([need('3.1', ['c1'])], evidence), '2026-06-01').reviews.find(
        ({ point }) => point === '6-month',
      )?.because
    expect(because([{ ...spell, value: 'child-in-need' }])).toContain('3.1.m1')
    expect(because([])).not.toContain('3.1.m1')
  })
  it('health has nothing that six months would show', () => {
    expect(stateOf('2026-06-01', '6-month', {}, [health])?.because).toEqual([])
  })

  it.each([
    ['2026-11-15', 'upcoming'],
    ['2026-11-16', 'due'],
    ['2026-11-30', 'due'],
    ['2026-12-01', 'overdue'],
  ])('on %s the check after closure is %s', (on, state) => {
    const found = stateOf(on, 'post-closure-6-month', { closed: '2026-05-31' })
    expect(found).toMatchObject({ due: '2026-11-30', state })
  })
  it('the check is there whichever issue of the theme brought it', () => {
    const found = stateOf('2026-06-01', 'post-closure-6-month', { closed: '2026-05-31' }, [
      need('3.4', ['c1']),
    ])
    expect(found?.due).toBe('2026-11-30')
  })
})
