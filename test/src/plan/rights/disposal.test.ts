import { describe, expect, it } from 'vitest'
import { applyEvents, emptyPlan } from '../../../../src/plan/plan.ts'
import type { Fields } from '../../../../src/plan/record.ts'
import { disposalOf } from '../../../../src/plan/rights/disposal.ts'
import {
  cautiousPolicy,
  readRetentionPolicy,
  type RetentionPolicy,
} from '../../../../src/plan/rights/retention-policy.ts'
import { marlowes, Story } from './rights-lab.ts'

const plan = (story: Story) => applyEvents(emptyPlan('plan-marlowe'), story.events)
const closed = (on = '2026-09-30') => marlowes().set('head', 'closed', on)
const policy = (rules: RetentionPolicy['rules']): RetentionPolicy => ({
  ...cautiousPolicy,
  rules,
})
const every = (keep: RetentionPolicy['rules'][number]['keep']) =>
  policy([{ plans: 'every', keep, source: 'a council' }])
const state = (story: Story, with_: RetentionPolicy, on: string, held = false) =>
  disposalOf(plan(story), with_, on, held).state

describe('a plan whose youngest child was born on 2 May 2014', () => {
  const until30 = every({ youngestChildIs: 30 })

  it.each([
    ['on the eve of the thirtieth birthday it is kept', '2044-05-01', 'kept'],
    ['on the birthday it is due', '2044-05-02', 'due'],
  ])('%s', (_, on, says) => {
    expect(state(closed(), until30, on)).toBe(says)
  })

  it('is measured by a younger child, and not by an older one', () => {
    const born = (day: string) =>
      closed().add('person', 'p-more', { name: 'Ivy', kind: 'child', born: day })
    expect(disposalOf(plan(born('2017-09-30')), until30, '2026-11-22').from).toBe('2047-09-30')
    expect(disposalOf(plan(born('2010-09-30')), until30, '2026-11-22').from).toBe('2044-05-02')
  })

  it('of a child born on 29 February is due on 1 March where the year has no 29th', () => {
    const story = closed().set('p-tom', 'born', '2016-02-29')
    expect(disposalOf(plan(story), until30, '2026-11-22').from).toBe('2046-03-01')
  })

  it.each([
    ['the child’s', 'p-tom', {}],
    ['an unborn child’s', 'p-new', { name: 'Baby', kind: 'unborn' }],
  ])('is never due while %s birth day is missing', (_, record, fields: Fields) => {
    const story =
      record === 'p-tom'
        ? closed().set('p-tom', 'born', null)
        : closed().add('person', record, fields)
    const found = disposalOf(plan(story), until30, '2199-01-01')
    expect(found).toMatchObject({ state: 'needs-birth-day', from: null })
    expect(found.says).toContain('birth day is missing')
  })

  it('is never due where the plan names no child at all', () => {
    expect(state(closed().remove('p-tom'), until30, '2199-01-01')).toBe('needs-birth-day')
  })

  it('is not kept longer for an adult without a birth day', () => {
    expect(state(closed(), until30, '2044-05-02')).toBe('due')
  })
})

describe('a plan that closed on 30 September 2026', () => {
  const years = every({ yearsAfterClosure: 6 })

  it.each([
    ['the day before six years are over it is kept', '2032-09-29', 'kept'],
    ['on the day it is due', '2032-09-30', 'due'],
  ])('%s', (_, on, says) => {
    expect(state(closed(), years, on)).toBe(says)
  })

  it.each([
    ['was not closed', marlowes(), '2199-01-01'],
    ['closes tomorrow', closed('2026-11-23'), '2026-11-22'],
  ])('has no clock where it %s', (_, story, on) => {
    expect(state(story, years, on)).toBe('open')
  })

  it('is kept by the latest of several lengths', () => {
    const both = every({ youngestChildIs: 30, yearsAfterClosure: 6 })
    expect(disposalOf(plan(closed()), both, '2026-11-22').from).toBe('2044-05-02')
    expect(disposalOf(plan(closed('2040-01-01')), both, '2040-11-22').from).toBe('2046-01-01')
  })

  it('is kept longer by a line for child protection where a child ever was under it, and not else', () => {
    const row = { measure: 'support-level', who: 'p-tom', from: '2026-02-01' }
    const level = (status: string) => closed().add('evidence', 'e', { ...row, status })
    const from = (story: Story) => disposalOf(plan(story), cautiousPolicy, '2026-11-22').from
    expect(from(level('child-protection'))).toBe('2061-09-30')
    expect(from(level('early-help'))).toBe('2044-05-02')
    expect(from(level('looked-after'))).toBe('2089-05-02')
  })

  it('is never due while a legal hold is on it', () => {
    expect(state(closed(), years, '2199-01-01', true)).toBe('held')
    expect(state(closed().remove('p-tom'), years, '2199-01-01', true)).toBe('held')
    expect(state(closed(), years, '2199-01-01', false)).toBe('due')
  })

  it('says why in a sentence that names nobody', () => {
    const { says } = disposalOf(plan(closed()), cautiousPolicy, '2026-11-22')
    expect(says).toBe('It is kept until 2 May 2044: the youngest child is 30 on that day.')
  })
})

describe('a council’s file', () => {
  const good = {
    format: 'family-outcome-plan-retention/1',
    council: 'Northshire',
    rules: [{ plans: 'every', keep: { youngestChildIs: 25 }, source: 'Retention schedule 2026' }],
  }

  it('is read', () => {
    expect(readRetentionPolicy(good)).toEqual({ policy: good })
  })

  it.each([
    ['has no line for every plan', { ...good, rules: [] }, 'rules'],
    ['says no length', { ...good, rules: [{ ...good.rules[0], keep: {} }] }, 'rules[0].keep'],
    [
      'keeps for no year',
      { ...good, rules: [{ ...good.rules[0], keep: { youngestChildIs: 0 } }] },
      'rules[0].keep.youngestChildIs',
    ],
    ['has no source', { ...good, rules: [{ ...good.rules[0], source: '' }] }, 'rules[0].source'],
    ['is of another format', { ...good, format: 'x' }, 'format'],
    ['is no object', 'x', 'policy'],
  ])('is refused by its place where it %s', (_, json, path) => {
    const read = readRetentionPolicy(json)
    expect('faults' in read ? read.faults.map((fault) => fault.path) : []).toContain(path)
  })

  it('keeps plans at least as long as our own table where none is given', () => {
    expect(readRetentionPolicy(cautiousPolicy)).toEqual({ policy: cautiousPolicy })
  })
})
