import { describe } from 'vitest'
import type { EvidenceRow, PlanDocument } from '../../../rules/plan-document.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { need } from '../plans/plan.ts'
import { bristolPlan, dash, familyWith, lead, victim } from './plans.ts'

const said = lead('3.2', 'met', '2026-06-01')

const judgedToo: Case[] = [
  [
    'a score that held needs the lead professional’s word as well',
    victim([dash('2026-01-05', 16), dash('2026-02-01', 14)], [], []),
    '2026-07-01',
    { '3.2': 'unknown' },
  ],
  [
    'a word against her holds it back however low the score',
    victim(
      [dash('2026-01-05', 16), dash('2026-02-01', 9)],
      [],
      [lead('3.2', 'not-met', '2026-06-01')],
    ),
    '2026-07-01',
    { '3.2': 'not-met' },
  ],
  [
    'closure does not shorten the three months of the score',
    familyWith(
      '3.1',
      ['a1'],
      [dash('2026-01-05', 16), dash('2026-02-01', 14), lead('3.2', 'met', '2026-03-01')],
      { closed: '2026-03-01' },
    ),
    '2026-04-30',
    { '3.2': ['waiting', '2026-05-01'] },
  ],
  [
    'after closure the three months run out and prove it',
    familyWith(
      '3.1',
      ['a1'],
      [dash('2026-01-05', 16), dash('2026-02-01', 14), lead('3.2', 'met', '2026-03-01')],
      { closed: '2026-03-01' },
    ),
    '2026-05-01',
    { '3.2': 'met' },
  ],
]

const couple = (needs: PlanDocument['needs'], evidence: EvidenceRow[]) =>
  bristolPlan({
    people: [
      { id: 'a1', kind: 'adult' },
      { id: 'a2', kind: 'adult' },
      { id: 'c1', kind: 'child', born: '2012-05-02' },
    ],
    needs,
    evidence: [...evidence, said],
  })

const whose: Case[] = [
  [
    'a victim and the one who harmed her: only the victim is asked about',
    couple(
      [need('3.1', ['a1']), need('3.2', ['a2'])],
      [dash('2026-01-05', 16), dash('2026-02-01', 14)],
    ),
    '2026-07-01',
    { '3.2': 'met', '3.2.m1 a1': 'met' },
  ],
  [
    'of two victims one without a score leaves it unknown',
    couple([need('3.1', ['a1', 'c1'])], [dash('2026-01-05', 16), dash('2026-02-01', 14)]),
    '2026-07-01',
    { '3.2': 'unknown', '3.2.m1 a1': 'met' },
  ],
  [
    'where a call-out names nobody, those with a score are asked about',
    couple([need('3.3', 'family')], [dash('2026-01-05', 16), dash('2026-02-01', 14)]),
    '2026-07-01',
    { '3.2': 'met', '3.2.m1 a1': 'met' },
  ],
  [
    'where it names nobody and nobody has a score it is unknown, not waived',
    couple([need('3.3', 'family')], []),
    '2026-07-01',
    { '3.2': 'unknown', '3.2.m1 a1': 'unknown', '3.2.m1 c1': 'unknown' },
  ],
]

describe('a DASH score beside the lead professional’s judgement', () => {
  tryCases(judgedToo)
})
describe('whose DASH score is asked about', () => {
  tryCases(whose)
})
