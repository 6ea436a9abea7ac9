import { addDays, addMonths, type Day } from '../../../rules/calendar.ts'
import type {
  EvidenceRow,
  Judge,
  Measure,
  Need,
  Person,
  PlanDocument,
  Searched,
} from '../../../rules/plan-document.ts'
import { chanceFrom, type Chance } from './chance.ts'

/** A plan made up by chance, and the day it is looked at. */
export interface MadeUp {
  plan: PlanDocument
  on: Day
}

const people: readonly Person[] = [
  { id: 'a1', kind: 'adult', born: '1985-01-20' },
  { id: 'a2', kind: 'adult', born: '1983-07-02' },
  { id: 'c1', kind: 'child', born: '2010-05-02' },
  { id: 'c2', kind: 'child', born: '2013-11-30' },
  { id: 'c3', kind: 'child', born: '2022-03-14' },
]
const anybody = ['a1', 'a2', 'c1', 'c2', 'c3', 'family'] as const
const ofSchoolAge = ['c1', 'c2'] as const

/** How many evidence lines each need has, as printed. */
const linesOf: Readonly<Record<string, number>> = {
  '1.1': 1,
  '1.2': 1,
  '1.3': 4,
  '1.4': 2,
  '2.1': 2,
  '2.2': 2,
  '2.3': 3,
  '3.1': 4,
  '3.2': 4,
  '3.3': 3,
  '4.1': 5,
  '4.2': 3,
  '5.1': 2,
  '5.2': 3,
  '5.3': 3,
  '6.1': 2,
  '6.2': 3,
  '6.3': 2,
  '6.4': 2,
  '6.5': 3,
  '6.6': 1,
  '7.1': 2,
  '7.2': 2,
  '7.3': 3,
  '8.1': 4,
  '8.2': 5,
  '8.3': 4,
  '9.1': 3,
  '9.2': 3,
  '9.3': 1,
  '10.1': 2,
  '10.2': 3,
  '10.3': 3,
}
const needRefs = Object.keys(linesOf)

const counted: [Measure, ...Measure[]] = [
  'offence',
  'asb-incident',
  'domestic-abuse-incident',
  'missing-episode',
  'harm-report',
  'exclusion',
  'referral',
  'milestone',
]

/** Terms of two school years before and after the opening day, as England's census counts them. */
const termNames = [
  '2024-25 autumn',
  '2024-25 spring',
  '2024-25 summer',
  '2025-26 autumn',
  '2025-26 spring',
  '2025-26 summer',
  '2026-27 autumn',
  '2026-27 spring',
] as const

interface Days {
  opened: Day
  on: Day
}

const dayNear = (chance: Chance, { opened, on }: Days): Day => {
  const from = addMonths(opened, -13)
  return chance.onceIn(3) ? addDays(opened, chance.upTo(380) - 370) : dayUpTo(chance, from, on)
}
function dayUpTo(chance: Chance, from: Day, to: Day): Day {
  const day = addDays(from, chance.upTo(800))
  return day > to ? addDays(to, -chance.upTo(200)) : day
}

const judges: [Judge, ...Judge[]] = [
  'practitioner',
  'lead-professional',
  'team',
  'agency',
  'self',
  'parent',
  'child',
  'family',
  'manager',
]

function rowOf(chance: Chance, days: Days): EvidenceRow {
  const on = dayNear(chance, days)
  const who = chance.oneOf(anybody)
  const ref = needRefs[chance.upTo(needRefs.length)] ?? '1.1'
  const line = `${ref}.E${1 + chance.upTo(linesOf[ref] ?? 1)}`
  const occurrence = chance.onceIn(4) ? { occurrence: `o${chance.upTo(6)}` } : {}
  const to = chance.onceIn(2) ? { to: addDays(on, chance.upTo(400)) } : {}
  switch (chance.upTo(20)) {
    case 0:
    case 1:
    case 2:
      return {
        measure: 'offence',
        on,
        who: chance.oneOf(['a1', 'a1', 'c1', 'c1', 'a2']),
        class: chance.oneOf(['proven', 'recorded', 'arrest', 'suspect', 'sentenced', 'breach']),
        ...(chance.onceIn(8) ? {} : { severe: chance.onceIn(9) }),
        ...(chance.onceIn(9) ? { role: 'victim' as const } : {}),
        ...occurrence,
      }
    case 3:
      return {
        measure: 'asb-incident',
        on,
        who: chance.oneOf(['a1', 'c1', 'c2']),
        ...(chance.onceIn(5) ? { class: 'intervention' as const } : {}),
        ...occurrence,
      }
    case 4:
      return {
        measure: chance.oneOf(['domestic-abuse-incident', 'missing-episode']),
        on,
        who,
        ...(chance.onceIn(3) ? { policeReported: chance.onceIn(2) } : {}),
      }
    case 5:
      return {
        measure: 'harm-report',
        on,
        who,
        by: chance.oneOf(['police', 'school']),
        kind: chance.oneOf(['sexual-exploitation', 'criminal-exploitation', 'peer', 'other']),
      }
    case 6:
      return { measure: 'exclusion', on, who: chance.oneOf(ofSchoolAge), days: 1 + chance.upTo(5) }
    case 7:
      return {
        measure: 'referral',
        on,
        who,
        to: chance.oneOf(['social-care', 'early-help', 'statutory', 'marac', 'other']),
      }
    case 8:
      return { measure: 'milestone', on, who, kind: chance.oneOf(['notice-withdrawn', 'checkup']) }
    case 9:
      return {
        measure: 'support-level',
        who: chance.oneOf(['c1', 'c2', 'c3']),
        from: on,
        ...to,
        value: chance.oneOf(['child-protection', 'child-in-need', 'early-help', 'universal']),
      }
    case 10:
      return { measure: 'employment', who, from: on, ...to, value: 'employed' }
    case 11:
      return {
        measure: 'education-status',
        who: chance.oneOf(ofSchoolAge),
        from: on,
        ...to,
        value: chance.oneOf(['on-roll', 'alternative-provision', 'off-roll', 'eet', 'neet']),
      }
    case 12:
      return {
        measure: 'accommodation',
        who: 'family',
        from: on,
        ...to,
        value: chance.oneOf(['temporary', 'settled', 'with-family']),
      }
    case 13:
    case 14:
    case 15:
    case 16:
      return {
        measure: 'judgement',
        on,
        by: chance.oneOf(judges),
        about: chance.onceIn(2) ? ref : line,
        result: chance.onceIn(4) ? 'not-met' : 'met',
      }
    case 17:
      return { measure: 'score', on, who: 'a1', value: chance.upTo(30), instrument: 'WEMWBS' }
    default:
      return {
        measure: 'fact',
        on,
        about: line,
        value: !chance.onceIn(4),
        ...(chance.onceIn(3) ? { who } : {}),
      }
  }
}

/** Attendance of the two children of school age in most terms: by sessions, or in halves. */
function attendanceOf(chance: Chance): EvidenceRow[] {
  const rows: EvidenceRow[] = []
  const isPoor = chance.onceIn(2)
  for (const who of ofSchoolAge)
    for (const [at, term] of termNames.entries()) {
      if (chance.onceIn(8)) continue
      const possible = 100 + chance.upTo(40)
      const share = at < 4 && isPoor ? 10 + chance.upTo(50) : 78 + chance.upTo(23)
      rows.push({
        measure: 'attendance',
        who,
        term,
        possible,
        attended: Math.round((possible * share) / 100),
      })
    }
  return rows
}

function searchesOf(chance: Chance, { on }: Days): Searched[] {
  const searches: Searched[] = []
  const lag = chance.oneOf([0, 0, 0, 10, 31, 32, 60])
  for (let from = '2024-01-01'; from < on; from = addMonths(from, 6)) {
    if (chance.onceIn(12)) continue
    const end = addDays(addMonths(from, 6), chance.onceIn(9) ? -2 : -1)
    const last = addDays(on, -lag)
    if (from > last) break
    searches.push({ measures: counted, people: 'family', from, to: end < last ? end : last })
  }
  return searches
}

/** A family known to every service, with so many rows; the same seed gives the same family. */
export function familyFrom(seed: number, rows: number, needs = needRefs.length): MadeUp {
  const chance = chanceFrom(seed)
  const opened = addDays('2025-09-01', chance.upTo(240))
  const on = addDays(opened, 30 + chance.upTo(600))
  const closed = chance.onceIn(2) ? addDays(opened, 100 + chance.upTo(450)) : undefined
  const days = { opened, on }
  const evidence = attendanceOf(chance).slice(0, rows)
  while (evidence.length < rows) evidence.push(rowOf(chance, days))
  const start = chance.upTo(needRefs.length)
  const identified = (at: number): Need => ({
    ref: needRefs[(start + at * 5) % needRefs.length] ?? '1.1',
    people: 'family',
    identified: opened,
  })
  return {
    on,
    plan: {
      format: 'family-outcome-plan/1',
      framework: 'supporting-families-2022',
      reference: `FP-${seed}`,
      opened,
      ...(closed !== undefined && closed > opened ? { closed } : {}),
      people: [...people],
      needs: Array.from({ length: needs }, (_, at) => identified(at)),
      outcomes: [],
      evidence,
      searched: searchesOf(chance, days),
      terms: [],
      reviews: [],
    },
  }
}
