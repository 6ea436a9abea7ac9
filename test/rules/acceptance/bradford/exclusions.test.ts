import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases } from '../../plans/cases.ts'
import { daughter, mother, search, son } from '../../plans/plan.ts'
import { excluded } from '../../plans/rows.ts'
import { about } from './families.ts'

const third = '2027-03-28'

/** A fixed term exclusion of one day on each of these days. */
const fixed = (days: string[], who = 'c1'): EvidenceRow[] => days.map((on) => excluded(on, who, 1))

const permanent = (on: string): EvidenceRow => ({ ...excluded(on, 'c1', 0), class: 'permanent' })

const schoolFile = (from: string, to: string) => [search(['exclusion'], 'family', from, to)]

const school = (evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  about('2', evidence, {
    people: [mother, son],
    searched: schoolFile('2025-01-01', '2027-12-31'),
    ...parts,
  })

const two = ['2026-05-11', '2026-11-09']
const three = [...two, '2027-02-08']

describe('fewer than three', () => {
  tryCases([
    ['none in a searched file', school([]), third, { '2.m3': 'met', '2.m3 c1': 'met' }],
    ['two over three terms are fewer', school(fixed(two)), third, { '2.m3': 'met' }],
    ['three are not', school(fixed(three)), third, { '2.m3': 'not-met', '2.m3 c1': 'not-met' }],
    [
      'a permanent one is no fixed term exclusion',
      school([...fixed(two), permanent('2027-02-08')]),
      third,
      { '2.m3': 'met' },
    ],
    [
      'days do not count, exclusions do',
      school([excluded('2026-05-11', 'c1', 20), excluded('2026-11-09', 'c1', 20)]),
      third,
      { '2.m3': 'met' },
    ],
    [
      'two of each of two children are fewer than three for each',
      school([...fixed(two), ...fixed(two, 'c2')], { people: [mother, son, daughter] }),
      third,
      { '2.m3': 'met', '2.m3 c1': 'met', '2.m3 c2': 'met' },
    ],
    [
      'three of one child fail the family',
      school([...fixed(two), ...fixed(three, 'c2')], { people: [mother, son, daughter] }),
      third,
      { '2.m3': 'not-met', '2.m3 c1': 'met', '2.m3 c2': 'not-met' },
    ],
    [
      'a child of the household whom the need does not name is asked too',
      about('2', fixed(three, 'c2'), {
        people: [mother, son, daughter],
        needs: [{ ref: '2', people: ['c1'], identified: '2026-01-10' }],
        searched: schoolFile('2025-01-01', '2027-12-31'),
      }),
      third,
      { '2.m3': 'not-met', '2.m3 c2': 'not-met' },
    ],
    [
      'a child who lives elsewhere is not',
      school(fixed(three, 'c2'), { people: [mother, son, { ...daughter, household: false }] }),
      third,
      { '2.m3': 'met' },
    ],
  ])
})

describe('over three consecutive terms', () => {
  tryCases([
    [
      'an exclusion in the term in which the plan opened does not count',
      school(fixed([...two, '2026-04-05'])),
      third,
      { '2.m3': 'met' },
    ],
    [
      'one on the first day of the next term does',
      school(fixed([...two, '2026-04-06'])),
      third,
      { '2.m3': 'not-met' },
    ],
    [
      'one on the last day of the third term does',
      school(fixed([...two, third])),
      third,
      { '2.m3': 'not-met' },
    ],
    [
      'one on the day after the third term does not',
      school(fixed([...two, '2027-03-29'])),
      '2027-03-29',
      { '2.m3': 'met' },
    ],
    [
      'three in a fourth term that is not over do not count yet',
      school(fixed(['2027-05-10', '2027-05-11', '2027-05-12'])),
      '2027-06-01',
      { '2.m3': 'met' },
    ],
    [
      'on its last day they do',
      school(fixed(['2027-05-10', '2027-05-11', '2027-05-12'])),
      '2027-07-31',
      { '2.m3': 'not-met' },
    ],
    [
      'once a fourth term is over the first no longer counts',
      school(fixed(three)),
      '2027-07-31',
      { '2.m3': 'met' },
    ],
    [
      'on the eve of its end it still does',
      school(fixed(three)),
      '2027-07-30',
      { '2.m3': 'not-met' },
    ],
    [
      'two in the first term leave it waiting for the third',
      school(fixed(['2026-05-11', '2026-05-12'])),
      '2026-08-01',
      { '2.m3': ['waiting', third] },
    ],
    [
      'three in the first term already decide it',
      school(fixed(['2026-05-11', '2026-05-12', '2026-05-13'])),
      '2026-08-01',
      { '2.m3': 'not-met' },
    ],
    [
      'waiting needs no search',
      school(fixed(['2026-05-11']), { searched: [] }),
      '2027-03-27',
      { '2.m3': ['waiting', third] },
    ],
    [
      'a day later it does',
      school(fixed(['2026-05-11']), { searched: [] }),
      third,
      { '2.m3': ['unknown', null] },
    ],
    ['three need no search', school(fixed(three), { searched: [] }), third, { '2.m3': 'not-met' }],
    [
      'a search of exactly the three terms is enough',
      school(fixed(two), { searched: schoolFile('2026-04-06', third) }),
      '2027-06-30',
      { '2.m3': 'met' },
    ],
    [
      'a search that begins a day late is not',
      school(fixed(two), { searched: schoolFile('2026-04-07', third) }),
      '2027-06-30',
      { '2.m3': 'unknown' },
    ],
    [
      'a search that ended a day early months ago is not',
      school(fixed(two), { searched: schoolFile('2026-04-06', '2027-03-27') }),
      '2027-06-30',
      { '2.m3': 'unknown' },
    ],
  ])
})
