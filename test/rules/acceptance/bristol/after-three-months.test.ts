import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../rules/calendar.ts'
import { frameworkOf } from '../../../../rules/frameworks/index.ts'
import type { EvidenceRow, Judge } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { need, opened, search } from '../../plans/plan.ts'
import { fact, judged, referral } from '../../plans/rows.ts'
import { dash, dayBefore, engaged, familyOf, lead, recordedOn, threeMonths } from './families.ts'

/** The 27 outcomes whose source reads "Lead Professional evidenced after a three month period, or on closure / exit". */
const waited =
  '1.1 2.2 3.2 3.3 4.1 4.2 5.1 5.2 5.3 5.5 6.2 6.3 7.1 7.2 7.3 8.1 8.2 9.2 9.4 9.5 9.7 9.8 9.9 9.10 9.11 9.12 9.13'.split(
    ' ',
  )

/** How many lines those have that have several. */
const linesOf: Readonly<Record<string, number>> = { '3.2': 2, '5.1': 6, '5.2': 3, '5.3': 3 }

/** Those of them whose own words name no stretch of time and that need nothing else. */
const endedByClosure = '4.2 5.1 5.2 5.3 6.2 6.3 7.2 7.3 9.2 9.5 9.9 9.13'.split(' ')

/** Those whose own words ask for three months, which closure does not shorten. */
const ownThreeMonths = '1.1 2.2 4.1 5.5 7.1 9.4 9.7 9.8 9.10 9.11 9.12'.split(' ')

const needs = [
  need('1.1', ['c1']),
  need('2.1', ['c1']),
  need('3.1', ['a1']),
  need('4.2', ['a1']),
  need('5.1', ['a1']),
  need('6.1', ['a1']),
  need('7.1', ['c1']),
  need('8.1', ['c1']),
  need('9.8', ['c1']),
]

/** A family of which all that can be counted is good by three months, and in which the agency is content. */
const withWords = (words: readonly EvidenceRow[], closed?: Day) =>
  familyOf({
    needs,
    evidence: [
      dash('2026-01-05', 16),
      referral('2025-12-01', 'a1', 'marac'),
      engaged('a1', 'fully'),
      judged('agency', '4.1', 'met', '2026-02-01'),
      judged('agency', '4.1', 'met', threeMonths),
      ...words,
    ],
    searched: [
      search(
        ['score', 'referral', 'exclusion', 'milestone', 'support-level', 'offence'],
        'family',
        '2025-10-01',
        threeMonths,
      ),
    ],
    terms: [
      { name: 'first', from: opened, to: '2026-02-20' },
      { name: 'second', from: '2026-02-21', to: threeMonths },
    ],
    ...(closed === undefined ? {} : { closed }),
  })

describe('the register names 27 outcomes', () => {
  it('they are the ones whose source says so', () => {
    const says = 'Lead Professional evidenced after a three month period, or on closure / exit'
    const found = frameworkOf('bristol')?.themes.flatMap((theme) =>
      theme.outcomes
        .filter((outcome) => JSON.stringify(outcome).includes(says))
        .map(({ ref }) => ref),
    )
    expect(found).toEqual(waited)
  })
})

const others: Judge[] = ['practitioner', 'team', 'agency', 'manager', 'self', 'family']

describe.each(waited)('%s', (ref) => {
  const facts = Array.from({ length: linesOf[ref] ?? 1 }, (_, line) =>
    fact(`${ref}.m${String(line + 1)}`, true, { on: threeMonths }),
  )
  const cases: Case[] = [
    [
      'waits for three months, unjudged',
      withWords([]),
      dayBefore,
      { [ref]: ['waiting', threeMonths] },
    ],
    [
      'waits for three months, though judged met',
      withWords([lead(ref, dayBefore)]),
      dayBefore,
      { [ref]: ['waiting', threeMonths] },
    ],
    [
      'is not met before three months where the lead professional says so',
      withWords([lead(ref, '2026-02-01', 'not-met')]),
      dayBefore,
      { [ref]: 'not-met' },
    ],
    [
      'waits again where a later early word is good',
      withWords([lead(ref, '2026-02-01', 'not-met'), lead(ref, '2026-02-02')]),
      dayBefore,
      { [ref]: ['waiting', threeMonths] },
    ],
    ['is unknown at three months until judged', withWords([]), threeMonths, { [ref]: 'unknown' }],
    [
      'is met at three months once judged',
      withWords([lead(ref, threeMonths)]),
      threeMonths,
      { [ref]: 'met' },
    ],
    [
      'is not met at three months where judged so',
      withWords([lead(ref, threeMonths, 'not-met')]),
      threeMonths,
      { [ref]: 'not-met' },
    ],
    [
      'a good word of the day before does not serve',
      withWords([lead(ref, dayBefore)]),
      threeMonths,
      { [ref]: 'unknown' },
    ],
    [
      'an early adverse word stands',
      withWords([lead(ref, '2026-02-01', 'not-met')]),
      threeMonths,
      { [ref]: 'not-met' },
    ],
    [
      'an early adverse word stands until a later one',
      withWords([lead(ref, '2026-02-01', 'not-met'), lead(ref, threeMonths)]),
      threeMonths,
      { [ref]: 'met' },
    ],
    [
      'the later word in the file counts of two on one day',
      withWords([lead(ref, threeMonths), lead(ref, threeMonths, 'not-met')]),
      threeMonths,
      { [ref]: 'not-met' },
    ],
    [
      'a word entered the day after is not known',
      withWords([recordedOn('2026-04-11', lead(ref, threeMonths))]),
      threeMonths,
      { [ref]: 'unknown' },
    ],
    ['facts do not stand in for the word', withWords(facts), threeMonths, { [ref]: 'unknown' }],
    [
      'nobody else’s word serves',
      withWords(others.map((by) => judged(by, ref, 'met', threeMonths))),
      threeMonths,
      { [ref]: 'unknown' },
    ],
    [
      'a word on one of its lines outranks a later word on the whole',
      withWords([
        ...facts.map(({ about }) => lead(about, threeMonths, 'not-met')),
        lead(ref, '2026-04-11'),
      ]),
      '2026-04-11',
      { [ref]: 'not-met' },
    ],
  ]
  tryCases(cases)
})

describe.each(endedByClosure)('%s: closure ends the wait', (ref) => {
  tryCases([
    [
      'judged on the day of closure',
      withWords([lead(ref, '2026-03-01')], '2026-03-01'),
      '2026-03-01',
      { [ref]: 'met' },
    ],
    [
      'judged on that day with the family still supported',
      withWords([lead(ref, '2026-03-01')]),
      '2026-03-01',
      { [ref]: ['waiting', threeMonths] },
    ],
    ['closed and not judged', withWords([], '2026-03-01'), '2026-03-01', { [ref]: 'unknown' }],
    [
      'a closure that is a day off is not known',
      withWords([lead(ref, '2026-02-28')], '2026-03-01'),
      '2026-02-28',
      { [ref]: ['waiting', threeMonths] },
    ],
  ])
})

describe.each(ownThreeMonths)('%s: closure does not shorten its three months', (ref) => {
  tryCases([
    [
      'closed and judged met before they are over',
      withWords([lead(ref, '2026-03-01')], '2026-03-01'),
      '2026-03-01',
      { [ref]: 'waiting' },
    ],
    [
      'closed and judged met when they are over',
      withWords([lead(ref, threeMonths)], threeMonths),
      threeMonths,
      { [ref]: 'met' },
    ],
  ])
})

describe('the three months of the lead professional', () => {
  const late = (words: readonly EvidenceRow[]) =>
    familyOf({ opened: '2025-11-30', needs: [need('1.1', ['c1'])], evidence: [...words] })
  tryCases([
    [
      'end on the last day of a short month',
      late([lead('1.1', '2026-02-27')]),
      '2026-02-27',
      { '1.1': ['waiting', '2026-02-28'] },
    ],
    [
      'and the word of that day counts',
      late([lead('1.1', '2026-02-28')]),
      '2026-02-28',
      { '1.1': 'met' },
    ],
  ])
})
