import { createServer } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServiceOptions } from '../../service/service.ts'
import { localBotClient, localTenant } from '../identity.ts'
import { samplePeople, type SamplePerson } from '../people.ts'
import { listenOnLoopback, PortTaken } from '../playground/loopback-listener.ts'
import {
  playgroundServiceUrl,
  startPlayground,
  usualPlaygroundPort,
} from '../playground/playground.ts'
import { startSigningProxy } from '../playground/signing-proxy.ts'
import { usualPort } from './ports.ts'

/** The chat client beside the product: known by its address before it is up, since it takes longer than all else. */
export interface Chat {
  readonly origin: string
  /** Whose chat it is. */
  readonly person: SamplePerson
  readonly bot: NonNullable<ServiceOptions['bot']>
  /** Starts the client, whose page adds the bot for whoever sits at it when it is opened. Rejects in words. */
  begin(): Promise<void>
  /** Resolves when the client ended by itself after it had begun. */
  readonly lost: Promise<void>
  close(): Promise<void>
}

/** How long the client may take to end, in milliseconds. */
const patience = 1_000

const usualOrigin = `http://127.0.0.1:${usualPort}`

/** Makes ready for the chat of the product at an origin. Only the product at its usual port has the usual chat client. */
export async function prepareChat(product: string): Promise<Chat> {
  const [person] = samplePeople
  const port = await freePort(product === usualOrigin ? usualPlaygroundPort : 0)
  const forwardTo = `${product}/api/messages`
  const serviceUrl = playgroundServiceUrl(port)
  const tenant = { tenantId: localTenant, clientId: localBotClient }
  const proxy = await startSigningProxy({ ...tenant, serviceUrl, port: 0, forwardTo })
  const origin = `http://127.0.0.1:${port}`
  let isClosing = false
  const end = Promise.withResolvers<void>()
  let client: ReturnType<typeof startPlayground> | null = null

  return {
    origin,
    person,
    bot: {
      ...tenant,
      credentials: proxy.credentials,
      cloud: proxy.cloud,
      allowedServiceHosts: ['127.0.0.1'],
    },
    async begin() {
      const { oid: currentOid } = person
      const { endpoint } = proxy
      client = startPlayground({ ...tenant, people: samplePeople, currentOid, port, endpoint })
      const { ended } = await client
      void ended.then(() => isClosing || end.resolve())
    },
    lost: end.promise,
    async close() {
      isClosing = true
      const closed = client?.then((playground) => playground.close()).catch(() => undefined)
      // A client that is still coming up is not waited for: it ends with this process.
      await Promise.race([closed, wait(patience, undefined, { ref: false })])
      await proxy.close()
    },
  }
}

/** The wished port where it is free, else any that is. */
async function freePort(wished: number): Promise<number> {
  try {
    return await tried(wished)
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error
    return tried(0)
  }
}

async function tried(port: number): Promise<number> {
  const listener = await listenOnLoopback(createServer(), port, 'chat client')
  await listener.close()
  return Number(new URL(listener.origin).port)
}
