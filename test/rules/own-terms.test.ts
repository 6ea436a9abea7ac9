import { describe, expect, it } from 'vitest'
import { evaluate } from '../../rules/evaluate.ts'
import type { EvidenceRow, Term } from '../../rules/plan-document.ts'
import { need, planOf } from './plans/plan.ts'

const lent: Term = { name: 'Lent', from: '2026-01-12', to: '2026-03-20' }
const trinity: Term = { name: 'Trinity', from: '2026-04-20', to: '2026-07-10' }
const michaelmas: Term = { name: 'Michaelmas', from: '2026-09-07', to: '2026-12-11' }

type When = { term: string } | { from: string; to: string }
const attended = (when: When, sessions = 95): EvidenceRow => ({
  measure: 'attendance',
  who: 'c1',
  possible: 100,
  attended: sessions,
  ...when,
})

/** What 1.1, which asks for 90% over two terms, comes to by the council's own calendar. */
function attendance(terms: Term[], evidence: EvidenceRow[], on: string) {
  const plan = planOf({ terms, needs: [need('1.1', ['c1'])], evidence })
  return evaluate(plan, on).outcomes.find(({ ref }) => ref === '1.1')
}

describe('a council’s own terms', () => {
  it('follow each other however long the holidays between them', () => {
    const both = [attended({ term: 'Lent' }), attended({ term: 'Trinity' })]
    expect(attendance([lent, trinity], both, '2026-07-10')).toMatchObject({ verdict: 'met' })
  })

  it('follow each other as listed: one that is left out is not missed', () => {
    const both = [attended({ term: 'Lent' }), attended({ term: 'Michaelmas' })]
    expect(attendance([lent, michaelmas], both, '2026-12-11')).toMatchObject({ verdict: 'met' })
  })

  it('may be listed in any order', () => {
    const both = [attended({ term: 'Lent' }), attended({ term: 'Trinity' })]
    expect(attendance([trinity, lent], both, '2026-07-10')).toMatchObject({ verdict: 'met' })
  })

  it('that end before enough are complete leave the day open', () => {
    const outcome = attendance([lent], [attended({ term: 'Lent' })], '2026-07-10')
    expect(outcome).toMatchObject({ verdict: 'waiting', earliest: null })
    expect(outcome?.clauses[0]?.because).toContain('after the last term on file')
  })
})

describe('attendance by days', () => {
  it('belongs to the term that holds all of them', () => {
    const rows = [attended({ term: 'Lent' }), attended({ from: '2026-04-20', to: '2026-07-10' })]
    expect(attendance([lent, trinity], rows, '2026-07-10')).toMatchObject({ verdict: 'met' })
  })

  it('that reaches a day past its term belongs to none', () => {
    const rows = [attended({ term: 'Lent' }), attended({ from: '2026-04-20', to: '2026-07-11' })]
    expect(attendance([lent, trinity], rows, '2026-07-11')).toMatchObject({
      verdict: 'unknown',
      lacks: ['evidence'],
    })
  })

  it('in the holidays between two terms counts for neither', () => {
    const rows = [
      attended({ term: 'Lent' }),
      attended({ from: '2026-03-23', to: '2026-03-27' }, 0),
      attended({ term: 'Trinity' }),
    ]
    expect(attendance([lent, trinity], rows, '2026-07-10')).toMatchObject({ verdict: 'met' })
  })
})
