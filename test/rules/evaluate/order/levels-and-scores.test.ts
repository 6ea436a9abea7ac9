import { describe } from 'vitest'
import type { EvidenceRow, Row } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { judged } from '../../plans/rows.ts'
import { bothWays } from './both-ways.ts'

const each = (of: object) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: { kind: 'measured', ref: '1.1.E1', says: 'Better', sources: ['Family worker'], ...of },
  })
const adult = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['a1'])], evidence })
const day = '2026-06-15'
const line = '1.1.E1 a1'

const took = (id: string, more: Partial<Row<'participation'>>): EvidenceRow => ({
  measure: 'participation',
  who: 'a1',
  from: '2026-02-01',
  id,
  ...more,
})

const levels: LineCase[] = [
  [
    'fully and not at all, of one service and one day, is for a professional to judge',
    adult(
      took('full', { level: 'fully', service: 'Recovery' }),
      took('none', { level: 'none', service: 'recovery' }),
    ),
    day,
    line,
    {
      verdict: 'unknown',
      because:
        'fully engaged with Recovery from 1 February 2026 and did not engage with recovery from 1 February 2026; not judged yet by the lead professional or another practitioner',
      facts: ['full', 'none'],
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'fully twice, of one service and one day',
    adult(took('one', { level: 'fully' }), took('two', { level: 'fully' })),
    day,
    line,
    {
      verdict: 'met',
      because: 'fully engaged from 1 February 2026 and fully engaged from 1 February 2026',
      facts: ['one', 'two'],
    },
  ],
  [
    'not at all, and a day later fully',
    adult(took('none', { level: 'none' }), took('full', { level: 'fully', from: '2026-02-02' })),
    day,
    line,
    { verdict: 'met', because: 'fully engaged from 2 February 2026', facts: ['full'] },
  ],
]

const sdq = (on: string, value: number): EvidenceRow => ({
  measure: 'score',
  who: 'a1',
  instrument: 'SDQ',
  on,
  value,
  id: `${value}`,
})

const fallen: LineCase[] = [
  [
    'of two first scores of one day the lower is what a fall begins from',
    adult(sdq('2026-01-10', 20), sdq('2026-01-10', 16), sdq('2026-05-01', 13)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 13 on 1 May 2026; at most 12 is needed, 25% below 16',
      facts: ['16', '13'],
    },
  ],
  [
    'of two later scores of one day the higher decides',
    adult(sdq('2026-01-10', 20), sdq('2026-05-01', 15), sdq('2026-05-01', 18)),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'SDQ 18 on 1 May 2026; at most 15 is needed, 25% below 20',
      facts: ['20', '18'],
    },
  ],
  [
    'of two scores of the first day after the opening neither is later',
    adult(sdq('2026-02-01', 20), sdq('2026-02-01', 12)),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'SDQ 12 on 1 February 2026, and none after it',
      facts: ['12'],
      missing: ['a later SDQ score (Family worker)'],
      lacks: ['evidence'],
    },
  ],
]

const dash = (value: number, on = '2026-01-05', id = `dash-${value}`): EvidenceRow => ({
  measure: 'score',
  on,
  who: 'a1',
  instrument: 'DASH',
  value,
  id,
})
const hurt = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'bristol',
    needs: [need('3.1', ['a1'])],
    outcomes: [{ ref: '3.2', agreed: '2026-01-12' }],
    evidence: [
      { ...judged('lead-professional', '3.2', 'met', '2026-06-01'), id: 'word' },
      ...evidence,
    ],
  })
const later = dash(13, '2026-03-01', 'later')

const first: LineCase[] = [
  [
    'two first scores on either side of the line are for somebody to settle',
    hurt(dash(14), dash(15), later),
    '2026-07-01',
    '3.2.m1 a1',
    {
      verdict: 'unknown',
      because:
        'whether this line applies hangs on which DASH score of 5 January 2026 stands; by this line: DASH 13 on 1 March 2026 and no higher than allowed for 3 months since; at most 14 is needed; judged met by the lead professional on 1 June 2026',
      facts: ['dash-14', 'later', 'word'],
      missing: ['which DASH score of 5 January 2026 stands (Niche)'],
      lacks: ['baseline'],
    },
  ],
  [
    'two first scores on one side of it pick that side',
    hurt(dash(15), dash(16), later),
    '2026-07-01',
    '3.2.m1 a1',
    {
      verdict: 'met',
      because:
        'DASH 13 on 1 March 2026 and no higher than allowed for 3 months since; at most 14 is needed; judged met by the lead professional on 1 June 2026',
      facts: ['dash-15', 'later', 'word'],
      rests: 'both',
    },
  ],
  [
    'and rule the other out',
    hurt(dash(15), dash(16), later),
    '2026-07-01',
    '3.2.m2 a1',
    {
      verdict: 'not-applicable',
      because: 'does not apply: DASH 15 on 5 January 2026 was the first to go by',
    },
  ],
]

describe('two levels of taking part of one day', () => {
  tryLines(bothWays(levels), each({ shape: 'engagement', measure: 'participation' }))
})

describe('two scores of one day', () => {
  tryLines(
    bothWays(fallen),
    each({ shape: 'score', measure: 'score', instrument: 'SDQ', is: { fallenBy: 25 } }),
  )
})

describe('two first scores of one day', () => {
  tryLines(bothWays(first))
})
