import type { ServiceOptions } from '../../service/service.ts'
import { localBotClient, localTenant } from '../identity.ts'
import { samplePeople } from '../people.ts'
import { playgroundServiceUrl, usualPlaygroundPort } from '../playground/playground.ts'
import { startSigningProxy } from '../playground/signing-proxy.ts'
import { chatClientOf, type ChatClient } from './chat-client.ts'
import { freePorts } from './free-ports.ts'
import { usualPort } from './ports.ts'

/** The chats beside the product, a client for each person who has one, all of them with the one bot. */
export interface Chat {
  readonly clients: readonly ChatClient[]
  readonly bot: NonNullable<ServiceOptions['bot']>
  /** Starts the clients one after another, so that a small machine has something left for the page; each is heard of. */
  begin(heard: ChatListener): Promise<void>
  close(): Promise<void>
}

/** Who hears how it goes with each client. */
export interface ChatListener {
  readonly ready: (client: ChatClient) => void
  /** It could not be started; `why` is in words. */
  readonly failed: (client: ChatClient, why: string) => void
  /** It ended by itself. */
  readonly lost: (client: ChatClient) => void
}

const [priya, , , helen] = samplePeople

/** The lead professional of most of the sample families, and the manager of all of them. */
const sitting = [priya, helen]

const usualOrigin = `http://127.0.0.1:${usualPort}`

/** Makes ready for the chats of the product at an origin. Only the product at its usual port has the usual chat clients. */
export async function prepareChat(product: string): Promise<Chat> {
  const isUsual = product === usualOrigin
  const ports = await freePorts(
    sitting.map((_, place) => (isUsual ? usualPlaygroundPort + place : 0)),
  )
  const tenant = { tenantId: localTenant, clientId: localBotClient }
  const proxy = await startSigningProxy({
    clientId: localBotClient,
    serviceUrls: ports.map(playgroundServiceUrl),
    port: 0,
    forwardTo: `${product}/api/messages`,
  })
  const clients = sitting.map((person, place) =>
    chatClientOf(person, ports[place] ?? 0, proxy.endpoint),
  )
  return {
    clients,
    bot: {
      ...tenant,
      credentials: proxy.credentials,
      cloud: proxy.cloud,
      allowedServiceHosts: ['127.0.0.1'],
    },
    async begin(heard) {
      for (const client of clients) {
        try {
          await client.begin()
        } catch (error) {
          heard.failed(client, error instanceof Error ? error.message : String(error))
          continue
        }
        heard.ready(client)
        void client.lost.then(() => heard.lost(client))
      }
    },
    async close() {
      await Promise.all(clients.map((client) => client.close()))
      await proxy.close()
    },
  }
}
