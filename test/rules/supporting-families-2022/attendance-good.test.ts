import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { attended, autumn26, percent, spring27, summer26 } from '../plans/terms.ts'

const end = '2026-12-31'

/** A son whose need is attendance. */
const boy = (evidence: EvidenceRow[]) => planOf({ needs: [need('1.1', ['c1'])], evidence })

/** A son whose need is attendance, and his sister. */
const both = (evidence: EvidenceRow[]) =>
  planOf({ people: [mother, son, daughter], needs: [need('1.1', ['c1'])], evidence })

const good = (who: string) => [attended(who, summer26, 95, 100), attended(who, autumn26, 95, 100)]

const figures: Case[] = [
  [
    'exactly 90% over two terms is met',
    boy([attended('c1', summer26, 90, 100), attended('c1', autumn26, 90, 100)]),
    end,
    { '1.1': 'met', '1.1.E1': 'met', '1.1.E1 c1': 'met' },
  ],
  [
    'one session below 90% is not met',
    boy([attended('c1', summer26, 90, 100), attended('c1', autumn26, 89, 100)]),
    end,
    { '1.1': 'not-met', '1.1.E1 c1': 'not-met' },
  ],
  [
    '89.99% is not met',
    boy([attended('c1', summer26, 4500, 5000), attended('c1', autumn26, 4499, 5000)]),
    end,
    { '1.1': 'not-met' },
  ],
  [
    'a weak long term and a strong short one are pooled by sessions',
    boy([attended('c1', summer26, 48, 50), attended('c1', autumn26, 135, 160)]),
    end,
    { '1.1': 'not-met' },
  ],
  [
    'a strong long term and a weak short one are pooled by sessions',
    boy([attended('c1', summer26, 40, 50), attended('c1', autumn26, 150, 160)]),
    end,
    { '1.1': 'met' },
  ],
  [
    'plain percentages are averaged to exactly 90',
    boy([percent('c1', summer26, 88), percent('c1', autumn26, 92)]),
    end,
    { '1.1': 'met' },
  ],
  [
    'plain percentages are averaged to 89.99',
    boy([percent('c1', summer26, 90), percent('c1', autumn26, 89.98)]),
    end,
    { '1.1': 'not-met' },
  ],
  [
    'the two halves of a term are summed to 90%',
    boy([
      attended('c1', { from: '2026-04-06', to: '2026-05-22' }, 20, 40),
      attended('c1', { from: '2026-05-23', to: '2026-07-31' }, 60, 60),
      attended('c1', autumn26, 100, 100),
    ]),
    end,
    { '1.1': 'met' },
  ],
  [
    'the two halves of a term are summed to less than 90%',
    boy([
      attended('c1', { from: '2026-04-06', to: '2026-05-22' }, 19, 40),
      attended('c1', { from: '2026-05-23', to: '2026-07-31' }, 60, 60),
      attended('c1', autumn26, 100, 100),
    ]),
    end,
    { '1.1': 'not-met' },
  ],
  [
    'without attendance it is unknown',
    boy([]),
    end,
    { '1.1': ['unknown', null], '1.1.E1': 'unknown' },
  ],
  [
    'with attendance of one term of two it is unknown',
    boy([attended('c1', summer26, 95, 100)]),
    end,
    { '1.1': 'unknown' },
  ],
]

const household: Case[] = [
  [
    'his sister is at 90% as well',
    both([...good('c1'), attended('c2', summer26, 90, 100), attended('c2', autumn26, 90, 100)]),
    end,
    { '1.1': 'met', '1.1.E1 c2': 'met' },
  ],
  [
    'his sister is at 89.5%, and every child counts',
    both([...good('c1'), attended('c2', summer26, 90, 100), attended('c2', autumn26, 89, 100)]),
    end,
    { '1.1': 'not-met', '1.1.E1': 'not-met', '1.1.E1 c1': 'met', '1.1.E1 c2': 'not-met' },
  ],
  [
    'of his sister nothing is known',
    both(good('c1')),
    end,
    { '1.1': 'unknown', '1.1.E1 c1': 'met', '1.1.E1 c2': 'unknown' },
  ],
  [
    'he is below 90% and of his sister nothing is known',
    both([attended('c1', summer26, 80, 100), attended('c1', autumn26, 80, 100)]),
    end,
    { '1.1': 'not-met' },
  ],
  [
    'a sister who lives elsewhere does not count',
    planOf({
      people: [mother, son, { ...daughter, household: false }],
      needs: [need('1.1', ['c1'])],
      evidence: good('c1'),
    }),
    end,
    { '1.1': 'met' },
  ],
  [
    'a pupil of his name elsewhere does not lift him',
    both([...good('c2'), attended('c1', summer26, 80, 100), attended('c1', autumn26, 80, 100)]),
    end,
    { '1.1': 'not-met', '1.1.E1 c2': 'met' },
  ],
]

const time: Case[] = [
  [
    'the day before the second term ends it waits',
    boy([attended('c1', summer26, 95, 100)]),
    '2026-12-30',
    { '1.1': ['waiting', '2026-12-31'] },
  ],
  [
    'on the last day of the second term it is complete',
    boy(good('c1')),
    '2026-12-31',
    { '1.1': 'met' },
  ],
  ['before any term is over it waits', boy([]), '2026-03-01', { '1.1': ['waiting', '2026-12-31'] }],
  [
    'a first term that falls short is not met already',
    boy([attended('c1', summer26, 85, 100)]),
    '2026-09-01',
    { '1.1': 'not-met' },
  ],
  [
    'a weak half of a term not yet over does not speak against him',
    boy([
      attended('c1', summer26, 95, 100),
      attended('c1', { from: '2026-08-01', to: '2026-10-23' }, 30, 70),
    ]),
    '2026-11-01',
    { '1.1': ['waiting', '2026-12-31'] },
  ],
  [
    'the term in progress when the plan opened does not count',
    boy([attended('c1', { from: '2026-01-01', to: '2026-04-05' }, 10, 100), ...good('c1')]),
    end,
    { '1.1': 'met' },
  ],
  [
    'the last two terms count, not the first of three',
    boy([
      attended('c1', summer26, 50, 100),
      attended('c1', autumn26, 95, 100),
      attended('c1', spring27, 95, 100),
    ]),
    '2027-03-28',
    { '1.1': 'met' },
  ],
  [
    'the day before the third term ends the first two count',
    boy([
      attended('c1', summer26, 50, 100),
      attended('c1', autumn26, 95, 100),
      attended('c1', spring27, 95, 100),
    ]),
    '2027-03-27',
    { '1.1': 'not-met' },
  ],
  [
    'attendance may lag a term: the two terms before count',
    boy(good('c1')),
    '2027-04-10',
    { '1.1': 'met' },
  ],
  [
    'attendance that lags a term and fell short is not met',
    boy([attended('c1', summer26, 85, 100), attended('c1', autumn26, 85, 100)]),
    '2027-04-10',
    { '1.1': 'not-met' },
  ],
  [
    'attendance that lags two terms is unknown',
    boy(good('c1')),
    '2027-08-05',
    { '1.1': 'unknown' },
  ],
  [
    'figures entered tomorrow are not known today',
    boy([
      attended('c1', summer26, 95, 100),
      { ...attended('c1', autumn26, 95, 100), recorded: '2027-01-11' },
    ]),
    '2027-01-10',
    { '1.1': 'unknown' },
  ],
  [
    'figures entered today are known today',
    boy([
      attended('c1', summer26, 95, 100),
      { ...attended('c1', autumn26, 95, 100), recorded: '2027-01-11' },
    ]),
    '2027-01-11',
    { '1.1': 'met' },
  ],
]

describe('good attendance over two terms', () => {
  tryCases(figures)
})

describe('good attendance of every child', () => {
  tryCases(household)
})

describe('the terms that count', () => {
  tryCases(time)
})
