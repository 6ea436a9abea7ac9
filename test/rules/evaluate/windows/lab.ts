import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf, search } from '../../plans/plan.ts'
import { frameworkOn } from '../../plans/own.ts'
import { offence } from '../../plans/rows.ts'

/** A council's own framework that counts offences over whatever the case says. */
export const over = (span: object, is: object = { atMost: 0 }, more: object = {}) =>
  frameworkOn({
    kind: 'each',
    who: { of: 'need' },
    of: {
      kind: 'measured',
      ref: '1.1.E1',
      says: 'Fewer offences',
      shape: 'events',
      counts: [{ measure: 'offence', where: { class: ['recorded'], severe: [true] } }],
      noun: 'severe offence',
      whose: 'person',
      is,
      over: span,
      sources: ['Police'],
      ...more,
    },
  })

export const police = (from: string, to: string) => search(['offence'], ['c1'], from, to)

export const child = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: 'eastshire-2026', needs: [need('1.1', ['c1'])], evidence, searched })

export const crime = (on: string) => offence(on, 'c1', { severe: true })

export const line = '1.1.E1 c1'
