import { backwardsFromTo } from './backwards.ts'
import { shown, type Fault } from './fault.ts'
import type { PartialRow } from './partial-plan.ts'
import type { NamedTerms } from './term-faults.ts'

type Attendance = Extract<PartialRow, { measure?: 'attendance' | undefined }>

/** What cannot be attendance: days told twice or not at all, or sessions that do not add up. */
export function attendanceFaults(row: Attendance, path: Fault['path'], terms: NamedTerms): Fault[] {
  const at = (key: string, says: string): Fault => ({ path: [...path, key], says })
  return [...daysOf(row, at, terms), ...backwardsFromTo(path, row), ...sessionsOf(row, at)]
}

type At = (key: string, says: string) => Fault

function daysOf(row: Attendance, at: At, terms: NamedTerms): Fault[] {
  const hasFrom = 'from' in row
  const hasTo = 'to' in row
  if (!('term' in row)) {
    if (!hasFrom && !hasTo) return [at('term', 'is missing, and so are from and to')]
    if (!hasTo) return [at('to', 'is missing')]
    return hasFrom ? [] : [at('from', 'is missing')]
  }
  const twice =
    hasFrom || hasTo ? [at('term', 'stands beside from or to; one of them is enough')] : []
  if (row.term === undefined || terms.has(row.term)) return twice
  return [...twice, at('term', `${shown(row.term)} is no term of ${terms.of}`)]
}

function sessionsOf(row: Attendance, at: At): Fault[] {
  const { possible, attended, unauthorised } = row
  const hasPossible = 'possible' in row
  const hasAttended = 'attended' in row
  if (!hasPossible && !hasAttended) {
    return 'percent' in row ? [] : [at('percent', 'is missing, and so are possible and attended')]
  }
  const faults: Fault[] = []
  if ('percent' in row) faults.push(at('percent', 'stands beside sessions; one of them is enough'))
  if (!hasPossible) faults.push(at('possible', 'is missing'))
  if (!hasAttended) faults.push(at('attended', 'is missing'))
  if (possible === undefined) return faults
  if (possible === 0) faults.push(at('possible', '0 sessions make no attendance'))
  const most = possible - (attended ?? 0)
  if (attended !== undefined && attended > possible) {
    faults.push(at('attended', `${attended} is more than the ${possible} possible sessions`))
  } else if (unauthorised !== undefined && unauthorised > most) {
    faults.push(at('unauthorised', `${unauthorised} is more than the ${most} sessions missed`))
  }
  return faults
}
