import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { brokenKeptCard } from '../../../../src/cards/broken-kept.ts'
import { noLongerYours } from '../../../../src/cards/no-longer-yours.ts'
import { reviewAlreadyAnswered, reviewAnswered } from '../../../../src/cards/review-answered.ts'
import { reviewPrompt } from '../../../../src/cards/review-prompt.ts'
import { reviewWithdrawn } from '../../../../src/cards/review-withdrawn.ts'
import { answered, firstPrompt } from '../../cards/review-views.ts'
import { openBotLab, postSigned, practitioner, pressOf, type BotLab } from './bot-lab.ts'

let lab: BotLab
beforeEach(async () => {
  lab = await openBotLab()
  lab.desk = {
    answer: { kind: 'recorded', answered },
    found: { kind: 'open', prompt: firstPrompt },
  }
})
afterEach(() => lab.close())

const sent = {
  action: 'review.answer',
  promptId: 'prompt-1',
  answer: 'met',
  note: 'Rang the school.',
}

async function press(data: Record<string, unknown>): Promise<{ type: string; value: unknown }> {
  const response = await postSigned(lab, pressOf(lab, data))
  expect(response.status).toBe(200)
  return response.json()
}

describe('a practitioner who answers a review prompt', () => {
  test('has the answer recorded under their own name, whatever the card says', async () => {
    await press({ ...sent, actor: 'somebody else', oid: 'somebody else', aadObjectId: 'x' })
    expect(lab.asked).toMatchObject([
      { actor: practitioner, promptId: 'prompt-1', answer: 'met', note: 'Rang the school.' },
    ])
  })

  test('sees the prompt replaced by the answer, and finds it so later', async () => {
    const reply = await press(sent)
    expect(reply.value).toEqual(reviewAnswered(answered))
    await vi.waitFor(() => expect(lab.reached).toHaveLength(1))
    expect(lab.reached[0]).toMatchObject({
      method: 'PUT',
      path: '/connector/v3/conversations/chat-1/activities/card-1',
      body: { attachments: [{ content: JSON.parse(JSON.stringify(reviewAnswered(answered))) }] },
    })
  })

  test('is recorded although Teams will not draw the card anew', async () => {
    lab.connectorStatus = 500
    const reply = await press(sent)
    expect(reply.value).toEqual(reviewAnswered(answered))
    await vi.waitFor(() => expect(lab.notes.join()).toContain('bot.failed'))
  })

  test('is one request however often Teams sends it, and another when the answer differs', async () => {
    await press(sent)
    await press(sent)
    await press({ ...sent, answer: 'not-met' })
    const ids = lab.asked.map(({ requestId }) => requestId)
    expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/)
    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).not.toBe(ids[0])
  })

  test.each([{}, { answer: '' }, { answer: 'perhaps' }, { answer: null }, { answer: ['met'] }])(
    'is asked again when the answer is %j, and keeps the note',
    async (change) => {
      const { answer: _left, ...unanswered } = sent
      const reply = await press({ ...unanswered, ...change })
      expect(lab.asked).toEqual([])
      expect(reply.value).toEqual(
        reviewPrompt(firstPrompt, {
          faults: ['Choose an answer.'],
          typed: { answer: null, note: 'Rang the school.' },
        }),
      )
    },
  )

  test('may write a note of exactly 2,000 characters', async () => {
    await press({ ...sent, note: 'x'.repeat(2000) })
    expect(lab.asked).toHaveLength(1)
  })

  test.each([
    [2001, '2,001'],
    [64 * 1024, '65,536'],
  ])('is asked to shorten a note of %d characters, which stays on the card', async (many, said) => {
    const reply = await press({ ...sent, note: 'x'.repeat(many) })
    expect(lab.asked).toEqual([])
    expect(lab.reached).toEqual([])
    expect(reply).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: `Not sent. Shorten your note to 2,000 characters; it has ${said}. Your words are still on the card.`,
    })
  })

  test('may leave the note empty', async () => {
    await press({ ...sent, note: '  \n' })
    expect(lab.asked).toMatchObject([{ note: null }])
  })

  test('sees what the desk found wrong, and keeps answer and note', async () => {
    const faults = ['This review was closed on 8 January 2027.']
    lab.desk.answer = { kind: 'invalid', prompt: firstPrompt, faults }
    const reply = await press(sent)
    const typed = { answer: 'met', note: 'Rang the school.' }
    expect(reply.value).toEqual(reviewPrompt(firstPrompt, { faults, typed }))
  })

  test('is given the note back when a colleague was first', async () => {
    lab.desk.answer = { kind: 'already-answered', answered }
    const reply = await press(sent)
    expect(reply.value).toEqual(reviewAlreadyAnswered(answered, 'Rang the school.'))
  })
})

describe('somebody whose answer nobody needs any more', () => {
  test('is told so, and given the note back', async () => {
    lab.desk.answer = { kind: 'withdrawn', subject: firstPrompt }
    expect((await press(sent)).value).toEqual(reviewWithdrawn(firstPrompt, 'Rang the school.'))
    expect(lab.reached).toEqual([])
  })

  test('finds it so later when there was no note', async () => {
    lab.desk.answer = { kind: 'withdrawn', subject: firstPrompt }
    const reply = await press({ ...sent, note: '' })
    expect(reply.value).toEqual(reviewWithdrawn(firstPrompt))
    await vi.waitFor(() => expect(lab.reached).toMatchObject([{ method: 'PUT' }]))
  })

  test('is told so before being asked for an answer that was left out', async () => {
    lab.desk.found = { kind: 'withdrawn', subject: firstPrompt }
    const reply = await press({ ...sent, answer: '' })
    expect(reply.value).toEqual(reviewWithdrawn(firstPrompt, 'Rang the school.'))
    expect(lab.asked).toEqual([])
  })
})

describe('somebody who may not answer', () => {
  test.each(['not-yours', 'no-such-prompt'] as const)(
    'learns nothing when it is %s, and is given the note back',
    async (kind) => {
      lab.desk.answer = { kind }
      expect((await press(sent)).value).toEqual(noLongerYours('Rang the school.'))
    },
  )

  test('learns nothing by leaving the answer out either', async () => {
    lab.desk.found = { kind: 'not-yours' }
    const reply = await press({ ...sent, answer: '', note: '' })
    expect(reply.value).toEqual(noLongerYours())
  })

  test('is nobody to the desk when Teams does not say who they are', async () => {
    const activity = { ...pressOf(lab, sent), from: { id: '29:unknown' } }
    const reply = await (await postSigned(lab, activity)).json()
    expect(reply).toMatchObject({
      value: JSON.parse(JSON.stringify(noLongerYours('Rang the school.'))),
    })
    expect(lab.asked).toEqual([])
  })
})

describe('when the answer cannot be recorded', () => {
  beforeEach(() => {
    lab.desk.answer = new TypeError('disk full while writing "Rang the school."')
  })

  test('the card says so and keeps answer and note', async () => {
    const reply = await press(sent)
    expect(reply.value).toEqual(
      reviewPrompt(firstPrompt, {
        faults: ['Something went wrong here. Try again.'],
        typed: { answer: 'met', note: 'Rang the school.' },
      }),
    )
  })

  test('and the prompt cannot be read either, answer and note are still there to be sent again', async () => {
    lab.desk.found = new Error('disk full')
    const reply = await press(sent)
    expect(reply.value).toEqual(
      brokenKeptCard({
        action: 'review.answer',
        promptId: 'prompt-1',
        chosen: 'Met',
        sent: { answer: 'met' },
        texts: [{ id: 'note', label: 'Your note', value: 'Rang the school.' }],
      }),
    )
  })

  test('the log tells the kind of error and nothing of the note', async () => {
    await press(sent)
    expect(lab.notes).toEqual(['{"event":"bot.answer.failed","kind":"TypeError"}'])
  })
})

test('a button of an earlier version says that it no longer works', async () => {
  const reply = await press({ action: 'review.something-else', promptId: 'prompt-1' })
  expect(reply.value).toContain('This button no longer works.')
})
