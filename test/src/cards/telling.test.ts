import { describe, expect, test } from 'vitest'
import { digestCard } from '../../../src/cards/digest.ts'
import { escalationCard } from '../../../src/cards/escalation.ts'
import { summaryCard } from '../../../src/cards/summary.ts'
import { watchCard } from '../../../src/cards/watch.ts'
import { buttonsOf, readOf } from './drawn.ts'
import { origin, planLink } from './longest.ts'
import { late, week } from './telling-views.ts'

describe('a manager is told of a late review', () => {
  test('since when, who was asked, and why the plan may drift', () => {
    expect(readOf(escalationCard(late))).toEqual([
      'FP-1042: 3-month review late',
      'It was due on 8\u00a0January 2027 and is 5 working days late.',
      'Asked',
      'Grace Adeyemi, no answer (asked 23\u00a0December 2026)',
      'Tom Hughes, answered (asked 30\u00a0December 2026)',
      'Risk of drift',
      '2.1 clock restarted',
      'No entry for 31 days',
    ])
  })

  test('that there was nobody to ask', () => {
    expect(readOf(escalationCard({ ...late, asked: [], reasons: [] }))[2]).toBe(
      'There was nobody to ask.',
    )
  })

  test('where the team is changed, which is in the plan where there is no page for it', () => {
    const { teamLink: _, ...withoutTeam } = late
    expect(buttonsOf(escalationCard(late))[1]).toBe(`Reassign > ${origin}/plans/0f8fad5b/team`)
    expect(buttonsOf(escalationCard(withoutTeam))[1]).toBe(`Reassign > ${planLink}`)
  })

  test('of 5 people, and how many more were asked', () => {
    const asked = (count: number) =>
      readOf(
        escalationCard({
          ...late,
          asked: Array.from({ length: count }, () => ({
            name: 'Tom Hughes',
            on: '2026-12-30',
            answered: false,
          })),
          reasons: [],
        }),
      ).slice(8)
    expect(asked(5)).toEqual([])
    expect(asked(6)).toEqual(['1 more in the plan'])
  })
})

describe('on Monday somebody is told', () => {
  test('what waits, each line a link', () => {
    expect(readOf(digestCard(week)).slice(0, 2)).toEqual([
      'Your week from 11\u00a0January\u00a02027',
      `[2 reviews late](${origin}/?filter=late)`,
    ])
  })

  test('that nothing waits', () => {
    expect(readOf(digestCard({ ...week, lines: [] }))[1]).toBe('Nothing is late or due.')
  })

  test('at most 5 lines', () => {
    const [first] = week.lines
    const lines = Array.from({ length: 6 }, () => first ?? { words: '', count: 0, link: '' })
    expect(readOf(digestCard({ ...week, lines }))).toHaveLength(6)
  })

  test('that last week’s is in it, where that was missed', () => {
    expect(readOf(digestCard({ ...week, missedWeek: true })).at(-1)).toBe(
      'No digest came last week. This one covers both weeks.',
    )
    expect(readOf(digestCard(week)).join(' ')).not.toContain('last week')
  })

  test('a thousand and more as numbers are written', () => {
    const lines = [{ words: 'reviews [late]', count: 1000, link: `${origin}/` }]
    expect(readOf(digestCard({ ...week, lines }))[1]).toBe(
      String.raw`[1,000 reviews \[late\]](https://plan.example.gov.uk/)`,
    )
  })
})

describe('after closure a manager is told', () => {
  const watched = { planNumber: 'FP-1042', on: '2027-12-30', link: planLink } as const
  const said = (refs: string[], result: 'proved' | 'lapsed') =>
    readOf(watchCard({ ...watched, refs, result }))[1]

  test.each([
    [['8.1'], 'Outcome 8.1 was proved on 30\u00a0December 2027.'],
    [['6.2', '8.1'], 'Outcomes 6.2 and 8.1 were proved on 30\u00a0December 2027.'],
    [['6.2', '8.1', '8.2'], 'Outcomes 6.2, 8.1 and 8.2 were proved on 30\u00a0December 2027.'],
    [
      Array(6).fill('8.1'),
      'Outcomes 8.1, 8.1, 8.1, 8.1, 8.1 and 8.1 were proved on 30\u00a0December 2027.',
    ],
    [Array(7).fill('8.1'), '7 outcomes were proved on 30\u00a0December 2027.'],
  ])('that %j held', (refs, words) => {
    expect(said(refs, 'proved')).toBe(words)
  })

  test('that one did not hold', () => {
    expect(said(['8.1'], 'lapsed')).toBe('Outcome 8.1 lapsed on 30\u00a0December 2027.')
  })
})

test('a held review says when the next is, and that none is', () => {
  const held = { planNumber: 'FP-1042', held: '2027-01-08', link: planLink } as const
  expect(readOf(summaryCard({ ...held, decided: 1, next: '2027-04-09' })).slice(3)).toEqual([
    'Decided: 1 outcome',
    'Next review: 9\u00a0April 2027',
  ])
  expect(readOf(summaryCard({ ...held, decided: 0, next: null })).slice(3)).toEqual([
    'Decided: 0 outcomes',
    'Next review: None due',
  ])
})
