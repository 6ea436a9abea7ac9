import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grace, helen, omar, priya } from '../../plan/plan-lab.ts'
import { postSigned, pressOf } from '../bot/bot-lab.ts'
import { held } from '../prompts/chat-lab.ts'
import { inputOn, openAnswersLab, readOn, type AnswersLab } from './answers-lab.ts'

let lab: AnswersLab
beforeEach(async () => {
  lab = await openAnswersLab()
})
afterEach(() => lab.close())

const action = 'update.answer'
const note = 'Saw them on Tuesday.'

describe('what cannot be taken', () => {
  test.each([
    ['no answer', {}],
    ['an answer of another question', { answer: 'met' }],
    ['an answer there is none of', { answer: '11' }],
    ['an answer that is no text', { answer: ['6'] }],
  ])('%s has the question drawn again with what was typed', async (_, change) => {
    const promptId = lab.ask('scale:2.2')
    const reply = await lab.press(grace, { action, promptId, note, ...change })
    expect(readOn(reply)).toContain('Choose an answer.')
    expect(inputOn(reply, 'note')).toBe(note)
    expect(lab.entries(`prompt-${promptId}`)).toEqual([])
  })

  test('64 kB of a note stay on the card, and it is said how long a note may be', async () => {
    const promptId = lab.ask('2.2')
    const long = { action, promptId, answer: 'met', note: 'x'.repeat(64 * 1024) }
    const reply = await lab.press(grace, long)
    expect(reply).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value:
        'Not sent. Shorten your note to 2,000 characters; it has 65,536. Your words are still on the card.',
    })
    await lab.submit(grace, long)
    expect(lab.bot.reached.map(({ method, body }) => [method, body['text']])).toEqual([
      ['POST', reply.value],
    ])
    expect(lab.prompt(promptId).state).toBe('due')
  })

  test('64 kB of a child’s words neither', async () => {
    const promptId = lab.ask('2.2')
    const voice = 'x'.repeat(64 * 1024)
    const reply = await lab.press(grace, {
      action,
      promptId,
      answer: 'met',
      voice,
      gathered: 'conversation',
    })
    expect(reply.value).toContain('Shorten the child’s own words to 2,000 characters')
  })

  test.each([
    ['a word of no card of ours', { action: 'update.destroy', promptId: 'x' }],
    ['no prompt', { action }],
    ['a prompt that is no text', { action, promptId: 7 }],
    ['nothing that can be read', 'a text'],
    ['nothing', {}],
  ])('%s is a button that no longer works', async (_, data) => {
    const reply = await lab.press(grace, data as Record<string, unknown>)
    expect(reply.value).toContain('Nothing was recorded.')
  })

  test('a press that carries nothing at all, not even an empty answer, is one too', async () => {
    const action = { type: 'Action.Execute', verb: 'update.answer', data: null }
    const press = { ...pressOf(lab.bot, {}), value: { action } }
    const response = await postSigned(lab.bot, press)
    expect(await response.json()).toMatchObject({
      value: 'This button no longer works. Nothing was recorded. Open the plan instead.',
    })
  })

  test('a prompt that never was is shown to nobody, and that they tried is on the access log', async () => {
    const reply = await lab.press(grace, { action: 'prompt.show', promptId: 'no-such-prompt' })
    expect(readOn(reply)).toContain('This prompt is closed to you')
    expect(lab.chat.log.access.rows(1)).toMatchObject([
      { oid: grace.oid, plan: null, what: 'prompt', from: 'chat', outcome: 'refused' },
    ])
  })

  test('a prompt is drawn as it stands for whoever asks, and no answer is given by that', async () => {
    const promptId = lab.ask('scale:2.2')
    const reply = await lab.press(grace, { action: 'prompt.show', promptId, answer: '6' })
    expect(inputOn(reply, 'answer')).toBeUndefined()
    expect(readOn(reply)).not.toContain('Not sent')
    expect(lab.prompt(promptId).state).toBe('due')
  })

  test('an answer to a question whose time is over is given back', async () => {
    const promptId = lab.ask('2.2')
    lab.chat.write(priya, held('3-month', '2026-11-20'))
    lab.chat.log.prompts.withdrawn(promptId)
    const reply = await lab.press(grace, { action, promptId, answer: 'met', note })
    expect(readOn(reply)).toContain('Your answer was not recorded.')
    expect(readOn(reply)).toContain(note)
    expect(lab.entries(`prompt-${promptId}`)).toEqual([])
  })

  test('an answer by one who left the team yesterday; on their last day it is taken', async () => {
    const [early, late] = [lab.ask('scale:2.2'), lab.ask('change:2.2')]
    lab.chat.set(priya, 'member-Grace', 'to', '2026-11-20')
    expect(readOn(await lab.press(grace, { action, promptId: early, answer: '6' }))).toContain(
      'Answered by',
    )
    lab.chat.clock.day = '2026-11-21'
    const reply = await lab.press(grace, { action, promptId: late, answer: 'same', note })
    expect(readOn(reply)).toContain('This prompt is closed to you')
    expect(readOn(reply)).toContain(note)
    expect(readOn(reply)).not.toContain('FP-')
  })

  test('an answer by the manager, by somebody of another team, or to a prompt of another kind', async () => {
    const promptId = lab.ask('scale:2.2')
    const review = lab.ask('2.2', priya, 'review')
    for (const [who, sent] of [
      [helen, { promptId, answer: '6' }],
      [omar, { promptId, answer: '6' }],
      [priya, { promptId: review, answer: 'met' }],
      [priya, { promptId: 'no-such-prompt', answer: 'met' }],
    ] as const) {
      expect(readOn(await lab.press(who, { action, ...sent }))).toContain('closed to you')
    }
    expect(lab.entries('prompt-')).toEqual([])
  })
})

describe('a client that does not know Action.Execute', () => {
  test('answers as well, and its card is drawn anew', async () => {
    const promptId = lab.ask('engagement:2.2')
    await lab.submit(grace, { action, promptId, answer: 'fully', note })
    expect(lab.entries(`prompt-${promptId}`)).toMatchObject([{ fields: { level: 'fully' } }])
    expect(lab.bot.reached).toMatchObject([{ method: 'PUT' }])
    expect(JSON.stringify(lab.bot.reached[0]?.body)).toContain('Answered by Grace Adeyemi')
  })

  test('answers from a card it does not name, and sees beneath what was recorded', async () => {
    const promptId = lab.ask('engagement:2.2')
    await lab.submit(grace, { action, promptId, answer: 'fully' }, null)
    expect(lab.bot.reached).toMatchObject([
      { method: 'POST', body: { summary: 'Family Outcome Plan: about your answer' } },
    ])
    expect(JSON.stringify(lab.bot.reached[0]?.body)).toContain('Answered by Grace Adeyemi')
  })

  test('is told where a button no longer works, and its card stays', async () => {
    await lab.submit(grace, { action: 'update.destroy', promptId: 'x' })
    expect(lab.bot.reached).toMatchObject([{ method: 'POST', body: { type: 'message' } }])
  })
})

describe('when something fails here', () => {
  test('the question comes again with what was typed, and nobody’s words are in the notes', async () => {
    const promptId = lab.ask('scale:2.2')
    const mend = lab.breaks('answered')
    const reply = await lab.press(grace, { action, promptId, answer: 'not-held', note })
    mend()
    expect(readOn(reply)).toContain('Something went wrong here. Try again.')
    expect([inputOn(reply, 'answer'), inputOn(reply, 'note')]).toEqual(['not-held', note])
    expect(lab.bot.notes).toEqual(['{"event":"bot.answer.failed","kind":"TypeError"}'])
  })

  test('and the plan cannot be read either, what was typed can be sent again from the card', async () => {
    const promptId = lab.ask('2.2')
    const mend = lab.breaks('find')
    const sent = { action, promptId, answer: 'met', note, voice: 'I like it.', gathered: 'drawing' }
    const reply = await lab.press(grace, sent)
    mend()
    expect([inputOn(reply, 'note'), inputOn(reply, 'voice')]).toEqual([note, 'I like it.'])
    const again = typeof reply.value === 'string' ? undefined : reply.value.actions?.[0]
    expect(again).toMatchObject({ data: { action, promptId, answer: 'met', gathered: 'drawing' } })
    expect(readOn(reply)).not.toContain('FP-')
  })
})
