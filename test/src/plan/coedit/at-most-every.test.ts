import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { atMostEvery } from '../../../../src/plan/coedit/at-most-every.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const start = Date.now()
function four() {
  const done: number[] = []
  const begin = Date.now()
  const paced = atMostEvery(
    250,
    {
      now: () => Date.now() - start,
      later(ms, work) {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
    },
    () => done.push(Date.now() - begin),
  )
  return { paced, done }
}

it('what is asked for first is done at once, and the rest of the second three times more', () => {
  const { paced, done } = four()
  for (let ms = 0; ms < 1000; ms += 10) {
    paced.ask()
    vi.advanceTimersByTime(10)
  }
  expect(done).toEqual([0, 250, 500, 750, 1000])
})

it('a second asking 249 milliseconds later waits, and one 250 later does not', () => {
  for (const [gap, when] of [
    [249, [0]],
    [250, [0, 250]],
  ] as const) {
    const { paced, done } = four()
    paced.ask()
    vi.advanceTimersByTime(gap)
    paced.ask()
    expect(done).toEqual(when)
    vi.advanceTimersByTime(1)
    expect(done).toEqual([0, 250])
  }
})

it('the last asking is never left out, and is when it has ended', () => {
  const { paced, done } = four()
  paced.ask()
  paced.ask()
  vi.advanceTimersByTime(10_000)
  expect(done).toHaveLength(2)
  paced.ask()
  paced.ask()
  paced.end()
  vi.advanceTimersByTime(10_000)
  expect(done).toHaveLength(3)
})
