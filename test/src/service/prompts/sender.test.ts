import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLog } from '../../../../src/log/open-log.ts'
import type { Prompt } from '../../../../src/log/prompts.ts'
import type { Clock, Log } from '../../../../src/log/log.ts'
import { ConnectorRefused } from '../../../../src/service/bot/connector.ts'
import { createPlanDesk } from '../../../../src/service/plans/plan-desk.ts'
import { createPrompter } from '../../../../src/service/prompts/prompter.ts'
import { sendingAtOnce, usualSending } from '../../../../src/service/prompts/sending.ts'
import { openPlan } from '../../../../src/plan/opening.ts'
import { priya, grace } from '../../plan/plan-lab.ts'
import { openChatLab, type ChatLab } from './chat-lab.ts'

describe('hours', () => {
  let lab: ChatLab
  beforeEach(() => {
    lab = openChatLab()
    lab.settings.sending = { hours: usualSending.hours }
    lab.reach(priya)
  })
  afterEach(() => lab.close())
  const tickAt = async (day: string, time: string) => {
    Object.assign(lab.clock, { day, time })
    await lab.startAgain().tick()
    return lab.sent.length
  }

  test('nothing goes at the weekend or before half past eight, and then what waited does', async () => {
    expect(await tickAt('2026-11-14', '10:00:00')).toBe(0)
    expect(lab.prompt()).toMatchObject({ state: 'due', since: '2026-11-14' })
    expect(await tickAt('2026-11-16', '08:29:59')).toBe(0)
    expect(await tickAt('2026-11-16', '08:30:00')).toBe(1)
  })

  test('nothing goes in somebody’s quiet hours, and what waited goes after them', async () => {
    const quiet = [{ days: ['mon'], from: '08:00', to: '12:00' }] as const
    lab.log.quietHours.keep(priya.oid, quiet, 'now')
    expect(await tickAt('2026-11-16', '11:59:59')).toBe(0)
    expect(await tickAt('2026-11-16', '12:00:00')).toBe(1)
  })

  test('a card whose time is yet to come waits for it', async () => {
    lab.settings.sending = { hours: 'any time' }
    const review = { kind: 'review', plan: lab.plan().key, point: '3-month' } as const
    const key = { ...review, due: '2026-11-28', about: '2.2', oid: priya.oid }
    const notBefore = '2026-11-14T12:00:00.000Z'
    lab.log.prompts.ask(key, '2026-11-14T00:00:00.000Z', { notBefore })
    expect(await tickAt('2026-11-14', '11:59:59')).toBe(0)
    expect(await tickAt('2026-11-14', '12:00:00')).toBe(1)
  })

  test('a card of a day that is yet to come, put by a clock that was wrong, waits for that day', async () => {
    lab.settings.sending = { hours: 'any time' }
    lab.log.conversations.forget(priya.tenantId, priya.oid)
    expect(await tickAt('2026-12-20', '10:00:00')).toBe(0)
    lab.reach(priya)
    expect(await tickAt('2026-11-13', '10:00:00')).toBe(0)
    expect(lab.prompt().state).toBe('due')
    expect(await tickAt('2026-11-14', '10:00:00')).toBe(1)
  })
})

describe('a card that could not be sent for long', () => {
  let lab: ChatLab
  beforeEach(() => {
    lab = openChatLab()
    lab.settings.sending = { missedAfter: 10 }
  })
  afterEach(() => lab.close())
  const lookOn = async (day: string) => {
    lab.clock.day = day
    await lab.startAgain().tick()
    return lab.prompt().state
  }

  test('waits ten working days for its chat, and after that stays in the inbox', async () => {
    expect(await lookOn('2026-11-16')).toBe('due')
    lab.reach(grace)
    expect(await lookOn('2026-11-29')).toBe('due')
    expect(await lookOn('2026-11-30')).toBe('inbox')
    lab.reach(priya)
    expect(await lookOn('2026-12-01')).toBe('inbox')
    expect(lab.sent).toEqual([])
  })

  test('is not sent after an outage as long as that, and is after a shorter one', async () => {
    lab.reach(priya)
    lab.log.promptWatch.looked(lab.plan().key, '2026-11-10', '2026-11-14')
    expect(await lookOn('2026-11-28')).toBe('sent')
    lab.close()
    lab = openChatLab()
    lab.settings.sending = { missedAfter: 10 }
    lab.reach(priya)
    lab.log.promptWatch.looked(lab.plan().key, '2026-11-10', '2026-11-14')
    expect(await lookOn('2026-12-01')).toBe('inbox')
    expect(lab.sent).toEqual([])
  })
})

describe('a send that was cut short', () => {
  let lab: ChatLab
  beforeEach(async () => {
    lab = openChatLab()
    lab.reach(priya)
    lab.bot.send = async () => {
      throw new ConnectorRefused(null, null, true)
    }
    await lab.prompter.tick()
    lab.bot.send = null
  })
  afterEach(() => lab.close())
  const startAgain = async () => {
    const prompter = lab.startAgain()
    await prompter.tick()
    await prompter.tick()
    return [lab.prompt().state, lab.sent.length]
  }

  test('is not sent again where nobody can tell, and is asked after once', async () => {
    const asked: string[] = []
    lab.settings.delivered = async ({ id }) => {
      asked.push(id)
      return 'cannot-tell'
    }
    expect(await startAgain()).toEqual(['sending', 1])
    expect(asked).toEqual([lab.prompt().id])
  })

  test('is taken as sent where the receiver has it', async () => {
    lab.settings.delivered = async () => 'yes'
    expect(await startAgain()).toEqual(['sent', 1])
  })

  test('is sent again where the receiver has it not', async () => {
    lab.settings.delivered = async () => 'no'
    expect(await startAgain()).toEqual(['sent', 2])
  })

  test('waits for its answer where the receiver cannot be reached', async () => {
    lab.settings.delivered = async () => {
      throw new TypeError('nobody there')
    }
    expect(await startAgain()).toEqual(['sending', 1])
    lab.settings.delivered = async () => 'yes'
    expect(await startAgain()).toEqual(['sent', 1])
  })
})

describe('a chat that is opened while its card is on its way', () => {
  let lab: ChatLab
  beforeEach(() => {
    lab = openChatLab()
    lab.reach(priya)
  })
  afterEach(() => lab.close())
  /** While the card is on its way the chat says that it is open, as at an address. */
  const openedAs = (conversationId: string) => async () => {
    lab.bot.send = null
    const { tenantId, oid } = priya
    const chat = lab.log.conversations.find(tenantId, oid)
    if (chat) lab.log.conversations.remember({ ...chat, conversationId })
    lab.log.prompts.unsent(lab.prompt().id)
    return { activityId: 'activity-1' }
  }

  test('has it, and it counts as put from the moment it left', async () => {
    lab.bot.send = openedAs(`chat-${priya.oid}`)
    await lab.prompter.tick()
    expect(lab.prompt()).toMatchObject({ state: 'sent', activity: 'activity-1' })
    expect(lab.prompt().leftAt).toMatch(/^2026-11-14T/)
    await lab.prompter.tick()
    expect(lab.sent).toHaveLength(1)
  })

  test('gets it again where it is another chat than the one it flew to', async () => {
    lab.bot.send = openedAs('chat-of-another-device')
    await lab.prompter.tick()
    await lab.prompter.tick()
    expect(lab.sent.map(({ chat }) => chat.conversationId)).toEqual([
      `chat-${priya.oid}`,
      'chat-of-another-device',
    ])
    expect(lab.prompt().state).toBe('sent')
  })
})

describe('many cards at once', () => {
  let log: Log
  beforeEach(() => {
    log = openLog(':memory:')
  })
  afterEach(() => log.close())

  const clock: Clock = {
    today: () => '2026-11-16',
    now: () => new Date('2026-11-16T10:00:00Z'),
  }

  /** A prompter over closures that some people are told of; its time only goes on where it is waited for. */
  function prompterFor(people: number, each: number, inFlight: number) {
    log.directory.keep(priya, 'oid-ivy', 'now')
    const opening = openPlan(
      {
        key: 'plan',
        fields: {
          family: 'Osei',
          reference: 'FP-1042',
          framework: 'supporting-families-2022',
          opened: '2026-11-01',
        },
        lead: priya,
        at: '2026-11-01T09:00:00.000Z',
        ids: { plan: 'head', lead: 'lead' },
      },
      '2026-11-01',
    )
    log.append('plan', 0, opening.events)
    for (let who = 0; who < people; who++) {
      const oid = `oid-${who}`
      log.directory.keep({ oid, name: `Worker ${who}`, agency: 'Early Help' }, 'oid-ivy', 'now')
      const chat = { conversationId: `chat-${who}`, serviceUrl: 'https://a.example/', userMri: '' }
      log.conversations.remember({ tenantId: 't', oid, ...chat })
    }
    const state = { time: 0, under: 0, most: 0 }
    const gone: { readonly chat: string; readonly at: number }[] = []
    const prompter = createPrompter({
      log,
      clock,
      desk: createPlanDesk({ log, clock }),
      tenantId: 't',
      origin: 'https://plan.example',
      notes: { note: () => undefined },
      sending: { ...usualSending, ...sendingAtOnce, inFlight },
      elapsed: () => state.time,
      async pause(ms) {
        state.time += ms
      },
      bot: {
        async sendCard({ conversationId }) {
          state.under += 1
          state.most = Math.max(state.most, state.under)
          gone.push({ chat: conversationId, at: state.time })
          await new Promise((resolve) => setImmediate(resolve))
          state.under -= 1
          return { activityId: `activity-${gone.length}` }
        },
        updateCard: async () => undefined,
      },
    })
    return { prompter, gone, state, ask: () => askAll(people, each) }
  }

  /** Digests, which everybody may get: one for each of so many weeks. */
  function askAll(people: number, each: number): void {
    for (let nth = 0; nth < each; nth++) {
      for (let who = 0; who < people; who++) {
        const key = { kind: 'digest', plan: '', point: `week ${nth}`, due: '2026-11-16' } as const
        log.prompts.ask({ ...key, about: '', oid: `oid-${who}` }, '2026-11-16T09:00:00.000Z')
      }
    }
    for (let who = 0; who < people; who++) {
      const missed = { kind: 'watch', plan: 'plan', point: 'x', due: '2026-11-16' } as const
      log.prompts.ask({ ...missed, about: '', oid: `oid-${who}` }, '2026-11-16T09:00:00.000Z')
      for (const { id, kind } of log.prompts.openTo(`oid-${who}`)) {
        if (kind === 'watch') log.prompts.keptInInbox(id)
      }
    }
    log.promptWatch.digested('2026-11-16')
  }
  const inState = (state: Prompt['state']) => log.prompts.inState(state, 9_999).length

  test('each go once, no more at a time than may be under way', async () => {
    const { prompter, gone, state, ask } = prompterFor(20, 2, 4)
    ask()
    await prompter.tick()
    expect(gone).toHaveLength(40)
    expect(state.most).toBe(4)
    expect([inState('sent'), inState('due')]).toEqual([40, 0])
  })

  test('to one person wait for their chat’s limit, and those it keeps too long go at a later look', async () => {
    const { prompter, gone, state, ask } = prompterFor(1, 61, 4)
    ask()
    await prompter.tick()
    expect(gone).toHaveLength(60)
    expect(gone[7]?.at).toBe(1_000)
    expect(gone[8]?.at).toBe(2_000)
    expect(inState('due')).toBe(1)
    state.time = 30_000
    await prompter.tick()
    expect(gone).toHaveLength(61)
  })

  test('to a hundred people go fifty in a second', async () => {
    const { prompter, gone, ask } = prompterFor(100, 1, 8)
    ask()
    await prompter.tick()
    expect(gone.filter(({ at }) => at < 1_000)).toHaveLength(50)
    expect(gone).toHaveLength(100)
  })
})
