import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'

/** A council's own framework that asks for no fixed exclusion in the last two terms. */
export const asking = (more: object) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'No exclusion for two terms',
      shape: 'events',
      counts: [{ measure: 'exclusion', where: { class: ['fixed'] } }],
      noun: 'fixed exclusion',
      whose: 'person',
      is: { atMost: 0 },
      over: { terms: 2 },
      sources: ['School'],
      ...more,
    },
  })

export const framework = asking({ schoolAge: true })

export const pupil = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: framework.id, needs: [need('1.1', ['c1'])], evidence, searched })

export const school = (from: string, to: string) => search(['exclusion'], ['c1'], from, to)

/** Summer and autumn of 2026, the first two terms after the opening. */
export const both = school('2026-04-06', '2026-12-31')

export const after = '2027-01-15'
