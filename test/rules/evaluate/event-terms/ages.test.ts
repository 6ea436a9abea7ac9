import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { son } from '../../plans/plan.ts'
import { type LineCase, tryLines } from '../../plans/lines.ts'
import { frameworkOn } from '../../plans/own.ts'
import { excluded, judged } from '../../plans/rows.ts'
import { after, asking, both, framework, pupil } from './lab.ts'

const two = [
  { name: 'first', from: '2026-02-01', to: '2026-03-31' },
  { name: 'second', from: '2026-04-01', to: '2026-06-30' },
]
const old = { ...pupil([], [both]), people: [{ ...son, born: '2009-01-10' }] }

const aged: LineCase[] = [
  [
    'a boy past school age, and a calendar of just two terms',
    { ...old, terms: two },
    after,
    '1.1.E1 c1',
    { verdict: 'not-applicable', because: 'not of school age in these terms' },
  ],
  [
    'a boy past school age, and a calendar of one term',
    { ...old, terms: two.slice(0, 1) },
    after,
    '1.1.E1 c1',
    {
      verdict: 'waiting',
      because:
        'no fixed exclusions on file so far; 2 terms that began after the plan opened are complete after the last term on file',
    },
  ],
  [
    'a calendar without terms since the plan opened',
    { ...pupil([], [both]), terms: [{ name: 'last', from: '2025-09-01', to: '2025-12-19' }] },
    after,
    '1.1.E1 c1',
    {
      verdict: 'waiting',
      because:
        'no fixed exclusions on file so far; 2 terms that began after the plan opened are complete after the last term on file',
    },
  ],
  [
    'two clear terms and an exclusion in the third',
    pupil([excluded('2027-02-01', 'c1', 1)], [both]),
    '2027-04-15',
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over 2026-27 autumn and 2026-27 spring; none is allowed',
      earliest: '2027-12-31',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
]

const ageless: LineCase[] = [
  [
    'an exclusion of a boy too young for school, where age is not asked',
    {
      ...pupil([excluded('2026-05-04', 'c1', 1)], [both]),
      people: [{ ...son, born: '2022-01-10' }],
    },
    after,
    '1.1.E1 c1',
    {
      verdict: 'not-met',
      because: '1 fixed exclusion over 2025-26 summer and 2026-27 autumn; none is allowed',
      earliest: '2027-03-28',
      facts: ['evidence[0]'],
      restarted: true,
    },
  ],
]

describe('where a boy is past school age, or terms are not on file', () => {
  tryLines(aged, framework)
})

describe('exclusions counted at any age', () => {
  tryLines(ageless, asking({}))
})

describe('exclusions beside a professional’s word', () => {
  const part = (more: object) => ({
    kind: 'measured',
    shape: 'events',
    counts: [{ measure: 'exclusion', where: { class: ['fixed'] } }],
    noun: 'fixed exclusion',
    whose: 'person',
    is: { atMost: 0 },
    over: { terms: 2 },
    ...more,
  })
  const asked = (kind: 'all' | 'any') =>
    frameworkOn({
      kind: 'each',
      who: { of: 'need' },
      of: {
        kind,
        ref: '1.1.E1',
        says: 'No exclusion, and a professional who is content',
        of: [part({}), { kind: 'attested', by: 'professional' }],
      },
    })
  const said = (result: 'met' | 'not-met', ...evidence: EvidenceRow[]) =>
    pupil([judged('team', '1.1.E1', result), ...evidence], [both])
  const late = excluded('2026-05-04', 'c1', 1)

  it.each([
    ['a content team where one restarted the count', said('met', late), 'judgement'],
    ['a content team where the calendar ends', { ...said('met', late), terms: two }, 'judgement'],
    ['a team that is not, where there was none', said('not-met'), 'data'],
  ])('are held apart from %s', (_, plan, heldApart) => {
    expect(evaluate(plan, after, asked('any')).outcomes[0]).toMatchObject({
      verdict: 'met',
      heldApart,
    })
  })

  it('hold the verdict against a content team where the calendar ends', () => {
    const plan = { ...said('met', late), terms: two }
    expect(evaluate(plan, after, asked('all')).outcomes[0]).toMatchObject({
      verdict: 'not-met',
      heldApart: 'data',
    })
  })

  it('hold nothing apart where they only restarted the count', () => {
    const [outcome] = evaluate(said('met', late), after, asked('all')).outcomes
    expect(outcome?.verdict).toBe('not-met')
    expect(outcome?.heldApart).toBeUndefined()
  })
})
