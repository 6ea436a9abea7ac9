import { expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import type { Prompt, PromptKey, PromptOutbox } from '../../../src/log/prompts.ts'

const asked: PromptKey = {
  kind: 'review',
  plan: 'plan-marlowe',
  point: '3-month',
  due: '2026-04-10',
  about: '7.1',
  oid: 'oid-priya',
}
const now = '2026-03-27T09:00:00.000Z'

function one(prompts: PromptOutbox): Prompt {
  prompts.ask(asked, now)
  const [prompt] = prompts.ofPlan(asked.plan)
  if (!prompt) throw new Error('it was asked')
  return prompt
}

/** What every outbox of prompts does. */
export function promptsContract(empty: () => Log): void {
  it('are asked once, however often the clock strikes', () => {
    const { prompts } = empty()
    expect([1, 2, 3].map(() => prompts.ask(asked, now))).toEqual([true, false, false])
    expect(prompts.ofPlan(asked.plan)).toEqual([
      {
        ...asked,
        id: expect.stringMatching(/./),
        state: 'due',
        askedAt: now,
        since: '2026-03-27',
        notBefore: null,
        leftAt: null,
        conversation: null,
        activity: null,
        answer: null,
        answeredBy: null,
        answeredAt: null,
      },
    ])
  })

  it('are of another kind where all else is the same', () => {
    const { prompts } = empty()
    prompts.ask(asked, now)
    expect(prompts.ask({ ...asked, kind: 'update' }, now)).toBe(true)
    expect(prompts.ofPlan(asked.plan).map(({ kind }) => kind)).toEqual(['review', 'update'])
  })

  it.each(['plan', 'point', 'due', 'about', 'oid'] as const)(
    'differ where their %s does',
    (part) => {
      const { prompts } = empty()
      prompts.ask(asked, now)
      expect(prompts.ask({ ...asked, [part]: 'another' }, now)).toBe(true)
      const ids = [...prompts.ofPlan(asked.plan), ...prompts.ofPlan('another')].map(({ id }) => id)
      expect(new Set(ids).size).toBe(2)
    },
  )

  it('go from due to sending to sent to answered', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.sending(id, 'a:1', now)
    expect(prompts.find(id)).toMatchObject({
      state: 'sending',
      conversation: 'a:1',
      leftAt: now,
    })
    prompts.sent(id, 'activity-1')
    expect(prompts.find(id)).toMatchObject({ state: 'sent', activity: 'activity-1' })
    expect(prompts.answered(id, 'met', 'oid-priya', now)).toBe(true)
    expect(prompts.find(id)).toMatchObject({
      state: 'answered',
      conversation: 'a:1',
      activity: 'activity-1',
      answer: 'met',
      answeredBy: 'oid-priya',
      answeredAt: now,
    })
  })

  it('keep their first answer', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.answered(id, 'met', 'oid-priya', now)
    expect(prompts.answered(id, 'not-met', 'oid-grace', now)).toBe(false)
    prompts.sending(id, 'a:2', now)
    prompts.unsent(id)
    prompts.withdrawn(id)
    expect(prompts.find(id)).toMatchObject({
      state: 'answered',
      answer: 'met',
      answeredBy: 'oid-priya',
      conversation: null,
    })
  })

  it('may be answered before it is known that they were sent', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.sending(id, 'a:1', now)
    prompts.answered(id, 'met', 'oid-priya', now)
    prompts.sent(id, 'activity-1')
    expect(prompts.find(id)).toMatchObject({ state: 'answered', activity: 'activity-1' })
  })

  it('once withdrawn are neither sent nor answered', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.withdrawn(id)
    prompts.sending(id, 'a:1', now)
    expect(prompts.answered(id, 'met', 'oid-priya', now)).toBe(false)
    expect(prompts.find(id)).toMatchObject({ state: 'withdrawn', answer: null, conversation: null })
  })

  it('withdrawn before they left are put again as the same prompt, and those that left are not', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.withdrawn(id)
    expect(prompts.ask(asked, '2026-04-01T09:00:00.000Z')).toBe(true)
    expect(prompts.find(id)).toMatchObject({ state: 'due', since: '2026-04-01' })
    prompts.sending(id, 'a:1', now)
    prompts.withdrawn(id)
    expect(prompts.ask(asked, now)).toBe(false)
    expect(prompts.find(id)).toMatchObject({ state: 'withdrawn' })
  })

  it('that wait for a later day are brought forward, and never put off', () => {
    const { prompts } = empty()
    prompts.ask(asked, now, { since: '2026-05-01' })
    expect(prompts.ask(asked, now, { since: '2026-03-27' })).toBe(true)
    expect(prompts.ask(asked, now, { since: '2026-04-01' })).toBe(false)
    expect(prompts.ofPlan(asked.plan)).toMatchObject([{ since: '2026-03-27' }])
  })

  it('that did not arrive are due again, with nothing left of the attempt', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.sending(id, 'a:1', now)
    prompts.unsent(id)
    expect(prompts.find(id)).toMatchObject({
      state: 'due',
      conversation: null,
      leftAt: null,
    })
    prompts.sending(id, 'a:2', now)
    prompts.sent(id, 'activity-2')
    prompts.unsent(id)
    expect(prompts.find(id)).toMatchObject({ state: 'due', conversation: null, activity: null })
  })

  it('of a state come oldest first, as many as are asked for', () => {
    const { prompts } = empty()
    for (const about of ['7.2', '7.1', '7.3']) prompts.ask({ ...asked, about }, now)
    const [first] = prompts.inState('due', 1)
    expect(prompts.inState('due', 2).map(({ about }) => about)).toEqual(['7.2', '7.1'])
    prompts.sending(first?.id ?? '', 'a:1', now)
    expect(prompts.inState('due', 9).map(({ about }) => about)).toEqual(['7.1', '7.3'])
    expect(prompts.inState('sending', 9).map(({ about }) => about)).toEqual(['7.2'])
    expect(prompts.inState('answered', 9)).toEqual([])
  })

  it('keep when they may be sent, and from when they were to be', () => {
    const { prompts } = empty()
    prompts.ask(asked, now, { notBefore: '2026-03-30T07:30:00.000Z', since: '2026-03-02' })
    expect(prompts.ofPlan(asked.plan)).toMatchObject([
      { notBefore: '2026-03-30T07:30:00.000Z', since: '2026-03-02' },
    ])
  })

  it('whose sending is unknown are taken as sent where the receiver has them, and in no other state', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.arrived(id)
    expect(prompts.find(id)).toMatchObject({ state: 'due' })
    prompts.sending(id, 'a:1', now)
    prompts.arrived(id)
    expect(prompts.find(id)).toMatchObject({ state: 'sent', activity: null, leftAt: now })
  })

  it('kept in the inbox are not sent, and are answered like any other', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.keptInInbox(id)
    prompts.sending(id, 'a:1', now)
    expect(prompts.find(id)).toMatchObject({ state: 'inbox', conversation: null })
    expect(prompts.answered(id, 'met', 'oid-priya', now)).toBe(true)
    prompts.keptInInbox(id)
    expect(prompts.find(id)).toMatchObject({ state: 'answered' })
  })

  it('may be sent to whoever’s chat is known once their time has come', () => {
    const { prompts, conversations } = empty()
    const notBefore = '2026-03-30T07:30:00.000Z'
    prompts.ask(asked, now, { notBefore })
    prompts.ask({ ...asked, oid: 'oid-grace' }, now)
    const told = (at: string, on = '2026-03-30') =>
      prompts.sendable('t', on, at).map(({ oid }) => oid)
    expect(told(notBefore)).toEqual([])
    for (const oid of ['oid-priya', 'oid-grace']) {
      const chat = { conversationId: oid, serviceUrl: 'https://a.example', userMri: oid }
      conversations.remember({ tenantId: 't', oid, ...chat })
    }
    expect(told('2026-03-30T07:29:59.999Z')).toEqual(['oid-grace'])
    expect(told(notBefore)).toEqual(['oid-priya', 'oid-grace'])
    expect(told(notBefore, '2026-03-26')).toEqual([])
    expect(told(notBefore, '2026-03-27')).toHaveLength(2)
    expect(prompts.sendable('another tenant', '2026-03-30', notBefore)).toEqual([])
  })

  it('that were to be sent before a day are kept in the inbox together, digests and what has left apart', () => {
    const { prompts } = empty()
    const put = (about: string, since: string, kind: PromptKey['kind'] = 'review') =>
      prompts.ask({ ...asked, about, kind }, now, { since })
    put('7.1', '2026-03-01')
    put('7.2', '2026-03-02')
    put('7.3', '2026-03-01')
    put('', '2026-03-01', 'digest')
    prompts.sending(prompts.ofPlan(asked.plan)[2]?.id ?? '', 'a:1', now)
    expect(prompts.keptBefore('2026-03-02', '2026-03-20')).toBe(1)
    expect(prompts.ofPlan(asked.plan).map(({ state }) => state)).toEqual([
      'inbox',
      'due',
      'sending',
      'due',
    ])
    prompts.keptBefore('2026-02-01', '2026-03-01')
    expect(prompts.ofPlan(asked.plan)[0]).toMatchObject({ state: 'inbox' })
    prompts.keptBefore('2026-02-01', '2026-02-28')
    expect(prompts.ofPlan(asked.plan)[0]).toMatchObject({ state: 'due' })
  })

  it('are open to the one they are for until answered or taken back', () => {
    const { prompts } = empty()
    const refs = ['7.1', '7.2', '7.3', '7.4']
    for (const about of refs) prompts.ask({ ...asked, about }, now)
    prompts.ask({ ...asked, oid: 'oid-grace' }, now)
    const [sent, answered, withdrawn] = prompts.ofPlan(asked.plan)
    prompts.sending(sent?.id ?? '', 'a:1', now)
    prompts.answered(answered?.id ?? '', 'met', 'oid-priya', now)
    prompts.withdrawn(withdrawn?.id ?? '')
    expect(prompts.openTo('oid-priya').map(({ about }) => about)).toEqual(['7.1', '7.4'])
    expect(prompts.openTo('oid-nobody')).toEqual([])
  })

  it('that nobody asked are not there', () => {
    const { prompts } = empty()
    expect(prompts.find('no-such-prompt')).toBeNull()
    expect(prompts.answered('no-such-prompt', 'met', 'oid-priya', now)).toBe(false)
    expect(prompts.ofPlan('plan-of-nobody')).toEqual([])
  })
}
