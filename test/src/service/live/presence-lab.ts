import { expect } from 'vitest'
import { readEvents } from '../../../../src/api/following/event-stream.ts'
import type { LiveEvents } from '../../../../src/api/live.ts'
import { headOf } from '../../../../src/plan/plan.ts'
import { usualLimits, type Limits } from '../../../../src/service/limits/limits.ts'
import { openFamily, openServiceLab, type Person, type ServiceLab } from '../service-lab.ts'

/** The machine may be busy with other tests. */
export const soon = { timeout: 10_000 }

export type Told = LiveEvents['presence']['present']
interface Place {
  readonly record: string
  readonly field: string
}

/** A service with a family's plan, on which the time of presence passes as the test says. */
export interface PresenceLab extends ServiceLab {
  readonly key: string
  readonly goal: Place
  readonly why: Place
  goesBy(ms: number): void
  sign(at?: object): object
  beat(who: Person | null, at?: object, plan?: string): Promise<Response>
  leaves(who: Person): Promise<Response>
  write(who: Person, ...operations: object[]): Promise<Response>
  /** Somebody with the plan open, and all that their stream says of who else is there. */
  listen(who: Person): Promise<{
    readonly told: Told[]
    readonly kinds: string[]
    readonly leave: () => Promise<void>
  }>
}

const endless = { atOnce: 1e9, aMinute: 1e9 }

export async function openPresenceLab(
  limit: Limits['presence'] | 'usual' = endless,
): Promise<PresenceLab> {
  let now = 0
  let due: { at: number; work: () => void }[] = []
  let nth = 0
  const lab = await openServiceLab({
    limits: { presence: limit === 'usual' ? usualLimits.presence : limit },
    presence: {
      now: () => now,
      later(ms, work) {
        const one = { at: now + ms, work }
        due.push(one)
        return () => (due = due.filter((other) => other !== one))
      },
    },
  })
  const key = openFamily(lab)
  const records = lab.log.plan(key)?.records ?? new Map()
  const idOf = (kind: string) =>
    [...records.values()].find((record) => record.kind === kind)?.id ?? ''
  const sign = (at?: object) => ({
    page: 'page',
    nth: (nth += 1),
    here: true,
    ...(at ? { at } : {}),
  })
  const post = (who: Person | null, body: object, plan = key) =>
    lab.post(who, `/api/plans/${plan}/presence`, body)
  return {
    ...lab,
    key,
    goal: { record: headOf({ records })?.id ?? '', field: 'goal' },
    why: { record: idOf('need'), field: 'why' },
    goesBy(ms) {
      now += ms
      for (const one of due.filter(({ at }) => at <= now)) {
        due = due.filter((other) => other !== one)
        one.work()
      }
    },
    sign,
    beat: (who, at, plan) => post(who, sign(at), plan),
    leaves: (who) => post(who, { ...sign(), here: false }),
    write: (who, ...operations) => lab.post(who, `/api/plans/${key}/operations`, { operations }),
    async listen(who) {
      const reply = await lab.ask(who, `/api/plans/${key}/events`)
      if (!reply.body) throw new Error('there is no stream')
      const reader = reply.body.getReader()
      const events = readEvents(
        new ReadableStream({
          async pull(controller) {
            const { done, value } = await reader.read()
            if (done) controller.close()
            else controller.enqueue(value)
          },
        }),
      )
      const told: Told[] = []
      const kinds: string[] = []
      void (async () => {
        for await (const { event, data } of events) {
          kinds.push(event)
          if (event === 'presence') told.push((JSON.parse(data) as LiveEvents['presence']).present)
        }
      })()
      await expect.poll(() => kinds, soon).toContain('view')
      return { told, kinds, leave: () => reader.cancel() }
    },
  }
}
