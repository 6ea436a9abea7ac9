import { describe, expect, it } from 'vitest'
import { evaluate } from '../../../../rules/evaluate.ts'
import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { claim, job } from './lab.ts'

/** A mother of Herefordshire who claimed a benefit until the end of 2025. */
const mother = (evidence: EvidenceRow[]) =>
  planOf({
    framework: 'herefordshire-2015',
    needs: [need('4.1', ['a1'])],
    evidence: [claim('other', '2025-06-01', '2025-12-31'), ...evidence],
  })

describe('a benefit that goes on during a job', () => {
  const warned = (...evidence: EvidenceRow[]) =>
    evaluate(mother(evidence), '2026-06-15').warnings.some(({ code }) => code === 'still-claiming')

  it('is warned about where it lasts to the first day of the job', () => {
    expect(warned(claim('other', '2026-01-15', '2026-02-01'), job('2026-02-01'))).toBe(true)
  })

  it('is not where it ended the day before', () => {
    expect(warned(claim('other', '2026-01-15', '2026-01-31'), job('2026-02-01'))).toBe(false)
  })

  it('is warned about where it began on the last day of the job', () => {
    expect(warned(claim('other', '2026-05-31'), job('2026-02-01', '2026-05-31'))).toBe(true)
  })

  it('is not where it began the day after', () => {
    expect(warned(claim('other', '2026-06-01'), job('2026-02-01', '2026-05-31'))).toBe(false)
  })

  it('is not while the job is not long enough', () => {
    expect(warned(claim('other', '2026-05-15'), job('2026-05-01'))).toBe(false)
  })
})
