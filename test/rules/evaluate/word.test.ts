import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Searched } from '../../../rules/plan-document.ts'
import { herefordshirePlan } from '../plans/herefordshire.ts'
import { tryLines, type LineCase } from '../plans/lines.ts'
import { mother, need, search } from '../plans/plan.ts'
import { fact, judged, working } from '../plans/rows.ts'

const known = { identified: '2025-06-01' }
const needs = [
  { ...need('4.1', ['a1']), ...known },
  { ...need('6.4', ['a1']), ...known },
]
const alone = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  herefordshirePlan({ people: [mother], needs, evidence, searched })

const day = '2026-05-01'
const word = judged('practitioner', '19.m2', 'met')
const milestones = search(['milestone'], 'family', '2025-05-02', day)
const jobs = search(['employment'], 'family', '2026-01-10', day)

const checkup: LineCase[] = [
  [
    'a practitioner says so and nobody searched',
    alone([word]),
    day,
    '19.m2 a1',
    {
      verdict: 'met',
      because: 'judged met by a practitioner on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a practitioner says so and the search found none: both are told',
    alone([word], [milestones]),
    day,
    '19.m2 a1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 March 2026; no check-up on file in the 12 months to 1 May 2026',
      facts: ['evidence[0]', 'searched[0]'],
      rests: 'both',
    },
  ],
  [
    'she says that there was none, and so does the search',
    alone([judged('practitioner', '19.m2', 'not-met')], [milestones]),
    day,
    '19.m2 a1',
    {
      verdict: 'not-met',
      because:
        'judged not met by a practitioner on 1 March 2026; no check-up on file in the 12 months to 1 May 2026',
      facts: ['evidence[0]', 'searched[0]'],
      rests: 'both',
    },
  ],
  [
    'before the plan opened, where the search found none',
    alone(
      [judged('practitioner', '19.m2', 'met', '2025-06-01')],
      [search(['milestone'], 'family', '2024-01-01', '2025-06-01')],
    ),
    '2025-06-01',
    '19.m2 a1',
    {
      verdict: 'met',
      because:
        'judged met by a practitioner on 1 June 2025; no check-up on file in the 12 months to 1 June 2025',
      facts: ['evidence[0]', 'searched[0]'],
      rests: 'both',
    },
  ],
  [
    'what was said the day before the twelve months is not heard',
    alone([judged('practitioner', '19.m2', 'met', '2025-05-01')], [milestones]),
    day,
    '19.m2 a1',
    {
      verdict: 'not-met',
      because: 'no check-up on file in the 12 months to 1 May 2026',
      facts: ['searched[0]'],
    },
  ],
]

const job: LineCase[] = [
  [
    'she is said to work, and the search found no job',
    alone([fact('11.m1', true)], [jobs]),
    day,
    '11.m1 a1',
    {
      verdict: 'met',
      because: 'confirmed on 1 March 2026; no job since the plan opened',
      facts: ['evidence[0]', 'searched[0]'],
      rests: 'both',
    },
  ],
  [
    'a job on file that was too short outweighs what is said',
    alone([fact('11.m1', true), working('a1', 'employed', '2026-02-01', '2026-02-28')], [jobs]),
    day,
    '11.m1 a1',
    {
      verdict: 'not-met',
      because:
        'employed from 1 February 2026 to 28 February 2026 only; 6 months are needed after a JSA-type benefit',
      facts: ['evidence[1]'],
    },
  ],
]

describe('what is said of a check-up', () => {
  tryLines(checkup)

  const heldApart = (evidence: EvidenceRow[], searched: Searched[]) =>
    evaluate(alone([fact('19.m1', true), ...evidence], searched), day).outcomes.find(
      ({ ref }) => ref === '19',
    )?.heldApart

  it('holds the outcome apart from a search that found none', () => {
    expect(heldApart([word], [milestones])).toBe('judgement')
  })

  it('holds nothing apart where nobody searched', () => {
    expect(heldApart([word], [])).toBeUndefined()
  })
})

describe('what is said of a job', () => {
  tryLines(job)
})
