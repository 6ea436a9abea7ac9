import { describe, expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { event, goal, grace, opened, person, priya, projectAll } from './log-lab.ts'
import { atSecond, longAfter, thin, typed } from './thinning-lab.ts'

const key = 'plan-marlowe'

/** The numbers of the goal's events that are kept. */
const kept = (log: Log): number[] =>
  log
    .eventsSince(key, 2)
    .filter(({ change }) => change.do === 'set' && change.field === 'goal')
    .map(({ seq }) => seq)

/** A plan in whose goal Priya typed three words, which the lists hold. */
function threeWords(log: Log): Log {
  opened(log).append(key, 2, typed(3, ['Calm', 'Calm mornings', 'Calm mornings together']))
  projectAll(log)
  return log
}

/** What every log takes out of an old order, and what it keeps. */
export function thinningContract(empty: () => Log): void {
  it('keeps of somebody’s typing who, when, where and the text at its end', () => {
    const log = threeWords(empty())
    const before = log.plan(key)
    const [last] = log.eventsSince(key, 4)
    thin(log)
    const { splices: _, ...change } = { splices: null, ...last?.change }
    expect(log.eventsSince(key, 2)).toEqual([
      { ...last, change, standsFor: { from: 3, since: atSecond(3), count: 2 } },
    ])
    expect(log.plan(key)).toEqual(before)
  })

  it('never takes an operation a second time that it kept no event of', () => {
    const log = threeWords(empty())
    thin(log)
    expect([3, 4, 5].map((seq) => log.acceptedAs(key, `operation-${seq}`))).toEqual([5, 5, 5])
    const again = { ...goal(6, 'Calm', priya), operation: 'operation-3' }
    expect(log.append(key, 5, [again])).toBe('stale')
    expect(log.append(key, 5, [goal(6, 'Calm evenings')])).toBe('appended')
  })

  it('tells nothing of a text it does not keep, and all of one it keeps', () => {
    const log = opened(empty())
    const [first = goal(3, ''), ...others] = [
      ...typed(3, ['Calm'], { author: grace }),
      ...typed(4, ['Calm mornings', 'Calm mornings together'], { before: 'Calm' }),
    ]
    log.append(key, 2, [first, ...others])
    projectAll(log)
    thin(log)
    const [at, since] = [log.valuesOf(key), log.stepsOf(key)]
    const bases = [2, 3, 4, 5]
    expect(bases.map((seq) => log.thinning.isThinned(key, 'head', 'goal', seq))).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(bases.map((seq) => at('head', 'goal', seq))).toEqual([
      undefined,
      'Calm',
      undefined,
      'Calm mornings together',
    ])
    expect(bases.map((seq) => since('head', 'goal', seq).length)).toEqual([2, 1, 0, 0])
    expect(log.thinning.isThinned(key, 'head', 'family', 4)).toBe(false)
    expect(at('head', 'family', 4)).toBe('Marlowe')
  })

  describe('keeps a step', () => {
    const two = typed(3, ['Calm', 'Calm mornings'])
    const [one = goal(3, ''), next = goal(4, '')] = two

    it.each([
      ['before somebody else’s', [one, { ...next, author: grace }]],
      [
        'before one’s own from another agency',
        [one, { ...next, author: { ...priya, agency: 'x' } }],
      ],
      ['that stood for a minute', [one, { ...next, at: atSecond(63) }]],
      ['before a clock that went back', [one, { ...next, at: atSecond(2) }]],
      ['before the text was cleared', [one, goal(4, null)]],
      ['that cleared it', [goal(3, null), next]],
      ['before one that took the place of a text nobody had seen', [one, losing(next)]],
      ['that took the place of one', [losing(one), next]],
      ['of what is no text that people write together', [family(3), family(4)]],
      ['on either side of somebody else’s', [one, ...others()]],
    ])('%s', (_, events) => {
      const log = opened(empty())
      log.append(key, 2, events)
      projectAll(log)
      thin(log)
      expect(log.eventsSince(key, 2)).toEqual(events)
    })

    it('that a row was written as of, also one of another field of it', () => {
      const log = opened(empty())
      const [third = next, fourth = next] = typed(6, ['Calm m', 'Calm mo'], { before: 'Calm' })
      log.append(key, 2, [one, { ...next, change: one.change }])
      projectAll(log)
      log.append(key, 4, [family(5)])
      projectAll(log)
      log.append(key, 5, [third, fourth])
      projectAll(log)
      thin(log)
      expect(kept(log)).toEqual([4, 7])
      expect(log.valuesOf(key)('head', 'goal', 5)).toBe('Calm')
    })

    it('that the lists do not hold yet, and lets it go once they do', () => {
      const log = opened(empty())
      projectAll(log)
      log.append(key, 2, two)
      thin(log)
      expect(kept(log)).toEqual([3, 4])
      projectAll(log)
      thin(log)
      expect(kept(log)).toEqual([4])
    })

    it('that is not old, with all that follow', () => {
      const log = opened(empty())
      log.append(key, 2, [...two, ...typed(5, ['Calm mornings, all'], { before: 'Calm mornings' })])
      projectAll(log)
      thin(log, atSecond(5))
      expect(kept(log)).toEqual([4, 5])
      thin(log, atSecond(4))
      expect(kept(log)).toEqual([4, 5])
    })

    it('as long as a legal hold is on its plan', () => {
      const log = threeWords(empty())
      log.rights.holds.set(key, { why: 'A court asks', by: 'oid-helen', at: atSecond(99) })
      thin(log)
      expect(kept(log)).toEqual([3, 4, 5])
      log.rights.holds.lift(key, 'It was answered', 'oid-helen', atSecond(100))
      thin(log)
      expect(kept(log)).toEqual([5])
    })

    it('as long as somebody waits to be told what is held', () => {
      const log = threeWords(empty())
      const { subjectAccess } = log.rights
      const subject = { kind: 'worker', oid: priya.oid } as const
      const id = subjectAccess.open({ plan: key, subject, asked: '2026-02-02', by: priya.oid })
      thin(log)
      expect(kept(log)).toEqual([3, 4, 5])
      subjectAccess.answered(key, id, '2026-02-20')
      thin(log)
      expect(kept(log)).toEqual([5])
    })
  })

  it('is thinned a few dozen events at a time, and entry by entry', () => {
    const log = opened(empty())
    const texts = Array.from({ length: 120 }, (_, place) => `Calm ${place}`)
    log.append(key, 2, [...typed(3, texts), person(123, 'tom')])
    opened(log, 'plan-other')
    projectAll(log)
    const asked = thin(log)
    expect(asked).toBeGreaterThan(5)
    // What stands at the end of each time is kept.
    expect(kept(log).length).toBeLessThan(asked)
    expect(kept(log).at(-1)).toBe(122)
    expect(log.acceptedAs(key, 'operation-3')).toBe(kept(log)[0])
    const after = log.eventsSince(key, 0)
    expect(thin(log)).toBe(1)
    expect(log.eventsSince(key, 0)).toEqual(after)
  })

  it('is disposed of with all that was thinned out of it', () => {
    const log = threeWords(empty())
    thin(log)
    const by = { on: longAfter, proposedBy: 'oid-helen', confirmedBy: 'oid-ada' }
    expect(log.rights.disposals.dispose(key, by, atSecond(99))).toBe(true)
    expect(log.acceptedAs(key, 'operation-3')).toBeNull()
  })
}

const losing = <E extends ReturnType<typeof goal>>(of: E): E => ({
  ...of,
  change: { ...of.change, lost: 'What stood there' },
})

const family = (seq: number) => ({
  ...event(seq, { do: 'set', record: 'head', field: 'family', value: `Marlowe ${seq}` }),
  at: atSecond(seq),
})

const others = () => [
  ...typed(4, ['Calm?'], { author: grace, before: 'Calm' }),
  ...typed(5, ['Calm mornings'], { before: 'Calm?' }),
]
