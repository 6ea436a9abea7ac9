import type { Judge } from '../plan-document.ts'
import type { Known } from './known.ts'
import { none, type Result } from './result.ts'

/**
 * Which of data and judgement holds the verdict where the two disagree about one person.
 *
 * A window that an event restarted holds nothing apart while its outcome is open: its clock says enough.
 */
function holder({ verdict, stances }: Result): Result['atOdds'] {
  const says = (stance: Result['stances'][number]) => stances.includes(stance)
  if (verdict === 'met') {
    const isContrary = says('data against') || says('data restarted')
    if (isContrary && says('judged for') && !says('data for')) return 'judgement'
    if (says('judged against') && says('data for') && !says('judged for')) return 'data'
  }
  if (verdict === 'not-met') {
    if (says('data for') && says('judged against') && !says('data against')) return 'judgement'
    if (says('judged for') && says('data against') && !says('judged against')) return 'data'
  }
  return undefined
}

/** A person's result with who holds it, where data and judgement are at odds; what was said is then no longer needed. */
export const atOdds = (result: Result): Result =>
  result.stances.length === 0
    ? result
    : { ...result, atOdds: result.atOdds ?? holder(result), stances: none }

const PROFESSIONAL: ReadonlySet<Judge> = new Set([
  'practitioner',
  'lead-professional',
  'team',
  'agency',
  'manager',
])

/** Whether data alone meet an outcome of which a professional, unasked, last said that it is not met. */
export function isDoubted(outcome: string, { verdict, rests }: Result, { said }: Known): boolean {
  if (verdict !== 'met' || rests !== 'data') return false
  const last = said
    .get(outcome)
    ?.findLast(({ row }) => row.measure === 'judgement' && PROFESSIONAL.has(row.by))
  return last?.row.measure === 'judgement' && last.row.result === 'not-met'
}
