import { describe, expect, it } from 'vitest'
import {
  answeredValue,
  chosen,
  coValue,
  heardValue,
  launchedValue,
  shownValue,
} from '../../../../src/plan/coedit/co-value.ts'

const place = { record: 'tom', field: 'born' }
const known = coValue('2014-01-01', 3)
const onItsWay = launchedValue(chosen(known, '2014-02-02'), place, 'mine')

describe('a value that somebody chose', () => {
  it('is shown at once and leaves with what its writer had seen', () => {
    expect(shownValue(chosen(known, null))).toBeNull()
    expect(shownValue(onItsWay)).toBe('2014-02-02')
    expect(onItsWay.flight).toEqual({
      do: 'set',
      id: 'mine',
      ...place,
      value: '2014-02-02',
      base: 3,
    })
  })

  it('waits while another is on its way', () => {
    const next = launchedValue(chosen(onItsWay, '2014-03-03'), place, 'next')
    expect([next.flight?.id, shownValue(next)]).toEqual(['mine', '2014-03-03'])
    const { flight } = launchedValue(answeredValue(next, 'mine', 4), place, 'next')
    expect(flight).toMatchObject({ id: 'next', base: 4 })
  })

  it('that took the place of one its writer had not seen keeps both to choose from', () => {
    expect(answeredValue(onItsWay, 'mine', 5, '2013-12-31').clash).toEqual({
      mine: '2014-02-02',
      theirs: '2013-12-31',
    })
    expect(answeredValue(onItsWay, 'mine', 4).clash).toBeNull()
  })

  it('that had to give way to one whose writer had not seen it keeps both too', () => {
    const saved = answeredValue(onItsWay, 'mine', 4)
    const lost = heardValue(saved, '2015-05-05', 5, '2014-02-02')
    expect(lost).toMatchObject({
      known: '2015-05-05',
      clash: { mine: '2014-02-02', theirs: '2015-05-05' },
    })
    expect(heardValue(saved, '2015-05-05', 5).clash).toBeNull()
    expect(chosen(lost, '2014-02-02').clash).toBeNull()
  })

  it('is not undone by older news', () => {
    const saved = answeredValue(onItsWay, 'mine', 4)
    expect(heardValue(saved, 'old', 3)).toBe(saved)
    expect(answeredValue(heardValue(onItsWay, 'newer', 6), 'mine', 4).known).toBe('newer')
  })
})
