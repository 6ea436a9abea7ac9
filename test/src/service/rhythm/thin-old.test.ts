import { describe, expect, it } from 'vitest'
import { thinningStart, type ThinningPlace } from '../../../../src/log/thinning.ts'
import { thinOld, wholeFrom } from '../../../../src/service/rhythm/thin-old.ts'

/** A log of so many entries, each of which takes two milliseconds; says what it was asked for and when others had their turn. */
function entries(count: number) {
  const said: string[] = []
  let time = 0
  let left = count
  return {
    said,
    ports: {
      now: () => time,
      rest: async () => void said.push('rest'),
      thinning: {
        next(before: string, { record }: ThinningPlace) {
          said.push(`${before} after ${record || 'nothing'}`)
          time += 2
          left--
          return left > 0 ? { plan: 'p', record: `r${count - left}` } : null
        },
      },
    },
  }
}

describe('old typing', () => {
  it('is thinned entry by entry, and others get their turn every few milliseconds', async () => {
    const { said, ports } = entries(5)
    await thinOld({ ...ports, before: '2026-11-16', signal: new AbortController().signal })
    expect(said).toEqual([
      '2026-11-16 after nothing',
      '2026-11-16 after r1',
      '2026-11-16 after r2',
      'rest',
      '2026-11-16 after r3',
      '2026-11-16 after r4',
      'rest',
    ])
    expect(thinningStart.record).toBe('')
  })

  it('is left for another day where the service is stopping', async () => {
    const { said, ports } = entries(9)
    const ending = new AbortController()
    await thinOld({
      ...ports,
      rest: async () => ending.abort(),
      before: '2026-11-16',
      signal: ending.signal,
    })
    expect(said).toHaveLength(3)
  })

  it('is older than any words somebody may still send: they are kept for seven days', () => {
    expect(wholeFrom('2026-11-25')).toBe('2026-11-16')
  })
})
