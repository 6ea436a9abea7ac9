import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { attended, autumn25, autumn26, spring27, summer25, summer26 } from '../plans/terms.ts'

const children = (evidence: EvidenceRow[]) =>
  planOf({ people: [mother, son, daughter], needs: [need('1.1', ['c1'])], evidence })

const boy = (evidence: EvidenceRow[]) => planOf({ needs: [need('1.1', ['c1'])], evidence })

const risen = (evidence: EvidenceRow[]) =>
  planOf({
    needs: [need('1.2', ['c1'])],
    evidence: [attended('c1', summer25, 20, 100), attended('c1', autumn25, 20, 100), ...evidence],
  })

/** Spring 2027 ended on Easter Sunday, 28 March. */
const april = '2027-04-10'

const cases: Case[] = [
  [
    'one child’s figures lag a term and the other’s do not',
    children([
      attended('c1', summer26, 95, 100),
      attended('c1', autumn26, 95, 100),
      attended('c2', autumn26, 95, 100),
      attended('c2', spring27, 95, 100),
    ]),
    april,
    { '1.1': 'met', '1.1.E1 c1': 'met', '1.1.E1 c2': 'met' },
  ],
  [
    'the last term is known and the one before it is not',
    boy([attended('c1', summer26, 95, 100), attended('c1', spring27, 95, 100)]),
    april,
    { '1.1': 'unknown' },
  ],
  [
    'the last term is known and pulls the two below 90%',
    boy([
      attended('c1', summer26, 95, 100),
      attended('c1', autumn26, 95, 100),
      attended('c1', spring27, 84, 100),
    ]),
    april,
    { '1.1': 'not-met' },
  ],
  [
    'until the last term is known the two before it stand',
    boy([
      attended('c1', summer26, 95, 100),
      attended('c1', autumn26, 95, 100),
      { ...attended('c1', spring27, 84, 100), recorded: '2027-04-11' },
    ]),
    april,
    { '1.1': 'met' },
  ],
  [
    'once the last term is known the two before it no longer stand',
    boy([
      attended('c1', summer26, 95, 100),
      attended('c1', autumn26, 95, 100),
      { ...attended('c1', spring27, 84, 100), recorded: '2027-04-11' },
    ]),
    '2027-04-11',
    { '1.1': 'not-met' },
  ],
  [
    'figures may lag to the last day of the term after',
    boy([attended('c1', summer26, 95, 100), attended('c1', autumn26, 95, 100)]),
    '2027-07-30',
    { '1.1': 'met' },
  ],
  [
    'figures may not lag when that term is over too',
    boy([attended('c1', summer26, 95, 100), attended('c1', autumn26, 95, 100)]),
    '2027-07-31',
    { '1.1': 'unknown' },
  ],
  [
    'a rise may lag a term',
    risen([attended('c1', summer26, 50, 100), attended('c1', autumn26, 50, 100)]),
    april,
    { '1.2': 'met' },
  ],
  [
    'a rise that lags a term and fell short is not met',
    risen([attended('c1', summer26, 49, 100), attended('c1', autumn26, 50, 100)]),
    april,
    { '1.2': 'not-met' },
  ],
  [
    'a rise may not lag two terms',
    risen([attended('c1', summer26, 50, 100), attended('c1', autumn26, 50, 100)]),
    '2027-07-31',
    { '1.2': 'unknown' },
  ],
  [
    'a first term below the floor speaks against the rise already',
    risen([attended('c1', summer26, 49, 100)]),
    '2026-09-01',
    { '1.2': 'not-met' },
  ],
  [
    'a first term at both limits only waits',
    risen([attended('c1', summer26, 50, 100)]),
    '2026-09-01',
    { '1.2': ['waiting', '2026-12-31'] },
  ],
]

describe('attendance that lags', () => {
  tryCases(cases)
})
