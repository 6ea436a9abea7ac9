import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../../rules/plan-document.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { daughter, mother, son } from '../../plans/plan.ts'
import { antisocial, offence, referral } from '../../plans/rows.ts'
import { about, searchedTo } from './families.ts'

const day = '2026-09-01'

const searched = { searched: searchedTo(day) }
const care = (who: string, to: 'social-care' | 'early-help' | 'marac' | 'other') =>
  about('1', [referral('2026-05-01', who, to)], searched)
const police = (row: EvidenceRow, parts: Partial<PlanDocument> = {}) =>
  about('5', [row], { ...searched, ...parts })

describe('which rows count', () => {
  tryCases([
    ['a referral of the mother', care('a1', 'social-care'), day, { '1.m5': 'not-met' }],
    ['a referral of the family', care('family', 'social-care'), day, { '1.m5': 'not-met' }],
    ['a referral to early help is none', care('c1', 'early-help'), day, { '1.m5': 'met' }],
    ['a referral to MARAC is none', care('c1', 'marac'), day, { '1.m5': 'met' }],
    ['a referral elsewhere is none', care('c1', 'other'), day, { '1.m5': 'met' }],
    ...(['proven', 'recorded', 'arrest', 'suspect'] as const).map((of): Case => [
      `an offence of class ${of} is a new offence`,
      police(offence('2026-05-01', 'c1', { class: of })),
      day,
      { '5.m4': 'not-met' },
    ]),
    ...(['sentenced', 'breach'] as const).map((of): Case => [
      `an offence of class ${of} is no new offence`,
      police(offence('2026-05-01', 'c1', { class: of })),
      day,
      { '5.m4': 'met' },
    ]),
    [
      'an offence without class counts as recorded',
      police(offence('2026-05-01', 'c1')),
      day,
      { '5.m4': 'not-met' },
    ],
    [
      'an offence against the son is none of his',
      police(offence('2026-05-01', 'c1', { role: 'victim' })),
      day,
      { '5.m4': 'met' },
    ],
    [
      'an offence of the mother is no child’s',
      police(offence('2026-05-01', 'a1', { class: 'proven' })),
      day,
      { '5.m4': 'met' },
    ],
    [
      'an offence proven now of an arrest before the opening is no new one',
      about(
        '5',
        [
          offence('2026-01-10', 'c1', { class: 'arrest', occurrence: 'x' }),
          offence('2026-05-01', 'c1', { class: 'proven', occurrence: 'x' }),
        ],
        searched,
      ),
      day,
      { '5.m4': 'met' },
    ],
    [
      'an offence proven now of an arrest after the opening is a new one',
      about(
        '5',
        [
          offence('2026-01-11', 'c1', { class: 'arrest', occurrence: 'x' }),
          offence('2026-05-01', 'c1', { class: 'proven', occurrence: 'x' }),
        ],
        searched,
      ),
      day,
      { '5.m4': 'not-met' },
    ],
    [
      'an intervention with the mother counts as one with the son does',
      police(antisocial('2026-05-01', 'a1', { class: 'intervention' })),
      day,
      { '5.m6': 'not-met' },
    ],
    [
      'an incident is no intervention',
      police(antisocial('2026-05-01', 'c1', { class: 'incident' })),
      day,
      { '5.m6': 'met' },
    ],
    [
      'an ASB row without class is an incident',
      police(antisocial('2026-05-01', 'c1')),
      day,
      { '5.m6': 'met' },
    ],
    [
      'an ASB intervention is no offence',
      police(antisocial('2026-05-01', 'c1', { class: 'intervention' })),
      day,
      { '5.m4': 'met' },
    ],
    [
      'each child is asked: one with an offence speaks against it',
      police(offence('2026-05-01', 'c2'), { people: [mother, son, daughter] }),
      day,
      { '5.m4': 'not-met', '5.m4 c1': 'met', '5.m4 c2': 'not-met' },
    ],
    [
      'each child is asked: one who was not searched leaves it unknown',
      about('5', [], { people: [mother, son, daughter], searched: searchedTo(day, ['c1']) }),
      day,
      { '5.m4': 'unknown', '5.m4 c1': 'met', '5.m4 c2': 'unknown' },
    ],
    [
      'an offence speaks against it whoever else was not searched',
      about('5', [offence('2026-05-01', 'c2')], {
        people: [mother, son, daughter],
      }),
      day,
      { '5.m4': 'not-met', '5.m4 c1': 'unknown' },
    ],
  ])
})
