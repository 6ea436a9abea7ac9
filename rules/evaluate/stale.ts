import { addDays } from '../calendar.ts'
import { warned } from '../explain.ts'
import type { Judging } from './judging.ts'
import { LAG_DAYS, type Coverage } from './coverage.ts'

/** Tells the reader where a source was searched once, and so long ago that it no longer speaks for the day. */
export function warnIfStale(coverage: Coverage, at: Judging): void {
  const { framework, on } = at.known
  if (!framework.warnsOf?.includes('stale-source')) return
  const last = coverage.stretches.at(-1)?.to
  if (last === undefined || last >= addDays(on, -LAG_DAYS)) return
  at.record.warn(
    at.clause.ref ?? at.outcome,
    'stale-source',
    warned.staleSource(coverage.measures, last, LAG_DAYS),
  )
}
