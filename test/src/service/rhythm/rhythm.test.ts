import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDayWatch } from '../../../../src/service/rhythm/day-watch.ts'
import { createDoorbell } from '../../../../src/service/rhythm/doorbell.ts'
import { oneAtATime } from '../../../../src/service/rhythm/one-at-a-time.ts'

describe('looking for prompts that are due', () => {
  function workOnHold() {
    const begun: PromiseWithResolvers<void>[] = []
    const turns = oneAtATime(() => {
      const turn = Promise.withResolvers<void>()
      begun.push(turn)
      return turn.promise
    })
    return { begun, turns }
  }

  it('is done once more, and once only, when it was asked for meanwhile', async () => {
    const { begun, turns } = workOnHold()
    const first = turns.take()
    const second = turns.take()
    const third = turns.take()
    expect(begun).toHaveLength(1)
    begun[0]?.resolve()
    await first
    await vi.waitFor(() => expect(begun).toHaveLength(2))
    begun[1]?.resolve()
    await Promise.all([second, third])
    expect(begun).toHaveLength(2)
  })

  it('goes on after it failed', async () => {
    const { begun, turns } = workOnHold()
    const first = turns.take()
    const second = turns.take()
    begun[0]?.reject(new Error('Teams is away'))
    await expect(first).rejects.toThrow('Teams is away')
    await vi.waitFor(() => expect(begun).toHaveLength(2))
    begun[1]?.resolve()
    await second
  })

  it('is settled when what was asked for is done', async () => {
    const { begun, turns } = workOnHold()
    await turns.settled()
    void turns.take()
    void turns.take()
    let isSettled = false
    const settled = turns.settled().then(() => (isSettled = true))
    begun[0]?.resolve()
    await vi.waitFor(() => expect(begun).toHaveLength(2))
    expect(isSettled).toBe(false)
    begun[1]?.resolve()
    await settled
  })
})

describe('the watch over the day', () => {
  it('tells once when the day has turned', () => {
    let today = '2026-11-25'
    const turned = vi.fn<() => void>()
    const watch = createDayWatch(() => today, turned)
    watch.look()
    expect(turned).not.toHaveBeenCalled()
    today = '2026-11-26'
    watch.look()
    watch.look()
    expect(turned).toHaveBeenCalledOnce()
  })
})

describe('the pause between two rounds of writing to the lists', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** How long a pause lasts that is rung at certain times; all in milliseconds. */
  async function lasts(pause: number, rings: readonly number[], quiet = 2000): Promise<number> {
    const bell = createDoorbell(quiet)
    await vi.advanceTimersByTimeAsync(quiet + 1)
    for (const at of rings) setTimeout(() => bell.ring(), at)
    const began = Date.now()
    let ended = -1
    void bell.wait(pause, new AbortController().signal).then(() => (ended = Date.now() - began))
    await vi.advanceTimersByTimeAsync(pause + 1)
    return ended
  }

  it('lasts as long as it should when nothing is written', async () => {
    expect(await lasts(800, [])).toBe(800)
  })

  it('ends at the first change after a while of quiet', async () => {
    expect(await lasts(800, [300])).toBe(300)
  })

  it('goes on where Graph asked to be left alone', async () => {
    expect(await lasts(5000, [300])).toBe(5000)
  })

  it('goes on while somebody types, so that what they write gathers', async () => {
    const bell = createDoorbell(2000)
    await vi.advanceTimersByTimeAsync(2001)
    bell.ring()
    let hasEnded = false
    void bell.wait(800, new AbortController().signal).then(() => (hasEnded = true))
    for (let count = 0; count < 7; count++) {
      await vi.advanceTimersByTimeAsync(100)
      bell.ring()
    }
    expect(hasEnded).toBe(false)
    await vi.advanceTimersByTimeAsync(100)
    expect(hasEnded).toBe(true)
  })

  it('ends with the service, also where that had ended before', async () => {
    const bell = createDoorbell(2000)
    const ending = new AbortController()
    const pause = bell.wait(60_000, ending.signal)
    ending.abort()
    await pause
    await bell.wait(60_000, ending.signal)
    expect(vi.getTimerCount()).toBe(0)
  })
})
