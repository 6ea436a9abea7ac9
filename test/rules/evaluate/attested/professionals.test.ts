import { describe } from 'vitest'
import type { EvidenceRow, Judge } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { tryLines, type LineCase } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { fact, judged } from '../../plans/rows.ts'

/** A council's own framework whose line somebody must attest. */
const asking = (more: object = {}) =>
  frameworkOn({
    kind: 'attested',
    ref: '1.1.E1',
    says: 'Is well',
    sources: ['Family worker'],
    ...more,
  })

const family = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['a1', 'c1'])], evidence })

const day = '2026-06-15'

const line = '1.1.E1'

const said = (by: Judge, about: string, result: 'met' | 'not-met', on = '2026-03-01') =>
  judged(by, about, result, on)

const professionals: LineCase[] = [
  [
    'nothing said',
    family(),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'a judgement of the outcome',
    family(said('manager', '1.1', 'met')),
    day,
    line,
    {
      verdict: 'met',
      because: 'judged met by a manager on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'a judgement of the line outranks a later one of the outcome',
    family(said('team', line, 'not-met'), said('team', '1.1', 'met', '2026-05-01')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'judged not met by the team on 1 March 2026',
      facts: ['evidence[0]'],
      rests: 'word',
    },
  ],
  [
    'of two the latest counts, whoever gave it',
    family(said('practitioner', line, 'met'), said('agency', line, 'not-met', '2026-05-01')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'judged not met by an agency on 1 May 2026',
      facts: ['evidence[1]'],
      rests: 'word',
    },
  ],
  [
    'the person’s own does not serve',
    family(said('self', line, 'met')),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
  [
    'nor does a fact',
    family(fact(line, true)),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
]

const orFact: LineCase[] = [
  [
    'a fact where no judge has spoken',
    family(fact(line, true)),
    day,
    line,
    { verdict: 'met', because: 'confirmed on 1 March 2026', facts: ['evidence[0]'], rests: 'word' },
  ],
  [
    'a judge who has spoken outranks it',
    family(fact(line, true), said('team', line, 'not-met')),
    day,
    line,
    {
      verdict: 'not-met',
      because: 'judged not met by the team on 1 March 2026',
      facts: ['evidence[1]'],
      rests: 'word',
    },
  ],
  [
    'another’s judgement is no fact',
    family(said('self', line, 'met')),
    day,
    line,
    {
      verdict: 'unknown',
      because: 'not judged yet by the lead professional or another practitioner',
      missing: ['a professional judgement (Family worker)'],
      lacks: ['judgement'],
      rests: 'word',
    },
  ],
]

describe('a line that a professional must judge', () => {
  tryLines(professionals, asking({ by: 'professional' }))
})

describe('a line that a professional judges, or a fact', () => {
  tryLines(orFact, asking({ by: 'professional', orFact: true }))
})
