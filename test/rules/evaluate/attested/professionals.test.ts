import { describe } from 'vitest'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { fact } from '../../plans/rows.ts'
import { asking, day, family, line, said } from './lab.ts'

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
