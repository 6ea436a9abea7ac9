import { describe } from 'vitest'
import type { EvidenceRow, Person, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { mother, son } from '../plans/plan.ts'
import { fact, judged, schooled } from '../plans/rows.ts'
import { family } from './families.ts'

const before = '2025-09-01'
const day = '2026-06-01'

const bornOn = (born: string): Person => ({ id: 'y1', kind: 'child', born })
const young = (person: Person, evidence: EvidenceRow[] = [], more: Partial<PlanDocument> = {}) =>
  family('2', 'family', evidence, { people: [mother, person], ...more })

const aged: Case[] = [
  [
    'a child is asked for on the sixteenth birthday',
    young(bornOn('2010-06-01')),
    day,
    { '2.m4 y1': 'unknown' },
  ],
  ['and not on the day before', young(bornOn('2010-06-02')), day, { '2.m4': 'not-applicable' }],
  [
    'a child of eighteen is asked for to the last day',
    young(bornOn('2007-06-02')),
    day,
    { '2.m4 y1': 'unknown' },
  ],
  [
    'and not on the nineteenth birthday',
    young(bornOn('2007-06-01')),
    day,
    { '2.m4': 'not-applicable' },
  ],
  [
    'of a closed plan the age at closure counts',
    young(bornOn('2010-06-01'), [], { closed: '2026-05-31' }),
    day,
    { '2.m4': 'not-applicable' },
  ],
  [
    'at closure on the birthday the child is asked for',
    young(bornOn('2010-06-01'), [], { closed: day }),
    '2026-09-01',
    { '2.m4 y1': 'unknown' },
  ],
  [
    'a child whose birthday is not known may be that old',
    young({ id: 'y1', kind: 'child' }),
    day,
    { '2.m4 y1': 'unknown' },
  ],
  [
    'unless it is said to be of school age',
    young({ id: 'y1', kind: 'child', schoolAge: true }),
    day,
    { '2.m4': 'not-applicable' },
  ],
  [
    'an adult of eighteen is no child',
    young({ id: 'y1', kind: 'adult', born: '2008-01-01' }),
    day,
    { '2.m4': 'not-applicable' },
  ],
  [
    'a child who does not live there is not asked for',
    young({ ...bornOn('2009-01-01'), household: false }),
    day,
    { '2.m4': 'not-applicable' },
  ],
]

const seventeen = bornOn('2009-01-15')
const inPlace = (value: Parameters<typeof schooled>[1]) =>
  young(seventeen, [schooled('y1', value, before)])

const occupied: Case[] = [
  ['in education, employment or training is met', inPlace('eet'), day, { '2.m4': 'met' }],
  ['on a school roll is met', inPlace('on-roll'), day, { '2.m4': 'met' }],
  ['in alternative provision is met', inPlace('alternative-provision'), day, { '2.m4': 'met' }],
  ['in a pupil referral unit is met', inPlace('pru'), day, { '2.m4': 'met' }],
  [
    'not in education, employment or training is not met',
    inPlace('neet'),
    day,
    { '2.m4': 'not-met' },
  ],
  ['off roll is not met', inPlace('off-roll'), day, { '2.m4': 'not-met' }],
  [
    'where nothing is on file a fact decides',
    young(seventeen, [fact('2.m4', true, { who: 'y1' })]),
    day,
    { '2.m4': 'met' },
  ],
  [
    'where nothing is on file a judgement about the measure decides',
    young(seventeen, [judged('practitioner', '2.m4', 'not-met')]),
    day,
    { '2.m4': 'not-met' },
  ],
  [
    'a fact does not speak against what is on file',
    young(seventeen, [schooled('y1', 'neet', before), fact('2.m4', true)]),
    day,
    { '2.m4': 'not-met' },
  ],
  [
    'a place is still held on its last day',
    young(seventeen, [schooled('y1', 'eet', before, day)]),
    day,
    { '2.m4': 'met' },
  ],
  [
    'and no longer on the day after',
    young(seventeen, [schooled('y1', 'eet', before, '2026-05-31')]),
    day,
    { '2.m4': 'not-met' },
  ],
  [
    'of two that began on one day the one against it decides',
    young(seventeen, [schooled('y1', 'neet', before), schooled('y1', 'eet', before)]),
    day,
    { '2.m4': 'not-met' },
  ],
  [
    'whatever the order of the file',
    young(seventeen, [schooled('y1', 'eet', before), schooled('y1', 'neet', before)]),
    day,
    { '2.m4': 'not-met' },
  ],
  [
    'of two places the one that began last decides',
    young(seventeen, [schooled('y1', 'neet', before), schooled('y1', 'eet', '2025-09-02')]),
    day,
    { '2.m4': 'met' },
  ],
  [
    'where time out of work ended and nothing follows it is not known',
    young(seventeen, [schooled('y1', 'neet', before, '2026-05-31')]),
    day,
    { '2.m4': 'unknown' },
  ],
  [
    'a place held at closure counts, though it was lost afterwards',
    young(
      seventeen,
      [schooled('y1', 'eet', before, '2026-06-10'), schooled('y1', 'neet', '2026-06-11')],
      { closed: day },
    ),
    '2026-09-01',
    { '2.m4': 'met' },
  ],
  [
    'a place found after closure comes too late',
    young(seventeen, [schooled('y1', 'neet', before, day), schooled('y1', 'eet', '2026-06-02')], {
      closed: day,
    }),
    '2026-09-01',
    { '2.m4': 'not-met' },
  ],
  [
    'a place found on the day of closure is in time',
    young(seventeen, [schooled('y1', 'neet', before, '2026-05-31'), schooled('y1', 'eet', day)], {
      closed: day,
    }),
    '2026-09-01',
    { '2.m4': 'met' },
  ],
]

const pupil = (evidence: EvidenceRow[] = [], more: Partial<PlanDocument> = {}) =>
  family('2', ['c1'], evidence, more)

const rolls: Case[] = [
  [
    'a child on a school roll is met',
    pupil([schooled('c1', 'on-roll', before)]),
    day,
    { '2.m5': 'met', '2.m5 c1': 'met' },
  ],
  [
    'a child in alternative provision is met',
    pupil([schooled('c1', 'alternative-provision', before)]),
    day,
    { '2.m5': 'met' },
  ],
  [
    'a child in a pupil referral unit is met',
    pupil([schooled('c1', 'pru', before)]),
    day,
    { '2.m5': 'met' },
  ],
  [
    'training alone is not a school roll',
    pupil([schooled('c1', 'eet', before)]),
    day,
    { '2.m5': 'not-met' },
  ],
  [
    'a child off roll is not met',
    pupil([schooled('c1', 'off-roll', before)]),
    day,
    { '2.m5': 'not-met' },
  ],
  ['nothing on file is not known', pupil(), day, { '2.m5': 'unknown' }],
  [
    'on a roll at closure is enough',
    pupil(
      [schooled('c1', 'on-roll', before, '2026-06-30'), schooled('c1', 'off-roll', '2026-07-01')],
      { closed: day },
    ),
    '2026-09-01',
    { '2.m5': 'met' },
  ],
  [
    'while the plan is open the day itself counts',
    pupil([
      schooled('c1', 'on-roll', before, '2026-06-30'),
      schooled('c1', 'off-roll', '2026-07-01'),
    ]),
    '2026-09-01',
    { '2.m5': 'not-met' },
  ],
  [
    'every child of school age in the household is asked for, whoever the need names',
    pupil([schooled('c1', 'on-roll', before)], {
      people: [mother, son, { id: 'c2', kind: 'child', born: '2020-08-31' }],
    }),
    day,
    { '2.m5': 'unknown', '2.m5 c1': 'met', '2.m5 c2': 'unknown' },
  ],
  [
    'a child who turned five a day too late for this school year is not',
    pupil([schooled('c1', 'on-roll', before)], {
      people: [mother, son, { id: 'c2', kind: 'child', born: '2020-09-01' }],
    }),
    day,
    { '2.m5': 'met' },
  ],
  [
    'a child who was fifteen when the school year began still is',
    family('2', 'family', [], { people: [mother, bornOn('2009-09-01')] }),
    day,
    { '2.m5': 'unknown' },
  ],
  [
    'a child who was sixteen by then no longer is',
    family('2', 'family', [], { people: [mother, bornOn('2009-08-31')] }),
    day,
    { '2.m5': 'not-applicable' },
  ],
]

describe('2.m4, who is 16 to 18', () => {
  tryCases(aged)
})
describe('2.m4, where they stand', () => {
  tryCases(occupied)
})
describe('2.m5, on a school roll', () => {
  tryCases(rolls)
})
