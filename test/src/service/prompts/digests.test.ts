import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grace, helen, priya } from '../../plan/plan-lab.ts'
import { held, openChatLab, origin, textsOf, type ChatLab } from './chat-lab.ts'

/** The review is due on Saturday 28 November 2026; Monday 23 November is the first of its week. */
let lab: ChatLab
beforeEach(async () => {
  lab = openChatLab()
  for (const who of [priya, grace, helen]) lab.reach(who)
  await tickAt('2026-11-20', '10:00:00')
})
afterEach(() => lab.close())

async function tickAt(day: string, time: string) {
  Object.assign(lab.clock, { day, time })
  await lab.prompter.tick()
  return lab.digests.length
}
const readers = () => lab.digests.map(({ chat }) => chat.conversationId)

describe('on Monday at half past eight', () => {
  test('lead and manager get what their week brings, and whoever only has a place in the team does not', async () => {
    expect(await tickAt('2026-11-23', '08:29:59')).toBe(0)
    expect(await tickAt('2026-11-23', '08:30:00')).toBe(2)
    expect(readers().toSorted()).toEqual([`chat-${helen.oid}`, `chat-${priya.oid}`])
    const [card] = lab.digests
    expect(card && textsOf(card)).toContain('1 review due this week')
    expect(JSON.stringify(lab.digests)).not.toMatch(/FP-1042|Osei|Abena|Kofi/)
    expect(JSON.stringify(card?.card)).toContain(`${origin}/`)
  })

  test('it comes once a week, whoever starts again', async () => {
    await tickAt('2026-11-23', '08:30:00')
    await tickAt('2026-11-24', '09:00:00')
    await lab.startAgain().tick()
    expect(lab.digests).toHaveLength(2)
    await tickAt('2026-11-30', '08:30:00')
    expect(lab.digests).toHaveLength(4)
    expect(lab.digests.slice(2).map(textsOf).join()).toContain('1 review late')
  })

  test('nothing comes to whom there is nothing to tell', async () => {
    lab.write(priya, held('3-month', '2026-11-20'))
    expect(await tickAt('2026-11-23', '08:30:00')).toBe(0)
    expect(lab.log.prompts.openTo(priya.oid)).toEqual([])
  })

  test('the list of families is on the access log once for each reader', async () => {
    await tickAt('2026-11-23', '08:30:00')
    const rows = lab.log.access.rows(99).filter(({ what }) => what === 'digest')
    expect(new Set(rows.map(({ oid }) => oid))).toEqual(new Set([helen.oid, priya.oid]))
    expect(rows).toMatchObject([{ plans: [lab.plan().key] }, { plans: [lab.plan().key] }])
  })
})

describe('a missed week', () => {
  test('is one digest when somebody is there again, and says so', async () => {
    expect(await tickAt('2026-12-08', '09:00:00')).toBe(2)
    expect(textsOf(lab.digests[0] ?? never)).toMatch(/last week/)
    expect(await tickAt('2026-12-09', '09:00:00')).toBe(2)
  })

  test('counts what could not be put to somebody, who need not lead anything', async () => {
    lab.log.conversations.forget(grace.tenantId, grace.oid)
    const key = {
      kind: 'update',
      plan: lab.plan().key,
      point: '3-month',
      due: '2026-11-28',
    } as const
    lab.log.prompts.ask({ ...key, about: '5.1.E1', oid: grace.oid }, 'now', { since: '2026-11-01' })
    lab.log.prompts.keptBefore('2026-11-02', '2026-11-20')
    lab.reach(grace)
    await tickAt('2026-11-23', '08:30:00')
    const hers = lab.digests.filter(({ chat }) => chat.conversationId === `chat-${grace.oid}`)
    expect(hers.map(textsOf)).toEqual([expect.stringContaining('1 question from before waits')])
    expect(lab.sent.filter(({ chat }) => chat.conversationId === `chat-${grace.oid}`)).toEqual([])
  })
})

const never = { chat: { serviceUrl: '', conversationId: '' }, card: { body: [] } } as never
