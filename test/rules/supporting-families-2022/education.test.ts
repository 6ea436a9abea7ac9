import { describe } from 'vitest'
import type { EvidenceRow } from '../../../rules/plan-document.ts'
import { daughter, mother, need, planOf, search, son } from '../plans/plan.ts'
import { tryCases, type Case } from '../plans/cases.ts'
import { excluded, fact, judged, schooled } from '../plans/rows.ts'

const end = '2026-12-31'

const boy = (evidence: EvidenceRow[]) => planOf({ needs: [need('1.3', ['c1'])], evidence })

/** Days lost in the two terms before and the two after, the school searched for both. */
const lost = (before: number, after: EvidenceRow[]) =>
  planOf({
    needs: [need('1.3', ['c1'])],
    evidence: [excluded('2025-06-10', 'c1', before), ...after],
    searched: [search(['exclusion'], ['c1'], '2025-04-21', '2026-12-31')],
  })

const days: Case[] = [
  [
    'five days lost before and four since are fewer',
    lost(5, [excluded('2026-05-11', 'c1', 2), excluded('2026-11-03', 'c1', 2)]),
    end,
    { '1.3': 'met', '1.3.E1': 'met' },
  ],
  [
    'five days lost before and five since are not fewer',
    lost(5, [excluded('2026-05-11', 'c1', 3), excluded('2026-11-03', 'c1', 2)]),
    end,
    { '1.3.E1': 'not-met' },
  ],
  [
    'half a day fewer is fewer',
    lost(5, [excluded('2026-05-11', 'c1', 4.5)]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'more exclusions of fewer days are fewer days',
    lost(5, [
      excluded('2026-05-11', 'c1', 1),
      excluded('2026-06-11', 'c1', 1),
      excluded('2026-09-11', 'c1', 1),
    ]),
    end,
    { '1.3.E1': 'met' },
  ],
  ['none since is fewer', lost(5, []), end, { '1.3.E1': 'met' }],
  [
    'days lost in the term in progress at the start count neither way',
    lost(5, [excluded('2026-02-11', 'c1', 20)]),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'days his sister lost do not count',
    planOf({ ...lost(5, [excluded('2026-05-11', 'c2', 9)]), people: [mother, son, daughter] }),
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'it waits until the second term ends',
    lost(5, [excluded('2026-05-11', 'c1', 4)]),
    '2026-12-30',
    { '1.3': ['waiting', '2026-12-31'], '1.3.E1': ['waiting', '2026-12-31'] },
  ],
  [
    'a first term with as many days as before decides already',
    lost(5, [excluded('2026-05-11', 'c1', 5)]),
    '2026-09-15',
    { '1.3.E1': 'not-met' },
  ],
  [
    'a first term with a day less does not decide yet',
    lost(5, [excluded('2026-05-11', 'c1', 4)]),
    '2026-09-15',
    { '1.3.E1': ['waiting', '2026-12-31'] },
  ],
  [
    'with no day lost before there is nothing to be fewer than',
    planOf({
      needs: [need('1.3', ['c1'])],
      searched: [search(['exclusion'], ['c1'], '2025-04-21', '2026-12-31')],
    }),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'a fact does not outweigh as many days as before',
    lost(5, [excluded('2026-05-11', 'c1', 5), fact('1.3.E1', true)]),
    end,
    { '1.3.E1': 'not-met' },
  ],
  [
    'a fact decides where the terms before were not searched',
    { ...lost(5, [excluded('2026-05-11', 'c1', 5), fact('1.3.E1', true)]), searched: [] },
    end,
    { '1.3.E1': 'met' },
  ],
  [
    'the terms before were not searched',
    planOf({
      needs: [need('1.3', ['c1'])],
      searched: [search(['exclusion'], ['c1'], '2026-04-06', '2026-12-31')],
    }),
    end,
    { '1.3.E1': 'unknown' },
  ],
  [
    'the terms since were not searched',
    planOf({
      needs: [need('1.3', ['c1'])],
      evidence: [excluded('2025-06-10', 'c1', 5)],
      searched: [search(['exclusion'], ['c1'], '2025-04-21', '2026-01-10')],
    }),
    end,
    { '1.3.E1': 'unknown' },
  ],
]

const offRoll: Case[] = [
  [
    'off roll, he is not in a suitable education',
    boy([schooled('c1', 'off-roll', '2025-11-01')]),
    '2026-05-01',
    { '1.3.E3': 'not-met', '1.3': 'unknown' },
  ],
  [
    'on the last day off roll he is not',
    boy([
      schooled('c1', 'off-roll', '2025-11-01', '2026-05-01'),
      schooled('c1', 'on-roll', '2026-05-02'),
    ]),
    '2026-05-01',
    { '1.3.E3': 'not-met' },
  ],
  [
    'on the first day on roll he is',
    boy([
      schooled('c1', 'off-roll', '2025-11-01', '2026-05-01'),
      schooled('c1', 'on-roll', '2026-05-02'),
    ]),
    '2026-05-02',
    { '1.3': 'met', '1.3.E3': 'met' },
  ],
  [
    'from off roll to alternative provision he is',
    boy([
      schooled('c1', 'off-roll', '2025-11-01', '2026-05-01'),
      schooled('c1', 'alternative-provision', '2026-05-02'),
    ]),
    '2026-05-02',
    { '1.3.E3': 'met' },
  ],
  [
    'without any spell it is unknown',
    boy([]),
    '2026-05-02',
    { '1.3': ['unknown', null], '1.3.E3': 'unknown' },
  ],
  [
    'without any spell a fact is enough',
    boy([fact('1.3.E3', true)]),
    '2026-05-02',
    { '1.3': 'met', '1.3.E3': 'met' },
  ],
  [
    'a fact does not stand against a spell',
    boy([schooled('c1', 'off-roll', '2025-11-01'), fact('1.3.E3', true)]),
    '2026-05-02',
    { '1.3.E3': 'not-met' },
  ],
]

const professional: Case[] = (['1.3.E2', '1.3.E4'] as const).flatMap((ref): Case[] => [
  [
    `${ref}: a practitioner’s judgement of the line is enough`,
    boy([judged('practitioner', ref, 'met')]),
    '2026-05-02',
    { '1.3': 'met', [ref]: 'met' },
  ],
  [
    `${ref}: the family’s judgement is not asked for`,
    boy([judged('parent', ref, 'met')]),
    '2026-05-02',
    { '1.3': 'unknown', [ref]: 'unknown' },
  ],
  [
    `${ref}: a fact does not replace the practitioner`,
    boy([fact(ref, true)]),
    '2026-05-02',
    { '1.3': 'unknown', [ref]: 'unknown' },
  ],
  [
    `${ref}: a practitioner’s judgement of the whole outcome is enough`,
    boy([judged('team', '1.3', 'met')]),
    '2026-05-02',
    { '1.3': 'met', [ref]: 'met' },
  ],
])

const needsMet = (evidence: EvidenceRow[], people = ['c1']) =>
  planOf({ people: [mother, son, daughter], needs: [need('1.4', people)], evidence })

const send: Case[] = [
  [
    'assessed and supported by a fact',
    needsMet([fact('1.4.E1', true)]),
    '2026-05-02',
    { '1.4': 'met', '1.4.E1': 'met', '1.4.E2': 'unknown' },
  ],
  ['nobody has said so', needsMet([]), '2026-05-02', { '1.4': ['unknown', null] }],
  [
    'a fact denies it',
    needsMet([fact('1.4.E1', false)]),
    '2026-05-02',
    { '1.4': ['not-met', null] },
  ],
  [
    'a fact about him says nothing of his sister',
    needsMet([fact('1.4.E1', true, { who: 'c1' })], ['c1', 'c2']),
    '2026-05-02',
    { '1.4': 'unknown', '1.4.E1 c1': 'met', '1.4.E1 c2': 'unknown' },
  ],
  [
    'a fact about each of them',
    needsMet(
      [fact('1.4.E1', true, { who: 'c1' }), fact('1.4.E1', true, { who: 'c2' })],
      ['c1', 'c2'],
    ),
    '2026-05-02',
    { '1.4': 'met' },
  ],
  [
    'a fact about the family covers both',
    needsMet([fact('1.4.E1', true, { who: 'family' })], ['c1', 'c2']),
    '2026-05-02',
    { '1.4': 'met' },
  ],
  [
    'a fact about nobody in particular covers both',
    needsMet([fact('1.4.E1', true)], ['c1', 'c2']),
    '2026-05-02',
    { '1.4': 'met' },
  ],
]

describe('days lost to exclusion', () => {
  tryCases(days)
})

describe('a child who was off roll', () => {
  tryCases(offRoll)
})

describe('lines that ask for the practitioner', () => {
  tryCases(professional)
})

describe('special educational needs', () => {
  tryCases(send)
})
