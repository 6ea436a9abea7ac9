import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { judged } from '../../plans/rows.ts'

/** A council's own framework whose line waits, for a judge or for anybody's word. */
const waiting = (waits: object, more: object = {}) =>
  frameworkOn({
    kind: 'attested',
    ref: '1.1.E1',
    says: 'Is well, some months on',
    sources: ['Family worker'],
    waits,
    ...more,
  })

const family = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', 'family')], evidence })

const lead = (result: 'met' | 'not-met', on: string) =>
  judged('lead-professional', '1.1.E1', result, on)

const line = '1.1.E1'

const due = '2026-04-10'

const closed = '2026-03-01'

const judges: LineCase[] = [
  [
    'before three months, unjudged',
    family(),
    '2026-04-09',
    line,
    {
      verdict: 'waiting',
      because: 'the lead professional or another practitioner is asked from 10 April 2026',
      earliest: '2026-04-10',
      rests: 'word',
    },
  ],
  [
    'before three months, judged well',
    family(lead('met', '2026-03-01')),
    '2026-04-09',
    line,
    {
      verdict: 'waiting',
      because: 'the lead professional or another practitioner is asked from 10 April 2026',
      earliest: '2026-04-10',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'before three months, judged badly',
    family(lead('not-met', '2026-03-01')),
    '2026-04-09',
    line,
    {
      verdict: 'not-met',
      because: 'judged not met by the lead professional on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'three months on, unjudged',
    family(),
    due,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement, given on 10 April 2026 or later (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'three months on, judged well the day before',
    family(lead('met', '2026-04-09')),
    due,
    line,
    {
      verdict: 'unknown',
      because: 'judged on 9 April 2026, too early: what counts is said from 10 April 2026 on',
      facts: ['evidence[0]'],
      missing: ['a professional judgement, given on 10 April 2026 or later (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'three months on, judged well on the day',
    family(lead('met', due)),
    due,
    line,
    {
      verdict: 'met',
      because: 'judged met by the lead professional on 10 April 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'closed before three months, unjudged',
    { ...family(), closed },
    closed,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement, given on 10 January 2026 or later (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'closed before three months, judged well before',
    { ...family(lead('met', '2026-02-01')), closed },
    closed,
    line,
    {
      verdict: 'met',
      because: 'judged met by the lead professional on 1 February 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'closed on the day three months are over, judged well before',
    { ...family(lead('met', '2026-04-09')), closed: due },
    due,
    line,
    {
      verdict: 'unknown',
      because: 'judged on 9 April 2026, too early: what counts is said from 10 April 2026 on',
      facts: ['evidence[0]'],
      missing: ['a professional judgement, given on 10 April 2026 or later (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'judged by somebody else',
    family(judged('self', '1.1.E1', 'met', due)),
    due,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement, given on 10 April 2026 or later (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
]

const terms: LineCase[] = [
  [
    'before two terms are over',
    family(lead('met', '2026-12-30')),
    '2026-12-30',
    line,
    {
      verdict: 'waiting',
      because: 'the lead professional or another practitioner is asked from 31 December 2026',
      earliest: '2026-12-31',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'on the last day of the second',
    family(lead('met', '2026-12-31')),
    '2026-12-31',
    line,
    {
      verdict: 'met',
      because: 'judged met by the lead professional on 31 December 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a calendar that ends before two terms',
    {
      ...family(lead('met', '2026-12-31')),
      terms: [{ name: 'one', from: '2026-02-01', to: '2026-03-31' }],
    },
    '2026-12-31',
    line,
    {
      verdict: 'waiting',
      because:
        'the lead professional or another practitioner is asked once 2 terms that began after the plan opened are complete',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
]

describe('a judgement that counts from three months after the opening', () => {
  tryLines(judges, waiting({ months: 3, after: 'opened', orClosure: true }, { by: 'professional' }))
})

describe('a judgement that counts from the end of two terms', () => {
  const twoTerms = { months: 3, after: 'opened', terms: 2, orClosure: true }
  tryLines(terms, waiting(twoTerms, { by: 'professional' }))
})
