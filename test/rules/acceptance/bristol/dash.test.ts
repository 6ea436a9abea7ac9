import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import { tryCases } from '../../plans/cases.ts'
import { fact } from '../../plans/rows.ts'
import { dash, dayBefore, lead, threeMonths } from './families.ts'
import { high, scored, told } from './scored.ts'

describe('a score of 15 or above', () => {
  tryCases([
    [
      '14 for three months less a day',
      told('2026-04-30', high, dash('2026-02-01', 14)),
      '2026-04-30',
      { '3.2': ['waiting', '2026-05-01'], '3.2.m1': 'waiting', '3.2.m2': 'not-applicable' },
    ],
    [
      '14 for three months',
      told('2026-05-01', high, dash('2026-02-01', 14)),
      '2026-05-01',
      { '3.2': 'met', '3.2.m1': 'met', '3.2.m2': 'not-applicable' },
    ],
    [
      '14 for less, and the plan is closed',
      { ...told('2026-04-15', high, dash('2026-02-01', 14)), closed: '2026-04-15' },
      '2026-04-15',
      { '3.2': ['waiting', '2026-05-01'] },
    ],
    [
      '15 is not 14 or below',
      told('2026-04-30', high, dash('2026-02-01', 15)),
      '2026-04-30',
      { '3.2': 'not-met' },
    ],
    [
      '14 again within the three months',
      told('2026-05-01', high, dash('2026-02-01', 14), dash('2026-04-15', 14)),
      '2026-05-01',
      { '3.2': 'met' },
    ],
    [
      '15 within the three months',
      told('2026-05-01', high, dash('2026-02-01', 14), dash('2026-04-15', 15)),
      '2026-05-01',
      { '3.2': 'not-met' },
    ],
    [
      '12 is a fall of a quarter and is met as 14 or below',
      told('2026-05-01', high, dash('2026-02-01', 12), dash('2026-04-15', 12)),
      '2026-05-01',
      { '3.2': 'met' },
    ],
    [
      'a baseline of exactly 15 is high',
      told('2026-05-01', dash('2026-01-05', 15), dash('2026-02-01', 14), dash('2026-04-15', 14)),
      '2026-05-01',
      { '3.2': 'met', '3.2.m2': 'not-applicable' },
    ],
    [
      'a higher one begins the three months again',
      told(
        '2026-06-15',
        high,
        dash('2026-02-01', 12),
        dash('2026-03-01', 15),
        dash('2026-03-15', 13),
        dash('2026-05-01', 13),
      ),
      '2026-06-15',
      { '3.2': 'met' },
    ],
    [
      'another instrument begins nothing again',
      told('2026-05-01', high, dash('2026-02-01', 14), {
        measure: 'score',
        on: '2026-03-01',
        who: 'a1',
        value: 20,
        instrument: 'SDQ',
      }),
      '2026-05-01',
      { '3.2': 'met' },
    ],
    [
      'another person’s score begins nothing again',
      told('2026-05-01', high, dash('2026-02-01', 14), dash('2026-03-01', 20, 'a2')),
      '2026-05-01',
      { '3.2': 'met' },
    ],
  ])

  it('with a higher one on the way it is not met a day sooner', () => {
    const plan = told(
      '2026-06-14',
      high,
      dash('2026-02-01', 12),
      dash('2026-03-01', 15),
      dash('2026-03-15', 13),
      dash('2026-05-01', 13),
    )
    const found = evaluate(plan, '2026-06-14').outcomes.find(({ ref }) => ref === '3.2')
    expect(found?.verdict).not.toBe('met')
    expect(found?.earliest).toBe('2026-06-15')
  })
})

describe('no further assessment', () => {
  tryCases([
    [
      'for three months less a day',
      told(dayBefore, high),
      dayBefore,
      { '3.2': ['waiting', threeMonths] },
    ],
    ['for three months that were searched', told(threeMonths, high), threeMonths, { '3.2': 'met' }],
    [
      'for three months that nobody searched',
      { ...told(threeMonths, high), searched: [] },
      threeMonths,
      { '3.2': 'unknown' },
    ],
    [
      'searched 31 days ago',
      scored('2026-05-11', [high], threeMonths),
      '2026-05-11',
      { '3.2': 'met' },
    ],
    [
      'searched 32 days ago',
      scored('2026-05-12', [high], threeMonths),
      '2026-05-12',
      { '3.2': 'unknown' },
    ],
    [
      'searched to a day before three months from the opening',
      scored(threeMonths, [high], dayBefore),
      threeMonths,
      { '3.2': 'unknown' },
    ],
    [
      'a fact says so',
      { ...told(threeMonths, high, fact('3.2.m1', true, { on: threeMonths })), searched: [] },
      threeMonths,
      { '3.2': 'met' },
    ],
    [
      'a score two days before keeps it from being met',
      told('2026-04-10', high, dash('2026-04-08', 16)),
      '2026-04-10',
      { '3.2': 'not-met' },
    ],
    [
      'does not serve a baseline below 15',
      told(threeMonths, dash('2026-01-05', 12)),
      threeMonths,
      { '3.2': 'unknown', '3.2.m1': 'not-applicable', '3.2.m2': 'unknown' },
    ],
  ])
})

describe('a score below 15', () => {
  const low = dash('2026-01-05', 12)
  const fourteen = dash('2026-01-05', 14)
  tryCases([
    [
      'three quarters of it for three months',
      told('2026-05-01', low, dash('2026-02-01', 9)),
      '2026-05-01',
      { '3.2': 'met', '3.2.m1': 'not-applicable', '3.2.m2': 'met' },
    ],
    [
      'three quarters of it for a day less',
      told('2026-04-30', low, dash('2026-02-01', 9)),
      '2026-04-30',
      { '3.2': ['waiting', '2026-05-01'] },
    ],
    [
      'one above three quarters',
      told('2026-05-01', low, dash('2026-02-01', 10)),
      '2026-05-01',
      { '3.2': 'not-met' },
    ],
    [
      '14 is low: 10.5 is its limit',
      told('2026-05-01', fourteen, dash('2026-02-01', 10.5)),
      '2026-05-01',
      { '3.2': 'met' },
    ],
    [
      '14 is low: 11 is above its limit',
      told('2026-05-01', fourteen, dash('2026-02-01', 11)),
      '2026-05-01',
      { '3.2': 'not-met', '3.2.m1': 'not-applicable' },
    ],
    [
      'from nothing there is no reduction',
      told('2026-05-01', dash('2026-01-05', 0), dash('2026-02-01', 0)),
      '2026-05-01',
      { '3.2': 'unknown' },
    ],
    [
      'the data alone are not enough',
      { ...told('2026-05-01'), evidence: [low, dash('2026-02-01', 9)] },
      '2026-05-01',
      { '3.2': 'unknown' },
    ],
    [
      'the word against it holds',
      {
        ...told('2026-05-01'),
        evidence: [low, dash('2026-02-01', 9), lead('3.2', '2026-05-01', 'not-met')],
      },
      '2026-05-01',
      { '3.2': 'not-met' },
    ],
  ])
})
