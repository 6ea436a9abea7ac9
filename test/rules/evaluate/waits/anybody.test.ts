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

const line = '1.1.E1'

const anybody: LineCase[] = [
  [
    'before six months, a good fact',
    family(fact(line, true)),
    '2026-07-09',
    line,
    {
      verdict: 'waiting',
      because: 'a fact or a judgement is asked from 10 July 2026',
      earliest: '2026-07-10',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'before six months, a bad fact',
    family(fact(line, false)),
    '2026-07-09',
    line,
    {
      verdict: 'not-met',
      because: 'said not to be so on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'before six months, nothing said',
    family(),
    '2026-07-09',
    line,
    {
      verdict: 'waiting',
      because: 'a fact or a judgement is asked from 10 July 2026',
      earliest: '2026-07-10',
      rests: 'word',
    },
  ],
  [
    'six months on, a fact from before',
    family(fact(line, true)),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because: 'said on 1 March 2026, too early: what counts is said from 10 July 2026 on',
      facts: ['evidence[0]'],
      missing: ['a fact or a judgement about 1.1.E1 of 10 July 2026 or later (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
  [
    'six months on, a fact of the day',
    family(fact(line, true, { on: '2026-07-10' })),
    '2026-07-10',
    line,
    { verdict: 'met', because: 'confirmed on 10 July 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'six months on, a fact from before and a judgement of the day',
    family(fact(line, true), judged('self', line, 'met', '2026-07-10')),
    '2026-07-10',
    line,
    {
      verdict: 'met',
      because: 'judged met by the person on 10 July 2026',
      facts: ['evidence[1]'],
      rests: 'word',
    },
  ],
  [
    'six months on, a good word of the day and a bad one from before',
    family(fact(line, false), judged('self', line, 'met', '2026-07-10')),
    '2026-07-10',
    line,
    {
      verdict: 'met',
      because: 'held apart: met by the person, not met by a fact',
      facts: ['evidence[0]', 'evidence[1]'],
      rests: 'word',
      heldApart: true,
    },
  ],
  [
    'six months on, nothing said',
    family(),
    '2026-07-10',
    line,
    {
      verdict: 'unknown',
      because: 'no fact or judgement yet',
      missing: ['a fact or a judgement about 1.1.E1 of 10 July 2026 or later (Family worker)'],
      lacks: ['evidence'],
      rests: 'word',
    },
  ],
]

describe('anybody’s word that counts from six months after the opening', () => {
  tryLines(anybody, waiting({ months: 6, after: 'opened' }))
})
