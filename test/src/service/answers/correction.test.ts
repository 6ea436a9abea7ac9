import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { heldIn } from '../../../../src/plan/rights/held.ts'
import { grace, priya } from '../../plan/plan-lab.ts'
import { held } from '../prompts/chat-lab.ts'
import { inputOn, openAnswersLab, readOn, type AnswersLab } from './answers-lab.ts'

let lab: AnswersLab
beforeEach(async () => {
  lab = await openAnswersLab()
})
afterEach(() => lab.close())

const note = 'Saw the red book.'
const answered = async (about: string, answer: string, who = grace) => {
  const promptId = lab.ask(about, who)
  await lab.press(who, { action: 'update.answer', promptId, answer, note })
  return promptId
}
const corrects = (promptId: string, answer: string, change = {}) =>
  lab.press(grace, { action: 'update.corrected', promptId, answer, note, ...change })
const fieldsOf = (promptId: string, ...names: string[]) =>
  lab.entries(`prompt-${promptId}`).map(({ fields }) => names.map((name) => fields[name]))

describe('whoever answered', () => {
  test('finds the question filled with what they told', async () => {
    const promptId = await answered('scale:2.2', '6')
    const reply = await lab.press(grace, { action: 'update.correct', promptId })
    expect([inputOn(reply, 'answer'), inputOn(reply, 'note')]).toEqual(['6', note])
    expect(readOn(reply)).toContain('The answer on 20 November 2026 was “6 out of 10”.')
    expect(readOn(reply)).not.toContain('Not sent')
  })

  test('and changes their mind about changing it, sees the answer again', async () => {
    const promptId = await answered('scale:2.2', '6')
    const reply = await lab.press(grace, { action: 'prompt.show', promptId })
    expect(readOn(reply)).toContain('Answered by Grace Adeyemi on 20 November 2026')
  })

  test('is asked again for what was left out, with what they typed', async () => {
    const promptId = await answered('scale:2.2', '6')
    const reply = await corrects(promptId, 'perhaps', { note: 'It was Kofi’s.' })
    expect(readOn(reply)).toContain('Choose an answer.')
    expect(inputOn(reply, 'note')).toBe('It was Kofi’s.')
    expect(fieldsOf(promptId, 'number')).toEqual([[6]])
  })

  test('may do so on the day before the review is held, and not once it is', async () => {
    const promptId = await answered('scale:2.2', '6')
    lab.chat.clock.day = '2026-11-27'
    expect(readOn(await corrects(promptId, '5'))).toContain('Corrected by')
    lab.chat.clock.day = '2026-11-28'
    lab.chat.write(priya, held('3-month', '2026-11-28'))
    const late = await corrects(promptId, '4')
    expect(readOn(late)).toContain('Your answer was not recorded.')
    expect(readOn(late)).toContain(note)
    expect(fieldsOf(promptId, 'number')).toEqual([[5]])
    const drawn = await lab.press(grace, { action: 'update.correct', promptId })
    expect(inputOn(drawn, 'answer')).toBeUndefined()
  })
})

test('nobody else may, the lead included, nor do they see the note', async () => {
  const promptId = await answered('scale:2.2', '6')
  const drawn = await lab.press(priya, { action: 'update.correct', promptId })
  expect(inputOn(drawn, 'answer')).toBeUndefined()
  expect(readOn(drawn)).not.toContain(note)
  const sent = { action: 'update.corrected', promptId, answer: '1', note: 'By the lead.' }
  const reply = await lab.press(priya, sent)
  expect(readOn(reply)).toContain('Your answer was not recorded.')
  expect(readOn(reply)).toContain('By the lead.')
  expect(fieldsOf(promptId, 'number')).toEqual([[6]])
})

describe('a judgement that is corrected', () => {
  test('is another one beside the first, which stands in the plan, and counts from its day on', async () => {
    const promptId = await answered('2.2', 'met')
    lab.chat.clock.day = '2026-11-21'
    const reply = await corrects(promptId, 'not-met')
    expect(fieldsOf(promptId, 'result', 'on')).toEqual([
      ['met', '2026-11-20'],
      ['not-met', '2026-11-21'],
    ])
    expect(readOn(reply)).toContain('Corrected by Grace Adeyemi on 21 November 2026')
    expect(readOn(reply)).toContain('{"title":"Before","value":"Met, 20 November 2026"}')
    expect(readOn(reply)).toContain('"Judgement needed, was Met"')
  })

  test('counts on the same day too, since it is the later in the file', async () => {
    const promptId = await answered('2.2', 'met')
    expect(readOn(await corrects(promptId, 'not-met'))).toContain('"Judgement needed, was Met"')
    expect(readOn(await corrects(promptId, 'met'))).toContain('"Met, was Judgement needed"')
    expect(fieldsOf(promptId, 'result')).toEqual([['met'], ['not-met'], ['met']])
  })

  test('is written once however often Teams sends it', async () => {
    const promptId = await answered('2.2', 'met')
    const first = await corrects(promptId, 'not-met')
    expect(await corrects(promptId, 'not-met')).toEqual(first)
    expect(fieldsOf(promptId, 'result')).toHaveLength(2)
  })

  test('to "I do not hold this information" is taken back, and what it said is in the history', async () => {
    const promptId = await answered('2.2', 'met')
    await corrects(promptId, 'not-met')
    expect(readOn(await corrects(promptId, 'not-held'))).toContain('I do not hold this information')
    expect(fieldsOf(promptId, 'result')).toEqual([])
    const kept = heldIn(lab.chat.log.eventsSince(lab.chat.plan().key, 0))
    const said = kept.filter(({ record }) => record.startsWith(`prompt-${promptId}`))
    expect(said.map(({ fields, removed }) => [fields['result'], removed])).toEqual([
      ['met', true],
      ['not-met', true],
    ])
    expect(readOn(await corrects(promptId, 'met'))).toContain('"Met, was Judgement needed"')
  })

  test('is found after the process ended before it was marked', async () => {
    const promptId = await answered('2.2', 'met')
    const mend = lab.breaks('corrected')
    await corrects(promptId, 'not-met')
    mend()
    const reply = await lab.press(grace, { action: 'prompt.show', promptId })
    expect(readOn(reply)).toContain('Not met yet')
    await corrects(promptId, 'met')
    expect(fieldsOf(promptId, 'result')).toEqual([['met'], ['not-met'], ['met']])
  })
})

describe('a number or a level that is corrected', () => {
  test('is changed where it stands, so that no line is drawn that never was', async () => {
    const promptId = await answered('scale:2.2', '6')
    lab.chat.clock.day = '2026-11-23'
    await corrects(promptId, '2', { note: 'It was the other family.' })
    expect(fieldsOf(promptId, 'number', 'on', 'note')).toEqual([
      [2, '2026-11-20', 'It was the other family.'],
    ])
    const [entry] = heldIn(lab.chat.log.eventsSince(lab.chat.plan().key, 0)).filter(
      ({ record }) => record === `prompt-${promptId}`,
    )
    expect(entry?.earlier.map(({ field, value }) => [field, value])).toEqual([
      ['note', note],
      ['number', 6],
    ])
  })

  test('from nothing to something is added, and from something to nothing is taken back', async () => {
    const promptId = await answered('engagement:2.2', 'not-held')
    await corrects(promptId, 'fully')
    expect(fieldsOf(promptId, 'level')).toEqual([['fully']])
    await corrects(promptId, 'nothing-to-add')
    expect(fieldsOf(promptId, 'level')).toEqual([])
    await corrects(promptId, 'none')
    expect(fieldsOf(promptId, 'level')).toEqual([['none']])
  })

  test('keeps with the prompt every answer there was, the words of each included', async () => {
    const promptId = await answered('engagement:2.2', 'not-held')
    await corrects(promptId, 'fully', { note: '' })
    const kept = lab.prompt(promptId).answer ?? ''
    expect(JSON.parse(kept)).toMatchObject({
      answer: 'fully',
      note: null,
      earlier: [{ answer: 'not-held', note, on: '2026-11-20' }],
    })
  })
})

test('a review is corrected by the lead in the same way', async () => {
  const promptId = lab.ask('2.2', priya, 'review')
  await lab.press(priya, { action: 'review.answer', promptId, answer: 'met', note })
  const drawn = await lab.press(priya, { action: 'review.correct', promptId })
  expect([inputOn(drawn, 'answer'), inputOn(drawn, 'note')]).toEqual(['met', note])
  const sent = { action: 'review.corrected', promptId, answer: 'not-met', note }
  const reply = await lab.press(priya, sent)
  expect(readOn(reply)).toContain('Corrected by Priya Nair')
  expect(fieldsOf(promptId, 'result', 'by')).toEqual([
    ['met', 'lead-professional'],
    ['not-met', 'lead-professional'],
  ])
})

test('two corrections at once by one person both stand in the history, and the card tells the later', async () => {
  const promptId = await answered('2.2', 'met')
  await Promise.all([corrects(promptId, 'not-met'), corrects(promptId, 'not-held')])
  const kept = JSON.parse(lab.prompt(promptId).answer ?? '{}')
  expect(kept.earlier).toHaveLength(2)
  const reply = await lab.press(grace, { action: 'prompt.show', promptId })
  const words = kept.answer === 'not-held' ? 'I do not hold this information' : 'Not met yet'
  expect(readOn(reply)).toContain(words)
})
