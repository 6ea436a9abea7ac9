import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lastToldOf } from '../../../../src/service/prompts/last-told.ts'
import { grace, priya } from '../../plan/plan-lab.ts'
import { judged, openChatLab, tenantId, type ChatLab } from './chat-lab.ts'

let lab: ChatLab
beforeEach(async () => {
  lab = openChatLab()
  lab.reach(priya)
  await lab.prompter.tick()
  lab.clock.day = '2026-11-20'
})
afterEach(() => lab.close())

const told = (on = '2026-11-20') =>
  lastToldOf('2.2', lab.plan().records.values(), lab.prompts(), on)

describe('what was last told of outcome 2.2', () => {
  test('is nothing at first', () => {
    expect(told()).toBeNull()
  })

  test('is the later of two judgements', () => {
    lab.write(grace, judged('practitioner', '2.2', 'met', '2026-11-16'))
    lab.write(priya, judged('lead-professional', '2.2', 'not-met', '2026-11-15'))
    expect(told()).toEqual({ answer: 'met', on: '2026-11-16' })
  })

  test('is not what was said of another outcome, nor what the family said of itself', () => {
    lab.write(grace, judged('practitioner', '5.1', 'met', '2026-11-16'))
    lab.write(grace, judged('parent', '2.2', 'met', '2026-11-16'))
    expect(told()).toBeNull()
  })

  test('is that the information was not held, where that was the last answer', async () => {
    lab.write(grace, judged('practitioner', '2.2', 'not-met', '2026-11-16'))
    const actor = { tenantId, oid: priya.oid }
    const { id: promptId } = lab.prompt()
    await lab.reviews.answer({ actor, promptId, answer: 'not-held', note: null, requestId: 'r1' })
    expect(told()).toEqual({ answer: 'not-held', on: '2026-11-20' })
    expect(told('2026-11-19')).toEqual({ answer: 'not-met', on: '2026-11-16' })
  })
})
