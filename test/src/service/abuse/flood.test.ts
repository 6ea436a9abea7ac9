import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usualLimits } from '../../../../src/service/limits/limits.ts'
import { grace, liam, priya, type Person } from '../service-lab.ts'
import { openAbuseLab, type AbuseLab, type Reply } from './abuse-lab.ts'

let open: AbuseLab
beforeEach(async () => {
  open = await openAbuseLab()
})
afterEach(() => open.close())

const flood = usualLimits.writes.atOnce + 60

/** Puts one word in front of the goal as it was before the flood began. */
const puts = (who: Person, word: string, base: number) =>
  open.send(who, [
    {
      do: 'splice',
      id: word,
      record: open.head,
      field: 'goal',
      base,
      length: 0,
      splices: [{ from: 0, to: 0, insert: `${word} ` }],
    },
  ])
const words = () => open.goal().split(' ').filter(Boolean)
const byWord = (one: string, other: string) => one.localeCompare(other)
const sorted = (some: readonly string[]) => some.toSorted(byWord)

interface Sent {
  readonly word: string
  readonly reply: Reply
}

async function sends(who: Person, name: string, many: number, base: number): Promise<Sent[]> {
  return Promise.all(
    Array.from({ length: many }, async (_, place) => {
      const word = `${name}${place}`
      return { word, reply: await puts(who, word, base) }
    }),
  )
}

/** One after the other, as somebody writes who waits for each answer. */
async function writes(who: Person, name: string, many: number, base: number): Promise<Sent[]> {
  const sent: Sent[] = []
  for (let place = 0; place < many; place++) {
    const word = `${name}${place}`
    sent.push({ word, reply: await puts(who, word, base) })
  }
  return sent
}

const answered = (sent: readonly Sent[]) =>
  sent.filter(({ reply }) => reply.status === 200).map(({ word }) => word)

describe('one client that floods a plan', () => {
  it('is held back with a time to wait, and nobody else: what was answered is kept, all of it, by everybody', async () => {
    const base = open.seq()
    const listener = await open.hears(liam)
    const [flooded, hers] = await Promise.all([
      sends(priya, 'flood', flood, base),
      writes(grace, 'calm', 15, base),
    ])

    const refused = flooded.filter(({ reply }) => reply.status !== 200)
    expect(refused.length).toBeGreaterThan(0)
    for (const { reply } of refused) {
      expect([reply.status, reply.body.code]).toEqual([429, 'too-many'])
      expect(reply.retryAfter).toBeGreaterThanOrEqual(1)
      expect(reply.retryAfter).toBeLessThanOrEqual(60)
    }
    expect(answered(flooded).length).toBeGreaterThanOrEqual(usualLimits.writes.atOnce)
    expect(answered(hers)).toHaveLength(15)
    expect(sorted(words())).toEqual(sorted([...answered(flooded), ...answered(hers)]))

    const numbers = [...flooded, ...hers].flatMap(({ reply }) => reply.body.seq ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBe(open.seq() - base)
    await vi.waitFor(() => expect(listener.told.at(-1)).toBe(open.seq()), { timeout: 10_000 })
    expect(listener.told).toEqual([...new Set(listener.told)].toSorted((one, other) => one - other))
    await listener.leave()
    const seen = (await open.view(liam)).records.find(({ id }) => id === open.head)
    expect(seen?.fields['goal']).toBe(open.goal())
  })

  it('may send again what was turned away, once it may, and each word is there once', async () => {
    await open.close()
    open = await openAbuseLab({ limits: { writes: { atOnce: 10, aMinute: 600 } } })
    const base = open.seq()
    const sent = await sends(priya, 'flood', 14, base)
    const waiting = sent.filter(({ reply }) => reply.status === 429)
    expect(waiting.length).toBeGreaterThan(0)
    for (const { word, reply } of waiting) {
      let again = reply
      while (again.status === 429) {
        await new Promise((resolve) => setTimeout(resolve, (again.retryAfter ?? 1) * 1000))
        again = await puts(priya, word, base)
      }
      expect(again.status).toBe(200)
    }
    expect(sorted(words())).toEqual(sorted(sent.map(({ word }) => word)))
  }, 30_000)

  it('of faults is held back as well, and none of them is in the plan', async () => {
    const before = open.stands()
    const replies = await Promise.all(
      Array.from({ length: flood }, () => open.send(priya, [{ do: 'nothing' }])),
    )
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([400, 429]))
    expect(open.stands()).toEqual(before)
    expect((await puts(grace, 'calm', open.seq())).status).toBe(200)
  })
})
