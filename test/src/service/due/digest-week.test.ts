import { describe, expect, it } from 'vitest'
import { digestTurn, weekOf } from '../../../../src/service/due/digest-week.ts'

const at = (instant: string) => new Date(instant)

describe('the digest of a week', () => {
  it.each([
    ['goes on Monday', '2026-11-25T10:00:00.000Z', '2026-11-23', '2026-11-23T08:30:00.000Z'],
    [
      'goes on Monday in summer',
      '2026-07-19T22:59:00.000Z',
      '2026-07-13',
      '2026-07-13T07:30:00.000Z',
    ],
    [
      'is of the next from midnight in London',
      '2026-07-19T23:00:00.000Z',
      '2026-07-20',
      '2026-07-20T07:30:00.000Z',
    ],
    [
      'goes on Tuesday after Easter Monday',
      '2026-04-06T10:00:00.000Z',
      '2026-04-06',
      '2026-04-07T07:30:00.000Z',
    ],
    [
      'the first of summer time',
      '2026-03-30T10:00:00.000Z',
      '2026-03-30',
      '2026-03-30T07:30:00.000Z',
    ],
    [
      'the first of winter time',
      '2026-10-26T10:00:00.000Z',
      '2026-10-26',
      '2026-10-26T08:30:00.000Z',
    ],
  ])('%s', (_, instant, monday, from) => {
    const week = weekOf(at(instant))
    expect([week.monday, week.from.toISOString()]).toEqual([monday, from])
  })

  it('is put together at half past eight, and not a moment before', () => {
    const last = '2026-11-16'
    expect(digestTurn(at('2026-11-23T08:29:59.999Z'), last)).toEqual({ kind: 'nothing' })
    expect(digestTurn(at('2026-11-23T08:30:00.000Z'), last)).toMatchObject({
      kind: 'put together',
      week: { monday: '2026-11-23', sunday: '2026-11-29' },
      hasMissedWeek: false,
    })
  })

  it('is put together once, and later in its week where nobody was there on Monday', () => {
    expect(digestTurn(at('2026-11-27T17:00:00.000Z'), '2026-11-23')).toEqual({ kind: 'nothing' })
    expect(digestTurn(at('2026-11-27T17:00:00.000Z'), '2026-11-16').kind).toBe('put together')
  })

  it('says that the one before was missed, and is one after however many weeks', () => {
    const now = at('2026-11-23T09:00:00.000Z')
    expect(digestTurn(now, '2026-11-09')).toMatchObject({ hasMissedWeek: true })
    expect(digestTurn(now, '2026-06-01')).toMatchObject({ hasMissedWeek: true })
  })

  it('tells nobody of the time before the service was there', () => {
    expect(digestTurn(at('2026-11-23T08:29:00.000Z'), null)).toEqual({
      kind: 'begin',
      done: '2026-11-16',
    })
    expect(digestTurn(at('2026-11-23T08:30:00.000Z'), null)).toEqual({
      kind: 'begin',
      done: '2026-11-23',
    })
  })

  it('is not put together again where the clock has gone back', () => {
    expect(digestTurn(at('2026-11-18T09:00:00.000Z'), '2026-11-23')).toEqual({ kind: 'nothing' })
  })
})
