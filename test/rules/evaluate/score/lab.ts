import type { EvidenceRow, Row } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'

/** A council's own framework that asks for scores of the SDQ, held against whatever the case says. */
export const asking = (is: object, more: object = {}) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'The score is good',
      shape: 'score',
      is,
      measure: 'score',
      instrument: 'SDQ',
      sources: ['Family worker'],
      ...more,
    },
  })

export const child = (...evidence: EvidenceRow[]) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['c1'])], evidence })

export const sdq = (on: string, value: number, instrument = 'SDQ'): Row<'score'> => ({
  measure: 'score',
  on,
  who: 'c1',
  instrument,
  value,
})

export const day = '2026-06-15'

export const line = '1.1.E1 c1'
