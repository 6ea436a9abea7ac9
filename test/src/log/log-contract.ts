import { afterEach, describe, expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import { applyEvents, emptyPlan } from '../../../src/plan/plan.ts'
import { accessContract } from './access-contract.ts'
import { alertsContract } from './alerts-contract.ts'
import { event, goal, grace, opened, opening, person, priya, removal } from './log-lab.ts'
import { directoryContract } from './directory-contract.ts'
import { promptsContract } from './prompts-contract.ts'
import { projectionContract } from './projection-contract.ts'
import { rightsContract } from './rights-contract.ts'
import { sharedChatsContract } from './shared-chats-contract.ts'
import { thinningContract } from './thinning-contract.ts'
import { togetherContract } from './together-contract.ts'
import { quietHoursContract, watchContract } from './watch-contract.ts'

const key = 'plan-marlowe'

/** What every log does, whatever it is kept in. `openEmpty` gives a log with nothing in it. */
export function logContract(openEmpty: () => Log): void {
  let open: Log | null = null
  const empty = () => (open = openEmpty())
  afterEach(() => {
    open?.close()
    open = null
  })

  describe('the order of a plan', () => {
    it('is nothing before a plan is opened', () => {
      const log = empty()
      expect(log.planKeys()).toEqual([])
      expect(log.plan(key)).toBeNull()
      expect(log.eventsSince(key, 0)).toEqual([])
      expect(log.acceptedAs(key, 'operation-1')).toBeNull()
      expect(log.append(key, 0, [])).toBe('appended')
      expect(log.plan(key)).toBeNull()
    })

    it('gives back what was written, and the plan that comes of it', () => {
      const log = empty()
      const events = [...opening(key), person(3, 'tom'), goal(4, 'Breakfast\ntogether', grace)]
      expect(log.append(key, 0, events.slice(0, 3))).toBe('appended')
      expect(log.append(key, 3, events.slice(3))).toBe('appended')
      expect(log.eventsSince(key, 0)).toEqual(events)
      expect(log.eventsSince(key, 3)).toEqual(events.slice(3))
      expect(log.plan(key)).toEqual(applyEvents(emptyPlan(key), events))
    })

    it('holds plans apart, and lists them as they were opened', () => {
      const log = empty()
      for (const one of ['plan-z', 'plan-a', 'plan-m']) opened(log, one)
      log.append('plan-a', 2, [person(3, 'tom')])
      expect(log.planKeys()).toEqual(['plan-z', 'plan-a', 'plan-m'])
      expect([log.plan('plan-z')?.seq, log.plan('plan-a')?.seq]).toEqual([2, 3])
    })

    it.each([
      ['behind', 1],
      ['ahead of', 3],
    ])('takes nothing from a writer who is %s it', (_, after) => {
      const log = opened(empty())
      expect(log.append(key, after, [goal(after + 1, 'x')])).toBe('stale')
      expect(log.eventsSince(key, 2)).toEqual([])
    })

    it('takes the first of two writers who read the same, and the second once it has read again', () => {
      const log = opened(empty())
      expect(log.append(key, 2, [goal(3, 'Priya was first', priya)])).toBe('appended')
      const hers = { ...goal(3, 'Grace too', grace), operation: 'of-grace' }
      expect(log.append(key, 2, [hers])).toBe('stale')
      expect(log.append(key, 3, [{ ...hers, seq: 4 }])).toBe('appended')
      expect(log.eventsSince(key, 2).map(({ author }) => author.name)).toEqual([
        priya.name,
        grace.name,
      ])
    })
  })

  describe('an operation', () => {
    it('is written once in a plan, however often it is sent', () => {
      const log = opened(empty())
      log.append(key, 2, [goal(3, 'once')])
      expect(log.acceptedAs(key, 'operation-3')).toBe(3)
      const again = event(
        4,
        { do: 'set', record: 'head', field: 'goal', value: 'twice' },
        { operation: 'operation-3' },
      )
      expect(log.append(key, 3, [person(4, 'tom'), { ...again, seq: 5 }])).toBe('stale')
      expect(log.plan(key)?.seq).toBe(3)
    })

    it('of the same id in another plan is another operation', () => {
      const log = opened(opened(empty()), 'plan-other')
      log.append(key, 2, [goal(3, 'here')])
      expect(log.acceptedAs('plan-other', 'operation-3')).toBeNull()
      expect(log.append('plan-other', 2, [goal(3, 'there')])).toBe('appended')
    })
  })

  describe('events that break the order', () => {
    it.each([
      ['leave a number out', 'does not follow', [goal(3, 'a'), goal(5, 'b')]],
      ['change what is not there', 'not there', [goal(3, 'a'), removal(4, 'nobody')]],
      [
        'use the id of an entry again',
        'used before',
        [person(3, 'tom'), removal(4, 'tom'), person(5, 'tom')],
      ],
      [
        'use one operation twice',
        'cannot become two events',
        [goal(3, 'a'), { ...goal(4, 'b'), operation: 'operation-3' }],
      ],
    ])('are refused as a bug where they %s, and none of them is kept', (_, why, events) => {
      const log = opened(empty())
      const before = log.plan(key)
      const waiting = log.projection.dirty(10)
      expect(() => log.append(key, 2, events)).toThrow(why)
      expect(log.plan(key)).toEqual(before)
      expect(log.eventsSince(key, 2)).toEqual([])
      expect(log.projection.dirty(10)).toEqual(waiting)
      expect(log.append(key, 2, [goal(3, 'right')])).toBe('appended')
    })
  })

  it('events that cannot be stored leave nothing behind, not even those before them', () => {
    const log = opened(empty())
    const unstorable = { ...goal(4, 'b'), at: null as unknown as string }
    expect(() => log.append(key, 2, [person(3, 'tom'), unstorable])).toThrow('at')
    expect(log.plan(key)?.seq).toBe(2)
    expect(log.eventsSince(key, 2)).toEqual([])
    expect(log.append(key, 2, [person(3, 'tom'), goal(4, 'b')])).toBe('appended')
    expect(log.projection.dirty(9).map(({ record }) => record)).toEqual(['head', 'lead', 'tom'])
  })

  describe('what a field held', () => {
    it('is told as of any number', () => {
      const log = opened(empty())
      log.append(key, 2, [person(3, 'tom'), goal(4, 'first'), goal(5, 'second'), goal(6, null)])
      log.append(key, 6, [removal(7, 'tom')])
      const at = log.valuesOf(key)
      expect([3, 4, 5, 6, 99].map((seq) => at('head', 'goal', seq))).toEqual([
        undefined,
        'first',
        'second',
        undefined,
        undefined,
      ])
      expect([2, 3, 6, 7].map((seq) => at('tom', 'name', seq))).toEqual([
        undefined,
        'tom',
        'tom',
        undefined,
      ])
      expect(at('head', 'family', 1)).toBe('Marlowe')
      expect([at('head', 'family', 0), at('nobody', 'name', 9)]).toEqual([undefined, undefined])
    })

    it('is told step by step, without what was done to other fields', () => {
      const log = opened(empty())
      const steps = [goal(3, 'first'), goal(5, 'second')] as const
      log.append(key, 2, [steps[0], person(4, 'tom'), steps[1], removal(6, 'tom')])
      const since = log.stepsOf(key)
      expect(since('head', 'goal', 2)).toEqual(steps)
      expect(since('head', 'goal', 3)).toEqual([steps[1]])
      expect([since('head', 'goal', 5), since('head', 'family', 0)]).toEqual([[], []])
    })

    it('is told up to two thousand steps, and none where there are more', () => {
      const log = opened(empty())
      const steps = Array.from({ length: 2001 }, (_, place) => goal(place + 3, `${place}`))
      log.append(key, 2, steps)
      expect(log.stepsOf(key)('head', 'goal', 3)).toHaveLength(2000)
      expect(log.stepsOf(key)('head', 'goal', 2)).toEqual([])
    })
  })

  describe('writes that belong together', () => {
    togetherContract(empty)
  })
  describe('an old order', () => {
    thinningContract(empty)
  })

  it('a person’s key for unsaved words is theirs alone, and the same each time', () => {
    const { draftKeys } = empty()
    const key = draftKeys.of('oid-priya')
    expect(key).toHaveLength(32)
    expect(draftKeys.of('oid-priya')).toEqual(key)
    expect(draftKeys.of('oid-grace')).not.toEqual(key)
  })

  it('a plan’s number is given once, beginning with FP-1042', () => {
    const log = empty()
    expect([1, 2, 3].map(() => log.nextReference())).toEqual(['FP-1042', 'FP-1043', 'FP-1044'])
  })

  describe('a conversation', () => {
    const chat = {
      tenantId: 'northshire',
      oid: priya.oid,
      conversationId: 'a:1',
      serviceUrl: 'https://smba.example/uk/',
      userMri: '29:priya',
    }

    it('is the last one learnt of a person, until it is forgotten', () => {
      const { conversations } = empty()
      expect(conversations.find('northshire', priya.oid)).toBeNull()
      conversations.remember(chat)
      conversations.remember({ ...chat, conversationId: 'a:2' })
      expect(conversations.find('northshire', priya.oid)).toEqual({
        ...chat,
        conversationId: 'a:2',
      })
      conversations.forget('northshire', priya.oid)
      conversations.forget('northshire', priya.oid)
      expect(conversations.find('northshire', priya.oid)).toBeNull()
    })

    it('is of one person in one tenant', () => {
      const { conversations } = empty()
      conversations.remember(chat)
      conversations.forget('elsewhere', priya.oid)
      expect(conversations.find('elsewhere', priya.oid)).toBeNull()
      expect(conversations.find('northshire', grace.oid)).toBeNull()
      expect(conversations.find('northshire', priya.oid)).toEqual(chat)
    })
  })

  describe('the access log', () => {
    accessContract(empty)
  })
  describe('alerts and emergencies', () => {
    alertsContract(empty)
  })
  describe('the directory', () => {
    directoryContract(empty)
  })
  describe('prompts', () => {
    promptsContract(empty)
  })
  describe('the look at what is due', () => {
    watchContract(empty)
  })
  describe('quiet hours', () => {
    quietHoursContract(empty)
  })
  sharedChatsContract(empty)
  describe('what waits for the lists', () => {
    projectionContract(empty)
  })
  describe('what people may ask of what is held', () => {
    rightsContract(empty)
  })
}
