import { describe, expect, it } from 'vitest'
import { isDone, isLate, lacksOf } from '../../../src/plan/actions.ts'
import { adds, grace, liam, marlowes, priya, sets } from './plan-lab.ts'

const whole = {
  what: 'Ring the school about the timetable',
  owner: 'grace',
  due: '2026-11-20',
  sign: 'A timetable is agreed',
  outcomes: ['2.1'],
}

describe('an action that can be checked later', () => {
  it('lacks nothing', () => {
    expect(lacksOf({ fields: whole })).toEqual([])
  })

  it.each([
    ['who does it', 'owner'],
    ['by when', 'due'],
    ['how it will be known', 'sign'],
  ] as const)('where nobody said %s lacks %s', (_, field) => {
    expect(lacksOf({ fields: { ...whole, [field]: '' } })).toEqual([field])
  })

  it('lacks an outcome where it is for none', () => {
    expect(lacksOf({ fields: { ...whole, outcomes: [] } })).toEqual(['outcome'])
    expect(lacksOf({ fields: { what: 'Ring' } })).toEqual(['owner', 'due', 'sign', 'outcome'])
  })
})

describe('an action that is due on 20 November', () => {
  it.each([
    ['2026-11-20', undefined, false],
    ['2026-11-21', undefined, true],
    ['2026-11-21', '2026-11-21', false],
    ['2026-11-21', '2026-11-22', true],
  ])('asked about on %s and done on %s is late: %s', (on, done, answer) => {
    const fields = done === undefined ? whole : { ...whole, done }
    expect(isLate({ fields }, on)).toBe(answer)
    expect(isDone({ fields }, on)).toBe(done === '2026-11-21')
  })

  it('is never late where no day was said', () => {
    expect(isLate({ fields: { what: 'Ring' } }, '2099-01-01')).toBe(false)
  })
})

describe('an action of one member of the team, written by another', () => {
  const paper = marlowes()
  paper.write(priya, adds('action', 'ring', whole))

  it('is told to be done by its owner', () => {
    expect(paper.offer(grace, sets('ring', 'done', '2026-11-19')).kind).toBe('accepted')
  })

  it('and by nobody else of the team but the lead', () => {
    expect(paper.offer(liam, sets('ring', 'done', '2026-11-19')).kind).toBe('forbidden')
    expect(paper.offer(priya, sets('ring', 'done', '2026-11-19')).kind).toBe('accepted')
  })
})

describe('an action that names what is not there', () => {
  it.each([
    ['owner', { owner: 'nobody' }, 'fields.owner', 'is neither in the team nor of the family'],
    ['owner', { owner: 'need-school' }, 'fields.owner', 'is neither in the team nor of the family'],
  ] as const)('is refused by its %s', (_, fields, path, says) => {
    const operation = adds('action', 'a', { ...whole, ...fields })
    expect(marlowes().offer(priya, operation)).toEqual({ kind: 'faulty', faults: [{ path, says }] })
  })

  it('is refused by the place of the outcome, and taken with one of the framework', () => {
    const paper = marlowes()
    const wrong = adds('action', 'a', { ...whole, outcomes: ['2.1', '99.9'] })
    expect(paper.offer(priya, wrong)).toMatchObject({
      kind: 'faulty',
      faults: [{ path: 'fields.outcomes[1]' }],
    })
    expect(paper.offer(priya, adds('action', 'a', whole)).kind).toBe('accepted')
  })
})
