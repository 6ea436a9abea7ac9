import type { EvidenceRow } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'

/** A council's own framework that counts what the case says since the plan opened, and allows `atMost` of it. */
export const counting = (counts: object[], more: object = {}, atMost = 0) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'No more of it',
      shape: 'events',
      counts,
      noun: 'incident',
      whose: 'person',
      is: { atMost },
      over: { since: 'opened' },
      sources: ['Police'],
      ...more,
    },
  })

export const everything: Parameters<typeof search>[0] = [
  'offence',
  'asb-incident',
  'exclusion',
  'score',
  'employment',
]

export const child = (...evidence: EvidenceRow[]) =>
  planOf({
    framework: 'eastshire-2026',
    needs: [need('1.1', ['c1'])],
    evidence,
    searched: [search(everything, 'family', '2025-01-01', '2026-06-15')],
  })

export const day = '2026-06-15'

export const line = '1.1.E1 c1'

export const crimes = [
  { measure: 'offence', where: { class: ['recorded', 'proven'] } },
  { measure: 'asb-incident' },
]
