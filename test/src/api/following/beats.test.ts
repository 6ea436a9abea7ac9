import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBeats } from '../../../../src/api/following/beats.ts'
import type { Beat } from '../../../../src/api/schemas/presence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const goal = { record: 'head', field: 'goal' }
const why = { record: 'need', field: 'why' }

function page() {
  const sent: Beat[] = []
  const began = Date.now()
  const beats = createBeats({
    page: 'page',
    send: (beat) => sent.push(beat),
    now: () => Date.now() - began,
    later(ms, work) {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
  })
  return { beats, sent }
}
const goesBy = (ms: number) => vi.advanceTimersByTime(ms)
const places = (sent: readonly Beat[]) =>
  sent.map(({ here, at }) => (here ? (at?.field ?? 'here') : 'gone'))

describe('a page with a plan open', () => {
  it('says so at once, and every 15 seconds from then on', () => {
    const { beats, sent } = page()
    beats.begin()
    expect(sent).toEqual([{ page: 'page', nth: 1, here: true }])
    goesBy(14_999)
    expect(sent).toHaveLength(1)
    goesBy(1)
    expect(sent.at(-1)).toEqual({ page: 'page', nth: 2, here: true })
    goesBy(30_000)
    expect(sent).toHaveLength(4)
  })

  it('says where the caret is when it comes to a field and when it leaves it, and not at each of its moves', () => {
    const { beats, sent } = page()
    beats.begin()
    goesBy(1000)
    beats.at(goal)
    for (let key = 0; key < 50; key += 1) {
      goesBy(100)
      beats.at({ ...goal })
    }
    beats.at(null)
    expect(places(sent)).toEqual(['here', 'goal', 'here'])
  })

  it('says it at most four times a second, and where the caret is in the end', () => {
    const { beats, sent } = page()
    beats.begin()
    for (let move = 0; move < 100; move += 1) {
      goesBy(10)
      beats.at(move % 2 === 0 ? goal : why)
    }
    expect(sent).toHaveLength(5)
    goesBy(250)
    expect(places(sent).at(-1)).toBe('why')
    expect(sent.map(({ nth }) => nth)).toEqual(sent.map((_, place) => place + 1))
  })

  it('does not say that somebody writes whose caret has rested for a minute, until it moves', () => {
    const { beats, sent } = page()
    beats.begin()
    goesBy(250)
    beats.at(goal)
    goesBy(45_000)
    expect(places(sent)).toEqual(['here', 'goal', 'goal', 'goal', 'goal'])
    goesBy(15_000)
    expect(places(sent).at(-1)).toBe('here')
    goesBy(1000)
    beats.at(goal)
    expect(places(sent).at(-1)).toBe('goal')
  })
})

describe('a page that is left', () => {
  it('says so once and nothing more, whatever waited to be said', () => {
    const { beats, sent } = page()
    beats.begin()
    beats.at(goal)
    beats.leave()
    beats.leave()
    beats.at(why)
    goesBy(60_000)
    expect(places(sent)).toEqual(['here', 'gone'])
  })

  it('and that the browser brings back begins again, with signs that count on', () => {
    const { beats, sent } = page()
    beats.begin()
    beats.leave()
    goesBy(250)
    beats.begin()
    expect(sent.map(({ nth, here }) => [nth, here])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
  })
})

describe('a page whose person records a review', () => {
  it('says so, says the next step, and says no more of it once they stop', () => {
    const { beats, sent } = page()
    beats.begin()
    goesBy(1000)
    beats.records({ claim: 1, step: 'home' })
    goesBy(1000)
    beats.records({ claim: 1, step: 'home' })
    goesBy(1000)
    beats.records({ claim: 1, step: '7.3' })
    goesBy(1000)
    beats.records(null)
    goesBy(1000)
    expect(sent.map(({ records }) => records?.step)).toEqual([undefined, 'home', '7.3', undefined])
  })
})
