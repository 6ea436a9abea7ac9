import { describe, expect, test } from 'vitest'
import { brokenKeptCard } from '../../../src/cards/broken-kept.ts'
import { expiredCard } from '../../../src/cards/expired.ts'
import { supersededCard } from '../../../src/cards/superseded.ts'
import { filledIn, readOf } from './drawn.ts'
import { crowd, longestName, planLink } from './longest.ts'

const past = {
  planNumber: 'FP-1042',
  point: '3-month review',
  about: { kind: 'clause', ref: '2.1.m2' },
  planLink,
  refresh: { promptId: 'prompt-1', userIds: crowd.slice(0, 60) },
} as const
const expired = { ...past, until: '2027-04-09' } as const
const superseded = { ...past, by: 'Grace Adeyemi', on: '2027-01-08' } as const

describe.each([
  ['a question whose time is over', (typed: string | null) => expiredCard(expired, typed)],
  ['a question a colleague answered', (typed: string | null) => supersededCard(superseded, typed)],
])('%s', (_name, draw) => {
  test('gives back what its reader had just typed, and says that it was not recorded', () => {
    const read = readOf(draw('Rang twice.'))
    expect(read.join(' ')).toContain('Your answer was not recorded.')
    expect(read.slice(-2)).toEqual(['Your note:', 'Rang twice.'])
  })

  test('is drawn anew by itself only while it holds nobody’s words', () => {
    expect(draw(null).refresh?.userIds).toHaveLength(60)
    expect(draw('Rang twice.').refresh).toBeUndefined()
  })
})

test('a card is refreshed for 60 people at most, and for nobody where nobody is named', () => {
  const refreshing = (userIds: string[]) =>
    supersededCard({ ...superseded, refresh: { promptId: 'prompt-1', userIds } }).refresh
  expect(refreshing(crowd)?.userIds).toEqual(crowd.slice(0, 60))
  expect(refreshing([])).toBeUndefined()
})

test('a name wider than the chat may go on in the next line, and a usual one is left whole', () => {
  const saidOf = (by: string) => readOf(supersededCard({ ...superseded, by }))[1]
  expect(saidOf('Grace Adeyemi')).toBe('Answered by Grace Adeyemi on 8\u00a0January 2027.')
  expect(saidOf('x'.repeat(20))).not.toContain('\u200b')
  expect(saidOf('x'.repeat(21))).toContain(`${'x'.repeat(20)}\u200bx`)
  expect(saidOf(longestName)?.replaceAll('\u200b', '')).toContain(longestName)
})

describe('what failed here', () => {
  const broken = {
    action: 'update.answer',
    promptId: 'prompt-7',
    chosen: 'Not met yet',
    sent: { answer: 'not-met', action: 'other', promptId: 'other' },
    texts: [{ id: 'note', label: 'Note (optional)', value: 'Rang twice.' }],
  }

  test('stands there again with what was chosen and typed', () => {
    expect(filledIn(brokenKeptCard(broken))).toEqual({ note: 'Rang twice.' })
    expect(readOf(brokenKeptCard(broken))).toContain('Answer: Not met yet')
  })

  test('is sent again to the same prompt, whatever else was sent', () => {
    const [again] = brokenKeptCard(broken).actions ?? []
    expect(again).toMatchObject({
      verb: 'update.answer',
      data: { action: 'update.answer', promptId: 'prompt-7', answer: 'not-met' },
    })
  })
})
