import { describe } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { need, opened, search } from '../../plans/plan.ts'
import { milestone, offence, supported } from '../../plans/rows.ts'
import { dayBefore, familyOf, lead, recordedOn, searchedTo, threeMonths } from './families.ts'

const sources = (to: Day) => [searchedTo(to, 'offence', 'milestone', 'support-level')]

/** A child on the edge of care, searched to the day, and the lead professional content on the day. */
const told = (on: Day, rows: readonly EvidenceRow[], searched: Searched[] = sources(on)) =>
  familyOf({
    needs: [need('9.8', ['c1'])],
    evidence: [...rows, lead('9.10', on), lead('9.11', on)],
    searched,
  })
const care = (on: Day, who = 'c1') => milestone(on, who, 'care-entered')
const custody = (on: Day, who = 'c1') => milestone(on, who, 'custody-entered')

describe('not entered care', () => {
  tryCases([
    [
      'three months less a day',
      told(dayBefore, []),
      dayBefore,
      { '9.10': ['waiting', threeMonths] },
    ],
    ['three months', told(threeMonths, []), threeMonths, { '9.10': 'met' }],
    [
      'three months that nobody searched',
      told(threeMonths, [], []),
      threeMonths,
      { '9.10': 'unknown' },
    ],
    [
      'care entered on the opening day is before them',
      told(threeMonths, [care('2026-01-10')]),
      threeMonths,
      { '9.10': 'met' },
    ],
    [
      'care entered the day after',
      told(threeMonths, [care('2026-01-11')]),
      threeMonths,
      { '9.10': ['not-met', '2026-04-11'] },
    ],
    [
      'and a day later it is clear',
      told('2026-04-11', [care('2026-01-11')]),
      '2026-04-11',
      { '9.10': 'met' },
    ],
    [
      'care entered on 31 March is still near on 30 June',
      told('2026-06-30', [care('2026-03-31')]),
      '2026-06-30',
      { '9.10': ['not-met', '2026-07-01'] },
    ],
    [
      'and no more on 1 July',
      told('2026-07-01', [care('2026-03-31')]),
      '2026-07-01',
      { '9.10': 'met' },
    ],
    [
      'a looked-after spell that begins is an entry',
      told(threeMonths, [supported('c1', 'looked-after', '2026-03-01')]),
      threeMonths,
      { '9.10': ['not-met', '2026-06-01'] },
    ],
    [
      'one that began before the plan is not',
      told(threeMonths, [supported('c1', 'looked-after', '2025-06-01')]),
      threeMonths,
      { '9.10': 'met' },
    ],
    [
      'a spell in need is not',
      told(threeMonths, [supported('c1', 'child-in-need', '2026-03-01')]),
      threeMonths,
      { '9.10': 'met' },
    ],
    [
      'another child entered care',
      told(threeMonths, [care('2026-03-01', 'c2')]),
      threeMonths,
      { '9.10': 'met' },
    ],
    [
      'searched 31 days ago',
      told('2026-05-11', [], sources(threeMonths)),
      '2026-05-11',
      { '9.10': 'met' },
    ],
    [
      'searched 32 days ago',
      told('2026-05-12', [], sources(threeMonths)),
      '2026-05-12',
      { '9.10': 'unknown' },
    ],
    [
      'a search that ends a day before three months',
      told(threeMonths, [], sources(dayBefore)),
      threeMonths,
      { '9.10': 'unknown' },
    ],
    [
      'closure does not shorten three months',
      { ...told('2026-03-01', []), closed: '2026-03-01' },
      '2026-03-01',
      { '9.10': 'waiting' },
    ],
    [
      'the lead professional is not content',
      { ...told(threeMonths, []), evidence: [lead('9.10', threeMonths, 'not-met')] },
      threeMonths,
      { '9.10': 'not-met' },
    ],
    [
      'nobody has judged',
      { ...told(threeMonths, []), evidence: [] },
      threeMonths,
      { '9.10': 'unknown' },
    ],
    [
      'the data speak against a good word',
      told(threeMonths, [care('2026-04-10')]),
      threeMonths,
      { '9.10': ['not-met', '2026-07-10'] },
    ],
  ])
})

describe('two children', () => {
  const both = (rows: readonly EvidenceRow[], searched?: Searched[]) => ({
    ...told(threeMonths, rows, searched),
    needs: [need('9.8', ['c1', 'c2'])],
  })
  const ofOne = [search(['milestone', 'support-level'], ['c1'], opened, threeMonths)]
  tryCases([
    [
      'neither entered care',
      both([]),
      threeMonths,
      { '9.10': 'met', '9.10.m1 c1': 'met', '9.10.m1 c2': 'met' },
    ],
    [
      'one of them entered care',
      both([care('2026-03-01', 'c2')]),
      threeMonths,
      { '9.10': ['not-met', '2026-06-01'], '9.10.m1 c1': 'met', '9.10.m1 c2': 'not-met' },
    ],
    [
      'one of them was searched',
      both([], ofOne),
      threeMonths,
      { '9.10': 'unknown', '9.10.m1 c1': 'met', '9.10.m1 c2': 'unknown' },
    ],
    [
      'an entry dated the day after is not known',
      told(threeMonths, [care('2026-04-11')]),
      threeMonths,
      { '9.10': 'met' },
    ],
    [
      'an entry recorded the day after is not known',
      told(threeMonths, [recordedOn('2026-04-11', care('2026-03-01'))]),
      threeMonths,
      { '9.10': 'met' },
    ],
    [
      'an entry recorded on the day is',
      told(threeMonths, [recordedOn(threeMonths, care('2026-03-01'))]),
      threeMonths,
      { '9.10': 'not-met' },
    ],
  ])
})

describe('no custody and no offence', () => {
  tryCases([
    [
      'three months less a day',
      told(dayBefore, []),
      dayBefore,
      { '9.11': ['waiting', threeMonths] },
    ],
    ['three months', told(threeMonths, []), threeMonths, { '9.11': 'met' }],
    [
      'custody entered',
      told(threeMonths, [custody('2026-02-01')]),
      threeMonths,
      { '9.11': ['not-met', '2026-05-01'] },
    ],
    [
      'custody entered, three months on',
      told('2026-05-01', [custody('2026-02-01')]),
      '2026-05-01',
      { '9.11': 'met' },
    ],
    [
      'an offence without a class',
      told(threeMonths, [offence('2026-02-01', 'c1')]),
      threeMonths,
      { '9.11': ['not-met', '2026-05-01'] },
    ],
    [
      'an offence on the opening day is before them',
      told(threeMonths, [offence('2026-01-10', 'c1')]),
      threeMonths,
      { '9.11': 'met' },
    ],
    [
      'an offence the day after',
      told(threeMonths, [offence('2026-01-11', 'c1')]),
      threeMonths,
      { '9.11': ['not-met', '2026-04-11'] },
    ],
    [
      'a sentence is no offence',
      told(threeMonths, [offence('2026-03-01', 'c1', { class: 'sentenced' })]),
      threeMonths,
      { '9.11': 'met' },
    ],
    [
      'another child’s offence',
      told(threeMonths, [offence('2026-03-01', 'c2')]),
      threeMonths,
      { '9.11': 'met' },
    ],
    [
      'an offence against the child',
      told(threeMonths, [offence('2026-03-01', 'c1', { role: 'victim' })]),
      threeMonths,
      { '9.11': 'met' },
    ],
    [
      'an incident counts from its earliest row',
      told('2026-05-15', [
        offence('2026-02-10', 'c1', { occurrence: 'x', class: 'recorded' }),
        offence('2026-03-20', 'c1', { occurrence: 'x', class: 'proven' }),
      ]),
      '2026-05-15',
      { '9.11': 'met' },
    ],
    [
      'milestones were not searched',
      told(threeMonths, [], [searchedTo(threeMonths, 'offence')]),
      threeMonths,
      { '9.11': 'unknown' },
    ],
    [
      'offences were not searched',
      told(threeMonths, [], [searchedTo(threeMonths, 'milestone')]),
      threeMonths,
      { '9.11': 'unknown' },
    ],
    ...(['proven', 'recorded', 'arrest', 'suspect', 'breach'] as const).map(
      (kind) =>
        [
          `${kind} counts`,
          told(threeMonths, [offence('2026-03-01', 'c1', { class: kind })]),
          threeMonths,
          { '9.11': 'not-met' },
        ] as const,
    ),
  ])
})
