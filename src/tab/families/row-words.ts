import type { Day } from '../../../rules/calendar.ts'
import type { CaseloadRow } from '../../plan/caseload.ts'
import { counted, daysLate, dayInTable, dayWithWeekday } from '../../ui/day-words.ts'

/**
 * A caseload line’s outcomes in words: `2 of 6 met, 3 outstanding, 1 of them only waiting`. Where the framework asks for one
 * of several outcomes the themes are counted: `1 of 2 themes met`.
 */
export function outcomesInWords(
  row: Pick<CaseloadRow, 'unit' | 'parts' | 'met' | 'outstanding' | 'waiting' | 'toJudge'>,
) {
  const { unit, parts, met, outstanding, waiting, toJudge } = row
  if (parts.length === 0) return 'No needs yet'
  const words = [
    `${met} of ${unit === 'theme' ? counted(parts.length, 'theme') : parts.length} met`,
  ]
  if (outstanding > 0) words.push(`${outstanding} outstanding`)
  if (waiting > 0) {
    words.push(waiting === outstanding ? 'only waiting' : `${waiting} of them only waiting`)
  }
  if (outstanding === 0 && toJudge > 0) words.push('the plan is still to be judged')
  return words.join(', ')
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
export function closeInWords(row: CaseloadRow): string {
  const { closed, earliestClose, parts, outstanding, result, toJudge, closure } = row
  if (closed) return closedInWords(row)
  if (closure === 'asked') return 'Waits for a decision'
  if (closure === 'approved') return 'Approved'
  if (earliestClose) return dayInTable(earliestClose.on)
  if (parts.length === 0) return 'No date yet'
  if (result === 'not stated') return 'Not stated'
  if (result === 'met') return 'Now'
  return outstanding === 0 && toJudge > 0 ? 'When judged' : 'No date yet'
}

/** A closed plan is not yet a proved one: what is still to be proved is said first. */
function closedInWords({ proofDue, withoutAll }: CaseloadRow): string {
  if (proofDue) return proofDue.due === null ? 'Proof due' : `Proof due ${dayInTable(proofDue.due)}`
  return withoutAll ? 'Closed without all outcomes' : 'Closed'
}

const sentences: Readonly<Record<string, string>> = {
  Closed: 'Closed',
  'Closed without all outcomes': 'Closed without all outcomes',
  'Waits for a decision': 'Closure waits for a decision',
  Approved: 'Closure is approved',
  'Proof due': 'Closed, proof due',
  'Not stated': 'The framework states no closing rule',
  Now: 'Ready to close',
  'When judged': 'Ready once the plan is judged',
  'No date yet': 'No closing date yet',
}

/** The same where no column heading says what the day is. */
export function closeInSentence(row: CaseloadRow): string {
  const words = closeInWords(row)
  if (row.closed)
    return sentences[words] ?? `Closed, ${words.charAt(0).toLowerCase()}${words.slice(1)}`
  return sentences[words] ?? `Earliest close ${words}`
}
