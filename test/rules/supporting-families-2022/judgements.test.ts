import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { need, planOf } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { fact, judged } from '../plans/rows.ts'

const day = '2026-06-01'

/** 6.6 asks for the practitioner and for the young person, 1.3.E4 for the practitioner, 1.4.E1 for nobody by name. */
const radicalised = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('6.6', ['c1'])], evidence })
const disengaged = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('1.3', ['c1'])], evidence })
const unsupported = (...evidence: EvidenceRow[]) =>
  planOf({ needs: [need('1.4', ['c1'])], evidence })

const latest: Case[] = [
  [
    'of two professionals the later one decides',
    disengaged(
      judged('practitioner', '1.3', 'met', '2026-03-01'),
      judged('lead-professional', '1.3', 'not-met', '2026-04-01'),
    ),
    day,
    { '1.3.E4': 'not-met' },
  ],
  [
    'the order in the file does not matter for different days',
    disengaged(
      judged('lead-professional', '1.3', 'met', '2026-04-01'),
      judged('practitioner', '1.3', 'not-met', '2026-03-01'),
    ),
    day,
    { '1.3.E4': 'met' },
  ],
  [
    'of two judgements of one day the later in the file decides',
    disengaged(
      judged('practitioner', '1.3', 'not-met', '2026-04-01'),
      judged('practitioner', '1.3', 'met', '2026-04-01'),
    ),
    day,
    { '1.3.E4': 'met' },
  ],
  [
    'of two judgements of one day the later in the file decides against it too',
    disengaged(
      judged('practitioner', '1.3', 'met', '2026-04-01'),
      judged('practitioner', '1.3', 'not-met', '2026-04-01'),
    ),
    day,
    { '1.3.E4': 'not-met' },
  ],
  [
    'a judgement of the line outranks a later one of the outcome',
    disengaged(
      judged('practitioner', '1.3.E4', 'met', '2026-03-01'),
      judged('practitioner', '1.3', 'not-met', '2026-04-01'),
    ),
    day,
    { '1.3.E4': 'met', '1.3.E2': 'not-met' },
  ],
  [
    'a judgement against the line outranks a later one for the outcome',
    disengaged(
      judged('practitioner', '1.3.E4', 'not-met', '2026-03-01'),
      judged('practitioner', '1.3', 'met', '2026-04-01'),
    ),
    day,
    { '1.3.E4': 'not-met', '1.3.E2': 'met' },
  ],
  [
    'of two judgements of the line the later one decides',
    disengaged(
      judged('practitioner', '1.3.E4', 'not-met', '2026-03-01'),
      judged('team', '1.3.E4', 'met', '2026-03-02'),
    ),
    day,
    { '1.3.E4': 'met' },
  ],
  [
    'a judgement dated tomorrow is not known today',
    disengaged(judged('practitioner', '1.3', 'met', '2026-06-02')),
    day,
    { '1.3.E4': 'unknown' },
  ],
  [
    'a judgement of today is known today',
    disengaged(judged('practitioner', '1.3', 'met', '2026-06-01')),
    day,
    { '1.3.E4': 'met' },
  ],
  [
    'a judgement entered tomorrow does not yet replace the one before',
    disengaged(
      judged('practitioner', '1.3', 'met'),
      judged('practitioner', '1.3', 'not-met', '2026-05-01', { recorded: '2026-06-02' }),
    ),
    day,
    { '1.3.E4': 'met' },
  ],
  [
    'a judgement about another outcome says nothing',
    disengaged(judged('practitioner', '6.6', 'met')),
    day,
    { '1.3.E4': 'unknown' },
  ],
  [
    'a judgement about the plan says nothing of a line',
    disengaged(judged('practitioner', 'plan', 'met')),
    day,
    { '1.3.E4': 'unknown' },
  ],
  [
    'each kind has its own latest: the professional changed her mind, the young person did not',
    radicalised(
      judged('practitioner', '6.6', 'not-met', '2026-03-01'),
      judged('child', '6.6', 'met', '2026-03-15'),
      judged('practitioner', '6.6', 'met', '2026-04-01'),
    ),
    day,
    { '6.6': 'met' },
  ],
]

const apart: Case[] = [
  [
    'where no judge is named and two disagree, one yes suffices',
    unsupported(judged('practitioner', '1.4.E1', 'met'), judged('parent', '1.4.E1', 'not-met')),
    day,
    { '1.4.E1': 'met', '1.4': 'met' },
  ],
  [
    'an earlier yes of one holds beside a later no of another',
    unsupported(
      judged('practitioner', '1.4.E1', 'met', '2026-03-01'),
      judged('lead-professional', '1.4.E1', 'not-met', '2026-04-01'),
    ),
    day,
    { '1.4.E1': 'met' },
  ],
  [
    'whoever said yes and then no says no',
    unsupported(
      judged('practitioner', '1.4.E1', 'met', '2026-03-01'),
      judged('practitioner', '1.4.E1', 'not-met', '2026-04-01'),
    ),
    day,
    { '1.4.E1': ['not-met', null] },
  ],
  [
    'whoever said no and then yes says yes',
    unsupported(
      judged('parent', '1.4.E1', 'not-met', '2026-03-01'),
      judged('parent', '1.4.E1', 'met', '2026-04-01'),
    ),
    day,
    { '1.4.E1': 'met' },
  ],
  [
    'where all say no it is not met',
    unsupported(judged('practitioner', '1.4.E1', 'not-met'), judged('parent', '1.4.E1', 'not-met')),
    day,
    { '1.4.E1': ['not-met', null] },
  ],
  [
    'a fact dated tomorrow is not known today',
    unsupported(fact('1.4.E1', true, { on: '2026-06-02' })),
    day,
    { '1.4.E1': 'unknown' },
  ],
  [
    'a fact of today is known today',
    unsupported(fact('1.4.E1', true, { on: '2026-06-01' })),
    day,
    { '1.4.E1': 'met' },
  ],
  [
    'a fact entered tomorrow is not known today',
    unsupported(fact('1.4.E1', true, { recorded: '2026-06-02' })),
    day,
    { '1.4.E1': 'unknown' },
  ],
]

describe('which judgement decides', () => {
  tryCases(latest)
})

describe('judges who disagree', () => {
  tryCases(apart)
})

const clauseOf = (evidence: EvidenceRow[]) =>
  evaluate(unsupported(...evidence), day).outcomes[0]?.clauses.find(({ ref }) => ref === '1.4.E1')

it('two who disagree are held apart', () => {
  expect(
    clauseOf([judged('practitioner', '1.4.E1', 'met'), judged('parent', '1.4.E1', 'not-met')]),
  ).toMatchObject({ heldApart: true })
})

it('two who agree are not held apart', () => {
  expect(
    clauseOf([judged('practitioner', '1.4.E1', 'met'), judged('parent', '1.4.E1', 'met')]),
  ).not.toHaveProperty('heldApart')
})
