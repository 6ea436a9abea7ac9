import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookAt } from '../../../../src/service/prompts/look.ts'
import { openChatLab, tenantId, type ChatLab } from './chat-lab.ts'

let lab: ChatLab
let notes: string[]
beforeEach(() => {
  lab = openChatLab()
  notes = []
})
afterEach(() => lab.close())

const look = () =>
  lookAt(
    {
      log: lab.log,
      clock: { today: () => lab.clock.day, now: () => new Date(`${lab.clock.day}T10:00:00Z`) },
      tenantId,
      notes: { note: (event) => void notes.push(event) },
    },
    lab.plan().key,
  )

it('what a day brings is put and the plan is not looked at again until something changes', () => {
  expect(look()).toEqual([])
  expect(notes.length).toBeGreaterThan(0)
  expect(lab.prompts()).toHaveLength(1)
  expect(lab.log.promptWatch.toLookAt(lab.clock.day)).toEqual([])
})

it('a look that breaks leaves nothing of it, and the next finds all', () => {
  const { promptWatch } = lab.log
  vi.spyOn(promptWatch, 'looked').mockImplementationOnce(() => {
    throw new Error('the disk is full')
  })
  expect(look).toThrow('the disk is full')
  expect(lab.log.prompts.ofPlan(lab.plan().key)).toEqual([])
  expect(promptWatch.lastLook(lab.plan().key)).toBeNull()
  expect(notes).toEqual([])
  look()
  expect(lab.prompts()).toHaveLength(1)
})
