import { afterEach, beforeEach, expect, test } from 'vitest'
import { adds, grace, liam, place, priya, type Worker } from '../../plan/plan-lab.ts'
import { openAnswersLab, readOn, type AnswersLab } from '../answers/answers-lab.ts'

/*
 * Grace answered a question in chat, and what she answered stands in the plan under an id that all of the team see. Liam
 * writes entries of his own under ids that hers would have next.
 */

let lab: AnswersLab
beforeEach(async () => {
  lab = await openAnswersLab()
  lab.chat.write(priya, adds('member', 'liam', place(liam, 'member')))
})
afterEach(() => lab.close())

async function answered(about = '2.2', answer = 'met'): Promise<string> {
  const promptId = lab.ask(about)
  await lab.press(grace, { action: 'update.answer', promptId, answer })
  expect(lab.prompt(promptId).state).toBe('answered')
  return promptId
}

/** By the page, as anybody in the team may file a judgement. */
function files(who: Worker, record: string, more: object = {}): void {
  const fields = {
    measure: 'judgement',
    by: 'practitioner',
    on: '2026-11-20',
    about: '2.2',
    result: 'not-met',
    ...more,
  }
  const { chat } = lab
  const written = chat.desk.write(who, chat.plan().key, [adds('evidence', record, fields)], 'page')
  expect(written.kind).toBe('written')
}
const shownTo = async (who: Worker, promptId: string) =>
  readOn(await lab.press(who, { action: 'prompt.show', promptId }))
const corrects = (promptId: string, answer: string) =>
  lab.press(grace, { action: 'update.corrected', promptId, answer })

test('an entry of somebody else’s does not become what she said', async () => {
  const promptId = await answered()
  const before = await shownTo(grace, promptId)
  files(liam, `prompt-${promptId}-c1`)
  expect(await shownTo(grace, promptId)).toBe(before)
  expect(JSON.parse(lab.prompt(promptId).answer ?? '')).toMatchObject({
    answer: 'met',
    name: grace.name,
    earlier: [],
  })
})

test('nor does one that is kept from her take her question away', async () => {
  const promptId = await answered()
  files(liam, `prompt-${promptId}-c9`, { audience: [liam.agency] })
  expect(await shownTo(grace, promptId)).toContain('Met')
})

test('nor stands in the way of her putting it right', async () => {
  const promptId = await answered()
  files(liam, `prompt-${promptId}-c1`)
  files(liam, `prompt-${promptId}-c7`)
  await corrects(promptId, 'not-met')
  expect(JSON.parse(lab.prompt(promptId).answer ?? '')).toMatchObject({ answer: 'not-met' })
  await corrects(promptId, 'not-held')
  const theirs = lab.entries(`prompt-${promptId}`).filter(({ author }) => author.oid === grace.oid)
  expect(theirs).toEqual([])
  expect(lab.entries(`prompt-${promptId}`).map(({ author }) => author.oid)).toEqual([
    liam.oid,
    liam.oid,
  ])
})

test('nor is a number of somebody else’s changed in the place of hers', async () => {
  const promptId = await answered('scale:2.2', '6')
  files(liam, `prompt-${promptId}-c1`)
  await corrects(promptId, '4')
  const [hers] = lab.entries(`prompt-${promptId}`)
  expect(hers?.fields['number']).toBe(4)
})

test('an answer to another’s question is of whoever gave it, and nobody else corrects it', async () => {
  const promptId = lab.ask('2.2')
  await lab.press(priya, { action: 'update.answer', promptId, answer: 'met' })
  await corrects(promptId, 'not-met')
  expect(JSON.parse(lab.prompt(promptId).answer ?? '')).toMatchObject({
    answer: 'met',
    name: priya.name,
  })
})
