import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged, supported } from '../plans/rows.ts'

/** Children with a need of 6.1 or 6.5, the other lines of evidence in order. */
const children = (ref: '6.1' | '6.5', evidence: EvidenceRow[], people: string[] = ['c1']) =>
  planOf({
    people: [mother, son, daughter],
    needs: [need(ref, people)],
    evidence: [judged('practitioner', ref, 'met'), ...evidence],
    searched: [search(['harm-report'], 'family', '2026-01-10', '2026-06-02')],
  })

const start = '2025-11-01'

const stepped: Case[] = [
  [
    'a child-protection plan that runs on is not met',
    children('6.1', [supported('c1', 'child-protection', start)]),
    '2026-06-01',
    { '6.1': 'not-met', '6.1.E1': 'not-met', '6.1.E2': 'met' },
  ],
  [
    'a plan is still running on the day before its last',
    children('6.1', [supported('c1', 'child-protection', start, '2026-06-01')]),
    '2026-05-31',
    { '6.1.E1': 'not-met' },
  ],
  [
    'a plan has ended on its last day',
    children('6.1', [supported('c1', 'child-protection', start, '2026-06-01')]),
    '2026-06-01',
    { '6.1': 'met', '6.1.E1': 'met' },
  ],
  [
    'a step down to child in need is enough',
    children('6.1', [
      supported('c1', 'child-protection', start, '2026-05-31'),
      supported('c1', 'child-in-need', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'met' },
  ],
  [
    'a step down to early help is enough',
    children('6.1', [
      supported('c1', 'child-in-need', start, '2026-05-31'),
      supported('c1', 'early-help', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'met' },
  ],
  [
    'a step up is not met',
    children('6.1', [
      supported('c1', 'child-in-need', start, '2026-05-31'),
      supported('c1', 'child-protection', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'early help that runs on is not met',
    children('6.1', [supported('c1', 'early-help', start)]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'early help that ended is met',
    children('6.1', [supported('c1', 'early-help', start, '2026-05-31')]),
    '2026-06-01',
    { '6.1.E1': 'met' },
  ],
  [
    'a plan that ended and was taken up again is not met',
    children('6.1', [
      supported('c1', 'child-protection', start, '2026-03-01'),
      supported('c1', 'child-protection', '2026-05-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'a step down dated tomorrow is not known today',
    children('6.1', [
      supported('c1', 'child-protection', start),
      supported('c1', 'child-in-need', '2026-06-02'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'without any spell it is unknown',
    children('6.1', []),
    '2026-06-01',
    { '6.1': 'unknown', '6.1.E1': ['unknown', null] },
  ],
  [
    'without any spell a fact is enough',
    children('6.1', [fact('6.1.E1', true)]),
    '2026-06-01',
    { '6.1': 'met', '6.1.E1': 'met' },
  ],
  [
    'without any spell a fact may deny it',
    children('6.1', [fact('6.1.E1', false)]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'where there are spells a fact does not stand against them',
    children('6.1', [supported('c1', 'child-protection', start), fact('6.1.E1', true)]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'one child’s plan that runs on holds back both',
    children(
      '6.1',
      [
        supported('c1', 'child-in-need', start, '2026-05-31'),
        supported('c2', 'child-in-need', start),
      ],
      ['c1', 'c2'],
    ),
    '2026-06-01',
    { '6.1': 'not-met', '6.1.E1': 'not-met', '6.1.E1 c1': 'met', '6.1.E1 c2': 'not-met' },
  ],
  [
    'both children’s plans ended',
    children(
      '6.1',
      [
        supported('c1', 'child-in-need', start, '2026-05-31'),
        supported('c2', 'child-in-need', start, '2026-05-31'),
      ],
      ['c1', 'c2'],
    ),
    '2026-06-01',
    { '6.1': 'met' },
  ],
]

const closed: Case[] = [
  [
    'a plan that runs on is not closed',
    children('6.5', [supported('c1', 'child-in-need', start)]),
    '2026-06-01',
    { '6.5': 'not-met', '6.5.E2': 'not-met' },
  ],
  [
    'a plan is not closed on the day before its last',
    children('6.5', [supported('c1', 'child-in-need', start, '2026-06-01')]),
    '2026-05-31',
    { '6.5.E2': 'not-met' },
  ],
  [
    'a plan is closed on its last day',
    children('6.5', [supported('c1', 'child-in-need', start, '2026-06-01')]),
    '2026-06-01',
    { '6.5': 'met', '6.5.E2': 'met' },
  ],
  [
    'a step down is not a closure',
    children('6.5', [
      supported('c1', 'child-in-need', start, '2026-05-31'),
      supported('c1', 'early-help', '2026-06-01'),
    ]),
    '2026-06-02',
    { '6.5.E2': 'not-met' },
  ],
  [
    'the last step ended is a closure',
    children('6.5', [
      supported('c1', 'child-in-need', start, '2026-04-30'),
      supported('c1', 'early-help', '2026-05-01', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.5.E2': 'met' },
  ],
  ['without any spell it is unknown', children('6.5', []), '2026-06-01', { '6.5.E2': 'unknown' }],
  [
    'without any spell a fact is enough',
    children('6.5', [fact('6.5.E2', true)]),
    '2026-06-01',
    { '6.5.E2': 'met' },
  ],
  [
    'where there are spells a fact does not stand against them',
    children('6.5', [supported('c1', 'child-in-need', start), fact('6.5.E2', true)]),
    '2026-06-01',
    { '6.5.E2': 'not-met' },
  ],
  [
    'that the family’s own plan closed is no spell and no fact',
    { ...children('6.5', []), closed: '2026-06-01' },
    '2026-06-01',
    { '6.5.E2': 'unknown' },
  ],
]

describe('a plan stepped down or closed', () => {
  tryCases(stepped)
})

describe('a plan closed', () => {
  tryCases(closed)
})
