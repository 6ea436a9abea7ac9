import { setTimeout as wait } from 'node:timers/promises'
import { localBotClient, localTenant } from '../identity.ts'
import { samplePeople, type SamplePerson } from '../people.ts'
import { startPlayground } from '../playground/playground.ts'

/** The chat client of one person: known by its address before it is up, since it takes longer than all else. */
export interface ChatClient {
  readonly origin: string
  /** Whose chat it is. */
  readonly person: SamplePerson
  /** Starts the client, whose page adds the bot for whoever sits at it when it is opened. Rejects in words. */
  begin(): Promise<void>
  /** Resolves when the client ended by itself after it had begun. */
  readonly lost: Promise<void>
  close(): Promise<void>
}

/** How long the client may take to end, in milliseconds. */
const patience = 1_000

/** Makes ready for the client of a person at a port; `endpoint` is the signing proxy's secret address. */
export function chatClientOf(person: SamplePerson, port: number, endpoint: string): ChatClient {
  const tenant = { tenantId: localTenant, clientId: localBotClient, people: samplePeople }
  let isClosing = false
  const end = Promise.withResolvers<void>()
  let client: ReturnType<typeof startPlayground> | null = null
  return {
    origin: `http://127.0.0.1:${port}`,
    person,
    async begin() {
      if (isClosing) return
      client = startPlayground({ ...tenant, currentOid: person.oid, port, endpoint })
      const { ended } = await client
      void ended.then(() => isClosing || end.resolve())
    },
    lost: end.promise,
    async close() {
      isClosing = true
      const closed = client?.then((playground) => playground.close()).catch(() => undefined)
      // A client that is still coming up is not waited for: it ends with this process.
      await Promise.race([closed, wait(patience, undefined, { ref: false })])
    },
  }
}
