import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'

/** A council's own framework that asks for 85% of nursery sessions in the last six months. */
export const framework = frameworkOn({
  kind: 'each',
  who: { of: 'need' },
  of: {
    kind: 'measured',
    ref: '1.1.E1',
    says: '85% of sessions in six months',
    shape: 'sessions',
    measure: 'attendance',
    setting: 'early-years',
    is: { atLeast: 85 },
    over: { months: 6 },
    sources: ['Nursery'],
  },
})

export const child = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: framework.id, needs: [need('1.1', ['c1'])], evidence, searched })

export type Days = readonly [from: string, to: string]

export const nursery = ([from, to]: Days, attended: number, possible = 100): EvidenceRow => ({
  measure: 'attendance',
  who: 'c1',
  setting: 'early-years',
  from,
  to,
  attended,
  possible,
})

export const day = '2026-10-15'

export const line = '1.1.E1 c1'
