import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grace, priya } from '../../plan/plan-lab.ts'
import { adding } from '../prompts/chat-lab.ts'
import { openAnswersLab, readOn, type AnswersLab } from './answers-lab.ts'

let lab: AnswersLab
beforeEach(async () => {
  lab = await openAnswersLab()
})
afterEach(() => lab.close())

const action = 'update.answer'

describe('somebody from whom a need is kept', () => {
  const keep = (audience: readonly string[]) => {
    const need = { ref: '6.1', people: ['kofi'], identified: '2026-09-01', why: 'x' }
    const operation = adding('need', { ...need, audience: [...audience] }, 'kept-need')
    lab.chat.write(priya, operation)
  }

  test.each(['6.1', 'engagement:6.1', 'change:6.1', 'scale:6.1'])(
    'learns nothing by pressing a button of a question about it: %s',
    async (about) => {
      keep([priya.agency])
      const promptId = lab.ask(about, priya)
      const before = await lab.press(grace, { action, promptId, answer: 'not-held' })
      await lab.press(priya, { action, promptId, answer: 'not-held' })
      for (const pressed of [
        before,
        await lab.press(grace, { action, promptId, answer: 'not-held' }),
        await lab.press(grace, { action: 'update.correct', promptId }),
        await lab.press(grace, { action: 'prompt.show', promptId }),
      ]) {
        expect(readOn(pressed)).toContain('This prompt is closed to you')
        expect(readOn(pressed)).not.toContain('6.1')
      }
      expect(lab.prompt(promptId).answeredBy).toBe(priya.oid)
    },
  )

  test('and it is open to them where it is kept for them too', async () => {
    keep([priya.agency, grace.agency])
    const promptId = lab.ask('scale:6.1', priya)
    expect(readOn(await lab.press(grace, { action, promptId, answer: '3' }))).toContain(
      'Answered by',
    )
  })

  test('is not shown a number that was told of it', async () => {
    keep([priya.agency])
    const promptId = lab.ask('scale:6.1', priya)
    await lab.press(priya, { action, promptId, answer: '3' })
    const { key } = lab.chat.plan()
    const seenBy = (who: typeof grace) =>
      lab.chat.desk.view(who, key, 'page')?.records.some(({ id }) => id === `prompt-${promptId}`)
    expect([seenBy(priya), seenBy(grace)]).toEqual([true, false])
  })
})
