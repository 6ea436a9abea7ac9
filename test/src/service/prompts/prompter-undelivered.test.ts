import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ConnectorRefused } from '../../../../src/service/bot/connector.ts'
import { priya } from '../../plan/plan-lab.ts'
import { openChatLab, type ChatLab } from './chat-lab.ts'

let lab: ChatLab
beforeEach(() => {
  lab = openChatLab()
  lab.reach(priya)
})
afterEach(() => lab.close())

const tick = () => lab.prompter.tick()
const states = () => lab.prompts().map(({ about, state }) => `${about} ${state}`)

describe('when Teams does not take the card', () => {
  const refuse = (status: number | null, retryAfter: number | null, mayHaveArrived = false) => {
    lab.bot.send = async () => {
      throw new ConnectorRefused(status, retryAfter, mayHaveArrived)
    }
  }

  test.each([429, 500, 503])('with %i it is sent again a second later', async (status) => {
    refuse(status, null)
    await tick()
    expect(states()).toEqual(['2.2 due'])
    lab.bot.send = null
    await tick()
    expect(lab.sent).toHaveLength(1)
    lab.clock.time = '10:00:01'
    await tick()
    expect(states()).toEqual(['2.2 sent'])
    expect(lab.sent).toHaveLength(2)
  })

  test.each([429, 503])('with %i it is not sent again before Teams said', async (status) => {
    refuse(status, 60)
    await tick()
    lab.bot.send = null
    lab.clock.time = '10:00:59'
    await tick()
    expect(lab.sent).toHaveLength(1)
    lab.clock.time = '10:01:00'
    await tick()
    expect(states()).toEqual(['2.2 sent'])
  })

  test('with 403 they are not tried again until they open their chat', async () => {
    refuse(403, null)
    await tick()
    lab.bot.send = null
    await tick()
    expect(lab.sent).toHaveLength(1)
    lab.reach(priya)
    await tick()
    expect(states()).toEqual(['2.2 sent'])
  })

  test('and nobody knows whether it arrived, it is not sent a second time', async () => {
    refuse(null, null, true)
    await tick()
    lab.bot.send = null
    await tick()
    await lab.startAgain().tick()
    expect(states()).toEqual(['2.2 sending'])
    expect(lab.sent).toHaveLength(1)
  })

  test('the notes tell how, and nothing of whom or what', async () => {
    refuse(429, 7)
    await tick()
    expect(lab.notes).toEqual([
      '{"event":"prompt.asked"}',
      '{"event":"prompt.refused","kind":"ConnectorRefused","next":"all-later"}',
    ])
  })
})

describe('when the process ends while a card is on its way', () => {
  test('it is on disk that it may have left, and it is not sent a second time', async () => {
    let stateWhenSent = ''
    lab.bot.send = () => {
      stateWhenSent = lab.prompt().state
      return new Promise(() => undefined)
    }
    void tick()
    await vi.waitFor(() => expect(stateWhenSent).toBe('sending'))

    lab.bot.send = null
    await lab.startAgain().tick()
    expect(lab.sent).toHaveLength(1)
    expect(states()).toEqual(['2.2 sending'])
  })

  test('it is so in the log’s file, which the next process opens', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prompts-'))
    const file = join(folder, 'log.sqlite')
    const first = openChatLab(['2.2'], file)
    first.reach(priya)
    first.bot.send = () => new Promise(() => undefined)
    void first.prompter.tick()
    await vi.waitFor(() => expect(first.sent).toHaveLength(1))
    first.close()

    const second = openChatLab(['2.2'], file)
    await second.prompter.tick()
    expect(second.sent).toEqual([])
    expect(second.prompt().state).toBe('sending')
    const answer = {
      promptId: second.prompt().id,
      answer: 'met',
      note: null,
      requestId: 'r1',
    } as const
    const { tenantId, oid } = priya
    const taken = await second.reviews.answer({ actor: { tenantId, oid }, ...answer })
    expect(taken.kind).toBe('recorded')
    second.close()
    rmSync(folder, { recursive: true })
  })

  test('it is asked again once they open their chat, where it is not', async () => {
    lab.bot.send = () => new Promise(() => undefined)
    void tick()
    await vi.waitFor(() => expect(lab.sent).toHaveLength(1))
    lab.bot.send = null
    await lab.reviews.chatOpened(priya)
    expect(lab.woken).toBe(1)
    await lab.startAgain().tick()
    expect(states()).toEqual(['2.2 sent'])
  })
})
