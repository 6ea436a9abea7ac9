import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow, Person, PlanDocument, Row } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { mother, search } from '../plans/plan.ts'
import { fact, schooled, working } from '../plans/rows.ts'
import { claimed, familyWith } from './plans.ts'

const home = (evidence: EvidenceRow[], more: Partial<PlanDocument> = {}) =>
  familyWith(['4.1'], evidence, more)

const jsa = claimed('a1', 'jsa-type', '2025-06-01', '2026-01-31')
const other = claimed('a1', 'other', '2025-06-01', '2026-01-31')
const job = working('a1', 'employed', '2026-02-01')

const weeks: Case[] = [
  [
    'thirteen weeks from 1 February are not over on 2 May',
    home([other, job]),
    '2026-05-02',
    { '4.1': ['waiting', '2026-05-03'] },
  ],
  [
    'they are over on 3 May',
    home([other, job]),
    '2026-05-03',
    { '4.1': 'met', '4.1.m1 a1': 'met' },
  ],
  [
    'a job of 91 days was long enough, and stays so after it has ended',
    home([other, working('a1', 'employed', '2026-02-01', '2026-05-02')]),
    '2026-12-01',
    { '4.1': 'met' },
  ],
  [
    'a job of 90 days was too short',
    home([other, working('a1', 'employed', '2026-02-01', '2026-05-01')]),
    '2026-12-01',
    { '4.1.m1 a1': 'not-met' },
  ],
  [
    'two jobs without a day between are one',
    home([
      other,
      working('a1', 'employed', '2026-02-01', '2026-03-31'),
      working('a1', 'self-employed', '2026-04-01'),
    ]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'with a day between they are two',
    home([
      other,
      working('a1', 'employed', '2026-02-01', '2026-03-31'),
      working('a1', 'self-employed', '2026-04-02'),
    ]),
    '2026-05-03',
    { '4.1': ['waiting', '2026-07-02'] },
  ],
  [
    'a job that began before the plan counts from its opening',
    home([other, working('a1', 'employed', '2025-12-01')]),
    '2026-04-10',
    { '4.1': ['waiting', '2026-04-11'] },
  ],
  [
    'after a JSA-type benefit thirteen weeks are not enough',
    home([jsa, job]),
    '2026-05-03',
    { '4.1': ['waiting', '2026-08-02'] },
  ],
  ['twenty-six are', home([jsa, job]), '2026-08-02', { '4.1': 'met' }],
  [
    'the last benefit before the job decides',
    home([claimed('a1', 'jsa-type', '2024-01-01', '2025-05-31'), other, job]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'universal credit during the job changes nothing',
    home([other, job, claimed('a1', 'jsa-type', '2026-02-15')]),
    '2026-05-03',
    { '4.1': 'met' },
  ],
  [
    'with benefits not searched thirteen weeks may be enough or not',
    home([job]),
    '2026-05-03',
    { '4.1.m1 a1': 'unknown' },
  ],
  ['twenty-six are enough either way', home([job]), '2026-08-02', { '4.1': 'met' }],
  [
    'with benefits searched and none found thirteen are',
    home([job], { searched: [search(['benefit'], ['a1'], '2025-01-01', '2026-02-01')] }),
    '2026-05-03',
    { '4.1': 'met' },
  ],
]

const grown: Person = { id: 'c5', kind: 'child', born: '2009-11-01' }

const anybody: Case[] = [
  [
    'a daughter of sixteen in a job is enough, whatever her mother does',
    home(
      [working('c5', 'employed', '2026-02-01'), claimed('c5', 'other', '2025-12-01', '2026-01-31')],
      { people: [mother, grown] },
    ),
    '2026-05-03',
    { '4.1': 'met', '4.1.m1 c5': 'met', '4.1.m1 a1': 'unknown' },
  ],
  [
    'nobody in a job, and the file searched, is not met',
    home([], {
      searched: [search(['employment'], 'family', '2026-01-10', '2026-05-03')],
    }),
    '2026-05-03',
    { '4.1': 'not-met' },
  ],
]

const volunteering: Row<'participation'> = {
  measure: 'participation',
  who: 'a1',
  from: '2026-02-01',
  to: '2026-02-28',
  service: 'Food bank',
  hours: 16,
}

const progress: Case[] = [
  [
    'thirteen weeks in education, employment or training are not over on 2 May',
    home([schooled('a1', 'eet', '2026-02-01')]),
    '2026-05-02',
    { '4.2.m1': ['waiting', '2026-05-03'] },
  ],
  [
    'they are on 3 May',
    home([schooled('a1', 'eet', '2026-02-01')]),
    '2026-05-03',
    { '4.2.m1': 'met', '4.2': 'met' },
  ],
  [
    'a fact does as well',
    home([fact('4.2.m1', true, { who: 'a1' })]),
    '2026-03-01',
    { '4.2': 'met' },
  ],
  [
    'hours on file decide nothing by themselves',
    home([volunteering]),
    '2026-03-01',
    { '4.2.m3': 'unknown' },
  ],
  [
    'somebody says that they were enough',
    home([volunteering, fact('4.2.m3', true)]),
    '2026-03-01',
    { '4.2.m3': 'met' },
  ],
  [
    'a credit union account is enough',
    home([fact('4.3.m7', true)]),
    '2026-03-01',
    { '4.3': 'met' },
  ],
]

describe('thirteen weeks of work, or twenty-six', () => {
  tryCases(weeks)
})
describe('anybody of the household', () => {
  tryCases(anybody)

  it.each([
    ['a boy of fourteen is not asked', '2026-05-03', ['a1']],
    ['from the day he is sixteen he is', '2028-05-02', ['a1', 'c1']],
    ['on the day before he is not', '2028-05-01', ['a1']],
  ])('%s', (_, on, asked) => {
    const rows = evaluate(home([]), on).outcomes.flatMap(({ clauses }) => clauses)
    expect(rows.flatMap(({ ref, who }) => (ref === '4.1.m1' ? (who ?? []) : []))).toEqual(asked)
  })
})
describe('progress to work and less debt', () => {
  tryCases(progress)

  it('shows the hours beside the line', () => {
    const line = evaluate(home([volunteering]), '2026-03-01')
      .outcomes.flatMap(({ clauses }) => clauses)
      .find(({ ref }) => ref === '4.2.m3')
    expect(line?.because).toBe(
      'no fact or judgement yet; on file: Food bank from 1 February 2026 to 28 February 2026, 16 hours; 16 hours in all',
    )
  })
})
