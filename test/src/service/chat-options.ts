import type { ServiceOptions } from '../../../src/service/service.ts'
import { clientId, tenantId, type BotLab } from './bot/bot-lab.ts'

/** The chat of a whole service over the lab's stand-ins for Microsoft's keys and connector. */
export const chatOver = (lab: BotLab): NonNullable<ServiceOptions['bot']> => ({
  clientId,
  tenantId,
  credentials: { kind: 'token', token: async () => botToken },
  cloud: {
    openIdMetadataUrl: `${lab.issuer}/v1/.well-known/openidconfiguration`,
    loginEndpoint: lab.issuer,
  },
  allowedServiceHosts: ['127.0.0.1'],
})

/** What the bot proves itself by in these tests. */
export const botToken = 'bot.token.of-this-test'
