import { beforeEach, describe, expect, it } from 'vitest'
import { createPresences, type Presences } from '../../../../src/service/live/presences.ts'
import { grace, priya, type Person } from '../service-lab.ts'

const goal = { record: 'head', field: 'goal' }
const why = { record: 'need', field: 'why' }

let now = 0
let due: { at: number; work: () => void }[] = []
let presences: Presences
let nth = 0
beforeEach(() => {
  now = 0
  due = []
  presences = createPresences({
    now: () => now,
    later(ms, work) {
      const one = { at: now + ms, work }
      due.push(one)
      return () => (due = due.filter((other) => other !== one))
    },
  })
})

function goesBy(ms: number) {
  now += ms
  for (const one of due.filter(({ at }) => at <= now)) {
    due = due.filter((other) => other !== one)
    one.work()
  }
}
const beat = (who: Person, at?: typeof goal, page = 'page') =>
  presences.beat(who, 'plan', { page, nth: (nth += 1), here: true, ...(at ? { at } : {}) })
const leaves = (who: Person, page = 'page', count = (nth += 1)) =>
  presences.beat(who, 'plan', { page, nth: count, here: false })
const names = () => presences.of('plan').map(({ actor }) => actor.name)

describe('a sign of life', () => {
  it('lasts 35 seconds, and no longer', () => {
    beat(grace)
    goesBy(34_999)
    expect(names()).toEqual(['Grace Adeyemi'])
    goesBy(1)
    expect(names()).toEqual([])
    expect(due).toEqual([])
  })

  it('that comes again begins the time anew', () => {
    beat(grace)
    goesBy(34_999)
    beat(grace)
    goesBy(34_999)
    expect(names()).toEqual(['Grace Adeyemi'])
  })

  it('is of one plan', () => {
    beat(grace)
    expect(presences.of('another')).toEqual([])
  })

  it('that says the page is left ends it at once, and one that was overtaken by it counts no more', () => {
    const late = (nth += 1)
    beat(grace)
    leaves(grace)
    expect(names()).toEqual([])
    presences.beat(grace, 'plan', { page: 'page', nth: late, here: true })
    expect(names()).toEqual([])
    beat(grace)
    expect(names()).toEqual(['Grace Adeyemi'])
  })
})

describe('two pages of one person', () => {
  it('are one person, in the field that they came to last', () => {
    beat(grace, goal, 'one')
    goesBy(100)
    beat(grace, why, 'two')
    goesBy(100)
    beat(grace, goal, 'one')
    expect(presences.of('plan')).toEqual([{ actor: grace, at: why }])
    beat(grace, undefined, 'two')
    expect(presences.of('plan')).toEqual([{ actor: grace, at: goal }])
  })

  it('of which one is left are one person still', () => {
    beat(grace, goal, 'one')
    beat(grace, undefined, 'two')
    leaves(grace, 'one')
    expect(presences.of('plan')).toEqual([{ actor: grace, at: null }])
  })
})

describe('whoever has the plan open', () => {
  it('hears when somebody comes, moves, goes or is silent too long, and nothing of signs that say the same', () => {
    let heard = 0
    presences.enter(priya.oid, 'plan', 'stream', () => (heard += 1))
    const counts = [
      () => beat(grace),
      () => beat(grace),
      () => beat(grace, goal),
      () => beat(grace, goal),
      () => leaves(grace),
      () => beat(grace),
      () => goesBy(35_000),
    ].map((happens) => {
      heard = 0
      happens()
      return heard
    })
    expect(counts).toEqual([1, 0, 1, 0, 1, 1, 1])
  })

  it('is gone with the last of their streams, whatever signs they gave, and not before', () => {
    const [one, two] = [1, 2].map(() => presences.enter(grace.oid, 'plan', 'stream'))
    beat(grace)
    one?.()
    one?.()
    expect(names()).toEqual(['Grace Adeyemi'])
    expect(presences.isIn(grace.oid, 'plan')).toBe(true)
    two?.()
    expect(names()).toEqual([])
    expect(presences.isIn(grace.oid, 'plan')).toBe(false)
  })

  it('and waits for changes stays for 35 seconds after the wait, for they come back', () => {
    const end = presences.enter(grace.oid, 'plan', 'wait')
    beat(grace)
    end()
    goesBy(34_999)
    expect(names()).toEqual(['Grace Adeyemi'])
    goesBy(1)
    expect(names()).toEqual([])
  })

  it('hears nothing more once they left', () => {
    let heard = 0
    const end = presences.enter(priya.oid, 'plan', 'stream', () => (heard += 1))
    end()
    beat(grace)
    expect(heard).toBe(0)
  })
})

describe('of those who record a review', () => {
  const records = (who: Person, claim: number, step = 'home', page = 'page') =>
    presences.beat(who, 'plan', { page, nth: (nth += 1), here: true, records: { claim, step } })
  const recorder = () =>
    presences
      .of('plan')
      .flatMap(({ actor, records: told }) => (told ? [[actor.name, told.step]] : []))

  it('the first one does, and whoever comes later with the same claim does not', () => {
    records(grace, 1)
    records(priya, 1, '7.3')
    expect(recorder()).toEqual([['Grace Adeyemi', 'home']])
    records(grace, 1, '1.4')
    expect(recorder()).toEqual([['Grace Adeyemi', '1.4']])
  })

  it('the one who took over does, also when the first is heard of again', () => {
    records(grace, 1)
    records(priya, 2)
    records(grace, 1, '7.3')
    expect(recorder()).toEqual([['Priya Nair', 'home']])
  })

  it('nobody does after 35 seconds of silence, and the next may begin', () => {
    records(grace, 4)
    goesBy(35_000)
    expect(recorder()).toEqual([])
    records(priya, 1)
    expect(recorder()).toEqual([['Priya Nair', 'home']])
  })

  it('nobody does once they stop', () => {
    records(grace, 1)
    beat(grace)
    expect(recorder()).toEqual([])
  })

  it('each new step is told, and the same one again is not', () => {
    let heard = 0
    presences.enter(priya.oid, 'plan', 'stream', () => (heard += 1))
    records(grace, 1)
    records(grace, 1)
    records(grace, 1, '7.3')
    expect(heard).toBe(2)
  })
})
