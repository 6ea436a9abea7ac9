import type { Day } from '../../../rules/calendar.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { daysLate, dayInTable, dayWithWeekday } from '../../ui/day-words.ts'

/** A caseload line's outcomes in words: `2 of 6 met, 3 outstanding, 1 of them only waiting`. */
export function outcomesInWords(
  row: Pick<CaseloadRow, 'outcomes' | 'met' | 'outstanding' | 'waiting'>,
) {
  const { outcomes, met, outstanding, waiting } = row
  if (outcomes.length === 0) return 'No needs yet'
  const parts = [`${met} of ${outcomes.length} met`]
  if (outstanding > 0) parts.push(`${outstanding} outstanding`)
  if (waiting > 0) {
    parts.push(waiting === outstanding ? 'only waiting' : `${waiting} of them only waiting`)
  }
  return parts.join(', ')
}

/** When the next review is due: how late it is, its weekday where it is near, or the day. */
export function dueInWords({ due, late }: { due: Day; late: number }, on: Day): string {
  if (late > 0) return daysLate(late)
  return due.slice(0, 7) <= nextMonthOf(on) ? dayWithWeekday(due) : dayInTable(due)
}

function nextMonthOf(on: Day): string {
  const year = Number(on.slice(0, 4))
  const month = Number(on.slice(5, 7))
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
}

/** The earliest close in words; where no day is known, why. */
export function closeInWords({
  closed,
  earliestClose,
  outcomes,
  outstanding,
}: CaseloadRow): string {
  if (closed) return 'Closed'
  if (earliestClose) return dayInTable(earliestClose.on)
  return outcomes.length > 0 && outstanding === 0 ? 'Now' : 'No date yet'
}

/** The same where no column heading says what the day is. */
export function closeInSentence(row: CaseloadRow): string {
  if (row.closed) return 'Closed'
  if (row.earliestClose) return `Earliest close ${dayInTable(row.earliestClose.on)}`
  return closeInWords(row) === 'Now' ? 'Ready to close' : 'No closing date yet'
}
