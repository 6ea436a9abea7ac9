import { describe } from 'vitest'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { fact, judged } from '../../plans/rows.ts'

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

const ended: LineCase[] = [
  [
    'before the end',
    family(),
    '2026-08-01',
    line,
    {
      verdict: 'waiting',
      because:
        'the lead professional or another practitioner is asked after closure, 6 months after the end of the intervention',
      rests: 'word',
      afterClosure: true,
    },
  ],
  [
    'a day before six months after the end',
    { ...family(lead('met', '2026-06-15')), ended: '2026-06-15' },
    '2026-12-14',
    line,
    {
      verdict: 'waiting',
      because: 'the lead professional or another practitioner is asked from 15 December 2026',
      earliest: '2026-12-15',
      facts: ['evidence[0]'],
      rests: 'word',
      afterClosure: true,
    },
  ],
  [
    'judged badly before that',
    { ...family(lead('not-met', '2026-06-15')), ended: '2026-06-15' },
    '2026-12-14',
    line,
    {
      verdict: 'waiting',
      because: 'the lead professional or another practitioner is asked from 15 December 2026',
      earliest: '2026-12-15',
      facts: ['evidence[0]'],
      rests: 'word',
      afterClosure: true,
    },
  ],
  [
    'six months after the end, unjudged',
    { ...family(), ended: '2026-06-15' },
    '2026-12-15',
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement, given on 15 December 2026 or later (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
      afterClosure: true,
    },
  ],
  [
    'six months after the end, judged on the day',
    { ...family(lead('met', '2026-12-15')), ended: '2026-06-15' },
    '2026-12-15',
    line,
    {
      verdict: 'met',
      because: 'judged met by the lead professional on 15 December 2026',
      facts: ['evidence[0]'],
      rests: 'word',
      afterClosure: true,
    },
  ],
  [
    'where no end is given, closure is',
    { ...family(lead('met', '2026-12-15')), closed: '2026-06-15' },
    '2026-12-15',
    line,
    {
      verdict: 'met',
      because: 'judged met by the lead professional on 15 December 2026',
      facts: ['evidence[0]'],
      rests: 'word',
      afterClosure: true,
    },
  ],
]

const afterEnd: LineCase[] = [
  [
    'a bad fact from before',
    { ...family(fact(line, false)), ended: '2026-06-15' },
    '2026-12-14',
    line,
    {
      verdict: 'waiting',
      because: 'a fact or a judgement is asked from 15 December 2026',
      earliest: '2026-12-15',
      facts: ['evidence[0]'],
      rests: 'word',
      afterClosure: true,
    },
  ],
  [
    'a good fact of the day',
    { ...family(fact(line, true, { on: '2026-12-15' })), ended: '2026-06-15' },
    '2026-12-15',
    line,
    {
      verdict: 'met',
      because: 'confirmed on 15 December 2026',
      facts: ['evidence[0]'],
      rests: 'word',
      afterClosure: true,
    },
  ],
]

describe('a judgement that counts from six months after the end', () => {
  tryLines(ended, waiting({ months: 6, after: 'ended' }, { by: 'professional' }))
})

describe('anybody’s word that counts from six months after the end', () => {
  tryLines(afterEnd, waiting({ months: 6, after: 'ended' }))
})
