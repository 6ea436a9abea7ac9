import type { EvidenceRow, Searched } from '../../../../rules/plan-document.ts'
import { need, planOf } from '../../plans/plan.ts'
import { working } from '../../plans/rows.ts'

/** A mother of County Durham, of whom thirteen weeks of work are asked, or twenty-six after a benefit of JSA type. */
export const mother = (evidence: EvidenceRow[], searched: Searched[] = []) =>
  planOf({ framework: 'durham-2018', needs: [need('4.1', ['a1'])], evidence, searched })

export const job = (from: string, to?: string) => working('a1', 'employed', from, to)

export const claim = (
  value: 'jsa-type' | 'other',
  from: string,
  to?: string,
  who = 'a1',
): EvidenceRow => ({
  measure: 'benefit',
  who,
  value,
  from,
  ...(to === undefined ? {} : { to }),
})

export const line = '4.1.m1 a1'
