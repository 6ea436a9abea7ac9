import { beforeAll, describe, expect, it } from 'vitest'
import { daysBetween, type Day } from '../../../rules/calendar.ts'
import { sampleFamilies } from '../../../src/local/families/index.ts'
import { plantFamilies } from '../../../src/local/families/planting.ts'
import type { SamplePerson } from '../../../src/local/people.ts'
import { headOf, textOf } from '../../../src/plan/plan.ts'
import { viewOf } from '../../../src/plan/view.ts'
import {
  actorOf,
  always,
  days,
  familyOf,
  grace,
  helen,
  liam,
  omar,
  planted,
  priya,
  seenBy,
  standingsOnAll,
  truthsOf,
  type Standing,
} from './family-standings.ts'

let standings: ReadonlyMap<string, readonly Standing[]>
beforeAll(() => {
  standings = standingsOnAll()
}, 60_000)

const standingsOf = (family: string) => standings.get(family) ?? []
const truths = <Truth>(family: string, tell: (standing: Standing) => Truth) =>
  truthsOf(standingsOf(family), tell)

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
