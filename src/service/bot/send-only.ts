import { App } from '@microsoft/teams.apps'
import { connectorOf, type Connector } from './connector.ts'

interface SendOnlyOptions {
  readonly clientId: string
  readonly tenantId: string
  readonly token: () => Promise<string>
  readonly allowedServiceHosts: readonly string[]
  /** How long one call may take, in milliseconds. */
  readonly timeout: number
}

/** The sending half of the bot by itself, for a process in which nobody is listened to. */
export function sendOnlyConnector(options: SendOnlyOptions): Connector {
  const { clientId, tenantId, token, allowedServiceHosts, timeout } = options
  const app = new App({
    clientId,
    tenantId,
    clientSecret: '',
    managedIdentityClientId: '',
    token,
    serviceUrl: 'http://127.0.0.1',
    client: { timeout },
  })
  return connectorOf(app, allowedServiceHosts)
}
