import type { Day } from '../../../../rules/calendar.ts'
import type { Verdict } from '../../../../rules/findings.ts'
import type { Person } from '../../../../rules/plan-document.ts'
import { every } from './combine.ts'
import { isAbout, isYoung, type Known } from './known.ts'
import { before, sustained, type Counted } from './windows.ts'

/** One incident, seen from however many files. */
interface Incident {
  on: Day
  isSevere: boolean | undefined
}

const measures = ['offence', 'asb-incident'] as const
const offences = new Set([undefined, 'proven', 'recorded', 'arrest', 'suspect'])

function incidentsOf(known: Known, person: Person): Incident[] {
  const single: Incident[] = []
  const named = new Map<string, Incident>()
  const add = (occurrence: string | undefined, one: Incident) => {
    if (occurrence === undefined) return void single.push(one)
    const other = named.get(occurrence)
    if (!other) return void named.set(occurrence, one)
    if (one.on < other.on) other.on = one.on
    if (one.isSevere || other.isSevere === false) other.isSevere = one.isSevere
  }
  for (const row of known.rows('asb-incident'))
    if (isAbout(row.who, person) && row.role !== 'victim' && row.class !== 'intervention')
      add(row.occurrence, { on: row.on, isSevere: false })
  for (const row of known.rows('offence'))
    if (isAbout(row.who, person) && row.role !== 'victim' && offences.has(row.class))
      add(row.occurrence, { on: row.on, isSevere: row.severe })
  return [...single, ...named.values()]
}

const countedOf = (known: Known, person: Person, incidents: readonly Incident[]): Counted => ({
  known,
  person,
  measures,
  days: incidents.map(({ on }) => on),
})

/** No incident for six months: 7.2.E1. */
export const noIncidents = (known: Known, person: Person): Verdict =>
  isYoung(person, known)
    ? sustained(countedOf(known, person, incidentsOf(known, person)), 6, 0)
    : 'not-applicable'

/** None of the incidents of the last six months is severe; whether one is must be on file. */
function noneSevere(known: Known, person: Person, incidents: readonly Incident[]): Verdict {
  const those = (severity: boolean | undefined) =>
    countedOf(
      known,
      person,
      incidents.filter(({ isSevere }) => isSevere === severity),
    )
  const untold = sustained(those(undefined), 6, 0)
  return every(sustained(those(true), 6, 0), untold === 'not-met' ? 'unknown' : untold)
}

/** The two bands of 7.1 and 7.3 for one person, and the verdict of the fork between them. */
export interface Bands {
  few: Verdict
  many: Verdict
  verdict: Verdict
}

const nobody: Bands = {
  few: 'not-applicable',
  many: 'not-applicable',
  verdict: 'not-applicable',
}

export function bandsOf(known: Known, person: Person, most: 7 | 4): Bands {
  if (isYoung(person, known) !== (most === 4)) return nobody
  const incidents = incidentsOf(known, person)
  const counted = countedOf(known, person, incidents)
  const { count, isWhole } = before(counted, 12)
  const isFew = count <= most
  const baseline = isFew && !isWhole ? most + 1 : count
  const few = isFew ? sustained(counted, 6, 0) : 'not-applicable'
  const many =
    isFew && isWhole
      ? 'not-applicable'
      : every(
          reduced(sustained(counted, 6, baseline / 4), isWhole),
          most === 4 ? noneSevere(known, person, incidents) : 'not-applicable',
        )
  const verdict = few === many || many === 'not-applicable' ? few : isFew ? 'unknown' : many
  return isFew && !isWhole ? { few: verdict, many: verdict, verdict } : { few, many, verdict }
}

/** Without a whole baseline more incidents than its least allows say nothing: it may have been higher. */
const reduced = (verdict: Verdict, isWhole: boolean): Verdict =>
  verdict === 'not-met' && !isWhole ? 'unknown' : verdict
