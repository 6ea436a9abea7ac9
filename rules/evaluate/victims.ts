import { warned } from '../explain.ts'
import type { MeasuredEvents } from '../clause.ts'
import type { Judging } from './judging.ts'
import { entriesFor, speaksOf } from './known.ts'

/** Tells the reader that rows about a victim, which never count as offending, are on file among those counted. */
export function warnOfVictims({ counts, whose }: MeasuredEvents, at: Judging): void {
  const { known, who, clause, outcome } = at
  if (!known.framework.warnsOf?.includes('victims-do-not-count')) return
  const isAbout = (row: { who: string }) =>
    whose === 'person' && who !== undefined
      ? speaksOf(known, row, who)
      : row.who === 'family' || known.household.has(row.who)
  const isVictim = counts.some(
    ({ measure }) =>
      (measure === 'offence' || measure === 'asb-incident') &&
      entriesFor(known, measure).some(({ row }) => row.role === 'victim' && isAbout(row)),
  )
  if (isVictim) at.record.warn(clause.ref ?? outcome, 'victims-do-not-count', warned.victims)
}
