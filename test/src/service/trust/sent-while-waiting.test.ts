import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Card } from '../../../../src/cards/card.ts'
import { createPrompter } from '../../../../src/service/prompts/prompter.ts'
import { sendingAtOnce, usualSending } from '../../../../src/service/prompts/sending.ts'
import { helen, priya } from '../../plan/plan-lab.ts'
import { adding, opened, openChatLab, origin, tenantId, type ChatLab } from '../prompts/chat-lab.ts'

/*
 * Cards wait for their turn in Teams' limits. Meanwhile somebody may lose sight of what stands on theirs.
 */

let lab: ChatLab
let sent: Card[]
let redrawn: Card[]
let meanwhile: () => void
beforeEach(() => {
  lab = openChatLab(['2.2'])
  lab.reach(priya)
  openAnother()
  sent = []
  redrawn = []
  meanwhile = () => {}
})
afterEach(() => lab.close())

/** A second plan, whose lead is asked on the same day. */
function openAnother(): void {
  const framework = 'supporting-families-2022'
  const made = lab.desk.open(priya, { family: 'Other', framework, opened })
  if (made.kind !== 'opened') throw new Error(JSON.stringify(made))
  const child = { name: 'Ama', kind: 'child', born: '2022-07-01' }
  const need = { ref: '2.2', people: ['ama'], identified: opened }
  const operations = [adding('person', child, 'ama'), adding('need', need)]
  expect(lab.desk.write(priya, made.key, operations, 'page').kind).toBe('written')
}

/** One card a second, in a time that passes only by waiting. */
function oneASecond() {
  const { log, desk, clock } = lab
  let now = 0
  return createPrompter({
    log,
    desk,
    clock: { today: () => clock.day, now: () => new Date(`${clock.day}T${clock.time}Z`) },
    tenantId,
    origin,
    sending: {
      ...usualSending,
      ...sendingAtOnce,
      rates: { conversation: [], application: [{ count: 1, ms: 1_000 }] },
    },
    elapsed: () => now,
    async pause(ms) {
      now += ms
      meanwhile()
    },
    bot: {
      async sendCard(_, card) {
        sent.push(card)
        return { activityId: `card-${sent.length}` }
      },
      async updateCard(_, __, card) {
        redrawn.push(card)
      },
    },
    notes: { note: () => {} },
  })
}
const leaves = () => lab.log.directory.drop(priya.oid, helen.oid, '2026-11-14T10:00:00.000Z')

test('a card that waited is sent where nothing changed', async () => {
  await oneASecond().tick()
  expect(sent).toHaveLength(2)
})

test('a card that waited is not sent to somebody whose place is no more', async () => {
  meanwhile = leaves
  await oneASecond().tick()
  expect(sent).toHaveLength(1)
})

test('a card that is replaced after a wait tells nothing to somebody whose place is no more', async () => {
  const prompter = oneASecond()
  await prompter.tick()
  meanwhile = leaves
  lab.clock.day = '2026-11-15'
  lab.write(priya, {
    do: 'add',
    id: 'held',
    kind: 'review',
    record: 'held',
    fields: { point: '3-month', held: '2026-11-14' },
  })
  await prompter.tick()
  expect(redrawn.length).toBeGreaterThan(0)
  expect(JSON.stringify(redrawn.at(-1))).not.toMatch(/FP-|3-month/)
})
