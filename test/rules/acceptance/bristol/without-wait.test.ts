import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need, opened } from '../../plans/plan.ts'
import { fact, judged } from '../../plans/rows.ts'
import { dayBefore, familyOf, lead, threeMonths } from './families.ts'

const needOf: Record<string, string> = {
  '2': '2.3',
  '3': '3.1',
  '5': '5.1',
  '6': '6.1',
  '9': '9.3',
}
const told = (ref: string, ...evidence: EvidenceRow[]) =>
  familyOf({ needs: [need(needOf[ref.charAt(0)] ?? ref, ['a1'])], evidence })

describe.each(['2.1', '3.4', '3.5', '9.6', '5.4'])(
  '%s asks the lead professional at once',
  (ref) => {
    tryCases([
      ['judged met on the opening day', told(ref, lead(ref, opened)), opened, { [ref]: 'met' }],
      ['judged not met', told(ref, lead(ref, opened, 'not-met')), opened, { [ref]: 'not-met' }],
      [
        'a judgement of the day after is not known',
        told(ref, lead(ref, '2026-01-11')),
        opened,
        { [ref]: ref === '5.4' ? 'waiting' : 'unknown' },
      ],
      [
        'a fact does not stand in',
        told(ref, fact(`${ref}.m1`, true)),
        threeMonths,
        { [ref]: 'unknown' },
      ],
      [
        'a practitioner does not stand in',
        told(ref, judged('practitioner', ref, 'met')),
        threeMonths,
        { [ref]: 'unknown' },
      ],
      ['nobody has said', told(ref), threeMonths, { [ref]: 'unknown' }],
    ])
  },
)

describe('household hazards', () => {
  const m3 = (on: Day, result: 'met' | 'not-met' = 'met') => lead('5.4.m3', on, result)
  tryCases([
    [
      'one measure is enough',
      told('5.4', lead('5.4.m2', opened)),
      opened,
      { '5.4': 'met', '5.4.m2': 'met' },
    ],
    [
      'two are denied and the third is met',
      told(
        '5.4',
        lead('5.4.m1', opened, 'not-met'),
        lead('5.4.m2', opened, 'not-met'),
        m3(threeMonths),
      ),
      threeMonths,
      { '5.4': 'met', '5.4.m1': 'not-met' },
    ],
    [
      'all are denied',
      told('5.4', lead('5.4', threeMonths, 'not-met')),
      threeMonths,
      { '5.4': 'not-met' },
    ],
    [
      'living conditions wait for three months of their own',
      told('5.4', m3(dayBefore)),
      dayBefore,
      { '5.4': ['waiting', threeMonths], '5.4.m3': 'waiting' },
    ],
    [
      'living conditions judged at three months',
      told('5.4', m3(threeMonths)),
      threeMonths,
      { '5.4': 'met', '5.4.m3': 'met' },
    ],
    [
      'closure does not shorten them',
      { ...told('5.4', m3('2026-03-01')), closed: '2026-03-01' },
      '2026-03-01',
      { '5.4.m3': 'waiting' },
    ],
  ])
})

describe('one of several measures', () => {
  tryCases([
    [
      'a GP is enough to engage with health services',
      told('5.2', lead('5.2.m1', threeMonths)),
      threeMonths,
      { '5.2': 'met', '5.2.m1': 'met', '5.2.m2': 'unknown' },
    ],
    [
      'one denied leaves the others to be told',
      told('5.2', lead('5.2.m1', threeMonths, 'not-met')),
      threeMonths,
      { '5.2': 'unknown', '5.2.m1': 'not-met' },
    ],
    [
      'the sixth way to a healthier life is enough',
      told('5.1', lead('5.1.m6', threeMonths)),
      threeMonths,
      { '5.1': 'met' },
    ],
    [
      'the second measure of wellbeing is enough',
      told('5.3', lead('5.3.m2', threeMonths)),
      threeMonths,
      { '5.3': 'met' },
    ],
  ])
})

describe('three months of whole family support', () => {
  tryCases([
    [
      'are not over',
      told('6.4', lead('6.4', dayBefore)),
      dayBefore,
      { '6.4': ['waiting', threeMonths] },
    ],
    ['are over and judged', told('6.4', lead('6.4', threeMonths)), threeMonths, { '6.4': 'met' }],
    ['are over and not judged', told('6.4'), threeMonths, { '6.4': 'unknown' }],
    [
      'are denied early',
      told('6.4', lead('6.4', '2026-02-01', 'not-met')),
      '2026-03-01',
      { '6.4': 'not-met' },
    ],
    [
      'are not shortened by closure',
      { ...told('6.4', lead('6.4', '2026-03-01')), closed: '2026-03-01' },
      '2026-03-01',
      { '6.4': 'waiting' },
    ],
    [
      'a fact does not stand in',
      told('6.4', fact('6.4.m1', true, { on: threeMonths })),
      threeMonths,
      { '6.4': 'unknown' },
    ],
  ])
})
