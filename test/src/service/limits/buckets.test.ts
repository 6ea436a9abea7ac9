import { describe, expect, it } from 'vitest'
import { createBuckets } from '../../../../src/service/limits/buckets.ts'
import { fc } from '../../../chance.ts'

/** A bucket of three that gains one every two seconds, on a clock that only the test moves. */
function bucketOfThree() {
  const clock = { at: 0 }
  return { clock, buckets: createBuckets({ atOnce: 3, aMinute: 30 }, () => clock.at) }
}

describe('somebody who asks', () => {
  it('goes on as often as is allowed at once, and is then told how long to wait', () => {
    const { buckets } = bucketOfThree()
    const kinds = [1, 2, 3].map(() => buckets.take('priya').kind)
    expect(kinds).toEqual(['go-on', 'go-on', 'go-on'])
    expect(buckets.take('priya')).toEqual({ kind: 'wait', seconds: 2, isFirst: true })
    expect(buckets.take('priya')).toEqual({ kind: 'wait', seconds: 2, isFirst: false })
  })

  it('goes on after the wait, and not a moment before', () => {
    const { clock, buckets } = bucketOfThree()
    for (const _ of [1, 2, 3]) buckets.take('priya')
    clock.at = 1_999
    expect(buckets.take('priya').kind).toBe('wait')
    clock.at = 2_000
    expect(buckets.take('priya').kind).toBe('go-on')
    expect(buckets.take('priya')).toMatchObject({ kind: 'wait', isFirst: true })
  })

  it('takes nothing from anybody else', () => {
    const { buckets } = bucketOfThree()
    for (let count = 0; count < 1_000; count += 1) buckets.take('flood')
    expect(buckets.take('priya').kind).toBe('go-on')
  })

  it('saves up no more than is allowed at once, however long nothing was asked', () => {
    const { clock, buckets } = bucketOfThree()
    buckets.take('priya')
    clock.at = 10_000_000
    const kinds = [1, 2, 3, 4].map(() => buckets.take('priya').kind)
    expect(kinds).toEqual(['go-on', 'go-on', 'go-on', 'wait'])
  })

  it('for more than there ever is waits for a full bucket, not for ever', () => {
    const { clock, buckets } = bucketOfThree()
    expect(buckets.take('priya', 100).kind).toBe('go-on')
    expect(buckets.take('priya', 100)).toMatchObject({ kind: 'wait', seconds: 6 })
    clock.at = 6_000
    expect(buckets.take('priya', 100).kind).toBe('go-on')
  })

  it('never gets more through than a bucket and what flowed in, whatever they try', () => {
    const tries = fc.array(
      fc.record({ after: fc.nat(5_000), cost: fc.integer({ min: 1, max: 3 }) }),
    )
    fc.assert(
      fc.property(tries, (steps) => {
        const { clock, buckets } = bucketOfThree()
        let through = 0
        for (const { after, cost } of steps) {
          clock.at += after
          if (buckets.take('priya', cost).kind === 'go-on') through += cost
        }
        expect(through).toBeLessThanOrEqual(3 + clock.at / 2_000 + 1e-6)
      }),
    )
  })
})
