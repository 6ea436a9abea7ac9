import type { EvidenceRow, Judge } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'
import { judged } from '../../plans/rows.ts'

/** A council's own framework whose line somebody must attest. */
export const asking = (more: object = {}) =>
  frameworkOn({
    kind: 'attested',
    ref: '1.1.E1',
    says: 'Is well',
    sources: ['Family worker'],
    ...more,
  })

export const family = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['a1', 'c1'])], evidence })

export const day = '2026-06-15'

export const line = '1.1.E1'

export const said = (by: Judge, about: string, result: 'met' | 'not-met', on = '2026-03-01') =>
  judged(by, about, result, on)
