import { addDays, type Day } from '../../../rules/calendar.ts'
import type { Findings } from '../../../rules/findings.ts'
import { frameworkOf } from '../../../rules/frameworks/index.ts'
import { statusOf, type Status } from '../../../rules/status.ts'
import { sampleFamilies } from '../../../src/local/families/index.ts'
import { plantFamilies } from '../../../src/local/families/planting.ts'
import { localTenant } from '../../../src/local/identity.ts'
import { samplePeople, type SamplePerson } from '../../../src/local/people.ts'
import { openLog } from '../../../src/log/open-log.ts'
import type { Log } from '../../../src/log/log.ts'
import type { Actor } from '../../../src/plan/actor.ts'
import { caseloadRow, type CaseloadRow } from '../../../src/plan/caseload.ts'
import { headOf, textOf, type Plan } from '../../../src/plan/plan.ts'
import { viewOf, type PlanView } from '../../../src/plan/view.ts'
import { reviewPrompts } from '../../../src/service/due/review-prompts.ts'

export const [priya, grace, liam, helen, omar] = samplePeople

/** Somebody of the sample people as the policy knows them. */
export const actorOf = ({ oid, name, roles, agency }: SamplePerson): Actor => ({
  tenantId: localTenant,
  oid,
  name,
  roles,
  agency,
})

/** A log in which the families were planted on a day, and their plans. */
export function planted(on: Day): { log: Log; plans: Plan[] } {
  const log = openLog(':memory:')
  plantFamilies(log, sampleFamilies(on))
  return { log, plans: log.planKeys().flatMap((key) => log.plan(key) ?? []) }
}

export const familyOf = (plan: Plan) => textOf(headOf(plan), 'family')

export function seenBy(person: SamplePerson, plan: Plan, on: Day): PlanView {
  const view = viewOf(plan, actorOf(person), on)
  if (!view) throw new Error(`${person.name} does not see ${familyOf(plan)}`)
  return view
}

/** What the rules say besides of a family. */
interface Telling {
  readonly progress: string
  readonly automatic: Findings['automatic']
  readonly warned: readonly string[]
  /** The verdict of each measure of a theme. */
  readonly measures: Readonly<Record<string, string>>
}

const tellingOf = ({ progress, automatic, warnings, themes }: Findings): Telling => ({
  progress: progress.verdict,
  automatic,
  warned: warnings.map(({ code }) => code),
  measures: Object.fromEntries(
    themes
      .flatMap(({ clauses = [] }) => clauses)
      .filter(({ who }) => who === undefined)
      .map(({ ref, verdict }) => [ref, verdict]),
  ),
})

/** What a family looks like on one day: the word for each outcome that applies, the state of each review, and its line in Priya's caseload. */
export interface Standing {
  readonly on: Day
  readonly outcomes: Readonly<Record<string, Status>>
  readonly reviews: Readonly<Record<string, string>>
  readonly row: CaseloadRow
  readonly telling: Telling
  /** Whom a prompt goes to on the day, and whom a week later. */
  readonly asked: readonly [string | null, string | null]
}

function rowOf(view: PlanView): CaseloadRow {
  const framework = frameworkOf(view.findings.framework)
  if (!framework) throw new Error(`there is no framework ${view.findings.framework}`)
  return caseloadRow(view, framework)
}

/** The sample people as the directory has them. */
const workers = { find: (oid: string) => samplePeople.find((one) => one.oid === oid) ?? null }

function standingOf(plan: Plan, on: Day): Standing {
  const view = seenBy(priya, plan, on)
  const { findings } = view
  const askedOn = (day: Day) => {
    const due = { plan, prompts: [], tenantId: localTenant, on: day, lastLook: null, workers }
    return reviewPrompts(due).ask[0]?.key.oid ?? null
  }
  return {
    on,
    outcomes: Object.fromEntries(
      findings.outcomes
        .filter(({ verdict }) => verdict !== 'not-applicable')
        .map((outcome) => [outcome.ref, statusOf(outcome, findings)]),
    ),
    reviews: Object.fromEntries(findings.reviews.map(({ point, state }) => [point, state])),
    row: rowOf(view),
    telling: tellingOf(findings),
    asked: [askedOn(on), askedOn(addDays(on, 7))],
  }
}

/** Every eleventh day of two years with a leap day in them, and the ends of their months, where months are cut short. */
export const days: Day[] = Array.from({ length: 731 }, (_, count) =>
  addDays('2027-03-01', count),
).filter((day, count) => count % 11 === 0 || addDays(day, 1).endsWith('-01'))

/** What is true of each family on each of those days. */
export function standingsOnAll(): ReadonlyMap<string, readonly Standing[]> {
  const standings = new Map<string, Standing[]>()
  for (const on of days) {
    const { log, plans } = planted(on)
    for (const plan of plans) {
      const family = familyOf(plan)
      standings.set(family, [...(standings.get(family) ?? []), standingOf(plan, on)])
    }
    log.close()
  }
  return standings
}

/** What is true on those days, each different truth with the first day it is true on. */
export function truthsOf<Truth>(
  all: readonly Standing[],
  tell: (standing: Standing) => Truth,
): [Truth, Day][] {
  const seen = new Map<string, [Truth, Day]>()
  for (const standing of all) {
    const truth = tell(standing)
    const key = JSON.stringify(truth)
    if (!seen.has(key)) seen.set(key, [truth, standing.on])
  }
  return [...seen.values()]
}

/** One truth on every day. */
export const always = <Truth>(truth: Truth) => [[truth, days[0]]]
