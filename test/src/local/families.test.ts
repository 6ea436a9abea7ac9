import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, daysBetween, type Day } from '../../../rules/calendar.ts'
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
import { promptsDue } from '../../../src/service/prompts/due-prompts.ts'

const [priya, grace, liam, helen, omar] = samplePeople

const actorOf = ({ oid, name, roles }: SamplePerson): Actor => ({
  tenantId: localTenant,
  oid,
  name,
  roles,
})

/** A log in which the families were planted on a day, and their plans. */
function planted(on: Day): { log: Log; plans: Plan[] } {
  const log = openLog(':memory:')
  plantFamilies(log, sampleFamilies(on))
  return { log, plans: log.planKeys().flatMap((key) => log.plan(key) ?? []) }
}

const familyOf = (plan: Plan) => textOf(headOf(plan), 'family')

function seenBy(person: SamplePerson, plan: Plan, on: Day): PlanView {
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
interface Standing {
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

function standingOf(plan: Plan, on: Day): Standing {
  const view = seenBy(priya, plan, on)
  const { findings } = view
  const askedOn = (day: Day) => promptsDue(plan, [], localTenant, day).ask?.oid ?? null
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
const days: Day[] = Array.from({ length: 731 }, (_, count) => addDays('2027-03-01', count)).filter(
  (day, count) => count % 11 === 0 || addDays(day, 1).endsWith('-01'),
)

const standings = new Map<string, Standing[]>()

beforeAll(() => {
  for (const on of days) {
    const { log, plans } = planted(on)
    for (const plan of plans) {
      const family = familyOf(plan)
      standings.set(family, [...(standings.get(family) ?? []), standingOf(plan, on)])
    }
    log.close()
  }
}, 60_000)

const standingsOf = (family: string) => standings.get(family) ?? []

/** What is true of a family, each different truth with the first day it is true on. */
function truths<Truth>(family: string, tell: (standing: Standing) => Truth): [Truth, Day][] {
  const seen = new Map<string, [Truth, Day]>()
  for (const standing of standingsOf(family)) {
    const truth = tell(standing)
    const key = JSON.stringify(truth)
    if (!seen.has(key)) seen.set(key, [truth, standing.on])
  }
  return [...seen.values()]
}

const always = <Truth>(truth: Truth) => [[truth, days[0]]]

describe('on whatever day the families are planted', () => {
  it.each([
    [
      'Hartley is late for its six-month review, and the clock of one outcome restarted',
      'Hartley',
      {
        '1.4': 'Evidence missing',
        '2.3': 'Met',
        '3.2': 'Judgement needed',
        '7.3': 'Clock restarted',
        '9.2': 'Met',
      },
      { '3-month': 'held', '6-month': 'overdue', '12-month': 'upcoming' },
    ],
    [
      'Osei’s three-month review is due',
      'Osei',
      { '2.2': 'Judgement needed', '5.1': 'Judgement needed', '10.2': 'Judgement needed' },
      { '3-month': 'due', '6-month': 'upcoming' },
    ],
    [
      'Kowalska only waits',
      'Kowalska',
      { '5.2': 'Met', '7.1': 'On course', '10.1': 'Met' },
      { '3-month': 'held', '6-month': 'upcoming' },
    ],
    [
      'Brennan’s clock restarted',
      'Brennan',
      { '1.3': 'Met', '5.3': 'Judgement needed', '7.2': 'Clock restarted' },
      { '3-month': 'held', '6-month': 'upcoming' },
    ],
    [
      'Whitlock lacks evidence',
      'Whitlock',
      { '1.1': 'On course', '6.2': 'Evidence missing', '10.2': 'Judgement needed' },
      { '3-month': 'held', '6-month': 'upcoming' },
    ],
    [
      'Ahmed’s data and judgement are at odds',
      'Ahmed',
      { '3.1': 'Judgement needed', '5.1': 'Met', '10.1': 'Held apart' },
      { '3-month': 'held', '6-month': 'due' },
    ],
    [
      'Sandhu is ready to close',
      'Sandhu',
      { '2.1': 'Met', '3.2': 'Met', '10.2': 'Met' },
      { '3-month': 'held', '6-month': 'held', '12-month': 'upcoming' },
    ],
    [
      'Tremlett is closed and on watch',
      'Tremlett',
      { '3.1': 'Met', '8.1': 'Proof later', '8.3': 'Proof later', '10.2': 'Met' },
      { 'post-closure-6-month': 'upcoming' },
    ],
    [
      'Nwosu has just begun',
      'Nwosu',
      { '8.1': 'Not met yet', '8.3': 'Not met yet', '9.2': 'Evidence missing' },
      { '3-month': 'upcoming', '6-month': 'upcoming' },
    ],
    [
      'Maddison has held a job and scores low enough under County Durham’s framework',
      'Maddison',
      {
        '4.1': 'Met',
        '4.2': 'Evidence missing',
        '4.3': 'Evidence missing',
        '6.1': 'Met',
        '6.2': 'Evidence missing',
        '6.3': 'Evidence missing',
      },
      { '3-month': 'held', '6-month': 'held', '12-month': 'upcoming' },
    ],
    [
      'Penrose waits for the score and the judgement to count under Bristol’s plan',
      'Penrose',
      {
        '3.1': 'Met',
        '3.2': 'On course',
        '3.3': 'Evidence missing',
        '3.4': 'Judgement needed',
        '3.5': 'Judgement needed',
        '6.1': 'Evidence missing',
        '6.2': 'On course',
        '6.3': 'On course',
        '6.4': 'On course',
      },
      { '3-month': 'upcoming', '6-month': 'upcoming' },
    ],
    [
      'Pryce waits for six months without a referral under Herefordshire’s framework',
      'Pryce',
      {
        '7': 'On course',
        '8': 'Evidence missing',
        '9': 'Proof later',
        '10': 'Proof later',
        '11': 'Met',
        '12': 'Evidence missing',
        '13': 'Evidence missing',
        '14': 'Evidence missing',
      },
      { '3-month': 'held', '6-month': 'held', '12-month': 'upcoming' },
    ],
    [
      'Hussain’s outcomes are what somebody judged under Bradford’s framework',
      'Hussain',
      {
        '1.1': 'Judgement needed',
        '1.2': 'Judgement needed',
        '1.3': 'Judgement needed',
        '1.4': 'Not met yet',
        '1.5': 'Judgement needed',
        '1.6': 'Judgement needed',
        '1.7': 'Met',
        '6.1': 'Judgement needed',
        '6.2': 'Judgement needed',
        '6.3': 'Judgement needed',
        '6.4': 'Met',
        '6.5': 'Judgement needed',
        '6.6': 'Judgement needed',
        '6.7': 'Judgement needed',
        '6.8': 'Judgement needed',
      },
      { '3-month': 'held', '6-month': 'upcoming' },
    ],
  ] as const)('%s', (_, family, outcomes, reviews) => {
    expect(truths(family, (standing) => standing.outcomes)).toEqual(always(outcomes))
    expect(truths(family, (standing) => standing.reviews)).toEqual(always(reviews))
  })

  it('Hartley needs somebody first, by a greater risk of drift than any other family', () => {
    const most = (on: Day) =>
      [...standings]
        .flatMap(([family, all]) =>
          all.filter((one) => one.on === on).map(({ row }) => ({ family, ...row.drift })),
        )
        .sort((one, other) => other.points - one.points)
    for (const on of days) {
      const [first, second] = most(on)
      expect(first).toMatchObject({ family: 'Hartley', level: 'high' })
      expect(second?.points).toBeLessThan(first?.points ?? 0)
    }
  })

  it('a close date is known where only time is missing, and nowhere else', () => {
    const isKnown = ({ row, on }: Standing) =>
      row.earliestClose !== null && row.earliestClose.on > on
    const known = [...standings.keys()].filter((family) => standingsOf(family).every(isKnown))
    expect(known).toEqual(['Kowalska', 'Tremlett', 'Pryce'])
    expect(truths('Sandhu', ({ row }) => [row.met, row.outstanding])).toEqual(always([3, 0]))
  })

  it('Maddison’s data are good, the lead professional says so, and the team’s word is missing', () => {
    expect(truths('Maddison', ({ row }) => [row.met, row.outstanding, row.toJudge])).toEqual(
      always([2, 0, 1]),
    )
    expect(truths('Maddison', ({ telling }) => telling.automatic)).toEqual(
      always([{ ref: '4.1', result: 'continuous-employment' }]),
    )
  })

  it('Penrose’s score of 14 is met as published and warned about, and nothing is agreed of the rent', () => {
    expect(truths('Penrose', ({ telling }) => telling.warned.includes('dash-14-is-high'))).toEqual(
      always(true),
    )
    expect(truths('Penrose', ({ row }) => row.parts)).toEqual(
      always([
        { ref: '3', status: 'On course' },
        { ref: '6', status: 'Evidence missing' },
      ]),
    )
  })

  it('Hussain’s Zara has stepped down, and no verdict is given of the family', () => {
    expect(truths('Hussain', ({ telling }) => telling.measures['1.m3'])).toEqual(always('met'))
    expect(truths('Hussain', ({ telling }) => telling.progress)).toEqual(always('not-stated'))
  })

  it('Priya is asked in chat at once about the late review and the due one', () => {
    const askedAtOnce = (oid: string) =>
      [...standings.keys()].filter((family) =>
        standingsOf(family).every(({ asked: [now] }) => now === oid),
      )
    expect(askedAtOnce(priya.oid)).toEqual(['Hartley', 'Osei'])
    expect(askedAtOnce(grace.oid)).toEqual(['Ahmed'])
  })

  it('a day a week later brings Priya one more card, about Brennan', () => {
    const news = [...standings.keys()].filter((family) =>
      standingsOf(family).some(({ asked: [now, later] }) => now !== later),
    )
    expect(news).toEqual(['Brennan'])
    expect(truths('Brennan', ({ asked }) => asked)).toEqual(always([null, priya.oid]))
  })

  it('nothing was entered in the future, and nothing before a plan was open', () => {
    for (const [family, all] of standings) {
      const ages = all.map(({ on, row }) => daysBetween(row.lastEntry.slice(0, 10), on))
      expect([family, Math.min(...ages) > 0, Math.max(...ages) < 100]).toEqual([family, true, true])
    }
  })
})

describe('who sees the families', () => {
  const on = '2027-03-01'
  const plansOf = (person: SamplePerson) => {
    const { log, plans } = planted(on)
    log.close()
    return plans.filter((plan) => viewOf(plan, actorOf(person), on) !== null).map(familyOf)
  }

  it('is everybody in their team, and Omar is in none', () => {
    expect(plansOf(priya)).toHaveLength(13)
    expect(plansOf(helen)).toHaveLength(13)
    expect(plansOf(omar)).toEqual([])
  })

  it('does not let Priya read what only the police may, though it counts', () => {
    const { log, plans } = planted(on)
    log.close()
    const nwosu = plans.find((plan) => familyOf(plan) === 'Nwosu')
    if (!nwosu) throw new Error('there is no such family')
    const rows = (person: SamplePerson) =>
      seenBy(person, nwosu, on).records.filter(({ kind }) => kind === 'evidence')
    expect(rows(liam)).toHaveLength(1)
    expect(rows(priya)).toEqual([])
    const { hidden, findings } = seenBy(priya, nwosu, on)
    expect(hidden).toBe(true)
    expect(findings.outcomes.find(({ ref }) => ref === '8.1')?.verdict).toBe('not-met')
    expect(JSON.stringify(findings)).not.toContain('domestic abuse incident in the month')
  })
})

describe('planting', () => {
  it('gives each family a number of its own and every entry the name of whoever made it', () => {
    const { log, plans } = planted('2027-03-01')
    const numbers = plans.map((plan) => textOf(headOf(plan), 'reference'))
    expect(new Set(numbers).size).toBe(13)
    const authors = plans.flatMap(({ key }) =>
      log.eventsSince(key, 0).map(({ author }) => `${author.name}, ${author.agency}`),
    )
    log.close()
    expect([...new Set(authors)].toSorted()).toEqual([
      'Grace Adeyemi, Northgate Primary School',
      'Liam Doyle, Northshire Police',
      'Priya Nair, Early Help',
    ])
  })

  it('happens once: a log that has the families already is left as it is', () => {
    const { log } = planted('2027-03-01')
    expect(() => plantFamilies(log, sampleFamilies('2027-03-02'))).toThrow('is there already')
    log.close()
  })
})
