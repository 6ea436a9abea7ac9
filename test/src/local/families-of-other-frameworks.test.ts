import { beforeAll, describe, expect, it } from 'vitest'
import { always, standingsOnAll, truthsOf, type Standing } from './family-standings.ts'

let standings: ReadonlyMap<string, readonly Standing[]>
beforeAll(() => {
  standings = standingsOnAll()
}, 60_000)

const truths = <Truth>(family: string, tell: (standing: Standing) => Truth) =>
  truthsOf(standings.get(family) ?? [], tell)

describe('on whatever day the families of the other four frameworks are planted', () => {
  it.each([
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
})
