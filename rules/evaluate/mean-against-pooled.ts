import { warned } from '../explain.ts'
import type { Pooled } from './attendance.ts'
import type { Judging } from './judging.ts'

/**
 * Tells the reader where the mean of the terms' percentages would answer otherwise than the sessions pooled over them: the
 * sessions decide.
 */
export function warnOfMean(
  { percent, mean }: Pooled,
  isEnough: (percent: number) => boolean,
  at: Judging,
): void {
  if (percent === undefined || mean === undefined || isEnough(percent) === isEnough(mean)) return
  if (!at.known.framework.warnsOf?.includes('mean-against-pooled')) return
  at.record.warn(
    at.clause.ref ?? at.outcome,
    'mean-against-pooled',
    warned.meanAgainstPooled(percent, mean),
  )
}
