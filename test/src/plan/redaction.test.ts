import { describe, expect, it } from 'vitest'
import type { ClauseFinding, Condition, Findings, OutcomeFinding } from '../../../rules/findings.ts'
import { hiddenReason, redact } from '../../../src/plan/redaction.ts'

const clause = (changed: Partial<ClauseFinding> = {}): ClauseFinding => ({
  ref: '7.1.E1',
  verdict: 'met',
  because: 'no incident since 22 May 2026',
  missing: [],
  earliest: null,
  facts: ['searched[0]'],
  lacks: [],
  rests: 'data',
  ...changed,
})

const outcome = (changed: Partial<OutcomeFinding> = {}): OutcomeFinding => ({
  ref: '7.1',
  verdict: 'met',
  earliest: null,
  clauses: [clause()],
  lacks: [],
  ...changed,
})

const findings = (changed: Partial<Findings> = {}): Findings => ({
  format: 'family-outcome-findings/1',
  framework: 'supporting-families-2022',
  reference: 'FP-1042',
  on: '2026-11-22',
  eligibility: { verdict: 'not-met', count: 1, needed: 3 },
  themes: [{ ref: '7', verdict: 'met' }],
  outcomes: [outcome()],
  progress: { verdict: 'met', earliest: null, because: [] },
  automatic: [],
  outstanding: [],
  warnings: [],
  reviews: [],
  ...changed,
})

/** An incident of 2 October 2026 that the reader may not see, and all that can be said of it. */
const restarted = clause({
  verdict: 'not-met',
  because: 'an incident on 2 October 2026',
  earliest: '2027-04-02',
  facts: ['police-7'],
  restarted: true,
  heldApart: true,
})
const whole = findings({
  outcomes: [
    outcome({
      verdict: 'not-met',
      earliest: '2027-04-02',
      clauses: [restarted, clause({ ref: '7.1.E2' })],
      lacks: ['search'],
      restarted: true,
      heldApart: 'data',
      beforeClosure: 'met',
    }),
  ],
  themes: [{ ref: '7', verdict: 'not-met', clauses: [restarted] }],
  progress: { verdict: 'not-met', earliest: '2027-04-02', because: ['7'] },
  automatic: [{ ref: '7.1', result: 'continuous-employment' }],
  outstanding: ['7.1'],
  warnings: [{ ref: '7.1', code: 'zero-baseline', text: 'No incident was known on 2 October.' }],
})
const seen = findings({
  outcomes: [outcome({ clauses: [clause({ optional: true }), clause({ ref: '7.1.E2' })] })],
})

describe('what a hidden incident changed', () => {
  const told = redact(whole, seen)

  it('is told as verdicts, of the clause, the outcome, the theme and the whole', () => {
    expect(told.outcomes[0]?.clauses[0]?.verdict).toBe('not-met')
    expect(told.outcomes[0]?.verdict).toBe('not-met')
    expect(told.outcomes[0]?.beforeClosure).toBe('met')
    expect(told.themes[0]?.verdict).toBe('not-met')
    expect(told.progress.verdict).toBe('not-met')
    expect(told.outstanding).toEqual(['7.1'])
  })

  it('is told without its day, its id, its reason, or that it started a clock again', () => {
    expect(told.outcomes[0]).toEqual({
      ref: '7.1',
      verdict: 'not-met',
      earliest: null,
      clauses: [
        {
          ref: '7.1.E1',
          verdict: 'not-met',
          because: hiddenReason,
          missing: [],
          earliest: null,
          facts: [],
          lacks: [],
          rests: 'both',
          optional: true,
        },
        clause({ ref: '7.1.E2' }),
      ],
      lacks: [],
      beforeClosure: 'met',
    })
    expect(told.progress.earliest).toBeNull()
    expect(JSON.stringify(told)).not.toMatch(/October|2027-04|police-7|restarted|heldApart/)
  })

  it('brings no warning and no automatic result of its own', () => {
    expect(told.warnings).toEqual([])
    expect(told.automatic).toEqual([])
    const both = { automatic: whole.automatic, warnings: whole.warnings }
    expect(redact(whole, { ...seen, ...both })).toMatchObject(both)
  })
})

describe('what a hidden entry did not change', () => {
  it('is told as it is', () => {
    expect(redact(whole, whole)).toEqual(whole)
    expect(redact(seen, seen)).toEqual(seen)
  })

  it('is told without its people where another of its rows is withheld, so that nobody is singled out', () => {
    const rows = [clause(), clause({ who: 'tom' }), clause({ who: 'ivy' })]
    const worse = { verdict: 'not-met', because: 'an incident' } as const
    const ofIvy = [clause(worse), clause({ who: 'tom' }), clause({ who: 'ivy', ...worse })]
    const ofTom = [clause(worse), clause({ who: 'tom', ...worse }), clause({ who: 'ivy' })]
    const other = clause({ ref: '7.1.E2', who: 'ivy' })
    const [told, same] = [ofIvy, ofTom].map((clauses) =>
      redact(
        findings({ outcomes: [outcome({ clauses: [...clauses, other] })] }),
        findings({ outcomes: [outcome({ clauses: [...rows, other] })] }),
      ),
    )
    expect(told).toEqual(same)
    expect(told?.outcomes[0]?.clauses).toEqual([
      expect.objectContaining({ ref: '7.1.E1', verdict: 'not-met', because: hiddenReason }),
      other,
    ])
  })

  it('takes no row of one person for good where only that row is withheld', () => {
    const worse = clause({ who: 'ivy', verdict: 'not-met', because: 'an incident' })
    const told = redact(
      findings({ outcomes: [outcome({ clauses: [clause(), worse] })] }),
      findings({ outcomes: [outcome({ clauses: [clause(), clause({ who: 'ivy' })] })] }),
    )
    expect(told.outcomes[0]?.clauses).toEqual([
      expect.objectContaining({ ref: '7.1.E1', verdict: 'met', because: hiddenReason }),
    ])
  })

  it('is said of an outcome that is judged as a whole, and of what binds one as a whole', () => {
    const open = { because: 'nobody has judged it', missing: ['a judgement'], facts: [] }
    const held = { because: 'met, said the police', missing: [], facts: ['police-7'] }
    const bound: Condition = { verdict: 'met', because: 'none is older', earliest: null, facts: [] }
    const moved: Condition = { ...bound, verdict: 'waiting', earliest: '2027-04-02' }
    const part = outcome({ clauses: [], decided: open, conditions: [bound, bound] })
    const [told] = redact(
      findings({ outcomes: [{ ...part, decided: held, conditions: [bound, moved] }] }),
      findings({ outcomes: [part] }),
    ).outcomes
    expect(told?.decided).toEqual({ because: hiddenReason, missing: [], facts: [] })
    expect(told?.conditions).toEqual([
      bound,
      { verdict: 'waiting', because: hiddenReason, earliest: null, facts: [] },
    ])
    const same = redact(findings({ outcomes: [part] }), findings({ outcomes: [part] }))
    expect(same.outcomes).toEqual([part])
  })

  it('is said of a judgement of the whole plan, without who wrote what when', () => {
    const said = { by: 'manager', verdict: 'met', because: 'met, 2 October', facts: ['m'] } as const
    const unsaid = { by: 'manager', verdict: 'unknown', because: 'nobody yet', facts: [] } as const
    const progress = (one: typeof said | typeof unsaid) =>
      findings({
        progress: {
          verdict: 'met',
          earliest: null,
          because: [],
          judgements: [{ ...one, facts: [...one.facts] }],
        },
        themes: [{ ref: '7', verdict: 'met', missing: [one.because] }],
      })
    const told = redact(progress(said), progress(unsaid))
    expect(told.progress.judgements).toEqual([
      { by: 'manager', verdict: 'met', because: hiddenReason, facts: [] },
    ])
    expect(told.themes).toEqual([{ ref: '7', verdict: 'met' }])
    expect(redact(progress(said), progress(said))).toEqual(progress(said))
  })

  it('keeps what a line is by the framework, mandatory or optional', () => {
    const bare = clause({ mandatory: true, optional: true })
    const told = redact(
      findings({ outcomes: [outcome({ clauses: [{ ...bare, verdict: 'not-met' }] })] }),
      findings({ outcomes: [outcome({ clauses: [bare] })] }),
    )
    expect(told.outcomes[0]?.clauses[0]).toMatchObject({ mandatory: true, optional: true })
  })

  it('is told with the reviews and days of the reader’s own part', () => {
    const after = (because: string[]) => ({
      point: 'post-closure-6-month',
      due: '2027-04-02',
      state: 'upcoming' as const,
      because,
    })
    const told = redact(findings({ reviews: [after(['7.1.E1'])] }), findings({ reviews: [] }))
    expect(told.reviews).toEqual([])
  })

  it('keeps a day that the reader’s own part gives too', () => {
    const waiting = { verdict: 'waiting', earliest: '2027-01-10' } as const
    const one = findings({ outcomes: [outcome(waiting)], progress: { ...waiting, because: ['7'] } })
    const told = redact(one, one)
    expect(told.outcomes[0]?.earliest).toBe('2027-01-10')
    expect(told.progress.earliest).toBe('2027-01-10')
  })

  it('is not listed where the reader’s part has no such outcome or theme, and holds nothing back by name', () => {
    const told = redact(whole, findings({ outcomes: [], themes: [] }))
    expect(told.outcomes).toEqual([])
    expect(told.themes).toEqual([])
    expect(told.outstanding).toEqual([])
    expect(told.progress.because).toEqual([])
    expect(told.progress.verdict).toBe('not-met')
  })

  it('is counted as the reader’s part counts it, and decides all the same', () => {
    const eligible = { verdict: 'met', count: 3, needed: 3 } as const
    expect(redact(findings({ eligibility: eligible }), findings()).eligibility).toEqual({
      verdict: 'met',
      count: 1,
      needed: 3,
    })
  })
})
