import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow, PlanDocument, Row } from '../../../../rules/plan-document.ts'
import { daughter, mother, need, search, son } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { abuse, fact, judged, supported } from '../../plans/rows.ts'
import { durham } from './plans.ts'

const day = '2026-07-10'
const afraid = (evidence: EvidenceRow[], parts: Partial<PlanDocument> = {}, until = day) =>
  durham({
    needs: [need('5.1', ['a1'])],
    evidence,
    searched: [search(['domestic-abuse-incident'], 'family', '2026-01-10', until)],
    ...parts,
  })
const shut = { closed: day }
const safer = fact('5.1.m2', true)
const unsearched = { searched: [] }

const deescalated: Case[] = [
  [
    'a line is met and the plan is open: it waits without a day',
    afraid([safer]),
    day,
    { '5.1': ['waiting', null], '5.1.m2': 'met' },
  ],
  ['a line is met and the plan closes today', afraid([safer], shut), day, { '5.1': 'met' }],
  [
    'a line is met and the plan closes tomorrow',
    afraid([safer], { closed: '2026-07-11' }),
    day,
    { '5.1': ['waiting', null] },
  ],
  [
    'a line is met and the child stepped down',
    afraid([
      safer,
      supported('c1', 'child-in-need', '2025-11-01', '2026-03-31'),
      supported('c1', 'early-help', '2026-04-01'),
    ]),
    day,
    { '5.1': 'met' },
  ],
  [
    'closed, and no line is known',
    afraid([], { ...shut, ...unsearched }),
    day,
    { '5.1': ['unknown', null] },
  ],
  [
    'closed, and a line is denied',
    afraid([fact('5.1.m2', false)], { ...shut, ...unsearched }),
    day,
    { '5.1': 'unknown', '5.1.m2': 'not-met' },
  ],
  ['open, and no line is known', afraid([], unsearched), day, { '5.1': 'unknown' }],
  ...[2, 3, 4, 5, 6].map((at): Case => [
    `closed, 5.1.m${at} alone is enough`,
    afraid([fact(`5.1.m${at}`, true)], { ...shut, ...unsearched }),
    day,
    { '5.1': 'met' },
  ]),
]

const closedEarly = { closed: '2026-06-01' }
const free: Case[] = [
  [
    'six months without an incident',
    afraid([], closedEarly),
    day,
    { '5.1.m1': 'met', '5.1': 'met' },
  ],
  [
    'six months less a day',
    afraid([], closedEarly, '2026-07-09'),
    '2026-07-09',
    { '5.1.m1': ['waiting', day], '5.1': ['waiting', day] },
  ],
  [
    'an incident restarts them',
    afraid([abuse('2026-03-05', 'a1')]),
    day,
    { '5.1.m1': ['not-met', '2026-09-05'] },
  ],
  [
    'and they are over',
    afraid([abuse('2026-03-05', 'a1')], closedEarly, '2026-09-05'),
    '2026-09-05',
    { '5.1.m1': 'met', '5.1': 'met' },
  ],
  [
    'an incident she suffered is an incident',
    afraid([abuse('2026-03-05', 'a1', { role: 'victim' })]),
    day,
    { '5.1.m1': 'not-met' },
  ],
  ['so is one of the son', afraid([abuse('2026-03-05', 'c1')]), day, { '5.1.m1': 'not-met' }],
  [
    'one of a man who lives elsewhere is not theirs',
    afraid([abuse('2026-03-05', 'a2')], {
      people: [mother, son, { id: 'a2', kind: 'adult', household: false }],
    }),
    day,
    { '5.1.m1': 'met' },
  ],
  ['not searched', afraid([], unsearched), day, { '5.1.m1': 'unknown' }],
  [
    'one of the household not searched',
    afraid([], { searched: [search(['domestic-abuse-incident'], ['a1'], '2026-01-10', day)] }),
    day,
    { '5.1.m1': 'unknown' },
  ],
  [
    'an incident, and another line is met',
    afraid([abuse('2026-03-05', 'a1'), safer], closedEarly),
    day,
    { '5.1.m1': 'not-met', '5.1': 'met' },
  ],
]

const ill = (...evidence: EvidenceRow[]) => durham({ needs: [need('6.1', ['a1'])], evidence })
const epds = (on: string, value: number, instrument = 'EPDS'): Row<'score'> => ({
  measure: 'score',
  on,
  who: 'a1',
  value,
  instrument,
})

const scored: Case[] = [
  [
    'fifteen before, eleven now',
    ill(epds('2026-01-05', 15), epds('2026-06-01', 11)),
    day,
    { '6.1.m2': 'met', '6.1': 'met' },
  ],
  [
    'fifteen before, twelve now',
    ill(epds('2026-01-05', 15), epds('2026-06-01', 12)),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'the latest decides: up again',
    ill(epds('2026-01-05', 15), epds('2026-04-01', 11), epds('2026-06-01', 12)),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'the latest decides: down at last',
    ill(epds('2026-01-05', 15), epds('2026-04-01', 12), epds('2026-06-01', 11)),
    day,
    { '6.1.m2': 'met' },
  ],
  [
    'the first after the opening stands in for one before',
    ill(epds('2026-02-01', 15), epds('2026-06-01', 11)),
    day,
    { '6.1.m2': 'met' },
  ],
  [
    'the last by the opening counts, that day included',
    ill(epds('2025-12-01', 9), epds('2026-01-10', 15), epds('2026-06-01', 11)),
    day,
    { '6.1.m2': 'met' },
  ],
  [
    'risen, though still below twelve',
    ill(epds('2026-01-05', 9), epds('2026-06-01', 11)),
    day,
    { '6.1.m2': 'not-met' },
  ],
  ['no score', ill(), day, { '6.1.m2': 'unknown' }],
  [
    'a score of tomorrow',
    ill(epds('2026-01-05', 15), epds('2026-06-01', 12), epds('2026-07-11', 5)),
    day,
    { '6.1.m2': 'not-met' },
  ],
  [
    'another scale',
    ill(epds('2026-01-05', 15, 'SDQ'), epds('2026-06-01', 5, 'SDQ')),
    day,
    { '6.1.m2': 'unknown' },
  ],
]

const lines: Case[] = [
  [
    'her own word of her well-being',
    ill(judged('self', '6.1.m1', 'met')),
    day,
    { '6.1.m1': 'met', '6.1': 'met' },
  ],
  ['her own word of the outcome', ill(judged('self', '6.1', 'met')), day, { '6.1.m1': 'met' }],
  [
    'a practitioner’s word is not self-reported',
    ill(judged('practitioner', '6.1.m1', 'met')),
    day,
    { '6.1.m1': 'unknown' },
  ],
  ['a tenancy secured', ill(fact('6.1.m3', true)), day, { '6.1': 'met' }],
  ...[1, 2, 6, 7, 8].map((at): Case => [
    `6.2.m${at} alone is enough`,
    ill(fact(`6.2.m${at}`, true)),
    day,
    { '6.2': 'met' },
  ]),
  ...[3, 4, 5].map((at): Case => [
    `6.2.m${at} of the whole family is enough`,
    ill(fact(`6.2.m${at}`, true, { who: 'family' })),
    day,
    { '6.2': 'met' },
  ]),
  ['a treatment completed', ill(fact('6.3.m1', true)), day, { '6.3': 'met' }],
  ['nothing known', ill(), day, { '6.1': ['unknown', null], '6.2': 'unknown', '6.3': 'unknown' }],
]

const every = (ref: string, ...who: string[]) =>
  durham({
    people: [mother, son, daughter],
    needs: [need('6.6', ['c1'])],
    evidence: who.map((one) => fact(ref, true, { who: one })),
  })
const all: Case[] = [
  ['both children immunised', every('6.2.m3', 'c1', 'c2'), day, { '6.2.m3': 'met' }],
  ['one of two children immunised', every('6.2.m3', 'c1'), day, { '6.2.m3': 'unknown' }],
  ['all three with a dentist', every('6.2.m4', 'a1', 'c1', 'c2'), day, { '6.2.m4': 'met' }],
  ['only the children with a dentist', every('6.2.m4', 'c1', 'c2'), day, { '6.2.m4': 'unknown' }],
  ['all three with a doctor', every('6.2.m5', 'a1', 'c1', 'c2'), day, { '6.2.m5': 'met' }],
  ['only the children with a doctor', every('6.2.m5', 'c1', 'c2'), day, { '6.2.m5': 'unknown' }],
]

describe('de-escalated, together with one line', () => {
  tryCases(deescalated)
})
describe('six months free of incidents', () => {
  tryCases(free)
})
describe('the Edinburgh scale, to below twelve', () => {
  tryCases(scored)
})
describe('other lines of health', () => {
  tryCases(lines)
})
describe('all children, and everybody', () => {
  tryCases(all)
})

describe('question 10 of the Edinburgh scale', () => {
  const warned = (...evidence: EvidenceRow[]) =>
    evaluate(ill(...evidence), day).warnings.filter(({ code }) => /item-?10/i.test(code)).length

  it('above zero is warned of, however low the total', () => {
    expect(warned(epds('2026-06-01', 4), epds('2026-06-01', 1, 'EPDS item 10'))).toBe(1)
  })
  it('at zero is not', () => {
    expect(warned(epds('2026-06-01', 20), epds('2026-06-01', 0, 'EPDS item 10'))).toBe(0)
  })
})
