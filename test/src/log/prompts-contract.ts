import { expect, it } from 'vitest'
import type { Log } from '../../../src/log/log.ts'
import type { Prompt, PromptOutbox } from '../../../src/log/prompts.ts'

const asked = {
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
        conversation: null,
        activity: null,
        answer: null,
        answeredBy: null,
        answeredAt: null,
      },
    ])
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
    prompts.sending(id, 'a:1')
    expect(prompts.find(id)).toMatchObject({ state: 'sending', conversation: 'a:1' })
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
    prompts.sending(id, 'a:2')
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
    prompts.sending(id, 'a:1')
    prompts.answered(id, 'met', 'oid-priya', now)
    prompts.sent(id, 'activity-1')
    expect(prompts.find(id)).toMatchObject({ state: 'answered', activity: 'activity-1' })
  })

  it('once withdrawn are neither sent nor answered', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.withdrawn(id)
    prompts.sending(id, 'a:1')
    expect(prompts.answered(id, 'met', 'oid-priya', now)).toBe(false)
    expect(prompts.find(id)).toMatchObject({ state: 'withdrawn', answer: null, conversation: null })
    expect(prompts.ask(asked, now)).toBe(false)
  })

  it('that did not arrive are due again, with nothing left of the attempt', () => {
    const { prompts } = empty()
    const { id } = one(prompts)
    prompts.sending(id, 'a:1')
    prompts.unsent(id)
    expect(prompts.find(id)).toMatchObject({ state: 'due', conversation: null })
    prompts.sending(id, 'a:2')
    prompts.sent(id, 'activity-2')
    prompts.unsent(id)
    expect(prompts.find(id)).toMatchObject({ state: 'due', conversation: null, activity: null })
  })

  it('of a state come oldest first, as many as are asked for', () => {
    const { prompts } = empty()
    for (const about of ['7.2', '7.1', '7.3']) prompts.ask({ ...asked, about }, now)
    const [first] = prompts.inState('due', 1)
    expect(prompts.inState('due', 2).map(({ about }) => about)).toEqual(['7.2', '7.1'])
    prompts.sending(first?.id ?? '', 'a:1')
    expect(prompts.inState('due', 9).map(({ about }) => about)).toEqual(['7.1', '7.3'])
    expect(prompts.inState('sending', 9).map(({ about }) => about)).toEqual(['7.2'])
    expect(prompts.inState('answered', 9)).toEqual([])
  })

  it('that nobody asked are not there', () => {
    const { prompts } = empty()
    expect(prompts.find('no-such-prompt')).toBeNull()
    expect(prompts.answered('no-such-prompt', 'met', 'oid-priya', now)).toBe(false)
    expect(prompts.ofPlan('plan-of-nobody')).toEqual([])
  })
}
