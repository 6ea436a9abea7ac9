import { readEvents } from '../../../../src/api/following/event-stream.ts'
import { textOf } from '../../../../src/plan/plan.ts'
import { serve } from '../../../../src/service/serve.ts'
import type { ServiceOptions } from '../../../../src/service/service.ts'
import { openFamily, openServiceLab, type Person } from '../service-lab.ts'

/** What is wrong with what was sent, by its place. */
export type Said = readonly { readonly path: string; readonly says: string }[]

export interface Reply {
  readonly status: number
  readonly retryAfter: number | null
  readonly body: { readonly seq?: number; readonly faults?: Said; readonly code?: string }
}

/** A service that is asked over HTTP at an address of this machine, with the plan of one family. */
export async function openAbuseLab(change: Partial<ServiceOptions> = {}) {
  const lab = await openServiceLab(change)
  const key = openFamily(lab)
  const head =
    [...(lab.log.plan(key)?.records.values() ?? [])].find(({ kind }) => kind === 'plan')?.id ?? ''
  const served = await serve(lab.service, 0)
  const address = `${served.origin}/api/plans/${key}`

  async function headersOf(who: Person) {
    const authorization = await lab.office.authorization(who.oid, who.roles, { name: who.name })
    return { authorization, 'content-type': 'application/json' }
  }

  /** Sends a body as it is where it is a text, else operations. */
  async function send(who: Person, body: string | readonly unknown[]): Promise<Reply> {
    const text = typeof body === 'string' ? body : JSON.stringify({ operations: body })
    const answer = await fetch(`${address}/operations`, {
      method: 'POST',
      headers: await headersOf(who),
      body: text,
    })
    const after = answer.headers.get('retry-after')
    return {
      status: answer.status,
      retryAfter: after === null ? null : Number(after),
      body: (await answer.json()) as Reply['body'],
    }
  }

  return {
    lab,
    key,
    head,
    send,
    seq: () => lab.log.plan(key)?.seq ?? 0,
    goal: () => textOf(lab.log.plan(key)?.records.get(head), 'goal'),
    fieldOf: (record: string, field: string) =>
      lab.log.plan(key)?.records.get(record)?.fields[field],
    /** What stands in the log: all that was ever accepted, and the plan it makes. */
    stands: () => ({ plan: lab.log.plan(key), events: lab.log.eventsSince(key, 0) }),
    /** The plan as somebody reads it. */
    async view(who: Person) {
      const answer = await fetch(address, { headers: await headersOf(who) })
      return (await answer.json()) as { readonly seq: number; readonly records: readonly Entry[] }
    },
    /** Hears the plan's stream: the numbers of the plan that it told, in their order. */
    async hears(who: Person) {
      const away = new AbortController()
      const { signal } = away
      const answer = await fetch(`${address}/events`, { headers: await headersOf(who), signal })
      if (!answer.body) throw new Error('there is no stream')
      const events = readEvents(answer.body)
      const told: number[] = []
      const heard = (async () => {
        for await (const { event, data } of events) {
          if (event !== 'view' && event !== 'change') continue
          told.push((JSON.parse(data) as { seq: number }).seq)
        }
      })()
      const leave = async () => {
        away.abort()
        await heard.catch(() => undefined)
      }
      return { told, leave }
    },
    async close() {
      await served.close()
      await lab.close()
    },
  }
}

interface Entry {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

export type AbuseLab = Awaited<ReturnType<typeof openAbuseLab>>
