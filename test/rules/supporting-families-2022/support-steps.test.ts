import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { judged, supported } from '../plans/rows.ts'

/** Children with a need of 6.1 or 6.5, the other lines of evidence in order. */
const children = (ref: '6.1' | '6.5', evidence: EvidenceRow[], people: string[] = ['c1']) =>
  planOf({
    people: [mother, son, daughter],
    needs: [need(ref, people)],
    evidence: [judged('practitioner', ref, 'met'), ...evidence],
    searched: [search(['harm-report'], 'family', '2026-01-10', '2026-06-02')],
  })

const start = '2025-11-01'

const levels: Case[] = [
  [
    'from looked after to a protection plan is a step down',
    children('6.1', [
      supported('c1', 'looked-after', start, '2026-05-31'),
      supported('c1', 'child-protection', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'met' },
  ],
  [
    'from a protection plan to looked after is a step up',
    children('6.1', [
      supported('c1', 'child-protection', start, '2026-05-31'),
      supported('c1', 'looked-after', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'from early help to child in need is a step up',
    children('6.1', [
      supported('c1', 'early-help', start, '2026-05-31'),
      supported('c1', 'child-in-need', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'the same level noted anew is no step',
    children('6.1', [
      supported('c1', 'child-in-need', start, '2026-05-31'),
      supported('c1', 'child-in-need', '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'down and up again to where it was is no step',
    children('6.1', [
      supported('c1', 'child-protection', start, '2026-02-28'),
      supported('c1', 'child-in-need', '2026-03-01', '2026-04-30'),
      supported('c1', 'child-protection', '2026-05-01'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'two plans at once, of which the higher ended, is a step down',
    children('6.1', [
      supported('c1', 'child-protection', start, '2026-05-31'),
      supported('c1', 'early-help', start),
    ]),
    '2026-06-01',
    { '6.1.E1': 'met' },
  ],
  [
    'two plans at once, of which the lower ended, is no step',
    children('6.1', [
      supported('c1', 'child-protection', start),
      supported('c1', 'early-help', start, '2026-05-31'),
    ]),
    '2026-06-01',
    { '6.1.E1': 'not-met' },
  ],
  [
    'two plans at once, of which one runs on, is no closure',
    children('6.5', [
      supported('c1', 'child-protection', start, '2026-05-31'),
      supported('c1', 'early-help', start),
    ]),
    '2026-06-01',
    { '6.5.E2': 'not-met' },
  ],
  [
    'two plans at once, both ended, is a closure',
    children('6.5', [
      supported('c1', 'child-protection', start, '2026-05-31'),
      supported('c1', 'early-help', start, '2026-06-01'),
    ]),
    '2026-06-01',
    { '6.5.E2': 'met' },
  ],
  [
    'a plan that began under this one and ended is closed',
    children('6.5', [supported('c1', 'early-help', '2026-02-01', '2026-05-31')]),
    '2026-06-01',
    { '6.5.E2': 'met' },
  ],
  [
    'a plan entered tomorrow is not known today',
    children('6.5', [
      { ...supported('c1', 'early-help', '2026-02-01', '2026-05-31'), recorded: '2026-06-02' },
    ]),
    '2026-06-01',
    { '6.5.E2': 'unknown' },
  ],
  [
    'his sister’s plan that ended is not his',
    children('6.5', [supported('c2', 'early-help', '2026-02-01', '2026-05-31')]),
    '2026-06-01',
    { '6.5.E2': 'unknown' },
  ],
]

describe('levels of support', () => {
  tryCases(levels)
})
