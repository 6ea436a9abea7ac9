import { describe } from 'vitest'
import type { EvidenceRow, Person, PlanDocument, Row } from '../../../../rules/plan-document.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, son } from '../../plans/plan.ts'
import { schooled } from '../../plans/rows.ts'
import { about } from './families.ts'

type Status = NonNullable<Row<'education-status'>['value']>

const child = (born: string, id = 'c1'): Person => ({ id, kind: 'child', born })

const family = (people: Person[], evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  about('2', evidence, { people: [mother, ...people], ...parts })

const status = (value: Status, who = 'c1') => schooled(who, value, '2025-09-01')

const day = '2026-11-22'

const young = (value: Status, verdict: Verdict): Case => [
  `a young person of seventeen who is ${value}`,
  family([child('2009-06-01')], [status(value)]),
  day,
  { '2.m4': verdict, '2.m4 c1': verdict },
]

describe('children aged 16 to 18', () => {
  tryCases([
    young('eet', 'met'),
    young('on-roll', 'met'),
    young('alternative-provision', 'met'),
    young('pru', 'met'),
    young('neet', 'not-met'),
    young('off-roll', 'not-met'),
    [
      'one of whom nothing is on file',
      family([child('2009-06-01')], []),
      day,
      { '2.m4': ['unknown', null] },
    ],
    [
      'on the eve of the sixteenth birthday a child is not asked',
      family([child('2010-11-23')], [status('neet')]),
      day,
      { '2.m4': 'not-applicable' },
    ],
    [
      'on the sixteenth birthday it is',
      family([child('2010-11-22')], [status('neet')]),
      day,
      { '2.m4': 'not-met' },
    ],
    [
      'on the eve of the nineteenth birthday it still is',
      family([child('2007-11-23')], [status('neet')]),
      day,
      { '2.m4': 'not-met' },
    ],
    [
      'on the nineteenth birthday no longer',
      family([child('2007-11-22')], [status('neet')]),
      day,
      { '2.m4': 'not-applicable' },
    ],
    [
      'who was fifteen on the day of closure is not asked, though sixteen now',
      family([child('2010-11-01')], [status('neet')], { closed: '2026-10-31' }),
      day,
      { '2.m4': 'not-applicable' },
    ],
    [
      'who was sixteen on the day of closure is',
      family([child('2010-10-31')], [status('neet')], { closed: '2026-10-31' }),
      day,
      { '2.m4': 'not-met' },
    ],
    [
      'work that ended on the claim date was there on it',
      family([child('2009-06-01')], [schooled('c1', 'eet', '2026-02-01', '2026-10-31')], {
        closed: '2026-10-31',
      }),
      day,
      { '2.m4': 'met' },
    ],
    [
      'work that began after closure comes too late',
      family(
        [child('2009-06-01')],
        [schooled('c1', 'neet', '2026-02-01', '2026-10-31'), schooled('c1', 'eet', '2026-11-01')],
        { closed: '2026-10-31' },
      ),
      day,
      { '2.m4': 'not-met' },
    ],
    [
      'each of them: one out of work fails',
      family(
        [child('2009-06-01'), child('2008-06-01', 'c2')],
        [status('eet'), status('neet', 'c2')],
      ),
      day,
      { '2.m4': 'not-met', '2.m4 c1': 'met', '2.m4 c2': 'not-met' },
    ],
    [
      'a younger brother or sister is not asked',
      family([child('2009-06-01'), daughter], [status('eet'), status('off-roll', 'c2')]),
      day,
      { '2.m4': 'met', '2.m5 c2': 'not-met' },
    ],
  ])
})

const pupil = (value: Status, verdict: Verdict): Case => [
  `a child of school age who is ${value}`,
  family([son], [status(value)]),
  day,
  { '2.m5': verdict, '2.m5 c1': verdict },
]

describe('on a school roll at the claim date', () => {
  tryCases([
    pupil('on-roll', 'met'),
    pupil('alternative-provision', 'met'),
    pupil('pru', 'met'),
    pupil('off-roll', 'not-met'),
    ['a child of whom nothing is on file', family([son], []), day, { '2.m5': ['unknown', null] }],
    [
      'a child who left the roll the day after closure was on it',
      family(
        [son],
        [
          schooled('c1', 'on-roll', '2025-09-01', '2026-06-30'),
          schooled('c1', 'off-roll', '2026-07-01'),
        ],
        { closed: '2026-06-30' },
      ),
      day,
      { '2.m5': 'met' },
    ],
    [
      'a child who came on to it the day after closure was not',
      family(
        [son],
        [
          schooled('c1', 'off-roll', '2025-09-01', '2026-06-30'),
          schooled('c1', 'on-roll', '2026-07-01'),
        ],
        { closed: '2026-06-30' },
      ),
      day,
      { '2.m5': 'not-met' },
    ],
    [
      'a child who was four on 31 August is not asked',
      family([child('2021-09-01')], [status('off-roll')]),
      day,
      { '2.m5': 'not-applicable' },
    ],
    [
      'a child who was five on 31 August is',
      family([child('2021-08-31')], [status('off-roll')]),
      day,
      { '2.m5': 'not-met' },
    ],
    [
      'a child who was sixteen on 31 August is not asked',
      family([child('2010-08-31')], [status('off-roll')]),
      day,
      { '2.m5': 'not-applicable' },
    ],
    [
      'a child who was fifteen on 31 August is, and as one of sixteen besides',
      family([child('2010-09-01')], [status('off-roll')]),
      day,
      { '2.m5': 'not-met', '2.m4': 'not-met' },
    ],
    [
      'school age is that of the claim date: in July a child born in August 2021 was too young',
      family([child('2021-08-31')], [status('off-roll')], { closed: '2026-07-31' }),
      day,
      { '2.m5': 'not-applicable' },
    ],
    [
      'all of them: one off roll fails',
      family([son, daughter], [status('on-roll'), status('off-roll', 'c2')]),
      day,
      { '2.m5': 'not-met', '2.m5 c1': 'met', '2.m5 c2': 'not-met' },
    ],
    [
      'a child who lives elsewhere is not of the family asked about',
      family(
        [son, { ...daughter, household: false }],
        [status('on-roll'), status('off-roll', 'c2')],
      ),
      day,
      { '2.m5': 'met' },
    ],
  ])
})
