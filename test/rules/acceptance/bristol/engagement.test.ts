import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need } from '../../plans/plan.ts'
import { judged } from '../../plans/rows.ts'
import { dayBefore, engaged, familyOf, lead, threeMonths } from './families.ts'

const told = (ref: string, ...evidence: EvidenceRow[]) =>
  familyOf({ needs: [need(ref, ['a1'])], evidence })
const march: Day = '2026-03-01'

describe('a victim’s support', () => {
  tryCases([
    ['fully engaged, with no wait', told('3.1', engaged('a1', 'fully')), march, { '3.1': 'met' }],
    ['did not engage', told('3.1', engaged('a1', 'none')), march, { '3.1': 'not-met' }],
    [
      'somewhat engaged, not judged',
      told('3.1', engaged('a1', 'somewhat')),
      march,
      { '3.1': 'unknown' },
    ],
    [
      'somewhat engaged and judged enough',
      told('3.1', engaged('a1', 'somewhat'), lead('3.1', march)),
      march,
      { '3.1': 'met' },
    ],
    [
      'somewhat engaged and judged too little',
      told('3.1', engaged('a1', 'somewhat'), lead('3.1', march, 'not-met')),
      march,
      { '3.1': 'not-met' },
    ],
    ['nothing on file', told('3.1'), march, { '3.1': 'unknown' }],
    ['somebody else engaged', told('3.1', engaged('a2', 'fully')), march, { '3.1': 'unknown' }],
  ])
})

describe('a substance misuse agency', () => {
  const good = lead('4.2', threeMonths)
  tryCases([
    [
      'fully engaged and judged at three months',
      told('4.2', engaged('a1', 'fully'), good),
      threeMonths,
      { '4.2': 'met' },
    ],
    [
      'fully engaged the day before three months',
      told('4.2', engaged('a1', 'fully')),
      dayBefore,
      { '4.2': ['waiting', threeMonths] },
    ],
    [
      'fully engaged and not judged',
      told('4.2', engaged('a1', 'fully')),
      threeMonths,
      { '4.2': 'unknown' },
    ],
    ['judged with nothing on file', told('4.2', good), threeMonths, { '4.2': 'unknown' }],
    [
      'somewhat engaged and judged',
      told('4.2', engaged('a1', 'somewhat'), good),
      threeMonths,
      { '4.2': 'met' },
    ],
    [
      'somewhat engaged and judged not met',
      told('4.2', engaged('a1', 'somewhat'), lead('4.2', threeMonths, 'not-met')),
      threeMonths,
      { '4.2': 'not-met' },
    ],
    [
      'did not engage, whoever is content',
      told('4.2', engaged('a1', 'none'), good),
      threeMonths,
      { '4.2': 'not-met' },
    ],
    ['did not engage, early', told('4.2', engaged('a1', 'none')), march, { '4.2': 'not-met' }],
  ])
})

describe('less substance use', () => {
  const agency = (result: 'met' | 'not-met' = 'met') => judged('agency', '4.1', result, threeMonths)
  tryCases([
    [
      'the lead professional and the agency',
      told('4.2', lead('4.1', threeMonths), agency()),
      threeMonths,
      { '4.1': 'met' },
    ],
    [
      'the lead professional alone',
      told('4.2', lead('4.1', threeMonths)),
      threeMonths,
      { '4.1': 'unknown' },
    ],
    ['the agency alone', told('4.2', agency()), threeMonths, { '4.1': 'unknown' }],
    [
      'the agency does not agree',
      told('4.2', lead('4.1', threeMonths), agency('not-met')),
      threeMonths,
      { '4.1': 'not-met' },
    ],
    [
      'the lead professional does not agree',
      told('4.2', lead('4.1', threeMonths, 'not-met'), agency()),
      threeMonths,
      { '4.1': 'not-met' },
    ],
  ])
})
