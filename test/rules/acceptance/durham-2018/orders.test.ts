import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need } from '../../plans/plan.ts'
import { tryCases, type Case } from '../../plans/cases.ts'
import { fact, judged, offence } from '../../plans/rows.ts'
import { durham } from './plans.ts'

const day = '2026-07-10'

const atRisk = (...evidence: EvidenceRow[]) => durham({ needs: [need('1.6', ['a1'])], evidence })

const completed: Case[] = ['1.1.m1', '1.1.m4', '1.1.m5'].flatMap((ref): Case[] => [
  [`${ref}: a fact is enough`, atRisk(fact(ref, true)), day, { [ref]: 'met', '1.1': 'met' }],
  [`${ref}: a fact may deny it`, atRisk(fact(ref, false)), day, { [ref]: 'not-met' }],
  [
    `${ref}: a proven offence the day after speaks against it`,
    atRisk(fact(ref, true), offence('2026-03-02', 'a1', { class: 'proven' })),
    day,
    { [ref]: 'not-met' },
  ],
  [
    `${ref}: a proven offence on the fact’s day does not`,
    atRisk(fact(ref, true), offence('2026-03-01', 'a1', { class: 'proven' })),
    day,
    { [ref]: 'met' },
  ],
  [
    `${ref}: a recorded offence does not`,
    atRisk(fact(ref, true), offence('2026-03-02', 'a1', { class: 'recorded' })),
    day,
    { [ref]: 'met' },
  ],
  [
    `${ref}: a proven offence by someone without the issue does not`,
    atRisk(fact(ref, true), offence('2026-03-02', 'c1', { class: 'proven' })),
    day,
    { [ref]: 'met' },
  ],
  [
    `${ref}: an offence against her does not`,
    atRisk(fact(ref, true), offence('2026-03-02', 'a1', { class: 'proven', role: 'victim' })),
    day,
    { [ref]: 'met' },
  ],
  [
    `${ref}: said again after that offence it holds`,
    atRisk(
      fact(ref, true),
      offence('2026-03-02', 'a1', { class: 'proven' }),
      fact(ref, true, { on: '2026-05-01' }),
    ),
    day,
    { [ref]: 'met' },
  ],
  [
    `${ref}: an offence of tomorrow is not known`,
    atRisk(fact(ref, true), offence('2026-07-11', 'a1', { class: 'proven' })),
    day,
    { [ref]: 'met' },
  ],
])

const lines: Case[] = [
  [
    'nothing known of any line',
    atRisk(),
    day,
    { '1.1': 'unknown', '1.2': 'unknown', '1.3': ['unknown', null] },
  ],
  [
    'licence conditions completed',
    atRisk(fact('1.1.m2', true)),
    day,
    { '1.1.m2': 'met', '1.1': 'met' },
  ],
  ['a notice removed', atRisk(fact('1.2.m1', true)), day, { '1.2.m1': 'met', '1.2': 'met' }],
  [
    'an order completed without breach, by fact',
    atRisk(fact('1.3.m1', true)),
    day,
    { '1.3': 'met' },
  ],
  [
    'and by anybody’s judgement of the line',
    atRisk(judged('agency', '1.3.m1', 'met')),
    day,
    { '1.3': 'met' },
  ],
  [
    'a judgement of the outcome satisfies no line that names no judge',
    atRisk(judged('lead-professional', '1.1', 'met')),
    day,
    { '1.1.m1': 'unknown', '1.1.m2': 'unknown', '1.1': 'unknown' },
  ],
]

describe('an order or a programme completed and no further offence', () => {
  tryCases(completed)
})

describe('lines that somebody attests', () => {
  tryCases(lines)
})
