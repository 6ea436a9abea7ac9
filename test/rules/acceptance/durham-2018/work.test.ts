import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, Person, PlanDocument, Row } from '../../../../rules/plan-document.ts'
import { mother, need, search, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, judged, schooled, working } from '../../plans/rows.ts'
import { durham, judgedPlan } from './plans.ts'

const benefit = (
  value: 'jsa-type' | 'other',
  from: string,
  to: string,
  who = 'a1',
): Row<'benefit'> => ({
  measure: 'benefit',
  who,
  value,
  from,
  to,
})
const benefitsSearched = search(['benefit'], 'family', '2025-01-01', '2027-01-01')
const workSearched = search(['benefit', 'employment'], 'family', '2025-01-01', '2027-01-01')

const out = (evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}) =>
  durham({ needs: [need('4.1', ['a1'])], evidence, searched: [benefitsSearched], ...parts })

const job = working('a1', 'employed', '2026-02-01')
const thirteen: Case[] = [
  [
    'at work since 1 February: thirteen weeks less a day',
    out([job]),
    '2026-05-02',
    { '4.1': ['waiting', '2026-05-03'] },
  ],
  [
    'at work since 1 February: thirteen weeks',
    out([job]),
    '2026-05-03',
    { '4.1': 'met', '4.1.m1': 'met' },
  ],
  [
    'at work since before the opening, thirteen weeks from it less a day',
    out([working('a1', 'employed', '2025-11-01')]),
    '2026-04-10',
    { '4.1': ['waiting', '2026-04-11'] },
  ],
  [
    'at work since before the opening, thirteen weeks from it',
    out([working('a1', 'employed', '2025-11-01')]),
    '2026-04-11',
    { '4.1': 'met' },
  ],
  [
    'self-employed is at work',
    out([working('a1', 'self-employed', '2026-02-01')]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    '91 days and the job ended: it stays met',
    out([working('a1', 'employed', '2026-02-01', '2026-05-02')]),
    '2026-09-01',
    { '4.1': 'met' },
  ],
  [
    '90 days and the job ended',
    out([working('a1', 'employed', '2026-02-01', '2026-05-01')], { searched: [workSearched] }),
    '2026-09-01',
    { '4.1': 'not-met' },
  ],
  [
    'two jobs that join',
    out([
      working('a1', 'employed', '2026-02-01', '2026-03-15'),
      working('a1', 'self-employed', '2026-03-16'),
    ]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'two jobs with a day between',
    out([
      working('a1', 'employed', '2026-02-01', '2026-03-15'),
      working('a1', 'employed', '2026-03-17'),
    ]),
    '2026-05-03',
    { '4.1': ['waiting', '2026-06-16'] },
  ],
  [
    'and thirteen weeks from the second',
    out([
      working('a1', 'employed', '2026-02-01', '2026-03-15'),
      working('a1', 'employed', '2026-03-17'),
    ]),
    '2026-06-16',
    { '4.1': 'met' },
  ],
  [
    'a job that ended before the opening',
    out([working('a1', 'employed', '2025-01-01', '2026-01-09')], { searched: [workSearched] }),
    '2026-09-01',
    { '4.1': 'not-met' },
  ],
  [
    'nobody at work, and searched',
    out([], { searched: [workSearched] }),
    '2026-09-01',
    { '4.1': 'not-met' },
  ],
  ['nothing known of work', out([], { searched: [] }), '2026-09-01', { '4.1': 'unknown' }],
]

const jsa = benefit('jsa-type', '2025-06-01', '2026-01-31')
const other = benefit('other', '2025-06-01', '2026-01-31')
const twentySix: Case[] = [
  [
    'after a benefit of JSA type thirteen weeks are not enough',
    out([jsa, job]),
    '2026-05-03',
    { '4.1': ['waiting', '2026-08-02'] },
  ],
  ['nor 26 weeks less a day', out([jsa, job]), '2026-08-01', { '4.1': ['waiting', '2026-08-02'] }],
  ['26 weeks are', out([jsa, job]), '2026-08-02', { '4.1': 'met' }],
  ['after another benefit thirteen are enough', out([other, job]), '2026-05-03', { '4.1': 'met' }],
  [
    'JSA type first, another last: thirteen',
    out([benefit('jsa-type', '2025-01-01', '2025-05-31'), other, job]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'another first, JSA type last: 26',
    out([benefit('other', '2025-01-01', '2025-05-31'), jsa, job]),
    '2026-05-03',
    { '4.1': ['waiting', '2026-08-02'] },
  ],
  [
    'a benefit of JSA type that began during the job does not count',
    out([other, benefit('jsa-type', '2026-03-01', '2026-03-31'), job]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    '26 weeks and the job ended',
    out([jsa, working('a1', 'employed', '2026-02-01', '2026-08-01')]),
    '2026-10-01',
    { '4.1': 'met' },
  ],
  [
    'after JSA type the job ended at thirteen weeks',
    out([jsa, working('a1', 'employed', '2026-02-01', '2026-05-02')], { searched: [workSearched] }),
    '2026-10-01',
    { '4.1': 'not-met' },
  ],
  [
    'no benefit on file and none searched: thirteen weeks may not be enough',
    out([job], { searched: [] }),
    '2026-05-03',
    { '4.1': 'unknown' },
  ],
  [
    'before thirteen weeks it waits either way',
    out([job], { searched: [] }),
    '2026-05-02',
    { '4.1': 'waiting' },
  ],
  [
    'a day before 26 weeks it is unknown still',
    out([job], { searched: [] }),
    '2026-08-01',
    { '4.1': 'unknown' },
  ],
  [
    'after 26 weeks it is met either way',
    out([job], { searched: [] }),
    '2026-08-02',
    { '4.1': 'met' },
  ],
]

const youth: Person = { id: 'c1', kind: 'child', born: '2009-05-02' }
const whose: Case[] = [
  [
    'the young man at work is enough',
    out([working('c1', 'employed', '2026-02-01')], { people: [mother, youth] }),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'one adult at work is enough beside one who is not',
    out([working('a2', 'employed', '2026-02-01')], {
      people: [mother, { id: 'a2', kind: 'adult' }, son],
    }),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'a father who lives elsewhere is not of the household',
    out([working('a2', 'employed', '2026-02-01')], {
      people: [mother, { id: 'a2', kind: 'adult', household: false }, son],
      searched: [workSearched],
    }),
    '2026-05-03',
    { '4.1': 'not-met' },
  ],
]

const neet = (...evidence: EvidenceRow[]) =>
  durham({ people: [mother, youth], needs: [need('4.2', ['c1'])], evidence })
const progress: Case[] = [
  [
    'in training for thirteen weeks less a day',
    neet(schooled('c1', 'eet', '2026-02-01')),
    '2026-05-02',
    { '4.2.m1': ['waiting', '2026-05-03'], '4.2': 'waiting' },
  ],
  [
    'in training for thirteen weeks',
    neet(schooled('c1', 'eet', '2026-02-01')),
    '2026-05-03',
    { '4.2.m1': 'met', '4.2': 'met' },
  ],
  ['by a fact', neet(fact('4.2.m1', true)), '2026-05-03', { '4.2.m1': 'met' }],
  [
    'no line is known',
    neet(),
    '2026-05-03',
    { '4.2': ['unknown', null], '4.3': ['unknown', null] },
  ],
  ...['4.2.m2', '4.2.m3', '4.2.m4', '4.2.m5'].flatMap((ref): Case[] => [
    [`${ref} by a fact`, neet(fact(ref, true)), '2026-05-03', { [ref]: 'met', '4.2': 'met' }],
    [`${ref} denied`, neet(fact(ref, false)), '2026-05-03', { [ref]: 'not-met', '4.2': 'unknown' }],
  ]),
  ...[1, 2, 3, 4, 5, 6, 7].map((at): Case => [
    `4.3.m${at} alone is enough`,
    neet(fact(`4.3.m${at}`, true)),
    '2026-05-03',
    { '4.3': 'met' },
  ]),
]

describe('thirteen weeks at work', () => {
  tryCases(thirteen)
})
describe('26 weeks after a benefit of JSA type', () => {
  tryCases(twentySix)
})
describe('whose work', () => {
  tryCases(whose)
})
describe('progress to work, and debt', () => {
  tryCases(progress)
})

describe('the automatic result', () => {
  const result = [{ ref: '4.1', result: 'continuous-employment' }]
  const needs = [need('4.1', ['a1']), need('6.1', ['a1'])]

  it('is given once the work is sustained', () => {
    expect(evaluate(out([job]), '2026-05-03').automatic).toEqual(result)
  })
  it('is not given a day early', () => {
    expect(evaluate(out([job]), '2026-05-02').automatic).toEqual([])
  })
  it('is not given for other progress to work', () => {
    expect(evaluate(out([fact('4.2.m4', true)]), '2026-05-03').automatic).toEqual([])
  })
  it('stays when the job ends', () => {
    const ended = out([working('a1', 'employed', '2026-02-01', '2026-05-02')])
    expect(evaluate(ended, '2026-09-01').automatic).toEqual(result)
  })
  it('stands apart from progress: health is open, and so is the family', () => {
    const found = evaluate(out([job], { needs }), '2026-07-10')
    expect(found.automatic).toEqual(result)
    expect(found.progress.verdict).toBe('unknown')
    expect(found.progress.because).toContain('6')
    expect(found.outstanding).toEqual(['6.1', '6.2', '6.3'])
  })
  it('is not vetoed by the team', () => {
    const found = evaluate(out([job, ...judgedPlan('met', 'not-met')]), '2026-07-10')
    expect(found.automatic).toEqual(result)
    expect(found.progress.verdict).toBe('not-met')
  })
  it('is not vetoed by the family', () => {
    const found = evaluate(
      out([job, ...judgedPlan('met', 'met'), judged('family', 'plan', 'not-met')]),
      '2026-07-10',
    )
    expect(found.automatic).toEqual(result)
    expect(found.progress.verdict).toBe('not-met')
  })
})
