import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../../log/log.ts'
import { openLog } from '../../log/open-log.ts'
import { londonDay } from '../../service/clock.ts'
import { createService, type Service } from '../../service/service.ts'
import type { Office } from './office.ts'
import { everybody } from './people.ts'
import { site, type SharePoint } from './sharepoint.ts'

/** The service over a log on disk, which may be killed at any moment and opens again from the file. */
export interface House {
  /** Answers as the network does: a request that was on its way when the service died has no answer. */
  fetch(request: Request): Promise<Response>
  log(): Log
  desk(): Service['desk']
  /** Ends the service between two of its steps, and opens it anew after so many milliseconds. */
  kill(downFor: number): Promise<void>
  readonly notes: string[]
  close(): Promise<void>
}

interface Life {
  readonly service: Service
  readonly log: Log
  readonly end: AbortController
}

const page =
  '<!doctype html><html><head><meta name="csp-nonce" content=""></head><body></body></html>'
/** Enough for a morning's work in some seconds. */
const plenty = { atOnce: 1e6, aMinute: 1e6 }

export async function openHouse(office: Office, lists: SharePoint): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'simulate-'))
  for (const name of ['index', 'auth', 'relay']) writeFileSync(join(folder, `${name}.html`), page)
  const file = join(folder, 'plans.log')
  const notes: string[] = []
  let life: Life | null = await live()
  for (const { oid, name, agency } of everybody) {
    life.log.directory.keep({ oid, name, agency }, 'administrator', new Date().toISOString())
  }

  async function live(): Promise<Life> {
    const log = openLog(file)
    const end = new AbortController()
    const service = await createService({
      log,
      clock: { today: () => londonDay(new Date()), now: () => new Date() },
      signIn: office.settings,
      configuration: {
        clientId: office.settings.audience,
        authority: 'https://login.example.invalid/tenant',
        scope: `${office.settings.audience}/Plan.Access`,
        knownAuthorities: ['login.example.invalid'],
      },
      tabFolder: folder,
      origin: 'http://127.0.0.1',
      notes: { note: (event) => void notes.push(event) },
      lists: { client: lists.clientOf(() => end.signal.aborted), site, readEvery: 700 },
      limits: { reads: plenty, writes: plenty, streams: plenty, changes: plenty },
    })
    return { service, log, end }
  }

  const alive = (): Life => {
    if (!life) throw new Error('the service is down')
    return life
  }

  async function end({ service, log, end: ending }: Life): Promise<void> {
    ending.abort()
    log.close()
    // What still ran in the dead process ends by itself; nobody waits for it.
    void service.stop().catch(() => undefined)
  }

  return {
    notes,
    log: () => alive().log,
    desk: () => alive().service.desk,
    async fetch(request) {
      const { service, end: ending } = alive()
      const answer = await Promise.race([service.fetch(request), failing(ending.signal)])
      const { body, status, headers } = answer
      return new Response(body && cutBy(body, ending.signal), { status, headers })
    },
    async kill(downFor) {
      const dying = alive()
      life = null
      await end(dying)
      await setTimeout(downFor)
      life = await live()
    },
    async close() {
      if (life) {
        await life.service.stop()
        life.log.close()
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const gone = () => new TypeError('the connection was lost')

const failing = (signal: AbortSignal): Promise<never> =>
  new Promise((_, fail) => {
    if (signal.aborted) fail(gone())
    signal.addEventListener('abort', () => fail(gone()), { once: true })
  })

/** A body that breaks off when a signal comes. */
export function cutBy(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const cut = failing(signal)
  cut.catch(() => undefined)
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), cut])
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          controller.error(error)
          void reader.cancel().catch(() => undefined)
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
