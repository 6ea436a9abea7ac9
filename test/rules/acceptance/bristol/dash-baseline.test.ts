import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need } from '../../plans/plan.ts'
import { dash, threeMonths } from './families.ts'
import { high, told } from './scored.ts'

describe('the score it began with', () => {
  tryCases([
    [
      'is the latest by the opening day, that day included',
      told('2026-05-01', dash('2025-06-01', 20), dash('2026-01-10', 10), dash('2026-02-01', 8)),
      '2026-05-01',
      { '3.2': 'not-met', '3.2.m1': 'not-applicable' },
    ],
    [
      'and three quarters are taken of it',
      told('2026-05-01', dash('2025-06-01', 20), dash('2026-01-10', 10), dash('2026-02-01', 7)),
      '2026-05-01',
      { '3.2': 'met' },
    ],
    [
      'is not the one of the day after',
      told('2026-04-11', dash('2025-06-01', 20), dash('2026-01-11', 10)),
      '2026-04-11',
      { '3.2': 'met', '3.2.m2': 'not-applicable' },
    ],
    [
      'which begins the three months',
      told(threeMonths, dash('2025-06-01', 20), dash('2026-01-11', 10)),
      threeMonths,
      { '3.2': ['waiting', '2026-04-11'] },
    ],
    [
      'is the first after the opening where none is before: high',
      told('2026-05-01', dash('2026-01-20', 16), dash('2026-02-01', 12), dash('2026-04-15', 12)),
      '2026-05-01',
      { '3.2': 'met' },
    ],
    [
      'is the first after the opening where none is before: low',
      told('2026-05-01', dash('2026-01-20', 12), dash('2026-02-01', 10), dash('2026-04-15', 10)),
      '2026-05-01',
      { '3.2': 'not-met' },
    ],
    [
      'is not known where there is no score',
      told('2026-05-01'),
      '2026-05-01',
      { '3.2': 'unknown' },
    ],
  ])
})

describe('two victims', () => {
  const both = (on: Day, ...scores: EvidenceRow[]) => ({
    ...told(on, ...scores),
    needs: [need('3.1', ['a1', 'c1'])],
  })
  tryCases([
    [
      'each in a band of their own',
      both(
        '2026-05-01',
        high,
        dash('2026-02-01', 14),
        dash('2026-01-05', 12, 'c1'),
        dash('2026-02-01', 9, 'c1'),
      ),
      '2026-05-01',
      { '3.2': 'met', '3.2.m1 a1': 'met', '3.2.m2 c1': 'met' },
    ],
    [
      'one of them not safer yet',
      both(
        '2026-05-01',
        high,
        dash('2026-02-01', 14),
        dash('2026-01-05', 12, 'c1'),
        dash('2026-02-01', 10, 'c1'),
      ),
      '2026-05-01',
      { '3.2': 'not-met', '3.2.m1 a1': 'met', '3.2.m2 c1': 'not-met' },
    ],
  ])
})

describe('a score of 14', () => {
  const codes = (score: number) =>
    evaluate(told('2026-05-01', high, dash('2026-02-01', score)), '2026-05-01').warnings.map(
      ({ code }) => code,
    )
  it('is met as published, and warned about where 13 is not', () => {
    const more = codes(14).filter((code) => !codes(13).includes(code))
    expect(more).toHaveLength(1)
  })
})
