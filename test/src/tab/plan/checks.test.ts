import { describe, expect, it } from 'vitest'
import type { ClauseFinding, OutcomeFinding } from '../../../../rules/findings.ts'
import { frameworkOf } from '../../../../rules/frameworks/index.ts'
import type { PlanRecord } from '../../../../src/plan/plan.ts'
import { hiddenReason } from '../../../../src/plan/redaction.ts'
import { alternativesIn } from '../../../../src/tab/plan/asked.ts'
import { checksOf } from '../../../../src/tab/plan/checks.ts'
import { findOutcome, linesOf } from '../../../../src/tab/plan/lines.ts'

const person = (id: string, name: string): PlanRecord => ({
  id,
  kind: 'person',
  fields: { name, kind: 'child' },
  author: { oid: 'o', name: 'Priya Nair', agency: 'Early Help' },
  at: '2026-11-26T10:00:00.000Z',
  changed: '2026-11-26T10:00:00.000Z',
})
const people = [
  person('t', 'Tyler Hartley'),
  person('e', 'Ellie Hartley'),
  person('d', 'Dawn Hartley'),
]

const clause = (ref: string, difference: Partial<ClauseFinding> = {}): ClauseFinding => ({
  ref,
  verdict: 'unknown',
  because: 'no fact or judgement yet',
  missing: [`a fact or a judgement about ${ref} (School)`],
  earliest: null,
  facts: [],
  lacks: ['evidence'],
  rests: 'word',
  ...difference,
})

function checks(ref: string, clauses: ClauseFinding[], difference: Partial<OutcomeFinding> = {}) {
  const framework = frameworkOf('supporting-families-2022')
  const placed = framework && findOutcome(framework, ref)
  if (!placed) throw new Error(`there is no outcome ${ref}`)
  const { evidence } = placed.outcome
  return checksOf(
    { ref, verdict: 'unknown', earliest: null, clauses, lacks: ['evidence'], ...difference },
    { lines: linesOf(evidence), alternatives: alternativesIn(evidence), people },
  )
}

describe('what a check says', () => {
  it('the publisher’s own sentence stands in it, and what is needed does not repeat its number', () => {
    const [check] = checks('10.2', [clause('10.2.E1', { who: 'd' })])
    expect(check).toMatchObject({
      says: 'Debt repayment plan in place',
      who: 'Dawn',
      standing: 'missing',
      missing: ['a fact or a judgement (School)'],
    })
  })

  it('a long sentence is cut between words, with an ellipsis', () => {
    const [check] = checks('7.3', [clause('7.3.E3', { who: 't' })])
    expect(check?.says).toBe(
      'Accessing and engaging with relevant / appropriate services (e.g., VRUs, CAMHS, education, AP …',
    )
  })

  it('the word that joins a sentence to the one before stands with it, never with the first', () => {
    const said = checks('9.2', [clause('9.2.E2'), clause('9.2.E3')])
    expect(said.map(({ joined }) => joined)).toEqual([null, 'AND/OR'])
  })

  it('what the reader may not see is marked as that', () => {
    const [check] = checks('8.1', [clause('8.1.E1', { because: hiddenReason, missing: [] })])
    expect(check?.isHidden).toBe(true)
  })

  it('an outcome judged as a whole says why in one check', () => {
    const decided = { because: 'nobody has judged it', missing: ['a judgement'], facts: [] }
    const [check, ...more] = checks('1.1', [], { decided, lacks: ['judgement'] })
    expect(more).toEqual([])
    expect(check).toMatchObject({ because: 'Nobody has judged it', standing: 'to-judge' })
  })
})

describe('people in the checks', () => {
  it('3 people of whom the same is to be said share one check', () => {
    const said = checks('9.2', [
      clause('9.2.E1'),
      ...['t', 'e', 'd'].map((who) => clause('9.2.E1', { who })),
    ])
    expect(said.map(({ who }) => who)).toEqual(['Whole family'])
  })

  it('where 1 of 2 children has what the other lacks there are 2 checks, and the sentence stands once', () => {
    const said = checks('1.1', [
      clause('1.1.E1', { who: 't', verdict: 'met', because: '92%', missing: [] }),
      clause('1.1.E1', { who: 'e' }),
    ])
    expect(said.map(({ who, standing, says }) => [who, standing, says !== null])).toEqual([
      ['Tyler', 'met', true],
      ['Ellie', 'missing', false],
    ])
  })
})

describe('lines of which one is enough', () => {
  const met = (ref: string, who: string) =>
    clause(ref, { who, verdict: 'met', because: 'judged met', missing: [], lacks: [] })

  it('once one is met for somebody the others are not asked for', () => {
    const said = checks('10.2', [clause('10.2.E1', { who: 'd' }), met('10.2.E3', 'd')])
    expect(said.map(({ standing, missing }) => [standing, missing.length])).toEqual([
      ['not-needed', 0],
      ['met', 0],
    ])
  })

  it('one that is met for Tyler spares Ellie nothing', () => {
    const said = checks('5.3', [clause('5.3.E1', { who: 'e' }), met('5.3.E3', 't')])
    expect(said[0]?.standing).toBe('missing')
  })

  it('inside an outcome that needs all, only its own alternatives are spared', () => {
    const said = checks('8.1', [
      clause('8.1.E1', { who: 'd' }),
      met('8.1.E3', 'd'),
      clause('8.1.E4', { who: 'd' }),
    ])
    expect(said.map(({ standing }) => standing)).toEqual(['missing', 'met', 'not-needed'])
  })

  it('a line printed OPTIONAL is never missing, and one that speaks against it says it holds nothing back', () => {
    const [open] = checks('1.4', [clause('1.4.E2', { who: 'e', optional: true })])
    expect(open?.standing).toBe('not-needed')
    const [against] = checks('1.4', [
      clause('1.4.E2', { who: 'e', optional: true, verdict: 'not-met' }),
    ])
    expect(against).toMatchObject({ standing: 'not-met', holdsBack: false })
  })
})
