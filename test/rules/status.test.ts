import { describe, expect, it } from 'vitest'
import type { Findings, OutcomeFinding, ReviewFinding } from '../../rules/findings.ts'
import { statusOf } from '../../rules/status.ts'

const threeMonth: ReviewFinding = {
  point: '3-month',
  due: '2026-04-10',
  state: 'held',
  because: [],
}

const findings = (reviews: ReviewFinding[]): Findings => ({
  format: 'family-outcome-findings/1',
  framework: 'supporting-families-2022',
  reference: 'FP-1',
  on: '2026-11-22',
  eligibility: { verdict: 'met', count: 3, needed: 3 },
  themes: [],
  outcomes: [],
  progress: { verdict: 'unknown', earliest: null, because: [] },
  automatic: [],
  outstanding: [],
  warnings: [],
  reviews,
})
const open = findings([threeMonth])
const closed = findings([{ ...threeMonth, point: 'post-closure-6-month', state: 'upcoming' }])

const outcome = (more: Partial<OutcomeFinding>): OutcomeFinding => ({
  ref: '8.1',
  verdict: 'unknown',
  earliest: null,
  clauses: [],
  lacks: [],
  ...more,
})

describe('the word on the screen', () => {
  it.each<[string, Partial<OutcomeFinding>, Findings, string]>([
    ['a met outcome is Met', { verdict: 'met' }, open, 'Met'],
    ['one that applies to nobody asks for nothing', { verdict: 'not-applicable' }, open, 'Met'],
    ['one that only waits is On course', { verdict: 'waiting' }, open, 'On course'],
    [
      'one that waits before closure and after it is On course',
      { verdict: 'waiting', beforeClosure: 'waiting' },
      open,
      'On course',
    ],
    [
      'one that waits only for what comes after closure has its Proof later',
      { verdict: 'waiting', beforeClosure: 'met' },
      open,
      'Proof later',
    ],
    [
      'one that has nothing but what comes after closure has its Proof later too',
      { verdict: 'waiting', beforeClosure: 'not-applicable' },
      closed,
      'Proof later',
    ],
    [
      'an event that began its window again restarts the clock',
      { verdict: 'not-met', restarted: true, earliest: '2027-03-02' },
      open,
      'Clock restarted',
    ],
    [
      'without a day it could be met no clock runs',
      { verdict: 'not-met', restarted: true },
      open,
      'Not met yet',
    ],
    [
      'facts that speak against it leave it Not met yet',
      { verdict: 'not-met' },
      open,
      'Not met yet',
    ],
    [
      'where only judgements are missing a judgement is needed',
      { verdict: 'unknown', lacks: ['judgement'] },
      open,
      'Judgement needed',
    ],
    [
      'where a search is missing too evidence is',
      { verdict: 'unknown', lacks: ['judgement', 'search'] },
      open,
      'Evidence missing',
    ],
    [
      'where nobody says what is missing evidence is',
      { verdict: 'unknown', lacks: [] },
      open,
      'Evidence missing',
    ],
    [
      'data and judgement at odds are held apart',
      { verdict: 'not-met', heldApart: 'judgement' },
      open,
      'Held apart',
    ],
    [
      'and are so where the framework lets one of them suffice',
      { verdict: 'met', heldApart: 'data' },
      open,
      'Held apart',
    ],
    [
      'a closed plan that was met has lapsed when its watch fails',
      { verdict: 'not-met', beforeClosure: 'met' },
      closed,
      'Lapsed',
    ],
    [
      'and has lapsed even where people disagree about it',
      { verdict: 'not-met', beforeClosure: 'met', heldApart: 'data' },
      closed,
      'Lapsed',
    ],
    [
      'one that was not met at closure never lapses',
      { verdict: 'not-met', beforeClosure: 'not-met' },
      closed,
      'Not met yet',
    ],
    [
      'nothing lapses while the plan is open',
      { verdict: 'not-met', beforeClosure: 'met' },
      open,
      'Not met yet',
    ],
  ])('%s', (_, more, of, word) => {
    expect(statusOf(outcome(more), of)).toBe(word)
  })
})
