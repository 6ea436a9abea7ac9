import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reviewAnswered } from '../../../../src/cards/review-answered.ts'
import { reviewPrompt, reviewPromptSummary } from '../../../../src/cards/review-prompt.ts'
import { ConnectorRefused } from '../../../../src/service/bot/connector.ts'
import { answered, firstPrompt } from '../../cards/review-views.ts'
import {
  activityOf,
  openBotLab,
  postSigned,
  practitioner,
  tenantId,
  type BotLab,
} from './bot-lab.ts'

let lab: BotLab
beforeAll(async () => {
  lab = await openBotLab()
})
afterAll(() => lab.close())
beforeEach(() => {
  lab.reached.length = 0
  lab.asked.length = 0
  lab.notes.length = 0
  lab.remembered.clear()
  lab.opened.length = 0
  lab.connectorStatus = 200
  lab.desk = {
    answer: { kind: 'recorded', answered },
    found: { kind: 'open', prompt: firstPrompt },
  }
})

const chat = () => ({
  tenantId,
  oid: practitioner.oid,
  conversationId: 'chat-1',
  serviceUrl: lab.serviceUrl,
  userMri: '29:practitioner',
})
const said = (): unknown[] => lab.reached.map(({ body }) => body['text'])

describe('when the app is installed for somebody', () => {
  const installed = () => activityOf(lab, { type: 'installationUpdate', action: 'add' })

  test('it greets them, naming nobody', async () => {
    await postSigned(lab, installed())
    expect(said()).toHaveLength(1)
    expect(said()[0]).toContain('This is the Family Outcome Plan.')
    expect(String(said()[0])).not.toContain('Grace')
  })

  test('it can reach them from then on', async () => {
    await postSigned(lab, installed())
    expect([...lab.remembered.values()]).toEqual([chat()])
  })

  test('it forgets them when the app is removed', async () => {
    await postSigned(lab, installed())
    await postSigned(lab, activityOf(lab, { type: 'installationUpdate', action: 'remove' }))
    expect(lab.remembered.size).toBe(0)
  })

  test('what they have not answered is asked again, since an earlier chat may be gone', async () => {
    await postSigned(lab, installed())
    expect(lab.opened).toEqual([practitioner])
  })

  test('nobody is asked again for a group in which it was installed', async () => {
    const group = { id: 'group-1', tenantId, conversationType: 'groupChat' }
    await postSigned(lab, { ...installed(), conversation: group })
    expect(lab.opened).toEqual([])
  })

  test('it answers Teams although the greeting does not get through', async () => {
    lab.connectorStatus = 503
    const response = await postSigned(lab, installed())
    expect(response.status).toBe(200)
    expect(lab.opened).toEqual([practitioner])
    expect(lab.notes).toContain(
      '{"event":"bot.failed","handler":"install","kind":"ConnectorRefused"}',
    )
  })
})

describe('when somebody writes to it', () => {
  test('it says what it can do', async () => {
    await postSigned(lab, activityOf(lab))
    expect(said()[0]).toContain('I bring review prompts to this chat.')
  })

  test('it can reach them from then on', async () => {
    await postSigned(lab, activityOf(lab))
    expect([...lab.remembered.values()]).toEqual([chat()])
  })

  test('they are asked what is open where they could not be reached, and not with each word after', async () => {
    await postSigned(lab, activityOf(lab))
    expect(lab.opened).toEqual([practitioner])
    await postSigned(lab, activityOf(lab))
    expect(lab.opened).toHaveLength(1)
  })

  test("it does not take a group's chat for theirs", async () => {
    const group = { id: 'group-1', tenantId, conversationType: 'groupChat' }
    await postSigned(lab, activityOf(lab, { conversation: group }))
    expect(lab.remembered.size).toBe(0)
  })
})

test('it can reach somebody of whom Teams only says that a chat was opened', async () => {
  await postSigned(lab, activityOf(lab, { type: 'conversationUpdate', text: undefined }))
  expect([...lab.remembered.values()]).toEqual([chat()])
  expect(lab.reached).toEqual([])
  expect(lab.opened).toEqual([])
})

test('a client too old for Action.Execute answers too, and its card is drawn anew', async () => {
  const value = { action: 'review.answer', promptId: 'prompt-1', answer: 'met', note: '' }
  await postSigned(lab, activityOf(lab, { text: undefined, value, replyToId: 'card-1' }))
  expect(lab.asked).toMatchObject([{ actor: practitioner, answer: 'met', note: null }])
  expect(lab.reached).toMatchObject([
    {
      method: 'PUT',
      path: '/connector/v3/conversations/chat-1/activities/card-1',
      body: { attachments: [{ content: JSON.parse(JSON.stringify(reviewAnswered(answered))) }] },
    },
  ])
})

describe('a prompt nobody asked for', () => {
  const card = reviewPrompt(firstPrompt)
  const summary = reviewPromptSummary(firstPrompt)

  test('reaches the chat it is for, with numbers alone in its notification', async () => {
    expect(await lab.bot.sendCard(chat(), card, summary)).toEqual({ activityId: 'activity-1' })
    expect(lab.reached).toMatchObject([
      {
        method: 'POST',
        path: '/connector/v3/conversations/chat-1/activities',
        body: { type: 'message', summary: 'FP-1042: clause 2.1.m2, 3-month review' },
      },
    ])
    expect(lab.reached[0]?.authorization).toMatch(/^Bearer /)
  })

  test('can be replaced later', async () => {
    await lab.bot.updateCard(chat(), 'activity-1', reviewAnswered(answered))
    expect(lab.reached[0]?.path).toBe('/connector/v3/conversations/chat-1/activities/activity-1')
  })

  test('tells how long to wait when Teams is busy, and not what was in it', async () => {
    lab.connectorStatus = 429
    const refused: unknown = await lab.bot.sendCard(chat(), card, summary).catch((e: unknown) => e)
    expect(refused).toBeInstanceOf(ConnectorRefused)
    expect(refused).toMatchObject({ status: 429, retryAfterSeconds: 7 })
    expect(JSON.stringify(refused)).not.toContain('FP-1042')
  })

  test('is known not to have arrived when Teams refuses it', async () => {
    lab.connectorStatus = 503
    const refused: unknown = await lab.bot.sendCard(chat(), card, summary).catch((e: unknown) => e)
    expect(refused).toMatchObject({ status: 503, mayHaveArrived: false })
  })

  test('may have arrived when Teams takes it and says nothing', async () => {
    lab.connectorStatus = 0
    const refused: unknown = await lab.bot.sendCard(chat(), card, summary).catch((e: unknown) => e)
    expect(lab.reached).toHaveLength(1)
    expect(refused).toBeInstanceOf(ConnectorRefused)
    expect(refused).toMatchObject({ status: null, mayHaveArrived: true })
  })

  test('is known not to have arrived when nobody is there to take it', async () => {
    const nowhere = { ...chat(), serviceUrl: 'http://127.0.0.1:9/connector' }
    const refused: unknown = await lab.bot.sendCard(nowhere, card, summary).catch((e: unknown) => e)
    expect(refused).toBeInstanceOf(ConnectorRefused)
    expect(refused).toMatchObject({ status: null, mayHaveArrived: false })
  })

  test('is never sent through a connector that is not on the list', async () => {
    const elsewhere = { ...chat(), serviceUrl: lab.serviceUrl.replace('127.0.0.1', 'localhost') }
    await expect(lab.bot.sendCard(elsewhere, card, summary)).rejects.toThrow(ConnectorRefused)
    expect(lab.reached).toEqual([])
  })
})

test('nothing anybody writes reaches the log', async () => {
  await postSigned(lab, activityOf(lab, { text: 'Danny was at school' }))
  await lab.post(activityOf(lab, { text: 'Danny was at school' }), 'Bearer a.b.c')
  expect(lab.notes).toEqual(['{"event":"bot.refused"}'])
})

test.each(['true', 'false', ''])(
  'the service does not start while the environment sets sign-in checks off with %j',
  async (value) => {
    const name = 'DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS'
    process.env[name] = value
    const started = openBotLab().finally(() => delete process.env[name])
    await expect(started).rejects.toThrow(name)
  },
)
