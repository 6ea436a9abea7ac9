import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need, search } from '../../plans/plan.ts'
import { working } from '../../plans/rows.ts'
import { claiming, familyOf, lastOf } from './families.ts'

const start: Day = '2026-02-01'

/** Somebody out of work whose benefits and jobs were searched to the day. */
const told = (on: Day, ...evidence: EvidenceRow[]) =>
  familyOf({
    needs: [need('6.1', ['a1'])],
    evidence,
    searched: [search(['benefit', 'employment'], 'family', '2025-01-01', on)],
  })
const job = (from: Day, to?: Day) => working('a1', 'employed', from, to)

describe('thirteen weeks of employment', () => {
  const other = claiming('a1', 'other', '2025-06-01', '2026-01-31')
  tryCases([
    [
      'less a day',
      told('2026-05-02', other, job(start)),
      '2026-05-02',
      { '6.1': ['waiting', '2026-05-03'] },
    ],
    ['are over', told('2026-05-03', other, job(start)), '2026-05-03', { '6.1': 'met' }],
    [
      'with no benefit on a searched file',
      told('2026-05-03', job(start)),
      '2026-05-03',
      { '6.1': 'met' },
    ],
    [
      'self-employed',
      told('2026-05-03', other, working('a1', 'self-employed', start)),
      '2026-05-03',
      { '6.1': 'met' },
    ],
    [
      'a job of 91 days that has ended',
      told('2026-05-10', other, job(start, lastOf(91, start))),
      '2026-05-10',
      { '6.1': 'met' },
    ],
    [
      'a job of 90 days that has ended',
      told('2026-05-10', other, job(start, lastOf(90, start))),
      '2026-05-10',
      { '6.1': 'not-met' },
    ],
    [
      'a job from before the plan counts from the opening',
      told('2026-04-10', other, job('2025-09-01')),
      '2026-04-10',
      { '6.1': ['waiting', '2026-04-11'] },
    ],
    [
      'and is held 91 days later',
      told('2026-04-11', other, job('2025-09-01')),
      '2026-04-11',
      { '6.1': 'met' },
    ],
    [
      'two jobs of 46 days with a day between are not consecutive',
      told(
        '2026-05-10',
        other,
        job(start, lastOf(46, start)),
        job(addDays(start, 47), addDays(start, 92)),
      ),
      '2026-05-10',
      { '6.1': 'not-met' },
    ],
    [
      'nobody searched and nothing is on file',
      { ...told('2026-05-03'), searched: [] },
      '2026-05-03',
      { '6.1': 'unknown' },
    ],
    [
      'one of two people is enough',
      {
        ...told('2026-05-03', other, working('a2', 'employed', start)),
        needs: [need('6.1', ['a1', 'a2'])],
      },
      '2026-05-03',
      { '6.1': 'met' },
    ],
  ])
})

describe('26 of the last 30 weeks for JSA', () => {
  const jsa = claiming('a1', 'jsa-type', '2025-06-01', '2026-01-31')
  const last = lastOf(210, start)
  tryCases([
    [
      'thirteen weeks are not enough',
      told('2026-05-03', jsa, job(start)),
      '2026-05-03',
      { '6.1': 'waiting' },
    ],
    ['182 days at a stretch', told('2026-08-02', jsa, job(start)), '2026-08-02', { '6.1': 'met' }],
    [
      '28 days without work between',
      told(last, jsa, job(start, '2026-05-31'), job('2026-06-29', last)),
      last,
      { '6.1': 'met' },
    ],
  ])

  it.each([
    ['181 days at a stretch', '2026-07-31' as Day, [job(start)]],
    ['29 days without work between', last, [job(start, '2026-05-30'), job('2026-06-29', last)]],
    ['182 days of 211', last, [job('2026-01-31', '2026-05-30'), job('2026-06-29', last)]],
  ])('%s are not enough', (_, on, jobs) => {
    const found = evaluate(told(on, jsa, ...jobs), on).outcomes.find(({ ref }) => ref === '6.1')
    expect(['waiting', 'not-met']).toContain(found?.verdict)
  })

  it('a job from before the plan has its days counted from the opening', () => {
    const plan = told(
      '2026-07-09',
      claiming('a1', 'jsa-type', '2025-01-01', '2025-08-31'),
      job('2025-09-01'),
    )
    const verdictOn = (on: Day) =>
      evaluate(plan, on).outcomes.find(({ ref }) => ref === '6.1')?.verdict
    expect(verdictOn('2026-07-09')).toBe('waiting')
    expect(verdictOn('2026-07-12')).toBe('met')
  })
})
