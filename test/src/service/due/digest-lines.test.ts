import { describe, expect, it } from 'vitest'
import { added, digestLines, noCounts } from '../../../../src/service/due/digest-lines.ts'

const none = { closures: 0, missed: 0 }
const words = (...of: Parameters<typeof digestLines>) =>
  digestLines(...of).map(({ count, words: said }) => `${count} ${said}`)

describe('the lines of a digest', () => {
  it('are none where there is nothing to tell', () => {
    expect(words(noCounts, none, '/')).toEqual([])
  })

  it('tell one thing as one and several as several, the most pressing first', () => {
    const counts = { late: 2, dueThisWeek: 1, newlyOutstanding: 3, readyToClose: 1 }
    expect(words(counts, none, '/')).toEqual([
      '2 reviews late',
      '1 review due this week',
      '3 outcomes newly outstanding',
      '1 family ready to close',
    ])
  })

  it('are five at most, however much there is', () => {
    const counts = { late: 1, dueThisWeek: 1, newlyOutstanding: 1, readyToClose: 1 }
    expect(words(counts, { closures: 1, missed: 4 }, '/')).toEqual([
      '4 questions from before wait',
      '1 review late',
      '1 review due this week',
      '1 closure to decide',
      '1 outcome newly outstanding',
    ])
  })

  it('count over all families together', () => {
    const one = { late: 1, dueThisWeek: 0, newlyOutstanding: 2, readyToClose: 0 }
    expect(added(one, added(noCounts, one))).toEqual({ ...one, late: 2, newlyOutstanding: 4 })
  })
})
